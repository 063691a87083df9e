// An operator's own reading of a rule, merged into the rule book before a call: dated, with a source.
import { type Day, inForce } from '#domain/time/day.ts';
import { type Changes, withChanges } from './changeable-fields.ts';
import type { RuleStatus } from './quote.ts';
import type { DestinationRules, RateRow, Rule, RuleBook } from './rule.ts';

export type RuleOverride = {
  /** A rule's id, or that of a tariff line: see `rowId`. */
  readonly ruleId: string;
  /** Only there; left out, wherever a rule of that id stands (the Union's, in every member). */
  readonly country?: string;
  readonly changes: Changes;
  readonly status: Extract<RuleStatus, 'sourced' | 'second-hand' | 'memory'>;
  readonly source: string;
  readonly link: string;
  readonly verifiedOn: Day;
  readonly reviewBy: Day;
  readonly from: Day;
  readonly until?: Day;
};

/** The name of a tariff line, with what it is for: it has no id of its own. */
export function rowId({ tariffClass, national, where = {} }: RateRow): string {
  const cases = Object.entries(where).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return ['row', tariffClass, national, ...cases].join(':');
}

/**
 * The rule book as it is on that day. `overrides` are in the order they were told: of two in force
 * for one rule the later is the one that counts, alone. An empty list gives the very same book.
 */
export function mergeOverrides(
  book: RuleBook,
  overrides: readonly RuleOverride[],
  on: Day,
): RuleBook {
  const live = overrides.filter(({ from, until }) => inForce(on, from, until));
  if (live.length === 0) return book;
  return { destinations: book.destinations.map((destination) => merged(destination, live)) };
}

function merged(destination: DestinationRules, live: readonly RuleOverride[]): DestinationRules {
  const here = live.filter(({ country }) => !country || country === destination.country);
  if (here.length === 0) return destination;
  const last = new Map(here.map((override) => [override.ruleId, override]));
  const { rates } = destination;
  return {
    ...destination,
    rules: destination.rules.map((rule) => overridden(rule, last.get(rule.id))),
    rates: { ...rates, rows: rates.rows.map((row) => overriddenRow(row, last.get(rowId(row)))) },
  };
}

function overridden(rule: Rule, override: RuleOverride | undefined): Rule {
  if (!override) return rule;
  const { changes, status, source, link, verifiedOn, reviewBy } = override;
  return { ...withChanges(rule, changes), status, source, link, verifiedOn, reviewBy };
}

function overriddenRow(row: RateRow, override: RuleOverride | undefined): RateRow {
  if (!override) return row;
  const { changes, status, source, link, verifiedOn, reviewBy } = override;
  return { ...withChanges(row, changes), status, source, link, on: verifiedOn, reviewBy };
}
