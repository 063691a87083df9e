// qafila rules check | table: is the law of the delivered price whole, and what does it say of
// usual goods; `table --write` renews the one in docs/landed-cost.md.
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkRules, type RulesChecked, type RuleToRead } from '#domain/landed-cost/check-rules.ts';
import type { DestinationRules, RuleBook } from '#domain/landed-cost/rule.ts';
import { ruleBook } from '#domain/landed-cost/rules/rule-book.ts';
import { sources } from '#domain/landed-cost/rules/sources.ts';
import { dayOf, isDay } from '#domain/time/day.ts';
import { type Command, CommandError, type CommandInput, UsageError } from '../command.ts';
import { root } from '../root.ts';
import { tableInDocument, tableOfPrices } from '../table-of-prices.ts';

export const command: Command = {
  name: 'rules',
  summary: 'Is the law of the delivered price whole, dated and sourced; what is to be read again.',
  usage: 'rules check [DRAFT.ts] [--on 2026-11-23]   |   rules table [--write]',
  options: { on: { type: 'string' }, write: { type: 'boolean' } },
  help: {
    on: 'check: the day to look from, else today',
    write: 'table: put it in docs/landed-cost.md',
  },
  async run({ values, positionals }): Promise<Checked | { table: string }> {
    const [verb, draft, ...more] = positionals;
    if (more.length || (verb !== 'check' && (verb !== 'table' || draft))) {
      throw new UsageError('rules is followed by check, and perhaps a file, or by table');
    }
    return verb === 'check' ? check(values, draft) : table(values);
  },
  show: (answer: Checked | { table: string }) =>
    'table' in answer ? answer.table : showChecked(answer),
};

type Checked = RulesChecked & { readonly rules: number; readonly destinations: number };

/** Of the whole book, or of the destinations a draft exports, before they are in the book. */
async function check(
  { on = dayOf(new Date()), json }: CommandInput['values'],
  draft?: string,
): Promise<Checked> {
  if (typeof on !== 'string' || !isDay(on))
    throw new UsageError('--on is a day such as 2026-11-23');
  const { book, cited } = draft ? await readDraft(draft) : { book: ruleBook, cited: {} };
  const checked = {
    ...checkRules(book, { on, sources: { ...sources, ...cited } }),
    rules: book.destinations.reduce((sum, { rules }) => sum + rules.length, 0),
    destinations: book.destinations.length,
  };
  if (checked.faults.length === 0) return checked;
  if (json) console.log(JSON.stringify(checked, undefined, 2));
  throw new CommandError(showChecked(checked));
}

/** What it exports as `sources` is counted as read; the rest of the list is known already. */
async function readDraft(
  file: string,
): Promise<{ book: RuleBook; cited: typeof sources | object }> {
  const module = (await import(pathToFileURL(resolve(file)).href).catch((error: Error) => {
    throw new CommandError(`${file} cannot be read: ${error.message}`);
  })) as Record<string, unknown>;
  const destinations = Object.values(module).filter(isDestination);
  if (destinations.length === 0)
    throw new CommandError(
      `${file} exports no destination: an object with its country, lanes and rules`,
    );
  const cited = typeof module.sources === 'object' && module.sources ? module.sources : {};
  return { book: { destinations }, cited };
}

function isDestination(exported: unknown): exported is DestinationRules {
  const { country, lanes, rules, rates } = (exported ?? {}) as Partial<DestinationRules>;
  return (
    typeof country === 'string' && Array.isArray(lanes) && Array.isArray(rules) && Boolean(rates)
  );
}

async function table({ write }: CommandInput['values']): Promise<{ table: string }> {
  const made = tableOfPrices();
  if (write) {
    const file = join(root, 'docs/landed-cost.md');
    await writeFile(file, tableInDocument(await readFile(file, 'utf8'), made));
  }
  return { table: made };
}

function showChecked({ faults, stale, expiring, rules, destinations }: Checked): string {
  return [
    ...faults.map(({ country, rule, fault, says }) => `${fault}: ${country} ${rule}: ${says}`),
    ...stale.map((rule) => `stale: ${said(rule)}`),
    ...expiring.map((rule) => `soon: ${said(rule)}`),
    `${rules} rules of ${destinations} destinations: ${faults.length} faults, ` +
      `${stale.length} stale, ${expiring.length} to be read within 60 days.`,
  ].join('\n');
}

function said({ country, rule, day, because }: RuleToRead): string {
  return `${country} ${rule}: ${because === 'until' ? 'ends on' : 'to be read again by'} ${day}`;
}
