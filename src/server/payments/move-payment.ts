// Moves a payment to its next state, by the table of lives, and tells what happened.
import { strict as assert } from 'node:assert';
import { mayMove } from '#domain/orders/states.ts';
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import { tellEvent } from '#server/events/tell-event.ts';
import type { Payment } from './read-payment.ts';
import { type PaymentChanges, updatePayment } from './store.ts';

type To = 'opened' | 'in_doubt' | 'captured' | 'declined' | 'expired' | 'refunded';

export async function movePayment(
  market: MarketInTransaction,
  { payment, to, changes = {} }: { payment: Payment; to: To; changes?: PaymentChanges },
): Promise<void> {
  if (payment.state === to) return updatePayment(market, payment.id, { state: to, ...changes });
  assert(mayMove('payment', payment.state, to), `a payment goes from ${payment.state} to ${to}`);
  await updatePayment(market, payment.id, { ...changes, state: to });
  await tellEvent(market, {
    kind: `payment-${to.replace('_', '-')}`,
    subjectKind: 'payment',
    subjectId: payment.id,
    data: { groupId: payment.groupId },
  });
}
