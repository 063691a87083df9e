// The withdrawals' own SQL: what was said about an order, and when its parcels came.
import { sql } from 'kysely';
import type { Day } from '#domain/time/day.ts';
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import { type Market, newId } from '#server/market.ts';

export type OrderRow = {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly cooperative_id: string;
  readonly delivered_at: Date | null;
  readonly made_to_order: boolean;
  readonly withdrawal_state: string | null;
  readonly stated_at: Date | null;
  readonly declined_reason: string | null;
};

export async function findOrders({ db }: Market, groupId: string): Promise<OrderRow[]> {
  const { rows } = await sql<OrderRow>`
    select orders.id, orders.number, orders.state, orders.cooperative_id,
      (select max(happened_at) from events
        where subject_kind = 'order' and subject_id = orders.id and kind = 'order-delivered'
      ) as delivered_at,
      exists (
        select from order_lines join goods on goods.id = order_lines.good_id
        where order_lines.order_id = orders.id and goods.kind = 'made-to-order'
      ) as made_to_order,
      withdrawals.state as withdrawal_state, withdrawals.stated_at, withdrawals.declined_reason
    from orders
    left join withdrawals on withdrawals.order_id = orders.id
    where orders.group_id = ${groupId}
    order by orders.number
  `.execute(db);
  return rows;
}

export type ToInsert = {
  readonly order: OrderRow;
  readonly name: string;
  readonly email: string;
  readonly language: string;
  readonly basis: 'law' | 'terms';
  readonly law: string | null;
  readonly refundDueOn: Day;
};

/** Undefined where somebody else was a moment faster. */
export async function insertWithdrawal(
  market: MarketInTransaction,
  { order, refundDueOn, ...told }: ToInsert,
): Promise<string | undefined> {
  const inserted = await market.db
    .insertInto('withdrawals')
    .values({
      ...told,
      id: newId(market),
      order_id: order.id,
      cooperative_id: order.cooperative_id,
      made_to_order: order.made_to_order,
      stated_at: market.now(),
      refund_due_on: refundDueOn,
      state: 'received',
    })
    .onConflict((on) => on.constraint('an_order_is_withdrawn_from_once').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted?.id;
}

export type WithdrawalRow = {
  readonly id: string;
  readonly order_id: string;
  readonly number: string;
  readonly group_id: string;
  readonly cooperative_id: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
  readonly basis: 'law' | 'terms';
  readonly law: string | null;
  readonly made_to_order: boolean;
  readonly stated_at: Date;
  readonly refund_due_on: string;
  readonly state: 'received' | 'accepted' | 'declined';
  readonly declined_reason: string | null;
  readonly decided_by_name: string | null;
  readonly decided_at: Date | null;
};

type Asked = { readonly ids?: readonly string[]; readonly groupNumber?: string };

/** By their ids, or all of a group by its number. */
export async function findWithdrawals(
  { db }: Market,
  { ids, groupNumber }: Asked,
): Promise<WithdrawalRow[]> {
  const { rows } = await sql<WithdrawalRow>`
    select withdrawals.id, withdrawals.order_id, orders.number, orders.group_id,
      withdrawals.cooperative_id, withdrawals.name, withdrawals.email, withdrawals.language,
      withdrawals.basis, withdrawals.law, withdrawals.made_to_order, withdrawals.stated_at,
      withdrawals.refund_due_on, withdrawals.state, withdrawals.declined_reason,
      people.name as decided_by_name, withdrawals.decided_at
    from withdrawals
    join orders on orders.id = withdrawals.order_id
    join order_groups on order_groups.id = orders.group_id
    left join people on people.id = withdrawals.decided_by
    where (${ids ?? null}::uuid[] is null or withdrawals.id = any(${ids ?? null}::uuid[]))
      and (${groupNumber ?? null}::text is null or order_groups.number = ${groupNumber ?? null}
        or orders.number = ${groupNumber ?? null})
    order by orders.number
    limit 100
  `.execute(db);
  return rows;
}

export async function decideWithdrawal(
  { db, now }: MarketInTransaction,
  { id, to, reason, by }: { id: string; to: 'accepted' | 'declined'; reason?: string; by: string },
): Promise<boolean> {
  const decided = await db
    .updateTable('withdrawals')
    .set({ state: to, declined_reason: reason ?? null, decided_by: by, decided_at: now() })
    .where('id', '=', id)
    .where('state', '=', 'received')
    .returning('id')
    .executeTakeFirst();
  return decided !== undefined;
}
