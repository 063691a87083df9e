// Days the law of a destination leaves empty: a series of charges with a hole in it, and a lane that
// finds no customs value or no duty although nothing says that it is closed.
import { addDays, type Day } from '#domain/time/day.ts';
import { scopeOf } from './charge-scope.ts';
import type { RuleFault } from './check-rules.ts';
import { type Case, holds, matches } from './holds.ts';
import type { DestinationRules, LanePlan, Rule, When } from './rule.ts';

export function gapsOf(destination: DestinationRules): RuleFault[] {
  return [...holesInSeries(destination), ...emptyLanes(destination)];
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

const people = ['person', 'business', 'gift'] as const;
const needed = ['customs-value', 'duty'] as const;
/** A trifle and a fortune: a rule bounded by value answers for one of them only. */
const values = [1n, 10n ** 12n] as const;

function emptyLanes({ country, lanes, rules }: DestinationRules): RuleFault[] {
  const asked = lanes.flatMap((plan) =>
    people.flatMap((buyer) =>
      values.flatMap((value) =>
        changesOf(rules).map((on) => ({
          plan,
          asked: caseOf(plan, { country, buyer, value, on }),
        })),
      ),
    ),
  );
  const empty = asked.flatMap(({ plan, asked }) =>
    needed
      .filter((kind) => matches(plan.when ?? {}, asked) && !answered(rules, kind, asked))
      .map((kind): RuleFault => {
        const says = `on ${asked.on}, no ${kind} holds for a ${asked.buyer}, and nothing says why`;
        return { country, rule: plan.id, fault: 'gapped', says };
      }),
  );
  return [...new Map(empty.map((fault) => [`${fault.rule} ${fault.says}`, fault])).values()];
}

/** Every day on which something begins or has just ended. */
function changesOf(rules: readonly Rule[]): Day[] {
  const days = rules.flatMap(({ from, until }) => [
    ...(from ? [from] : []),
    ...(until ? [addDays(until, 1)] : []),
  ]);
  return [...new Set(['2025-01-01', ...days])];
}

/**
 * By a rule of that kind for any goods, or by one that closes the lane. A lane that claims a
 * preference is there only for goods that may have it: there a rule for those goods is enough.
 */
function answered(rules: readonly Rule[], kind: (typeof needed)[number], asked: Case): boolean {
  return rules.some(
    (rule) =>
      (rule.kind === kind || rule.kind === 'stop') &&
      (asked.claim === 'preference' || !isNarrow(rule.when)) &&
      holds(rule, asked),
  );
}

function isNarrow(when: When = {}): boolean {
  const goods = ['headings', 'exceptHeadings', 'origins', 'exceptOrigins', 'exceptNamedRegions'];
  return [...goods, 'regions', 'carrier', 'named'].some((name) => name in when);
}

function caseOf(
  { transport, taxes, claim }: LanePlan,
  asked: { country: string; buyer: Case['buyer']; value: bigint; on: Day },
): Case {
  const { country, buyer, value, on } = asked;
  return { on, to: { country }, buyer, transport, taxes, claim, value, customs: value };
}
