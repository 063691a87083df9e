// What a paid order group held becomes its own. After it lapsed, the stock is taken again if it is there.
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import { lockVariants, moveReservations, readReservations, takeUnits } from './stock-store.ts';

/** Answers false when what had been released is gone: nothing is changed then. */
export async function claimStock(
  market: MarketInTransaction,
  { groupId }: { groupId: string },
): Promise<boolean> {
  const released = await readReservations(market, { groupId, state: 'released' });
  const variants = await lockVariants(
    market,
    released.map((units) => units.variantId),
  );
  const gone = released.some(({ variantId, quantity }) => {
    const variant = variants.get(variantId);
    return !variant?.forSale || variant.stock < quantity;
  });
  if (gone) return false;
  for (const units of released) await takeUnits(market, units);
  await moveReservations(market, { groupId, from: 'released', to: 'claimed' });
  await moveReservations(market, { groupId, from: 'held', to: 'claimed' });
  return true;
}
