// What the desk reads of orders and their payments; it writes nothing.
import { sql } from 'kysely';
import type { Market } from '../market.ts';
import type { Cursor } from './cursor.ts';

export type GroupRow = {
  id: string;
  number: string;
  state: string;
  market_slug: string;
  buyer_name: string;
  country: string | null;
  total_minor: bigint;
  currency: string;
  placed_at: Date;
  paid_at: Date | null;
  demo: boolean;
  cooperatives: string[];
  order_states: string[];
  payment_state: string | null;
};

export async function listGroups(
  market: Market,
  {
    states,
    search,
    after,
    limit,
  }: { states: readonly string[]; search?: string; after?: Cursor; limit: number },
): Promise<GroupRow[]> {
  const { rows } = await sql<GroupRow>`
    select id, number, state, market_slug, buyer_name, ship_to ->> 'country' as country,
      total_minor, currency,
      date_trunc('milliseconds', placed_at) as placed_at, paid_at, demo,
      array(select cooperatives.name from orders
        join cooperatives on cooperatives.id = orders.cooperative_id
        where orders.group_id = order_groups.id order by orders.number) as cooperatives,
      array(select distinct orders.state from orders
        where orders.group_id = order_groups.id) as order_states,
      (select payments.state from payments where payments.group_id = order_groups.id
        order by opened_at desc limit 1) as payment_state
    from order_groups
    where state = any(${states}::text[])
      and (${search ?? null}::text is null or number = upper(${search ?? null})
        or lower(buyer_email) = lower(${search ?? null})
        or exists (select from orders
          where orders.group_id = order_groups.id and orders.number = upper(${search ?? null})))
      and (${after?.at ?? null}::timestamptz is null
        or (date_trunc('milliseconds', placed_at), id)
          < (${after?.at ?? null}::timestamptz, ${after?.id ?? null}::uuid))
    order by date_trunc('milliseconds', placed_at) desc, id desc
    limit ${limit}
  `.execute(market.db);
  return rows;
}

export function findGroup(market: Market, number: string) {
  return market.db
    .selectFrom('order_groups')
    .selectAll()
    .where((is) =>
      is.or([
        is('number', '=', number),
        is.exists(
          is
            .selectFrom('orders')
            .select('orders.id')
            .whereRef('orders.group_id', '=', 'order_groups.id')
            .where('orders.number', '=', number),
        ),
      ]),
    )
    .executeTakeFirst();
}

export function findOrders(market: Market, groupId: string) {
  return market.db
    .selectFrom('orders')
    .innerJoin('cooperatives', 'cooperatives.id', 'orders.cooperative_id')
    .innerJoin('quotes', 'quotes.id', 'orders.quote_id')
    .leftJoin('parcels', 'parcels.order_id', 'orders.id')
    .selectAll('orders')
    .select([
      'cooperatives.name as cooperative_name',
      'cooperatives.slug as cooperative_slug',
      'quotes.answer',
      'quotes.lane',
      'quotes.status as quote_status',
      'quotes.created_at as quoted_at',
      'parcels.id as parcel_id',
      'parcels.number as parcel_number',
      'parcels.state as parcel_state',
      'parcels.carrier',
      'parcels.tracking',
    ])
    .where('group_id', '=', groupId)
    .orderBy('orders.number')
    .limit(100)
    .execute();
}

export function findLines(market: Market, orderIds: readonly string[]) {
  return market.db
    .selectFrom('order_lines')
    .selectAll()
    .where('order_id', '=', sql<string>`any(${orderIds}::uuid[])`)
    .orderBy('id')
    .limit(1000)
    .execute();
}

export function findShares(market: Market, orderIds: readonly string[]) {
  return market.db
    .selectFrom('order_line_shares')
    .leftJoin('people', 'people.id', 'order_line_shares.person_id')
    .select(['order_line_id', 'order_line_shares.kind', 'people.name', 'minor', 'currency'])
    .where('order_id', '=', sql<string>`any(${orderIds}::uuid[])`)
    .orderBy(sql`array_position(array['maker', 'cooperative', 'platform'], order_line_shares.kind)`)
    .orderBy('order_line_shares.id')
    .limit(5000)
    .execute();
}

export function findPapers(market: Market, parcelIds: readonly string[]) {
  return market.db
    .selectFrom('papers')
    .select(['id', 'parcel_id', 'kind', 'language', 'version', 'status', 'created_at'])
    .where('parcel_id', '=', sql<string>`any(${parcelIds}::uuid[])`)
    .orderBy('kind')
    .orderBy('language')
    .orderBy('version', 'desc')
    .limit(500)
    .execute();
}

export function findPayments(market: Market, groupId: string) {
  return market.db
    .selectFrom('payments')
    .select([
      'id',
      'gateway',
      'state',
      'amount_minor',
      'captured_minor',
      'refunded_minor',
      'currency',
      'opened_at',
      'settled_at',
    ])
    .where('group_id', '=', groupId)
    .orderBy('opened_at')
    .limit(50)
    .execute();
}

export function findOperations(market: Market, paymentIds: readonly string[]) {
  return market.db
    .selectFrom('payment_operations')
    .select([
      'id',
      'payment_id',
      'kind',
      'state',
      'amount_minor',
      'currency',
      'intended_at',
      'resolved_at',
    ])
    .where('payment_id', '=', sql<string>`any(${paymentIds}::uuid[])`)
    .orderBy('intended_at')
    .orderBy('id')
    .limit(200)
    .execute();
}
