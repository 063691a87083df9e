// The checkout's own SQL: carts, their lines and the quotes that were accepted.
import { sql } from 'kysely';
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import type { Market } from '#server/market.ts';

export type CartRow = NonNullable<Awaited<ReturnType<typeof findCart>>>;

export function findCart({ db }: Market, tokenSha256: string) {
  return db
    .selectFrom('carts')
    .select(['id', 'market_slug', 'destination', 'gift', 'follows', 'updated_at'])
    .where('token_sha256', '=', tokenSha256)
    .executeTakeFirst();
}

export function lockCart({ db }: MarketInTransaction, tokenSha256: string) {
  return db
    .selectFrom('carts')
    .select(['id', 'market_slug', 'destination', 'gift', 'follows', 'updated_at'])
    .where('token_sha256', '=', tokenSha256)
    .forUpdate()
    .executeTakeFirst();
}

export type NewCart = {
  readonly id: string;
  readonly tokenSha256: string;
  readonly marketSlug: string;
};

export async function insertCart(market: MarketInTransaction, cart: NewCart): Promise<void> {
  await market.db
    .insertInto('carts')
    .values({
      id: cart.id,
      token_sha256: cart.tokenSha256,
      market_slug: cart.marketSlug,
      created_at: market.now(),
      updated_at: market.now(),
    })
    .execute();
}

/** The new cart takes over the token; the old one keeps its lines for the order that was placed. */
export async function replaceCart(
  market: MarketInTransaction,
  { oldId, newId, withLines }: { oldId: string; newId: string; withLines: boolean },
): Promise<void> {
  const { db } = market;
  const { rows } = await sql<{ token_sha256: string }>`
    with old as (select token_sha256 from carts where id = ${oldId})
    update carts set token_sha256 = 'left:' || id::text where id = ${oldId}
    returning (select token_sha256 from old) as token_sha256
  `.execute(db);
  await sql`
    insert into carts
      (id, token_sha256, market_slug, destination, gift, follows, created_at, updated_at)
    select ${newId}::uuid, ${rows[0]!.token_sha256}, market_slug, destination,
      case when ${withLines}::boolean then gift end, id, ${market.now()}::timestamptz,
      ${market.now()}::timestamptz
    from carts where id = ${oldId}
  `.execute(db);
  if (!withLines) return;
  await sql`
    insert into cart_lines
      (cart_id, variant_id, quantity, seller_price_minor, seller_currency, rate_numerator,
       rate_denominator, rate_source, rate_on, added_at)
    select ${newId}::uuid, variant_id, quantity, seller_price_minor, seller_currency, rate_numerator,
      rate_denominator, rate_source, rate_on, added_at
    from cart_lines where cart_id = ${oldId}
  `.execute(db);
}

/** The order of this cart and the state it is in, if one was placed. */
export function groupOfCart({ db }: Market, cartId: string) {
  return db
    .selectFrom('order_groups')
    .select(['id', 'state'])
    .where('cart_id', '=', cartId)
    .executeTakeFirst();
}

/** Every change of a cart is seen by whoever quoted it before. */
export async function touchCart(
  market: MarketInTransaction,
  cartId: string,
  changes: { gift?: string | null; destination?: string; market_slug?: string } = {},
): Promise<void> {
  await market.db
    .updateTable('carts')
    .set({
      ...changes,
      updated_at: sql`greatest(${market.now()}, updated_at + interval '1 millisecond')`,
    })
    .where('id', '=', cartId)
    .execute();
}
