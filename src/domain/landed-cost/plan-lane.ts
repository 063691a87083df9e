// Which lanes there are for a consignment: the destination's plans that its registrations, its
// buyer and its goods allow, once for every way of carrying on offer.
import { sum } from '#domain/money/money.ts';
import type { Assessment } from './assessment.ts';
import { change } from './change.ts';
import { type Charges, chargesOf, chargesPaid } from './charges.ts';
import { type Carriage, carriageOf, type Consignment } from './consignment.ts';
import { customsCounted, valueGoods } from './customs-value.ts';
import { type Case, matches, matchesGood } from './holds.ts';
import { type LaneLaw, type LawOfDay, rulesHeld } from './law-of-day.ts';
import { quoteLane } from './quote-lane.ts';
import type { Lane } from './quote.ts';
import type { CustomsValueRule, LanePlan } from './rule.ts';

export function plannedLanes(consignment: Consignment, law: LawOfDay): Lane[] {
  const open = law.lanes
    .map((lane) => ({ lane, asked: caseOf(lane.plan, consignment) }))
    .filter(({ lane, asked }) => isOpen(lane, asked, consignment));
  const carriages = (consignment.shipment.freight ?? [])
    .filter(({ transport }) => open.some(({ asked }) => asked.transport === transport))
    .map((carried) => carriageOf(carried, consignment));
  const answered: Answered[] = [];
  return open.flatMap(({ lane, asked }) => {
    const { plan } = lane;
    const ways = carriages.filter(({ carried }) => carried.transport === plan.transport);
    if (ways.length === 0 && plan.transport === 'freight') return [];
    if (ways.length === 0) return isMeant(plan, asked) ? [withoutFreight(plan)] : [];
    const meant = ways.filter((way) => isMeant(plan, carriedCase(lane, asked, consignment, way)));
    return meant.map((way) => {
      const one = answer({ lane, asked, way, consignment }, answered);
      answered.push(one);
      return quoteLane({ ...one.assessment, plan: named(plan, way, ways) }, one.charges);
    });
  });
}

type Answered = { readonly assessment: Assessment; readonly charges: Charges };
type Asked = {
  readonly lane: LaneLaw;
  readonly asked: Case;
  readonly way: Carriage;
  readonly consignment: Consignment;
};

/** Assessed once for all lanes that differ only in who pays where. */
function answer({ lane, asked, way, consignment }: Asked, answered: readonly Answered[]): Answered {
  const { plan, alike } = lane;
  const before = answered.find(
    ({ assessment: { law, carriage } }) => law.alike === alike && carriage === way,
  );
  if (!before) {
    const assessment = assessmentOf(lane, asked, consignment, way);
    return { assessment, charges: chargesOf(assessment) };
  }
  const { taxes } = plan;
  const assessment = { ...before.assessment, plan, asked: { ...before.assessment.asked, taxes } };
  return { assessment, charges: chargesPaid(before.charges, taxes) };
}

function isOpen(lane: LaneLaw, asked: Case, { shipment, items }: Consignment): boolean {
  const { incoterm, registrations } = shipment;
  const { needs, lacks, taxes, claim } = lane.plan;
  return (
    (!needs || registrations.includes(needs)) &&
    !(lacks && registrations.includes(lacks)) &&
    (!incoterm || (incoterm === 'DDP') === (taxes === 'checkout')) &&
    (claim !== 'preference' || somethingClaims(lane, asked, items))
  );
}

function isMeant({ when }: LanePlan, asked: Case): boolean {
  return !when || matches(when, asked);
}

// Few lanes ask for the customs value, which only the price of carriage settles.
function carriedCase(lane: LaneLaw, asked: Case, consignment: Consignment, way: Carriage): Case {
  const { customsAtMost, customsAbove } = lane.plan.when ?? {};
  if (customsAtMost === undefined && customsAbove === undefined) return asked;
  const rule = customsRule(lane, asked, consignment);
  const valued = valueGoods(consignment, way, rule);
  return { ...asked, customs: customsCounted(valued, rule).minor };
}

// A lane that claims a preference is there only when one of the goods may have it.
function somethingClaims({ rules }: LaneLaw, asked: Case, items: Consignment['items']): boolean {
  return rules.duty.some(
    ({ when }) =>
      when?.claims?.includes('preference') &&
      matches(when, asked) &&
      items.some((item) => matchesGood(when, item)),
  );
}

function assessmentOf(
  lane: LaneLaw,
  asked: Case,
  consignment: Consignment,
  carriage: Carriage,
): Assessment {
  const customsValue = customsRule(lane, asked, consignment);
  const valued = valueGoods(consignment, carriage, customsValue);
  const whole: Case = {
    ...asked,
    carrier: carriage.carried.carrier,
    service: carriage.carried.service,
    over: carriage.carried.over,
    customs: customsCounted(valued, customsValue).minor,
    customsIn: customsIn(consignment, carriage, customsValue),
  };
  return {
    consignment,
    carriage,
    destination: consignment.destination,
    plan: lane.plan,
    asked: whole,
    law: lane,
    rules: rulesHeld(lane, whole),
    valued,
    customsValue,
  };
}

// From the amounts as they were given, so that no second rate comes between: each currency once.
function customsIn(
  { shipment, destination: { countsIn } }: Consignment,
  { carried }: Carriage,
  { base }: CustomsValueRule,
): Case['customsIn'] {
  if (!countsIn) return undefined;
  const { lines, insurance, rates } = shipment;
  const given = lines.map(({ value }) => value);
  if (base !== 'fob') given.push(carried.amount, ...(insurance ? [insurance] : []));
  const changed = [...new Set(given.map(({ currency }) => currency))].map((currency) => {
    const ofIt = given.filter((one) => one.currency === currency);
    return change(sum(ofIt, currency), countsIn, rates)!;
  });
  return { currency: countsIn, minor: sum(changed, countsIn).minor };
}

/** Before anything is known of the carriage, the customs value is that of the goods. */
function caseOf({ transport, taxes, claim }: LanePlan, consignment: Consignment): Case {
  const { shipment, place, value } = consignment;
  const { on, buyer } = shipment;
  const customs = value.minor;
  return { on, to: place, buyer, transport, taxes, claim, value: customs, customs };
}

function customsRule(
  { rules }: LaneLaw,
  asked: Case,
  { destination }: Consignment,
): CustomsValueRule {
  const rule = rules['customs-value'].find(({ when }) => !when || matches(when, asked));
  if (!rule) throw new RangeError(`${destination.country} does not say what its customs value is`);
  return rule;
}

function named(plan: LanePlan, way: Carriage, ways: readonly Carriage[]): LanePlan {
  if (ways.length === 1) return plan;
  const { service, carrier } = way.carried;
  return { ...plan, id: `${plan.id}:${service ?? carrier ?? String(ways.indexOf(way) + 1)}` };
}

function withoutFreight({ id, transport, taxes, claim }: LanePlan): Lane {
  const missing = [{ key: 'missing-freight', values: { transport } }];
  const nothing = { lines: [], documents: [], warnings: [] };
  return { id, transport, taxes, claim, status: 'unknown', missing, ...nothing };
}
