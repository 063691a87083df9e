// Moves an order group and the orders in it to their next state, by the table of lives and in no other
// way, and tells what happened.
import { strict as assert } from 'node:assert';
import { mayMove } from '#domain/orders/states.ts';
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import { tellEvent } from '#server/events/tell-event.ts';

export type Group = {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly holdsUntil: Date;
};

export async function lockGroup(
  { db }: MarketInTransaction,
  groupId: string,
): Promise<Group | undefined> {
  return db
    .selectFrom('order_groups')
    .select(['id', 'number', 'state', 'holds_until as holdsUntil'])
    .where('id', '=', groupId)
    .forUpdate()
    .executeTakeFirst();
}

const ordersGo = { paid: 'paid', lapsed: 'cancelled' } as const;

export async function moveGroup(
  market: MarketInTransaction,
  { group, to, why }: { group: Group; to: 'paid' | 'lapsed'; why?: string },
): Promise<void> {
  assert(mayMove('group', group.state, to), `a group goes from ${group.state} to ${to}`);
  const { db } = market;
  await db
    .updateTable('order_groups')
    .set({ state: to, ...(to === 'paid' ? { paid_at: market.now() } : {}) })
    .where('id', '=', group.id)
    .execute();
  const orders = await db
    .selectFrom('orders')
    .select(['id', 'number', 'state', 'cooperative_id'])
    .where('group_id', '=', group.id)
    .orderBy('id')
    .forUpdate()
    .execute();
  for (const order of orders) {
    assert(mayMove('order', order.state, ordersGo[to]), `an order goes from ${order.state}`);
    await db
      .updateTable('orders')
      .set({ state: ordersGo[to] })
      .where('id', '=', order.id)
      .execute();
    await tellEvent(market, {
      kind: `order-${ordersGo[to]}`,
      subjectKind: 'order',
      subjectId: order.id,
      cooperativeId: order.cooperative_id,
      data: { groupId: group.id, number: order.number },
    });
  }
  await tellEvent(market, {
    kind: `group-${to}`,
    subjectKind: 'group',
    subjectId: group.id,
    data: { number: group.number, ...(why ? { why } : {}) },
  });
}
