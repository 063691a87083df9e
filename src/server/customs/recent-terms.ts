// The terms of a destination for pages: read at most every few seconds by a process, because a page of
// cards asks for the same ones a hundred times a second. A charge always reads them anew.
import type { Market } from '../market.ts';
import { type DeliveryTerms, deliveryTerms } from './delivery-terms.ts';

const freshMilliseconds = 3_000;

type Kept = { readonly readAt: number; readonly terms: Promise<DeliveryTerms> };
const keptOf = new WeakMap<Market['settings'], Map<string, Kept>>();

export function recentTerms(
  market: Market,
  destination: Parameters<typeof deliveryTerms>[1],
): Promise<DeliveryTerms> {
  const kept = keptOf.get(market.settings) ?? new Map<string, Kept>();
  keptOf.set(market.settings, kept);
  const key = `${destination.country} ${destination.currency}`;
  const before = kept.get(key);
  const now = market.now().getTime();
  if (before && now >= before.readAt && now - before.readAt < freshMilliseconds) return before.terms;
  const terms = deliveryTerms(market, destination);
  kept.set(key, { readAt: now, terms });
  terms.catch(() => kept.delete(key));
  return terms;
}

/** A rate, a rule or a freight table has changed: what was read before is not asked again. */
export function forgetTerms(market: Market): void {
  keptOf.delete(market.settings);
}
