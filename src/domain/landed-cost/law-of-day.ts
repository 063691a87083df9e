// The law of a destination on one day for one kind of buyer, sorted once: of each lane the rules that
// may hold in it, by their kind. What depends on the consignment is asked anew for each one.
import { type Day, inForce } from '#domain/time/day.ts';
import { type Case, matchesLane, matchesRest } from './holds.ts';
import type {
  ConsignmentRule,
  DestinationRules,
  ExchangeRule,
  LanePlan,
  Rule,
  When,
} from './rule.ts';
import type { Buyer } from './shipment.ts';

const kinds = [
  'stop', 'customs-value', 'duty', 'surcharge', 'tax', 'fee', 'waiver', 'notice',
] as const satisfies readonly Rule['kind'][]; // prettier-ignore

type Kind = (typeof kinds)[number];

/** In the order of the file. */
export type RulesByKind = {
  readonly [One in Kind]: readonly Extract<Rule, { kind: One }>[];
};

export type LaneLaw = {
  readonly plan: LanePlan;
  /** The plan of the first lane that differs only in who pays where: it is charged the same. */
  readonly alike: LanePlan;
  readonly rules: RulesByKind;
  /** Kinds of which a rule asks more of a consignment than its lane, its day and its buyer. */
  readonly asking: readonly Kind[];
  /** Whether every one of these rules was read again in time. */
  readonly reviewed: boolean;
};

export type LawOfDay = {
  readonly lanes: readonly LaneLaw[];
  readonly consignments: readonly ConsignmentRule[];
  readonly exchange?: ExchangeRule;
};

// Rules with an operator's overrides are another object, so they never meet what is kept of these.
const kept = new WeakMap<DestinationRules, Map<string, LawOfDay>>();
const mostDays = 24;

export function lawOfDay(destination: DestinationRules, on: Day, buyer: Buyer): LawOfDay {
  const name = `${on} ${buyer}`;
  const laws = kept.get(destination) ?? new Map<string, LawOfDay>();
  const found = laws.get(name);
  if (found) return found;
  if (laws.size >= mostDays) laws.clear();
  const law = sorted(destination, on, buyer);
  kept.set(destination, laws.set(name, law));
  return law;
}

/** The rules of a lane that hold for this consignment. */
export function rulesHeld({ rules, asking }: LaneLaw, asked: Case): RulesByKind {
  if (asking.length === 0) return rules;
  const held: Record<Kind, readonly Rule[]> = { ...rules };
  for (const kind of asking) {
    held[kind] = held[kind].filter(({ when }) => !when || matchesRest(when, asked));
  }
  return held as RulesByKind;
}

function sorted({ rules, lanes }: DestinationRules, on: Day, buyer: Buyer): LawOfDay {
  const isAsked = (when: When = {}) => !when.buyers || when.buyers.includes(buyer);
  const today = rules.filter(({ from, until, when }) => inForce(on, from, until) && isAsked(when));
  const plans = lanes
    .filter(({ when }) => isAsked(when))
    .map((plan) => ({ plan, rules: today.filter(({ when }) => matchesLane(when ?? {}, plan)) }));
  return {
    lanes: plans.map((one) => laneLaw(one, plans.find((other) => isAlike(one, other))!.plan, on)),
    consignments: today.filter((rule) => rule.kind === 'consignment'),
    exchange: today
      .filter((rule) => rule.kind === 'exchange')
      .find(({ reviewBy }) => on <= reviewBy),
  };
}

type PlanRules = { readonly plan: LanePlan; readonly rules: readonly Rule[] };

function isAlike(one: PlanRules, other: PlanRules): boolean {
  return (
    one.plan.transport === other.plan.transport &&
    one.plan.claim === other.plan.claim &&
    one.rules.length === other.rules.length &&
    one.rules.every((rule, at) => rule === other.rules[at])
  );
}

function laneLaw({ plan, rules: here }: PlanRules, alike: LanePlan, on: Day): LaneLaw {
  const rules = Object.fromEntries(
    kinds.map((kind) => [kind, here.filter((rule) => rule.kind === kind)]),
  );
  return {
    plan,
    alike,
    rules: rules as unknown as RulesByKind,
    asking: kinds.filter((kind) => rules[kind]!.some(({ when }) => asksMore(when))),
    reviewed: here.every(({ reviewBy }) => on <= reviewBy),
  };
}

// Conditions that the lane and the buyer have settled, and those asked of each good.
const settled: ReadonlySet<string> = new Set([
  'transport', 'transports', 'taxes', 'claims', 'buyers',
  'headings', 'exceptHeadings', 'origins', 'exceptOrigins', 'exceptNamedRegions',
] satisfies (keyof When)[]); // prettier-ignore

function asksMore(when: When = {}): boolean {
  return Object.keys(when).some((name) => !settled.has(name));
}
