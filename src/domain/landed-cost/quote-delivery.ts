// The public verb: the delivered price of a consignment, every lane there is, by the rules given.
import type { ExchangeRate } from '#domain/money/exchange.ts';
import { type CurrencyPair, pairsOf, rateFor, ratesUntil } from './change.ts';
import { chooseLanes } from './choose-lane.ts';
import { classedLines, classify } from './classify.ts';
import { consignmentOf } from './consignment.ts';
import { consignmentNotices } from './consignment-notices.ts';
import { findDestination } from './find-destination.ts';
import type { Item } from './item.ts';
import { lawOfDay } from './law-of-day.ts';
import { plannedLanes } from './plan-lane.ts';
import type { Missing, Notice, Quote } from './quote.ts';
import { doubted, rateDay, ratesOfAnotherTime } from './rate-of-the-day.ts';
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
  const law = destination && lawOfDay(destination, given.on, given.buyer);
  const pairs = destination ? pairsOf(given, destination) : [];
  const shipment = { ...given, rates: ratesOfTheDay(given, pairs, law?.exchange) };
  const lines = classedLines(shipment);
  const classification = classify(
    lines,
    destination?.rates,
    destination && {
      currency: destination.currency,
      rates: shipment.rates,
    },
  );
  const restrictions = restrictionsOf(lines);
  const found = { destination, unread, pairs, classification, restrictions };
  const missing = whatIsMissing(shipment, found);
  const none = { on: shipment.on, classification, restrictions, status: 'unknown' } as const;
  const nothing = { lanes: [], exchanges: [] };
  if (!destination || !law || missing.length > 0) return { ...none, ...nothing, missing };
  const consignment = consignmentOf(shipment, destination, lines);
  const worthless = consignment.items.filter(({ value }) => value.minor === 0n);
  if (worthless.length > 0) return { ...none, ...nothing, missing: worthless.map(valueMissing) };
  const exchanges = pairs.flatMap(({ from, to }) => rateFor(from, to, shipment.rates) ?? []);
  const doubts = ratesOfAnotherTime(exchanges, shipment.on, law.exchange);
  const lanes = doubted(plannedLanes(consignment, law), doubts);
  const chosen = chooseLanes(lanes, shipment.buyer);
  const { status, cheapest, fastest, nothingAtDoor, reasons } = chosen;
  return {
    on: shipment.on,
    classification,
    restrictions,
    status,
    cheapest,
    fastest,
    nothingAtDoor,
    reasons,
    lanes,
    notices: consignmentNotices(consignment, law.consignments),
    missing: status === 'unknown' ? allMissing(lanes, shipment, destination) : [],
    exchanges,
    exchangeRule:
      exchanges.length > 0 && doubts.length === 0 ? noticeOf(law.exchange, destination) : undefined,
  };
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

// A rate that did not exist yet on that day is not the one customs took.
function ratesOfTheDay(
  { on, rates }: Shipment,
  pairs: readonly CurrencyPair[],
  rule?: ExchangeRule,
): ExchangeRate[] | undefined {
  return rates && ratesUntil(rates, pairs, rateDay(on, rule));
}

function noticeOf(
  rule: ExchangeRule | undefined,
  { country }: DestinationRules,
): Notice | undefined {
  if (!rule) return undefined;
  const { id, source, link, verifiedOn, status, says } = rule;
  return { key: says, values: { country }, rule: id, source, link, verifiedOn, ruleStatus: status };
}
