// Which country a sold piece went to, and when: the country only, never who or where in it.
import type { Market } from '#server/market.ts';
import { findWhereItWent } from './group-store.ts';

export type WentTo = { readonly country: string; readonly soldAt: Date };

/** Undefined where it was not sold through this market, or the money went back. */
export function whereItWent(
  market: Market,
  { goodId }: { goodId: string },
): Promise<WentTo | undefined> {
  return findWhereItWent(market, goodId);
}
