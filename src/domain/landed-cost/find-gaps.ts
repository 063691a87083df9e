// What the law of a destination leaves empty: a series of charges with a hole in it, and a lane that
// finds no customs value, no duty or no tax although nothing says why.
import { addDays } from '#domain/time/day.ts';
import { scopeOf } from './charge-scope.ts';
import type { RuleFault } from './check-rules.ts';
import { firstDay, type LawCase } from './law-cases.ts';
import type { DestinationRules, When } from './rule.ts';

export function gapsOf(destination: DestinationRules, cases: readonly LawCase[]): RuleFault[] {
  return [...holesInSeries(destination), ...emptyLanes(destination, cases)];
}

function holesInSeries({ country, rules }: DestinationRules): RuleFault[] {
  const series = Object.groupBy(rules, (rule) => scopeOf(rule) ?? '');
  return Object.entries(series).flatMap(([scope, all = []]) => {
    if (!scope) return [];
    const inOrder = all.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
    return inOrder.flatMap((rule, at): RuleFault[] => {
      const next = inOrder[at + 1];
      if (!next?.from || !rule.until || next.from <= addDays(rule.until, 1)) return [];
      const says = `nothing from ${addDays(rule.until, 1)} until ${next.id} begins on ${next.from}`;
      return [{ country, rule: rule.id, fault: 'gapped', says }];
    });
  });
}

const needed = ['customs-value', 'duty', 'tax'] as const;

function emptyLanes({ country }: DestinationRules, cases: readonly LawCase[]): RuleFault[] {
  const empty = new Map<string, RuleFault>();
  for (const one of cases) {
    const { plan, asked } = one;
    for (const kind of needed) {
      const name = `${plan.id} ${kind} ${asked.on} ${asked.buyer}`;
      if (kind === 'tax' && asked.on < firstDay) continue;
      if (empty.has(name) || isAnswered(one, kind)) continue;
      const whom = `a ${asked.buyer}${asked.to.region ? ` in ${asked.to.region}` : ''}`;
      const says = `on ${asked.on}, no ${kind} holds for ${whom} at ${asked.value} minor units, and nothing says why`;
      empty.set(name, { country, rule: plan.id, fault: 'gapped', says });
    }
  }
  return [...empty.values()];
}

/**
 * By a rule of that kind for any goods, or by one that closes the lane; a tax also by a sentence that
 * says the price is not whole. A lane that claims a preference is there only for goods that may have
 * it: there a rule for those goods is enough.
 */
function isAnswered({ asked, held }: LawCase, kind: (typeof needed)[number]): boolean {
  return held.some(
    (rule) =>
      (rule.kind === kind ||
        rule.kind === 'stop' ||
        (kind === 'tax' && rule.kind === 'notice' && rule.weight === 'partial')) &&
      !('layer' in rule && rule.layer) &&
      (asked.claim === 'preference' || !isNarrow(rule.when)),
  );
}

/** Asked of the goods or of their carrier: for others it says nothing. */
export function isNarrow(when: When = {}): boolean {
  return [...ofGoods, 'carrier', 'named', 'over'].some((name) => name in when);
}

const ofGoods = [
  'headings', 'exceptHeadings', 'origins', 'exceptOrigins', 'exceptNamedRegions',
] as const satisfies (keyof When)[]; // prettier-ignore
