// The SQL of reading a group back: the group, its orders with their lines and parcels, its payments.
import { sql } from 'kysely';
import type { Market } from '#server/market.ts';

export async function findGroupOfLink(
  { db }: Market,
  tokenSha256: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from order_groups where link_sha256 = ${tokenSha256}
    union all
    select group_id from order_links where token_sha256 = ${tokenSha256}
    limit 1
  `.execute(db);
  return rows[0]?.id;
}

export type GroupRow = NonNullable<Awaited<ReturnType<typeof readGroupRow>>>;

export function readGroupRow({ db }: Market, groupId: string) {
  return db.selectFrom('order_groups').selectAll().where('id', '=', groupId).executeTakeFirst();
}

export function readPaymentsOf({ db }: Market, groupId: string) {
  return db
    .selectFrom('payments')
    .select(['state', 'refunded_minor'])
    .where('group_id', '=', groupId)
    .orderBy('opened_at', 'desc')
    .orderBy('id', 'desc')
    .limit(50)
    .execute();
}

export async function findWhereItWent({ db }: Market, goodId: string) {
  const { rows } = await sql<{ country: string; soldAt: Date }>`
    select order_groups.ship_to->>'country' as country, order_groups.paid_at as "soldAt"
    from order_lines
    join orders on orders.id = order_lines.order_id
    join order_groups on order_groups.id = orders.group_id
    where order_lines.good_id = ${goodId}
      and order_groups.state = 'paid' and order_groups.paid_at is not null
    order by order_groups.paid_at desc
    limit 1
  `.execute(db);
  return rows[0];
}

export type LineJson = {
  good_id: string;
  short_id: string;
  title: string;
  facts: unknown;
  quantity: number;
  unit_minor: string;
  line_minor: string;
  seller_unit_minor: string;
  seller_currency: string;
  shares: { kind: 'maker' | 'cooperative' | 'platform'; minor: string; currency: string }[];
};

export type OrderRow = {
  id: string;
  number: string;
  state: string;
  currency: string;
  goods_minor: bigint;
  freight_minor: bigint;
  duties_minor: bigint;
  taxes_minor: bigint;
  fees_minor: bigint;
  total_minor: bigint;
  owed_minor: bigint;
  owed_currency: string;
  rate_numerator: bigint;
  rate_denominator: bigint;
  rate_source: string;
  rate_on: string;
  status: string;
  answer: unknown;
  cooperative_id: string;
  cooperative_name: string;
  cooperative_name_arabic: string | null;
  slug: string;
  place: string;
  contact_name: string;
  contact_email: string | null;
  contact_language: string;
  parcel_id: string;
  parcel_number: string;
  parcel_state: string;
  lane: string;
  carrier: string | null;
  service: string | null;
  tracking: string | null;
  lines: LineJson[];
};

export async function readOrderRows({ db }: Market, groupId: string): Promise<OrderRow[]> {
  const { rows } = await sql<OrderRow>`
    select orders.id, orders.number, orders.state, orders.currency, orders.goods_minor,
      orders.freight_minor, orders.duties_minor, orders.taxes_minor, orders.fees_minor,
      orders.total_minor, orders.owed_minor, orders.owed_currency, orders.rate_numerator,
      orders.rate_denominator, orders.rate_source, orders.rate_on, quotes.status, quotes.answer,
      cooperatives.id as cooperative_id, cooperatives.name as cooperative_name,
      cooperatives.name_arabic as cooperative_name_arabic, cooperatives.slug, cooperatives.place,
      cooperatives.contact_name, cooperatives.contact_email,
      cooperatives.contact_language, parcels.id as parcel_id, parcels.number as parcel_number,
      parcels.state as parcel_state, parcels.lane, parcels.carrier, parcels.service,
      parcels.tracking, bought.lines
    from orders
    join quotes on quotes.id = orders.quote_id
    join cooperatives on cooperatives.id = orders.cooperative_id
    join parcels on parcels.order_id = orders.id
    cross join lateral (
      select json_agg(json_build_object(
        'good_id', good_id, 'short_id', goods.short_id, 'title', title, 'facts', facts, 'quantity', quantity,
        'unit_minor', unit_minor::text, 'line_minor', line_minor::text,
        'seller_unit_minor', seller_unit_minor::text, 'seller_currency', seller_currency,
        'shares', (
          select json_agg(json_build_object('kind', kind, 'minor', minor::text, 'currency', currency)
            order by kind, id)
          from order_line_shares where order_line_id = order_lines.id
        )
      ) order by order_lines.id) as lines
      from order_lines join goods on goods.id = order_lines.good_id
      where order_id = orders.id
    ) bought
    where orders.group_id = ${groupId}
    order by cooperatives.name, orders.id
  `.execute(db);
  return rows;
}
