// The orders of a group as the ledger books them: their frozen sums and shares, nothing computed anew.
import { sql } from 'kysely';
import type { Currency } from '#domain/money/currency.ts';
import { type Money, money } from '#domain/money/money.ts';
import type { MarketInTransaction } from '#server/db/in-transaction.ts';

export type PaidShare = {
  readonly kind: 'maker' | 'cooperative' | 'platform';
  readonly personId: string | null;
  readonly amount: Money;
};

export type PaidOrder = {
  readonly orderId: string;
  readonly cooperativeId: string;
  readonly goods: Money;
  readonly freight: Money;
  readonly duties: Money;
  readonly taxes: Money;
  readonly fees: Money;
  readonly owed: Money;
  readonly shares: readonly PaidShare[];
  readonly goodIds: readonly string[];
};

export async function readPaidOrders(
  { db }: MarketInTransaction,
  groupId: string,
): Promise<PaidOrder[]> {
  const orders = await db
    .selectFrom('orders')
    .selectAll()
    .where('group_id', '=', groupId)
    .orderBy('id')
    .execute();
  const { rows: shares } = await sql<{
    order_id: string;
    kind: PaidShare['kind'];
    person_id: string | null;
    minor: string;
    currency: Currency;
  }>`
    select order_id, kind, person_id, sum(minor)::text as minor, currency
    from order_line_shares
    where order_id = any(${orders.map((order) => order.id)}::uuid[])
    group by order_id, kind, person_id, currency
    order by order_id, kind, person_id
  `.execute(db);
  const lines = await db
    .selectFrom('order_lines')
    .select(['order_id', 'good_id'])
    .where(
      'order_id',
      'in',
      orders.map((order) => order.id),
    )
    .execute();
  return orders.map((order) => {
    const paid = (minor: bigint) => money(minor, order.currency as Currency);
    return {
      orderId: order.id,
      cooperativeId: order.cooperative_id,
      goods: paid(order.goods_minor),
      freight: paid(order.freight_minor),
      duties: paid(order.duties_minor),
      taxes: paid(order.taxes_minor),
      fees: paid(order.fees_minor),
      owed: money(order.owed_minor, order.owed_currency as Currency),
      shares: shares
        .filter((share) => share.order_id === order.id)
        .map(({ kind, person_id, minor, currency }) => ({
          kind,
          personId: person_id,
          amount: money(minor, currency),
        })),
      goodIds: lines.filter((line) => line.order_id === order.id).map((line) => line.good_id),
    };
  });
}
