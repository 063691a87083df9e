// A group nobody paid for in time: its stock goes back on the shelf and its orders are cancelled.
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import { type Group, lockGroup, moveGroup } from '#server/orders/move-group.ts';
import { releaseStock } from '#server/orders/release-stock.ts';
import { isLiving, paymentsOfGroup } from '#server/payments/read-payment.ts';

export async function lapseGroup(
  market: MarketInTransaction,
  { group, why }: { group: Group; why: string },
): Promise<void> {
  await releaseStock(market, { groupId: group.id });
  await moveGroup(market, { group, to: 'lapsed', why });
}

/** Only when, under the lock, no payment of it lives. */
export async function lapseUnpaid(
  market: MarketInTransaction,
  { groupId }: { groupId: string },
): Promise<void> {
  const group = await lockGroup(market, groupId);
  if (group?.state !== 'placed') return;
  const payments = await paymentsOfGroup(market, groupId);
  if (payments.some(({ state }) => isLiving(state))) return;
  const why = market.now() >= group.holdsUntil ? 'hold-ended' : 'declined';
  await lapseGroup(market, { group, why });
}
