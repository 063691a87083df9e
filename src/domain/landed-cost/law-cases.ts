// Every case in which the law of a destination may answer otherwise than in the next one: each lane,
// buyer and region, each day on which something changes, each threshold and one unit above it.
import { addDays, type Day, inForce } from '#domain/time/day.ts';
import { type Case, matches, matchesLane } from './holds.ts';
import type { DestinationRules, LanePlan, Rule, When } from './rule.ts';

export type LawCase = {
  readonly plan: LanePlan;
  readonly asked: Case;
  /** In the order of the file; whatever carrier, service or sea it is carried by. */
  readonly held: readonly Rule[];
};

const people = ['person', 'business', 'gift'] as const;
/** Since when the law was read whole: of days before a tax may be missing, and is said to be. */
export const firstDay = '2025-01-01';
/** A trifle and a fortune, beside the thresholds themselves. */
const ends = [1n, 10n ** 12n] as const;

export function* lawCases(destination: DestinationRules): Generator<LawCase> {
  const { lanes, rules } = destination;
  const days = changesOf(rules);
  const values = valuesOf(destination);
  const regions = regionsOf(destination);
  for (const plan of lanes) {
    const here = rules.filter(({ when }) => matchesLane(when ?? {}, plan));
    for (const on of days) {
      const today = here.filter(({ from, until }) => inForce(on, from, until));
      for (const buyer of people) {
        for (const value of values) {
          for (const region of regions) {
            const asked = caseOf(plan, destination, { on, buyer, value, region });
            if (!matches(plan.when ?? {}, asked)) continue;
            yield { plan, asked, held: today.filter(({ when }) => mayHold(when, asked)) };
          }
        }
      }
    }
  }
}

/** Who carries it is not of the law: a rule of one carrier holds where that carrier may come. */
function mayHold(when: When | undefined, asked: Case): boolean {
  if (!when) return true;
  const { over: _over, carrier: _carrier, named: _named, ...law } = when;
  return matches(law, asked);
}

/** Every day on which something begins, ends or has just ended. */
function changesOf(rules: readonly Rule[]): Day[] {
  const days = rules.flatMap(({ from, until }) => [
    ...(from ? [from] : []),
    ...(until ? [until, addDays(until, 1)] : []),
  ]);
  return [...new Set([firstDay, ...days])];
}

function valuesOf({ lanes, rules }: DestinationRules): bigint[] {
  const limits = [...lanes, ...rules].flatMap(({ when = {} }) =>
    [
      when.valueAtMost,
      when.valueAbove,
      when.customsAtMost,
      when.customsAbove,
      when.customsAtMostIn?.minor,
      when.customsAboveIn?.minor,
    ].filter((limit) => limit !== undefined),
  );
  const both = limits.flatMap((limit) => [BigInt(limit), BigInt(limit) + 1n]);
  return [...new Set([...ends, ...both])].filter((value) => value > 0n);
}

function regionsOf({ regions, regionNeeded }: DestinationRules): (string | undefined)[] {
  const known = regions?.map(({ code }) => code) ?? [];
  return regionNeeded && known.length > 0 ? known : [undefined, ...known];
}

function caseOf(
  { transport, taxes, claim }: LanePlan,
  { country, countsIn }: DestinationRules,
  asked: { on: Day; buyer: Case['buyer']; value: bigint; region?: string },
): Case {
  const { on, buyer, value, region } = asked;
  const customsIn = countsIn && { currency: countsIn, minor: value };
  const lane = { transport, taxes, claim };
  return { on, to: { country, region }, buyer, ...lane, value, customs: value, customsIn };
}
