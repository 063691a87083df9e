// qafila quote: the delivered price of a shipment, from JSON; see docs/landed-cost.md for its shape.
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Quote } from '#domain/landed-cost/quote.ts';
import { quoteDelivery } from '#domain/landed-cost/quote-delivery.ts';
import { ruleBook } from '#domain/landed-cost/rules/rule-book.ts';
import { isDay } from '#domain/time/day.ts';
import { toDecimal } from '#domain/money/money.ts';
import { readShipment } from '#api/shapes/shipment-shape.ts';
import { en } from '#messages/landed-cost/en.ts';
import { say } from '#messages/landed-cost/say.ts';
import { type Command, CommandError, type CommandInput, UsageError } from '../command.ts';

export const command: Command = {
  name: 'quote',
  summary: 'The delivered price of a shipment: every charge with its rule, source and date.',
  usage: 'quote [--file shipment.json] [--on 2026-11-23] [--explain]   (else JSON on stdin)',
  options: { file: { type: 'string' }, on: { type: 'string' }, explain: { type: 'boolean' } },
  help: { file: 'the shipment as JSON', on: 'the day to quote for', explain: 'with rules and sources' },
  async run({ values }): Promise<Quote> {
    const { file, on } = values;
    if (typeof on === 'string' && !isDay(on)) throw new UsageError(`--on is a day such as 2026-11-23, not ${on}`);
    const source = typeof file === 'string' ? await readGiven(file) : await text(process.stdin);
    const shipment = readShipment(parseJson(source), typeof on === 'string' ? on : undefined);
    if ('problems' in shipment) {
      throw new CommandError(`The shipment cannot be read:\n  ${shipment.problems.join('\n  ')}`);
    }
    return quoteDelivery(shipment, ruleBook);
  },
  show,
};

async function readGiven(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: Error) => {
    throw new CommandError(`${file} cannot be read: ${error.message}`);
  });
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    throw new CommandError(`That is not JSON: ${(error as Error).message}`);
  }
}

function show(quote: Quote, { explain }: CommandInput['values']): string {
  const lanes = quote.lanes.map((lane) => {
    const lines = lane.lines.map(
      ({ kind, when, amount, status, rule, source, verifiedOn, says }) =>
        `    ${kind.padEnd(16)} ${toDecimal(amount).padStart(10)} ${amount.currency} ${when.padEnd(8)} ${status}` +
        (explain ? `\n      ${say(en, says)} [${rule}; ${source}, ${verifiedOn}]` : ''),
    );
    const total = lane.delivered ? `${toDecimal(lane.delivered)} ${lane.delivered.currency}` : '–';
    const missing = lane.missing.map((one) => `    missing: ${say(en, one)}`);
    return [`  ${lane.id}: ${lane.status}, delivered ${total}`, ...lines, ...missing].join('\n');
  });
  const missing = quote.missing.map((one) => `  missing: ${say(en, one)}`);
  return [`${quote.status}`, ...lanes, ...missing].join('\n');
}
