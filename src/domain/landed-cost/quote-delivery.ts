// The public verb: the delivered price of a consignment, every lane there is, by the rules given.
import type { ExchangeRate } from '#domain/money/exchange.ts';
import { zero } from '#domain/money/money.ts';
import { addDays, inForce } from '#domain/time/day.ts';
import { change, foreignCurrencies, rateFor, ratesUntil } from './change.ts';
import { chooseLanes } from './choose-lane.ts';
import { classify } from './classify.ts';
import { consignmentNotices } from './consignment-notices.ts';
import { findDestination } from './find-destination.ts';
import { type Item, itemsOf } from './item.ts';
import { plannedLanes } from './plan-lane.ts';
import type { Missing, Quote } from './quote.ts';
import { restrictionsOf } from './restrictions.ts';
import type { DestinationRules, ExchangeRule, RuleBook } from './rule.ts';
import type { Shipment } from './shipment.ts';
import { whatIsMissing } from './what-is-missing.ts';

/**
 * Amounts in the destination's currency. Never throws for a place or a good it does not know: it
 * answers `unknown` and says what is missing. No amount is ever taken to be zero in silence.
 */
export function quoteDelivery(given: Shipment, rules: RuleBook): Quote {
  const { destination, unread } = findDestination(given.to, rules);
  const exchangeRule = destination && exchangeRuleOf(given, destination);
  const shipment = { ...given, rates: ratesOfTheDay(given, exchangeRule) };
  const classification = classify(shipment, destination?.rates);
  const restrictions = restrictionsOf(shipment);
  const missing = whatIsMissing(shipment, {
    destination,
    unread,
    classification,
    restrictions,
  });
  const known = { on: shipment.on, classification, restrictions };
  const none = { ...known, status: 'unknown', lanes: [], exchanges: [] } as const;
  if (!destination || missing.length > 0) return { ...none, missing };
  const { items, insurance } = carried(shipment, destination);
  const worthless = items.filter(({ value }) => value.minor === 0n);
  if (worthless.length > 0) return { ...none, missing: worthless.map(valueMissing) };
  const lanes = plannedLanes({ shipment, destination, items, insurance });
  const chosen = chooseLanes(lanes, shipment.buyer);
  return {
    ...known,
    ...chosen,
    lanes,
    notices: consignmentNotices(shipment, destination),
    missing: chosen.status === 'unknown' ? allMissing(lanes, shipment, destination) : [],
    ...exchanged(shipment, destination, exchangeRule),
  };
}

function carried(shipment: Shipment, { currency }: DestinationRules) {
  const items: Item[] = itemsOf(shipment, currency);
  const { insurance, rates } = shipment;
  return { items, insurance: insurance ? change(insurance, currency, rates)! : zero(currency) };
}

// Less than one minor unit of the destination's currency is no value customs would take.
function valueMissing({ description }: Item): Missing {
  return { key: 'missing-value', values: { good: description } };
}

function allMissing(
  lanes: Quote['lanes'],
  { registrations, buyer }: Shipment,
  destination: DestinationRules,
): Missing[] {
  const every = lanes.flatMap(({ missing }) => missing);
  if (lanes.length === 0) {
    const needs = destination.lanes
      .filter(({ when }) => !when?.buyers || when.buyers.includes(buyer))
      .flatMap((plan) => (plan.needs ? [plan.needs] : []));
    const lacking = needs.filter((need) => !registrations.includes(need)).sort();
    every.push({
      key: lacking[0] ? 'missing-registration' : 'missing-lane',
      values: { country: destination.country, registration: lacking[0] ?? '' },
    });
  }
  return [...new Map(every.map((one) => [JSON.stringify(one), one])).values()];
}

function exchangeRuleOf({ on }: Shipment, { rules }: DestinationRules): ExchangeRule | undefined {
  return rules.find(
    (rule): rule is ExchangeRule =>
      rule.kind === 'exchange' && on <= rule.reviewBy && inForce(on, rule.from, rule.until),
  );
}

// A rate that did not exist yet on that day is not the one customs took.
function ratesOfTheDay({ on, rates }: Shipment, rule?: ExchangeRule): ExchangeRate[] | undefined {
  return rates && ratesUntil(rates, rule?.takes === 'day-before' ? addDays(on, -1) : on);
}

function exchanged(
  shipment: Shipment,
  destination: DestinationRules,
  rule?: ExchangeRule,
): Pick<Quote, 'exchanges' | 'exchangeRule'> {
  const exchanges = exchangesOf(shipment, destination);
  if (!rule || exchanges.length === 0) return { exchanges };
  const { id, source, link, verifiedOn, status, says } = rule;
  const values = { country: destination.country };
  const exchangeRule = {
    key: says,
    values,
    rule: id,
    source,
    link,
    verifiedOn,
    ruleStatus: status,
  };
  return { exchanges, exchangeRule };
}

function exchangesOf(shipment: Shipment, destination: DestinationRules): ExchangeRate[] {
  const { currency, countsIn } = destination;
  return [currency, ...(countsIn ? [countsIn] : [])].flatMap((to) =>
    foreignCurrencies(shipment, to).flatMap((foreign) => {
      const rate = rateFor(foreign, to, shipment.rates);
      return rate ? [rate] : [];
    }),
  );
}
