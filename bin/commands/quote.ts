// qafila quote: the delivered price of a shipment, from JSON; see docs/landed-cost.md for its shape.
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { compareQuotes } from '#domain/landed-cost/compare-consignments.ts';
import { quoteDelivery } from '#domain/landed-cost/quote-delivery.ts';
import { ruleBook } from '#domain/landed-cost/rules/rule-book.ts';
import type { Language } from '#domain/markets.ts';
import { dayOf, isDay } from '#domain/time/day.ts';
import { presentApart } from '#api/shapes/present-apart.ts';
import { presentQuote } from '#api/shapes/present-quote.ts';
import type { QuoteSaid } from '#api/shapes/quote-shape.ts';
import { readQuoteRequest } from '#api/shapes/read-quote-request.ts';
import { landedCostLanguages } from '#messages/landed-cost/landed-cost-messages.ts';
import { type Command, CommandError, type CommandInput, UsageError } from '../command.ts';
import { showQuote } from '../show-quote.ts';

export const command: Command = {
  name: 'quote',
  summary: 'The delivered price of a shipment: every charge with its rule, source and date.',
  usage:
    'quote [--file shipment.json] [--on 2026-11-23] [--explain] [--lang fr]   (else JSON on stdin)',
  options: {
    file: { type: 'string' },
    on: { type: 'string' },
    explain: { type: 'boolean' },
    lang: { type: 'string' },
    table: { type: 'boolean' },
  },
  help: {
    file: 'the shipment as JSON',
    on: 'the day to quote for, in the place of the one inside',
    explain: 'each line with its rule, base, rate, source, link and day',
    lang: `the language of the sentences: ${landedCostLanguages.join(', ')}`,
    table: 'for people, also where the output is no terminal (there it is JSON)',
  },
  async run({ values, positionals }): Promise<QuoteSaid> {
    const { file, on, lang } = values;
    if (positionals.length) throw new UsageError(`quote takes no words, but got ${positionals[0]}`);
    if (typeof on === 'string' && !isDay(on))
      throw new UsageError(`--on is a day such as 2026-11-23, not ${on}`);
    const language = languageOf(lang);
    const source = typeof file === 'string' ? await readGiven(file) : await text(process.stdin);
    const today = dayOf(new Date());
    const asked = readQuoteRequest(parseJson(source), {
      today,
      ...(typeof on === 'string' ? { on } : {}),
    });
    if ('problems' in asked) {
      const problems = asked.problems.map(({ field, says }) => `  ${field}: ${says}`);
      throw new CommandError(`The shipment cannot be read:\n${problems.join('\n')}`);
    }
    const quote = quoteDelivery(asked.shipment, asked.rules ?? ruleBook);
    const said = presentQuote(quote, { language });
    if (!asked.apart) return said;
    const sellers = asked.apart.map(({ seller }) => seller);
    const orders = asked.apart.map(({ shipment }) => quoteDelivery(shipment, ruleBook));
    return { ...said, apart: presentApart(compareQuotes(quote, orders), { sellers, language }) };
  },
  show(quote: QuoteSaid, values: CommandInput['values']): string {
    if (!values.table && !process.stdout.isTTY) return JSON.stringify(quote, undefined, 2);
    return showQuote(quote, { explain: values.explain === true });
  },
};

function languageOf(lang: CommandInput['values'][string]): Language {
  if (lang === undefined) return 'en';
  const found = landedCostLanguages.find((one) => one === lang);
  if (!found) throw new UsageError(`--lang is one of ${landedCostLanguages.join(', ')}`);
  return found;
}

async function readGiven(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: Error) => {
    throw new CommandError(`${file} cannot be read: ${error.message}`);
  });
}

function parseJson(source: string): unknown {
  if (!source.trim())
    throw new CommandError('There is no shipment: give JSON on stdin, or --file.');
  try {
    return JSON.parse(source);
  } catch (error) {
    throw new CommandError(`That is not JSON: ${(error as Error).message}`);
  }
}
