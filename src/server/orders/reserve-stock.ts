// Takes units off the counter for one order group until a moment, or says what is no longer there.
import { strict as assert } from 'node:assert';
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import { insertReservations, lockVariants, takeUnits } from './stock-store.ts';

export type ToReserve = { readonly variantId: string; readonly quantity: number };

export type Reserved =
  | { readonly reserved: true; readonly refused?: undefined }
  | { readonly refused: 'sold-out'; readonly variantId: string; readonly left: number };

/**
 * Everything or nothing, and nothing is written before everything is known to be there. Goods made to
 * order are not counted. Rows are locked in the order of their ids.
 */
export async function reserveStock(
  market: MarketInTransaction,
  { groupId, lines, until }: { groupId: string; lines: readonly ToReserve[]; until: Date },
): Promise<Reserved> {
  const wanted = summed(lines);
  const variants = await lockVariants(market, [...wanted.keys()]);
  for (const [variantId, quantity] of wanted) {
    const variant = variants.get(variantId);
    const left = variant?.forSale ? variant.stock : 0;
    if (variant?.madeToOrder && variant.forSale) continue;
    if (left < quantity) return { refused: 'sold-out', variantId, left };
  }
  const counted = [...wanted]
    .filter(([variantId]) => !variants.get(variantId)!.madeToOrder)
    .map(([variantId, quantity]) => ({
      variantId,
      quantity,
      cooperativeId: variants.get(variantId)!.cooperativeId,
    }));
  for (const units of counted) {
    assert(await takeUnits(market, units), 'a locked counter is what it was');
  }
  await insertReservations(market, { groupId, units: counted, until });
  return { reserved: true };
}

/** Two lines of the same variant are checked together. */
function summed(lines: readonly ToReserve[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { variantId, quantity } of lines) {
    sums.set(variantId, (sums.get(variantId) ?? 0) + quantity);
  }
  return new Map([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}
