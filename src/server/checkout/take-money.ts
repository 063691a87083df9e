// The gateway took the money: the group is paid, or, when it lapsed and its stock is gone since, the
// money is owed back and its refund intended. Both are booked in the same transaction.
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import { tellEvent } from '#server/events/tell-event.ts';
import { postTransfer } from '#server/ledger/post-transfer.ts';
import { markSold } from '#server/catalogue/mark-sold.ts';
import { claimStock } from '#server/orders/claim-stock.ts';
import { type Group, moveGroup } from '#server/orders/move-group.ts';
import { movePayment } from '#server/payments/move-payment.ts';
import { operationsOf, type Payment, rivalOf } from '#server/payments/read-payment.ts';
import { buyerPayable, intendRefund } from '#server/payments/refund-payment.ts';
import { entriesOfPaidGroup } from './entries-of-paid-group.ts';
import { readPaidOrders } from './paid-orders.ts';
import type { Answered } from './settle-answer.ts';

type Money = { readonly payment: Payment; readonly group: Group };

export async function takeMoney(
  market: MarketInTransaction,
  { payment, group }: Money,
): Promise<Answered> {
  const rival = await rivalOf(market, payment);
  const payable = !rival && (group.state === 'placed' || group.state === 'lapsed');
  const claimed = payable && (await claimStock(market, { groupId: group.id }));
  if (!claimed) return giveBack(market, { payment, group, rival: !!rival });

  await movePayment(market, { payment, to: 'captured', changes: captured(market, payment) });
  await moveGroup(market, { group, to: 'paid' });
  const orders = await readPaidOrders(market, group.id);
  await postTransfer(market, {
    id: await operationOf(market, payment),
    kind: 'group-paid',
    subjectKind: 'group',
    subjectId: group.id,
    effectiveAt: market.now(),
    reason: 'promised: payable when the hub accepts',
    entries: entriesOfPaidGroup({ charged: payment.amount, orders }),
  });
  await markSold(market, { goodIds: orders.flatMap((order) => order.goodIds) });
  return { says: 'paid' };
}

/** A rival is another payment of the same group that lives: hers is taken once, the other returned. */
async function giveBack(
  market: MarketInTransaction,
  { payment, group, rival }: Money & { rival: boolean },
): Promise<Answered> {
  const to = rival ? (payment.state as 'expired') : 'captured'; // one living payment a group
  await movePayment(market, { payment, to, changes: captured(market, payment) });
  const { amount } = payment;
  const owedBack = { ...amount, minor: -amount.minor };
  await postTransfer(market, {
    id: await operationOf(market, payment),
    kind: rival ? 'paid-twice' : 'paid-too-late',
    subjectKind: 'group',
    subjectId: group.id,
    effectiveAt: market.now(),
    entries: [
      { account: { code: 'gateway_clearing', currency: amount.currency }, amount },
      { account: buyerPayable(payment), amount: owedBack },
    ],
  });
  const refundId = await intendRefund(market, { paymentId: payment.id, amount });
  await tellEvent(market, {
    kind: 'payment-given-back',
    subjectKind: 'payment',
    subjectId: payment.id,
    data: { groupId: group.id, why: rival ? 'paid-twice' : 'sold-meanwhile' },
  });
  return { says: 'refunded', refundId };
}

function captured(market: MarketInTransaction, { amount }: Payment) {
  return { captured_minor: amount.minor, settled_at: market.now() };
}

/** The transfer is named after the operation that brought the money: it is booked once. */
async function operationOf(market: MarketInTransaction, payment: Payment): Promise<string> {
  const [first] = await operationsOf(market, { paymentId: payment.id, kind: 'create-session' });
  return first!.id;
}
