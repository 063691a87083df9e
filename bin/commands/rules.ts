// qafila rules check | table: is the law of the delivered price whole, and what does it say of
// usual goods; `table --write` renews the one in docs/landed-cost.md.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkRules, type RulesChecked, type RuleToRead } from '#domain/landed-cost/check-rules.ts';
import { ruleBook } from '#domain/landed-cost/rules/rule-book.ts';
import { sources } from '#domain/landed-cost/rules/sources.ts';
import { dayOf, isDay } from '#domain/time/day.ts';
import { type Command, CommandError, type CommandInput, UsageError } from '../command.ts';
import { root } from '../root.ts';
import { tableInDocument, tableOfPrices } from '../table-of-prices.ts';

export const command: Command = {
  name: 'rules',
  summary: 'Is the law of the delivered price whole, dated and sourced; what is to be read again.',
  usage: 'rules check [--on 2026-11-23]   |   rules table [--write]',
  options: { on: { type: 'string' }, write: { type: 'boolean' } },
  help: {
    on: 'check: the day to look from, else today',
    write: 'table: put it in docs/landed-cost.md',
  },
  async run({ values, positionals: [verb, ...more] }): Promise<RulesChecked | { table: string }> {
    if (more.length || (verb !== 'check' && verb !== 'table')) {
      throw new UsageError('rules is followed by check or table');
    }
    return verb === 'check' ? check(values) : table(values);
  },
  show: (answer: RulesChecked | { table: string }) =>
    'table' in answer ? answer.table : showChecked(answer),
};

function check({ on = dayOf(new Date()), json }: CommandInput['values']): RulesChecked {
  if (typeof on !== 'string' || !isDay(on))
    throw new UsageError('--on is a day such as 2026-11-23');
  const checked = checkRules(ruleBook, { on, sources });
  if (checked.faults.length === 0) return checked;
  if (json) console.log(JSON.stringify(checked, undefined, 2));
  throw new CommandError(showChecked(checked));
}

async function table({ write }: CommandInput['values']): Promise<{ table: string }> {
  const made = tableOfPrices();
  if (write) {
    const file = join(root, 'docs/landed-cost.md');
    await writeFile(file, tableInDocument(await readFile(file, 'utf8'), made));
  }
  return { table: made };
}

function showChecked({ faults, stale, expiring }: RulesChecked): string {
  const count = ruleBook.destinations.reduce((sum, { rules }) => sum + rules.length, 0);
  return [
    ...faults.map(({ country, rule, fault, says }) => `${fault}: ${country} ${rule}: ${says}`),
    ...stale.map((rule) => `stale: ${said(rule)}`),
    ...expiring.map((rule) => `soon: ${said(rule)}`),
    `${count} rules of ${ruleBook.destinations.length} destinations: ${faults.length} faults, ` +
      `${stale.length} stale, ${expiring.length} to be read within 60 days.`,
  ].join('\n');
}

function said({ country, rule, day, because }: RuleToRead): string {
  return `${country} ${rule}: ${because === 'until' ? 'ends on' : 'to be read again by'} ${day}`;
}
