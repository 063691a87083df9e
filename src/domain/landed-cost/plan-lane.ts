// Which lanes there are for a consignment: the destination's plans that its registrations, its
// buyer and its goods allow, once for every way of carrying on offer.
import { type Money, sum } from '#domain/money/money.ts';
import type { Assessment } from './assessment.ts';
import { change } from './change.ts';
import { totalOf, valueGoods } from './customs-value.ts';
import { type Case, holds, matches, matchesGood } from './holds.ts';
import { goodOf, type Item } from './item.ts';
import { quoteLane } from './quote-lane.ts';
import { readRegion } from './read-region.ts';
import type { Lane } from './quote.ts';
import type { CustomsValueRule, DestinationRules, LanePlan } from './rule.ts';
import type { Freight, Shipment } from './shipment.ts';

type Planned = {
  readonly shipment: Shipment;
  readonly destination: DestinationRules;
  readonly items: readonly Item[];
  readonly insurance: Money;
};

export function plannedLanes(planned: Planned): Lane[] {
  const { destination, shipment } = planned;
  return destination.lanes
    .filter((plan) => isOpen(plan, planned))
    .flatMap((plan) => {
      const ways = (shipment.freight ?? []).filter(({ transport }) => transport === plan.transport);
      if (ways.length === 0 && plan.transport === 'freight') return [];
      if (ways.length === 0) return [withoutFreight(plan)];
      return ways.map((way) => quoteLane(assessmentOf(planned, named(plan, way, ways), way)));
    });
}

function isOpen(plan: LanePlan, planned: Planned): boolean {
  const { incoterm, registrations } = planned.shipment;
  return (
    (!plan.needs || registrations.includes(plan.needs)) &&
    !(plan.lacks && registrations.includes(plan.lacks)) &&
    (!incoterm || (incoterm === 'DDP') === (plan.taxes === 'checkout')) &&
    matches(plan.when ?? {}, caseOf(plan, planned)) &&
    (plan.claim !== 'preference' || somethingClaims(plan, planned))
  );
}

// A lane that claims a preference is there only when one of the goods may have it.
function somethingClaims(plan: LanePlan, planned: Planned): boolean {
  return planned.destination.rules.some(
    (rule) =>
      rule.kind === 'duty' &&
      rule.when?.claims?.includes('preference') &&
      holds(rule, caseOf(plan, planned)) &&
      planned.items.some((item) => matchesGood(rule.when, goodOf(item))),
  );
}

function assessmentOf(planned: Planned, plan: LanePlan, carried: Freight): Assessment {
  const { shipment, destination, items, insurance } = planned;
  const { currency } = destination;
  const freight = change(carried.amount, currency, shipment.rates)!;
  const { clearance } = carried;
  const asked = caseOf(plan, planned);
  const customsValue = customsRule(destination, asked);
  const valued = valueGoods(items, { freight, insurance }, customsValue);
  return {
    destination,
    plan,
    asked: {
      ...asked,
      carrier: carried.carrier,
      over: carried.over,
      customs: totalOf(valued, 'customs').minor,
      customsIn: customsIn(planned, carried, customsValue),
    },
    valued,
    customsValue,
    carried,
    freight,
    insurance,
    clearance:
      clearance && clearance !== 'included'
        ? change(clearance, currency, shipment.rates)
        : clearance,
  };
}

// From the amounts as they were given, so that no second rate comes between: each currency once.
function customsIn(
  { shipment, destination: { countsIn } }: Planned,
  carried: Freight,
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

function caseOf({ transport, taxes, claim }: LanePlan, planned: Planned): Case {
  const { shipment, items, destination } = planned;
  const { on, to, buyer } = shipment;
  const value = sum(
    items.map((item) => item.value),
    destination.currency,
  ).minor;
  const place = { country: to.country, region: readRegion(to, destination).region };
  return { on, to: place, buyer, transport, taxes, claim, value, customs: value };
}

function customsRule(destination: DestinationRules, asked: Case): CustomsValueRule {
  const rule = destination.rules.find(
    (one): one is CustomsValueRule => one.kind === 'customs-value' && holds(one, asked),
  );
  if (!rule) throw new RangeError(`${destination.country} does not say what its customs value is`);
  return rule;
}

function named(plan: LanePlan, way: Freight, ways: readonly Freight[]): LanePlan {
  if (ways.length === 1) return plan;
  const name = way.service ?? way.carrier ?? String(ways.indexOf(way) + 1);
  return { ...plan, id: `${plan.id}:${name}` };
}

function withoutFreight({ id, transport, taxes, claim }: LanePlan): Lane {
  const missing = [{ key: 'missing-freight', values: { transport } }];
  const nothing = { lines: [], documents: [], warnings: [] };
  return { id, transport, taxes, claim, status: 'unknown', missing, ...nothing };
}
