// Whether a rule holds: its days, what it says of the consignment, what it says of a good.
import type { Currency } from '#domain/money/currency.ts';
import type { Day } from '#domain/time/day.ts';
import { inForce } from '#domain/time/day.ts';
import { isOfMoroccoProper } from './origin.ts';
import type { Claim } from './quote.ts';
import type { Proven, When } from './rule.ts';
import type { Buyer, Place, Transport } from './shipment.ts';

/** What a rule may ask about the consignment; amounts in minor units of the destination. */
export type Case = {
  readonly on: Day;
  readonly to: Place;
  readonly buyer: Buyer;
  readonly transport: Transport;
  readonly over?: 'sea' | 'air';
  readonly carrier?: string;
  readonly service?: string;
  readonly taxes: 'checkout' | 'door';
  readonly claim: Claim;
  readonly value: bigint;
  readonly customs: bigint;
  /** Customs value in the currency the destination counts a threshold in. */
  readonly customsIn?: { readonly currency: Currency; readonly minor: bigint };
};

export function holds(rule: Pick<Proven, 'from' | 'until' | 'when'>, asked: Case): boolean {
  return inForce(asked.on, rule.from, rule.until) && matches(rule.when ?? {}, asked);
}

export function matches(when: When, asked: Case): boolean {
  return matchesLane(when, asked) && among(when.buyers, asked.buyer) && matchesRest(when, asked);
}

/** What a lane settles, whatever is sent by it. */
export function matchesLane(
  when: When,
  lane: Pick<Case, 'transport' | 'taxes' | 'claim'>,
): boolean {
  return (
    is(when.transport, lane.transport) &&
    among(when.transports, lane.transport) &&
    is(when.taxes, lane.taxes) &&
    among(when.claims, lane.claim)
  );
}

/** What neither the lane nor the buyer settles: the carrier, the region, the values. */
export function matchesRest(when: When, asked: Case): boolean {
  return (
    is(when.over, asked.over ?? 'unsaid') &&
    (!when.carrier || Boolean(asked.carrier?.toLowerCase().startsWith(when.carrier))) &&
    (!when.named || wordsOf(asked).includes(when.named)) &&
    matchesRegion(when, asked.to) &&
    within(asked.value, when.valueAbove, when.valueAtMost) &&
    within(asked.customs, when.customsAbove, when.customsAtMost) &&
    withinIn(asked.customsIn, when)
  );
}

function wordsOf({ carrier = '', service = '' }: Case): readonly string[] {
  return `${carrier} ${service}`.toLowerCase().split(/[^a-z]+/);
}

/** What a rule may ask of a good. */
export type Good = { readonly class: { readonly hs6: string }; readonly origin: Place };

export function matchesGood(when: When | undefined, { class: { hs6 }, origin }: Good): boolean {
  if (!when) return true;
  return (
    (!when.headings || isUnder(hs6, when.headings)) &&
    !(when.exceptHeadings && isUnder(hs6, when.exceptHeadings)) &&
    among(when.origins, origin.country) &&
    !when.exceptOrigins?.includes(origin.country) &&
    !(when.exceptNamedRegions && !isOfMoroccoProper(origin.region))
  );
}

function isUnder(hs6: string, prefixes: readonly string[]): boolean {
  for (const prefix of prefixes) if (hs6.startsWith(prefix)) return true;
  return false;
}

/** "QC" for "QC", "CA-QC" and "ca-qc". */
export function regionOf({ country, region }: Place): string | undefined {
  const upper = region?.toUpperCase();
  return upper?.startsWith(`${country}-`) ? upper.slice(country.length + 1) : upper;
}

function matchesRegion({ regions, exceptRegions }: When, to: Place): boolean {
  if (!regions && !exceptRegions) return true;
  const region = regionOf(to) ?? '';
  return (!regions || regions.includes(region)) && !exceptRegions?.includes(region);
}

function is<Value>(wanted: Value | undefined, given: Value): boolean {
  return wanted === undefined || wanted === given;
}

function among<Value>(wanted: readonly Value[] | undefined, given: Value): boolean {
  return !wanted || wanted.includes(given);
}

// Without the amount in that currency no such rule holds, and what it would say is missing.
function withinIn(
  amount: Case['customsIn'],
  { customsAboveIn: above, customsAtMostIn: most }: When,
): boolean {
  const inCurrency = (limit?: { currency: Currency }) =>
    !limit || limit.currency === amount?.currency;
  if (!inCurrency(above) || !inCurrency(most)) return false;
  return !amount || within(amount.minor, above?.minor, most?.minor);
}

function within(amount: bigint, above?: number, atMost?: number): boolean {
  return (above === undefined || amount > above) && (atMost === undefined || amount <= atMost);
}
