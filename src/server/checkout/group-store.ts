// What the checkout must know of a group that was placed, to go on with it or to close it.
import { sql } from 'kysely';
import type { Market } from '#server/market.ts';

export type PlacedGroup = {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly cartId: string;
  readonly marketSlug: string;
  readonly language: string;
  readonly buyerName: string;
  readonly buyerEmail: string;
  readonly buyerPhone: string | null;
  readonly shipTo: unknown;
  readonly gift: unknown;
  readonly totalMinor: bigint;
  readonly currency: string;
  readonly holdsUntil: Date;
};

export async function findGroup(
  { db }: Market,
  which: { readonly groupId: string } | { readonly cartId: string },
): Promise<PlacedGroup | undefined> {
  return db
    .selectFrom('order_groups')
    .select(['id', 'number', 'state', 'cart_id as cartId', 'market_slug as marketSlug'])
    .select(['language', 'buyer_name as buyerName', 'buyer_email as buyerEmail'])
    .select(['buyer_phone as buyerPhone', 'ship_to as shipTo', 'gift', 'currency'])
    .select(['total_minor as totalMinor', 'holds_until as holdsUntil'])
    .$if('groupId' in which, (query) =>
      query.where('id', '=', (which as { groupId: string }).groupId),
    )
    .$if('cartId' in which, (query) =>
      query.where('cart_id', '=', (which as { cartId: string }).cartId),
    )
    .executeTakeFirst();
}

/**
 * Placed groups whose hold ended, first because they never stay; then groups with a payment nobody has
 * settled for a while, the newest first, so that old doubts never keep new ones waiting.
 */
export async function groupsToSettle(
  { db }: Market,
  { now, limit }: { now: Date; limit: number },
): Promise<string[]> {
  const quiet = new Date(now.getTime() - 2 * 60_000);
  const oldest = new Date(now.getTime() - 3 * 24 * 60 * 60_000);
  const { rows } = await sql<{ id: string }>`
    select id from (
      select id, 1 as place, holds_until as at from order_groups
      where state = 'placed' and holds_until <= ${now}
      union all
      select group_id, 2, max(opened_at) from payments
      where state in ('opened', 'in_doubt') and opened_at between ${oldest} and ${quiet}
      group by group_id
    ) unsettled
    group by id
    order by min(place), max(at) desc, id
    limit ${limit}
  `.execute(db);
  return rows.map((row) => row.id);
}
