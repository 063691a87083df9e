// Writes down that a group is about to be paid, before any gateway is asked: what happens between here
// and its answer can always be found again.
import type { Money } from '#domain/money/money.ts';
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import { tellEvent } from '#server/events/tell-event.ts';
import { newId } from '#server/market.ts';
import { isLiving, paymentsOfGroup } from './read-payment.ts';
import { insertOperation, insertPayment } from './store.ts';

/** The payment of the group that lives: the one that was there, or this new one. */
export async function intendPayment(
  market: MarketInTransaction,
  { groupId, gateway, amount }: { groupId: string; gateway: string; amount: Money },
): Promise<string> {
  const id = newId(market);
  if (!(await insertPayment(market, { id, groupId, gateway, amount }))) {
    const standing = await paymentsOfGroup(market, groupId);
    return standing.find(({ state }) => isLiving(state))!.id;
  }
  await insertOperation(market, {
    id: newId(market),
    paymentId: id,
    kind: 'create-session',
    amount,
  });
  await tellEvent(market, {
    kind: 'payment-opened',
    subjectKind: 'payment',
    subjectId: id,
    data: { groupId },
  });
  return id;
}
