// Gives money back in three steps: the intent is written, the gateway is asked outside any transaction,
// its answer is written and booked. A refund in doubt is looked up before it is asked for again.
import { strict as assert } from 'node:assert';
import { add, type Money, money } from '#domain/money/money.ts';
import { inTransaction, type MarketInTransaction } from '#server/db/in-transaction.ts';
import { postTransfer } from '#server/ledger/post-transfer.ts';
import { type Market, newId } from '#server/market.ts';
import { GatewayRefused } from './gateway.ts';
import { movePayment } from './move-payment.ts';
import {
  findOperation,
  findPayment,
  lockPayment,
  operationsOf,
  type Operation,
  type Payment,
} from './read-payment.ts';
import { insertOperation, moveOperation, updatePayment } from './store.ts';

/** What is owed back stands in `buyer_payable` of the group until the gateway has returned it. */
export async function intendRefund(
  market: MarketInTransaction,
  { paymentId, amount }: { paymentId: string; amount: Money },
): Promise<string> {
  const payment = await lockPayment(market, paymentId);
  const before = await operationsOf(market, { paymentId: payment.id, kind: 'refund' });
  const standing = before.filter((operation) => operation.state !== 'refused');
  const asked = standing.reduce((whole, operation) => whole + operation.amount.minor, amount.minor);
  assert(asked <= payment.captured.minor, 'never refunded more than captured');
  const id = newId(market);
  await insertOperation(market, { id, paymentId: payment.id, kind: 'refund', amount });
  return id;
}

export async function sendRefund(
  market: Market,
  { operationId }: { operationId: string },
): Promise<'refunded' | 'refused' | 'in-doubt'> {
  const operation = await findOperation(market, operationId);
  const payment = operation && (await findPayment(market, operation.paymentId));
  const gateway = payment && market.gateways[payment.gateway];
  if (!operation || !payment?.sessionRef || !gateway) return 'in-doubt';
  if (operation.state === 'done') return 'refunded';
  try {
    const { sessionRef } = payment;
    const refund = { key: operation.id, sessionRef, amount: operation.amount };
    if (!(await gateway.findRefund(refund))) await gateway.refund(refund);
    await recordRefund(market, operation);
    return 'refunded';
  } catch (error) {
    const refused = error instanceof GatewayRefused;
    const answer = { error: (error as Error).message };
    await inTransaction(market, (market) =>
      moveOperation(market, { id: operation.id, to: refused ? 'refused' : 'in_doubt', answer }),
    );
    return refused ? 'refused' : 'in-doubt';
  }
}

async function recordRefund(market: Market, operation: Operation): Promise<void> {
  await inTransaction(market, async (market) => {
    const payment = await lockPayment(market, operation.paymentId);
    const { currency } = operation.amount;
    const booked = await postTransfer(market, {
      id: operation.id,
      kind: 'payment-refunded',
      subjectKind: 'payment',
      subjectId: payment.id,
      effectiveAt: market.now(),
      entries: [
        { account: buyerPayable(payment), amount: operation.amount },
        {
          account: { code: 'gateway_clearing', currency },
          amount: money(-operation.amount.minor, currency),
        },
      ],
    });
    if (!booked) return;
    await moveOperation(market, { id: operation.id, to: 'done' });
    const refunded = add(payment.refunded, operation.amount);
    const changes = { refunded_minor: refunded.minor };
    const whole = refunded.minor === payment.captured.minor && payment.state === 'captured';
    if (whole) await movePayment(market, { payment, to: 'refunded', changes });
    else await updatePayment(market, payment.id, changes);
  });
}

/** Owned by the group: what one buyer is owed never covers another. */
export function buyerPayable({ groupId, amount }: Pick<Payment, 'groupId' | 'amount'>) {
  return { code: 'buyer_payable', currency: amount.currency, ownerId: groupId } as const;
}
