// An operator has read a rule otherwise: said once, with her reason, her source and its days.
import { changeableFields, type Changes, fits } from '#domain/landed-cost/changeable-fields.ts';
import { checkRules } from '#domain/landed-cost/check-rules.ts';
import { mergeOverrides, type RuleOverride, rowId } from '#domain/landed-cost/merge-overrides.ts';
import type { RateRow, Rule, RuleBook } from '#domain/landed-cost/rule.ts';
import { ruleBook } from '#domain/landed-cost/rules/rule-book.ts';
import { sources } from '#domain/landed-cost/rules/sources.ts';
import { type Asker, may } from '#domain/permissions/may.ts';
import { dayOf, isDay } from '#domain/time/day.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { tellEvent } from '../events/tell-event.ts';
import { type Market, newId } from '../market.ts';
import { Forbidden, NotFound } from '../not-there.ts';
import { forgetRules } from './current-rules.ts';
import { insertOverride } from './store-of-overrides.ts';

export type OverrideToSay = Omit<RuleOverride, 'status'> & {
  readonly asker: Asker | undefined;
  readonly status: string;
  readonly reason: string;
};

/** The names of the fields that cannot stand, for the form. */
export type OverrideRefused = { readonly refused: 'fields'; readonly fields: readonly string[] };

const statuses = ['sourced', 'second-hand', 'memory'] as const;

export async function overrideRule(
  market: Market,
  said: OverrideToSay,
): Promise<{ readonly overridden: string } | OverrideRefused> {
  const { asker, reason, ...given } = said;
  if (!asker || !may(asker, 'override-rule')) throw new Forbidden('override-rule');
  const rules = rulesNamed(ruleBook, given);
  if (rules.length === 0) throw new NotFound(`rule ${given.ruleId}`);
  const changes = realChanges(rules[0]!, given.changes);
  const fields = [...wrongFields(said, dayOf(market.now())), ...wrongChanges(rules[0]!, changes)];
  const status = statuses.find((one) => one === given.status);
  if (fields.length > 0 || !status) {
    return { refused: 'fields', fields: status ? fields : [...fields, 'status'] };
  }
  const days = clashingDays({ ...given, status, changes });
  if (days.length > 0) return { refused: 'fields', fields: days };
  const id = newId(market);
  await inTransaction(market, async (market) => {
    const by = asker.person.id;
    await insertOverride(market, { ...given, changes, status, id, reason: reason.trim(), by });
    await tellEvent(market, {
      kind: 'rule-overridden',
      subjectKind: 'rule',
      subjectId: id,
      data: { rule: given.ruleId, country: given.country ?? null, from: given.from, by },
    });
  });
  forgetRules(market);
  return { overridden: id };
}

function rulesNamed(
  { destinations }: RuleBook,
  { ruleId, country }: Pick<RuleOverride, 'ruleId' | 'country'>,
): (Rule | RateRow)[] {
  return destinations
    .filter((destination) => !country || destination.country === country)
    .flatMap(({ rules, rates }) => [
      ...rules.filter(({ id }) => id === ruleId),
      ...rates.rows.filter((row) => rowId(row) === ruleId),
    ]);
}

/** A field that says what the rule says anyway is no change. */
function realChanges(rule: Rule | RateRow, changes: Changes): Changes {
  const now = new Map(changeableFields(rule).map(({ path, value }) => [path, value]));
  return Object.fromEntries(
    Object.entries(changes).filter(([path, value]) => now.get(path) !== value),
  );
}

function wrongChanges(rule: Rule | RateRow, changes: Changes): string[] {
  const fields = new Map(changeableFields(rule).map((field) => [field.path, field]));
  return Object.entries(changes)
    .filter(([path, value]) => !fields.has(path) || !fits(fields.get(path)!, value))
    .map(([path]) => path);
}

/** Days after which the rule would end before it begins, or be charged beside its successor. */
function clashingDays(override: RuleOverride): string[] {
  const days = Object.keys(override.changes).filter((path) => path === 'from' || path === 'until');
  if (days.length === 0) return [];
  const book = mergeOverrides(ruleBook, [override], override.from);
  const titles = { ...sources, [override.source]: { title: override.source, link: override.link } };
  const { faults } = checkRules(book, { on: override.from, sources: titles });
  const clash = faults.some(({ fault }) => fault === 'misdated' || fault === 'overlapping');
  return clash ? days : [];
}

function wrongFields(said: OverrideToSay, today: string): string[] {
  const { reason, source, link, verifiedOn, reviewBy, from, until } = said;
  const wrong = {
    reason: !reason.trim(),
    source: !source.trim(),
    link: !/^https?:\/\/\S+$/.test(link) || !URL.canParse(link),
    verifiedOn: !isDay(verifiedOn) || verifiedOn > today,
    reviewBy: !isDay(reviewBy) || reviewBy < today,
    from: !isDay(from),
    until: until !== undefined && (!isDay(until) || until < from),
  };
  return Object.entries(wrong).flatMap(([name, isWrong]) => (isWrong ? [name] : []));
}
