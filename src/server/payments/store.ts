// The payments' own SQL for writing: payments and the operations intended on them.
import { sql } from 'kysely';
import type { Money } from '#domain/money/money.ts';
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import { living, type Operation, type OperationState } from './read-payment.ts';

/** Written out: a prepared statement whose states are parameters cannot be matched to the index. */
const livingInWords = sql<string>`(${sql.join(living.map((state) => sql.lit(state)))})`;

/** Answers false when the group has a living payment already: the index holds it to one. */
export async function insertPayment(
  market: MarketInTransaction,
  payment: { id: string; groupId: string; gateway: string; amount: Money },
): Promise<boolean> {
  const row = await market.db
    .insertInto('payments')
    .values({
      id: payment.id,
      group_id: payment.groupId,
      gateway: payment.gateway,
      state: 'opened',
      amount_minor: payment.amount.minor,
      currency: payment.amount.currency,
      opened_at: market.now(),
    })
    .onConflict((conflict) =>
      conflict.column('group_id').where('state', 'in', livingInWords).doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export type PaymentChanges = {
  readonly state?: string;
  readonly session_ref?: string;
  readonly redirect_url?: string;
  readonly captured_minor?: bigint;
  readonly refunded_minor?: bigint;
  readonly settled_at?: Date;
};

export async function updatePayment(
  { db }: MarketInTransaction,
  id: string,
  changes: PaymentChanges,
): Promise<void> {
  await db.updateTable('payments').set(changes).where('id', '=', id).execute();
}

export async function insertOperation(
  market: MarketInTransaction,
  operation: Omit<Operation, 'state'>,
): Promise<void> {
  await market.db
    .insertInto('payment_operations')
    .values({
      id: operation.id,
      payment_id: operation.paymentId,
      kind: operation.kind,
      state: 'intent',
      amount_minor: operation.amount.minor,
      currency: operation.amount.currency,
      intended_at: market.now(),
    })
    .execute();
}

export async function moveOperation(
  market: MarketInTransaction,
  { id, to, answer }: { id: string; to: OperationState; answer?: unknown },
): Promise<void> {
  await market.db
    .updateTable('payment_operations')
    .set({
      state: to,
      resolved_at: to === 'in_doubt' ? null : market.now(),
      ...(answer === undefined ? {} : { answer: JSON.stringify(answer) }),
    })
    .where('id', '=', id)
    .execute();
}
