// Gives back what an order group held and did not pay for.
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import { giveUnitsBack, moveReservations, readReservations } from './stock-store.ts';

export async function releaseStock(
  market: MarketInTransaction,
  { groupId }: { groupId: string },
): Promise<void> {
  const held = await readReservations(market, { groupId, state: 'held' });
  for (const units of held) await giveUnitsBack(market, units);
  await moveReservations(market, { groupId, from: 'held', to: 'released' });
}
