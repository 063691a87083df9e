// The SQL of a cart's lines: what they show, what they froze, and whether a good is on sale at all.
import { sql } from 'kysely';
import type { ExchangeRate } from '#domain/money/exchange.ts';
import type { Money } from '#domain/money/money.ts';
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import type { Market } from '#server/market.ts';
import { touchCart } from './store.ts';

export type CartLineRow = {
  variant_id: string;
  quantity: number;
  seller_price_minor: bigint;
  seller_currency: string;
  rate_numerator: bigint;
  rate_denominator: bigint;
  rate_source: string;
  rate_on: string;
  added_at: Date;
  good_id: string;
  short_id: string;
  kind: string;
  form: string | null;
  style: string | null;
  materials: string[];
  colours: string[];
  attributes: unknown;
  own_title: string | null;
  place: string | null;
  cooperative_id: string;
  cooperative_name: string;
  cooperative_name_arabic: string | null;
  cooperative_slug: string;
  cooperative_place: string;
  price_minor: bigint | null;
  price_currency: string;
  length_mm: number | null;
  width_mm: number | null;
  height_mm: number | null;
  diameter_mm: number | null;
  volume_ml: number | null;
  origin_region: string | null;
  options: unknown;
  weight_grams: number | null;
  packed_weight_grams: number | null;
  variant_attributes: unknown;
  left: number;
  for_sale: boolean;
};

/** What the cart's own groups hold is still there for it. */
export async function readLines(
  { db }: Market,
  cart: { readonly id: string; readonly follows: string | null },
): Promise<CartLineRow[]> {
  const { rows } = await sql<CartLineRow>`
    select cart_lines.variant_id, cart_lines.quantity, cart_lines.seller_price_minor,
      cart_lines.seller_currency, cart_lines.rate_numerator, cart_lines.rate_denominator,
      cart_lines.rate_source, cart_lines.rate_on, cart_lines.added_at, goods.id as good_id,
      goods.short_id, goods.kind, goods.form, goods.style, goods.materials, goods.colours,
      goods.attributes, goods.own_title, goods.place, goods.origin_region, variants.options,
      variants.weight_grams, variants.packed_weight_grams,
      variants.attributes as variant_attributes,
      cooperatives.id as cooperative_id, cooperatives.name as cooperative_name,
      cooperatives.name_arabic as cooperative_name_arabic,
      cooperatives.slug as cooperative_slug, cooperatives.place as cooperative_place,
      variants.price_minor, variants.price_currency, variants.length_mm, variants.width_mm,
      variants.height_mm, variants.diameter_mm, variants.volume_ml,
      (variants.stock + coalesce(own.held, 0))::int as left,
      goods.state = 'published' and cooperatives.state = 'approved' as for_sale
    from cart_lines
    join variants on variants.id = cart_lines.variant_id
    join goods on goods.id = variants.good_id
    join cooperatives on cooperatives.id = goods.cooperative_id
    left join lateral (
      select sum(reservations.quantity) as held
      from reservations
      join order_groups on order_groups.id = reservations.group_id
      where reservations.variant_id = variants.id and reservations.state = 'held'
        and order_groups.cart_id in (${cart.id}::uuid, ${cart.follows}::uuid)
    ) own on true
    where cart_lines.cart_id = ${cart.id}
    order by cooperatives.name, cart_lines.added_at, cart_lines.variant_id
    limit 200
  `.execute(db);
  return rows;
}

export type FrozenLine = {
  readonly cartId: string;
  readonly variantId: string;
  readonly quantity: number;
  readonly sellerUnit: Money;
  readonly rate: ExchangeRate;
};

export async function writeLine(market: MarketInTransaction, line: FrozenLine): Promise<void> {
  const frozen = {
    quantity: line.quantity,
    seller_price_minor: line.sellerUnit.minor,
    seller_currency: line.sellerUnit.currency,
    rate_numerator: line.rate.numerator,
    rate_denominator: line.rate.denominator,
    rate_source: line.rate.source,
    rate_on: line.rate.on,
    added_at: market.now(),
  };
  await market.db
    .insertInto('cart_lines')
    .values({ cart_id: line.cartId, variant_id: line.variantId, ...frozen })
    .onConflict((conflict) => conflict.columns(['cart_id', 'variant_id']).doUpdateSet(frozen))
    .execute();
  await touchCart(market, line.cartId);
}

export async function writeQuantity(
  market: MarketInTransaction,
  { cartId, variantId, quantity }: { cartId: string; variantId: string; quantity: number },
): Promise<void> {
  const { db } = market;
  if (quantity === 0) {
    await db
      .deleteFrom('cart_lines')
      .where('cart_id', '=', cartId)
      .where('variant_id', '=', variantId)
      .execute();
  } else {
    await db
      .updateTable('cart_lines')
      .set({ quantity })
      .where('cart_id', '=', cartId)
      .where('variant_id', '=', variantId)
      .execute();
  }
  await touchCart(market, cartId);
}

export function findForSale({ db }: Market, variantId: string) {
  return db
    .selectFrom('variants')
    .innerJoin('goods', 'goods.id', 'variants.good_id')
    .innerJoin('cooperatives', 'cooperatives.id', 'goods.cooperative_id')
    .select(['variants.stock', 'variants.price_minor', 'variants.price_currency'])
    .select(['goods.kind', 'goods.state', 'goods.cooperative_id'])
    .where('variants.id', '=', variantId)
    .where('goods.state', 'in', ['published', 'sold'])
    .where('cooperatives.state', '=', 'approved')
    .executeTakeFirst();
}
