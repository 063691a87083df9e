// What the gateway's answer does to a group: one transaction, the payment locked first, everything
// looked at again after the lock, so that the second to come changes nothing.
import { equal } from '#domain/money/money.ts';
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import { tellEvent } from '#server/events/tell-event.ts';
import { type Group, lockGroup } from '#server/orders/move-group.ts';
import type { PaymentStatus } from '#server/payments/gateway.ts';
import { movePayment } from '#server/payments/move-payment.ts';
import { lockPayment, type Payment, rivalOf } from '#server/payments/read-payment.ts';
import { lapseGroup } from './lapse-group.ts';
import type { Settled } from './settle-order-group.ts';
import { takeMoney } from './take-money.ts';

export type Answered = { readonly says: Settled['says']; readonly refundId?: string };

type Answer = {
  readonly paymentId: string;
  readonly status: PaymentStatus | undefined;
  readonly giveUp: boolean;
  readonly ended: boolean;
};

export async function settleAnswer(market: MarketInTransaction, answer: Answer): Promise<Answered> {
  const payment = await lockPayment(market, answer.paymentId);
  const group = (await lockGroup(market, payment.groupId))!;
  if (payment.captured.minor > 0n) {
    return { says: group.state === 'paid' && payment.state === 'captured' ? 'paid' : 'refunded' };
  }
  const { status } = answer;
  switch (status?.state) {
    case 'captured':
      if (!equalAmounts(payment, status)) return alarm(market, { payment, group, status });
      return takeMoney(market, { payment, group });
    case 'declined':
    case 'expired':
      return close(market, { payment, group, answer, to: status.state });
    case 'unknown':
      // It was never opened there. While the buyer may still try again, it stays in doubt.
      if (answer.giveUp) return close(market, { payment, group, answer, to: 'expired' });
      return doubt(market, { payment, group, answer });
    case 'open':
      if (payment.state === 'in_doubt' && payment.sessionRef) {
        await movePayment(market, { payment, to: 'opened' });
      }
      return { says: group.state === 'lapsed' ? 'lapsed' : 'waiting' };
    default:
      return doubt(market, { payment, group, answer });
  }
}

type Standing = { payment: Payment; group: Group; answer: Answer };

async function close(
  market: MarketInTransaction,
  { payment, group, answer, to }: Standing & { to: 'declined' | 'expired' },
): Promise<Answered> {
  const closed = payment.state === 'declined' || payment.state === 'expired';
  if (!closed) await movePayment(market, { payment, to, changes: { settled_at: market.now() } });
  // While she pays another way, the end of this payment is not the end of her order.
  const rival = await rivalOf(market, payment);
  const lapses = group.state === 'placed' && !rival && (answer.giveUp || to === 'expired');
  if (lapses) await lapseGroup(market, { group, why: answer.ended ? 'hold-ended' : to });
  if (group.state === 'paid') return { says: 'paid' };
  return { says: lapses || group.state === 'lapsed' ? 'lapsed' : 'declined' };
}

/** Silent, or still thinking: the stock is not held for ever, but the payment is asked for again. */
async function doubt(
  market: MarketInTransaction,
  { payment, group, answer }: Standing,
): Promise<Answered> {
  const thinking = answer.status?.state === 'processing';
  if (payment.state === 'opened' && (!thinking || answer.ended)) {
    await movePayment(market, { payment, to: 'in_doubt' });
  }
  const rival = await rivalOf(market, payment);
  if (group.state === 'placed' && answer.ended && !rival) {
    await lapseGroup(market, { group, why: 'hold-ended' });
    return { says: 'lapsed' };
  }
  if (group.state !== 'placed') return { says: group.state === 'paid' ? 'paid' : 'lapsed' };
  return { says: thinking ? 'waiting' : 'in-doubt' };
}

function equalAmounts({ amount }: Payment, { captured }: PaymentStatus): boolean {
  return amount.currency === captured.currency && equal(amount, captured);
}

/** Another amount or currency than was asked for settles nothing: somebody looks at it. */
async function alarm(
  market: MarketInTransaction,
  { payment, group, status }: { payment: Payment; group: Group; status: PaymentStatus },
): Promise<Answered> {
  console.error(`payment ${payment.id} was captured with another amount than asked for`);
  if (payment.state === 'opened') await movePayment(market, { payment, to: 'in_doubt' });
  await tellEvent(market, {
    kind: 'payment-mismatched',
    subjectKind: 'payment',
    subjectId: payment.id,
    data: {
      groupId: group.id,
      asked: `${payment.amount.minor} ${payment.amount.currency}`,
      captured: `${status.captured.minor} ${status.captured.currency}`,
    },
  });
  return { says: 'in-doubt' };
}
