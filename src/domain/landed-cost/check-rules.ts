// Reading the law as an inspector: rules that overlap, leave a day empty or have no source are faults;
// rules to be read again soon are listed.
import { addDays, type Day, inForce, isDay } from '#domain/time/day.ts';
import { scopeOf } from './charge-scope.ts';
import { gapsOf } from './find-gaps.ts';
import { doublesOf, unreadOf } from './find-unread.ts';
import { lawCases } from './law-cases.ts';
import type { DestinationRules, Rule, RuleBook } from './rule.ts';

export type RuleFault = {
  readonly country: string;
  readonly rule: string;
  readonly fault: 'overlapping' | 'gapped' | 'unsourced' | 'misdated' | 'named-twice' | 'unread';
  readonly says: string;
};

export type RuleToRead = {
  readonly country: string;
  readonly rule: string;
  readonly day: Day;
  /** Its last day, or the day by which it is to be read again. */
  readonly because: 'until' | 'review-by';
};

export type RulesChecked = {
  readonly faults: readonly RuleFault[];
  /** Past their day: they already count as missing. */
  readonly stale: readonly RuleToRead[];
  readonly expiring: readonly RuleToRead[];
};

export type Titles = Readonly<Record<string, { readonly title: string; readonly link: string }>>;

/** `sources`: every source by its key. `withinDays`: how far ahead an end is worth telling. */
export function checkRules(
  { destinations }: RuleBook,
  { on, sources, withinDays = 60 }: { on: Day; sources: Titles; withinDays?: number },
): RulesChecked {
  const soon = addDays(on, withinDays);
  const ends = destinations.flatMap(endsOf).filter(({ live }) => live(on));
  return {
    faults: destinations.flatMap((destination) => faultsOf(destination, sources)),
    stale: ends.filter(({ because, day }) => because === 'review-by' && day < on).map(shown),
    expiring: ends.filter(({ day }) => day >= on && day <= soon).map(shown),
  };
}

function faultsOf(destination: DestinationRules, sources: Titles): RuleFault[] {
  const written = [
    ...namesOf(destination),
    ...datesOf(destination),
    ...sourcesOf(destination, sources),
    ...overlapsOf(destination),
  ];
  // Days that are none make no cases.
  if (written.some(({ fault }) => fault === 'misdated')) return written;
  const cases = [...lawCases(destination)];
  const told = new Set(written.map(({ rule }) => rule));
  const found = [...doublesOf(destination, cases), ...unreadOf(destination, cases)];
  const others = found.filter(({ rule }) => !told.has(rule));
  return [...written, ...gapsOf(destination, cases), ...others];
}

function namesOf({ country, rules }: DestinationRules): RuleFault[] {
  const seen = new Set<string>();
  return rules.flatMap(({ id }): RuleFault[] => {
    if (!seen.has(id)) return (void seen.add(id), []);
    return [{ country, rule: id, fault: 'named-twice', says: 'another rule has this name' }];
  });
}

function datesOf({ country, rules }: DestinationRules): RuleFault[] {
  return rules.flatMap(({ id, from, until, reviewBy, verifiedOn }): RuleFault[] => {
    const days = [from, until, reviewBy, verifiedOn].filter((day) => day !== undefined);
    const wrong = days.find((day) => !isDay(day));
    const says = wrong !== undefined ? `“${wrong}” is no day` : 'it ends before it begins';
    const misdated = wrong !== undefined || Boolean(from && until && until < from);
    return misdated ? [{ country, rule: id, fault: 'misdated', says }] : [];
  });
}

/** What calls itself read must name what was read; only memory and inference may go without. */
function sourcesOf({ country, rules, rates }: DestinationRules, sources: Titles): RuleFault[] {
  const cited = [
    ...rules.map(({ id, source, status }) => ({ rule: id, source, status })),
    ...rates.rows.map(({ tariffClass, national, source, status }) => ({
      rule: `${tariffClass} ${national}`,
      source,
      status,
    })),
  ];
  return cited.flatMap(({ rule, source, status }): RuleFault[] => {
    const title = Object.hasOwn(sources, source) ? sources[source]!.title : '';
    const named = title !== '' && source !== 'not-sourced';
    if (named || (title && (status === 'memory' || status === 'derived'))) return [];
    return [{ country, rule, fault: 'unsourced', says: `“${source}” is no source, but ${status}` }];
  });
}

/** Two charges of one scope on one day: one of them would never be read, or both would be charged. */
function overlapsOf({ country, rules }: DestinationRules): RuleFault[] {
  return rules.flatMap((rule, at) => {
    const scope = scopeOf(rule);
    if (!scope) return [];
    return rules.slice(at + 1).flatMap((other): RuleFault[] => {
      if (scopeOf(other) !== scope || !meet(rule, other)) return [];
      const says = `on the same days and in the same cases as ${rule.id}`;
      return [{ country, rule: other.id, fault: 'overlapping', says }];
    });
  });
}

function meet(one: Rule, other: Rule): boolean {
  return (
    (!one.until || !other.from || other.from <= one.until) &&
    (!other.until || !one.from || one.from <= other.until)
  );
}

function endsOf({ country, rules, rates }: DestinationRules) {
  const always = () => true;
  const table = { country, rule: `tariff (${rates.source})`, live: always };
  return [
    ...rules.flatMap(({ id, from, until, reviewBy }) => {
      const rule = { country, rule: id, live: (on: Day) => inForce(on, from, until) };
      return [
        { ...rule, day: reviewBy, because: 'review-by' as const },
        ...(until ? [{ ...rule, day: until, because: 'until' as const }] : []),
      ];
    }),
    ...(rates.rows.length
      ? [{ ...table, day: rates.reviewBy, because: 'review-by' as const }]
      : []),
  ];
}

function shown({ country, rule, day, because }: RuleToRead): RuleToRead {
  return { country, rule, day, because };
}
