// The SQL of asking for reviews and of the links that prove an order.
import { sql } from 'kysely';
import type { Journey } from '#domain/freight/arrival-range.ts';
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import type { Market } from '#server/market.ts';

export type UnaskedRow = {
  readonly id: string;
  readonly cooperative_id: string;
  readonly paid_at: Date;
  readonly delivered_at: Date | null;
  readonly journey: Journey | null;
};

/** Orders somebody paid for and kept, by the day they were paid; `after` is the last one seen. */
export async function findUnasked(
  { db }: Market,
  { since, after, limit }: { since: Date; after?: UnaskedRow; limit: number },
): Promise<UnaskedRow[]> {
  const { rows } = await sql<UnaskedRow>`
    select orders.id, orders.cooperative_id, order_groups.paid_at,
      quotes.answer -> 'journey' as journey,
      (select max(happened_at) from events
        where subject_kind = 'order' and subject_id = orders.id and kind = 'order-delivered'
      ) as delivered_at
    from order_groups
    join orders on orders.group_id = order_groups.id
    join quotes on quotes.id = orders.quote_id
    left join review_requests on review_requests.order_id = orders.id
    where order_groups.state = 'paid' and review_requests.order_id is null
      and orders.state not in ('placed', 'cancelled', 'refunded', 'returned', 'disputed')
      and (order_groups.paid_at, orders.id)
        > (${after?.paid_at ?? since}::timestamptz,
          ${after?.id ?? '00000000-0000-0000-0000-000000000000'}::uuid)
    order by order_groups.paid_at, orders.id
    limit ${limit}
  `.execute(db);
  return rows;
}

export async function insertRequest(
  { db, now }: MarketInTransaction,
  { orderId, cooperativeId }: { orderId: string; cooperativeId: string },
): Promise<boolean> {
  const inserted = await db
    .insertInto('review_requests')
    .values({ order_id: orderId, cooperative_id: cooperativeId, asked_at: now() })
    .onConflict((on) => on.column('order_id').doNothing())
    .returning('order_id')
    .executeTakeFirst();
  return inserted !== undefined;
}

export async function insertLink(
  { db, now }: Market,
  { tokenSha256, orderId }: { tokenSha256: string; orderId: string },
): Promise<void> {
  await db
    .insertInto('review_links')
    .values({ token_sha256: tokenSha256, order_id: orderId, made_at: now() })
    .execute();
}

export type OrderRow = {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly group_id: string;
  readonly group_state: string;
  readonly market_slug: string;
  readonly buyer_name: string;
  readonly buyer_email: string;
  readonly language: string;
  readonly country: string;
  readonly demo: boolean;
  readonly cooperative_id: string;
  readonly cooperative_name: string;
  readonly cooperative_name_arabic: string | null;
  readonly cooperative_slug: string;
  readonly paid_at: Date | null;
  readonly delivered_at: Date | null;
  readonly journey: Journey | null;
};

const orderOf = sql`
  select orders.id, orders.number, orders.state, orders.group_id, order_groups.state as group_state,
    order_groups.market_slug, order_groups.buyer_name, order_groups.buyer_email,
    order_groups.language, order_groups.ship_to ->> 'country' as country, order_groups.demo,
    cooperatives.id as cooperative_id, cooperatives.name as cooperative_name,
    cooperatives.name_arabic as cooperative_name_arabic, cooperatives.slug as cooperative_slug,
    order_groups.paid_at,
    quotes.answer -> 'journey' as journey,
    (select max(happened_at) from events
      where subject_kind = 'order' and subject_id = orders.id and kind = 'order-delivered'
    ) as delivered_at
  from orders
  join order_groups on order_groups.id = orders.group_id
  join quotes on quotes.id = orders.quote_id
  join cooperatives on cooperatives.id = orders.cooperative_id
`;

export async function findOrder({ db }: Market, orderId: string): Promise<OrderRow | undefined> {
  const { rows } = await sql<OrderRow>`${orderOf} where orders.id = ${orderId}`.execute(db);
  return rows[0];
}

export async function findOrderOfLink(
  { db }: Market,
  tokenSha256: string,
): Promise<OrderRow | undefined> {
  const { rows } = await sql<OrderRow>`
    ${orderOf}
    where orders.id = (select order_id from review_links where token_sha256 = ${tokenSha256})
  `.execute(db);
  return rows[0];
}
