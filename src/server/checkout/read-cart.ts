// The cart behind a token, with everything its page shows. One that was paid for reads as empty,
// whoever settled it: its pieces are hers, and not "sold meanwhile".
import { composeTitle } from '#domain/craft/compose-title.ts';
import type { GoodFacts } from '#domain/craft/good-facts.ts';
import { type Language, marketBySlug } from '#domain/markets.ts';
import type { Currency } from '#domain/money/currency.ts';
import { exchange } from '#domain/money/exchange.ts';
import { money, times } from '#domain/money/money.ts';
import { factsOf, variantOf } from '#server/catalogue/shop-good.ts';
import type { Market } from '#server/market.ts';
import { hashOfSecret, isSecret, orderLink } from '#server/orders/secret-link.ts';
import type { Cart, CartLine, Destination, Gift, LineTrouble } from './cart.ts';
import { wasPaid } from './cart-to-change.ts';
import { findCart, groupOfCart } from './store.ts';
import { type CartLineRow, readLines } from './store-of-lines.ts';

export async function readCart(
  market: Market,
  { token }: { token: string | undefined },
): Promise<Cart | undefined> {
  if (!isSecret(token)) return undefined;
  const row = await findCart(market, hashOfSecret(token));
  const shop = row && marketBySlug(row.market_slug);
  if (!row || !shop) return undefined;
  const group = await groupOfCart(market, row.id);
  const paid =
    group && wasPaid(group)
      ? { groupId: group.id, link: orderLink({ token, groupId: group.id }) }
      : undefined;
  const lines = paid ? [] : await readLines(market, row);
  return {
    id: row.id,
    marketSlug: row.market_slug,
    destination: row.destination as Partial<Destination>,
    gift: paid ? undefined : ((row.gift as Gift | null) ?? undefined),
    follows: row.follows ?? undefined,
    updatedAt: row.updated_at,
    paid,
    lines: lines.map((line) => presentLine(line, shop)),
  };
}

function presentLine(
  row: CartLineRow,
  shop: { readonly language: Language; readonly currency: Currency },
): CartLine {
  const sellerUnit = money(row.seller_price_minor, row.seller_currency as Currency);
  const rate = {
    from: sellerUnit.currency,
    to: shop.currency,
    numerator: row.rate_numerator,
    denominator: row.rate_denominator,
    source: row.rate_source,
    on: row.rate_on,
  };
  const unit = exchange(sellerUnit, rate);
  const facts = factsOfLine(row);
  return {
    variantId: row.variant_id,
    goodId: row.good_id,
    shortId: row.short_id,
    cooperativeId: row.cooperative_id,
    cooperativeName: row.cooperative_name,
    ...(row.cooperative_name_arabic ? { cooperativeNameArabic: row.cooperative_name_arabic } : {}),
    cooperativeSlug: row.cooperative_slug,
    place: row.place ?? row.cooperative_place,
    kind: row.kind as CartLine['kind'],
    facts,
    title: facts ? composeTitle(facts, shop.language) : (row.own_title ?? ''),
    quantity: row.quantity,
    left: row.kind === 'made-to-order' ? undefined : row.left,
    sellerUnit,
    rate,
    unit,
    line: times(unit, row.quantity),
    sellerUnitNow:
      row.price_minor === null ? undefined : money(row.price_minor, row.price_currency as Currency),
    addedAt: row.added_at,
    trouble: troubleOf(row),
  };
}

function troubleOf(row: CartLineRow): LineTrouble | undefined {
  const counted = row.kind !== 'made-to-order';
  if (counted && row.left === 0) return 'sold-out';
  if (!row.for_sale || row.price_minor === null) return 'not-for-sale';
  if (counted && row.left < row.quantity) return 'fewer-left';
  const same =
    row.price_minor === row.seller_price_minor && row.price_currency === row.seller_currency;
  return same ? undefined : 'price-changed';
}

/** The same facts as the good's page, so that its title is the same here. */
function factsOfLine(row: CartLineRow): GoodFacts | undefined {
  const variant = variantOf({
    ...row,
    id: row.variant_id,
    stock: row.left,
    attributes: row.variant_attributes,
  });
  return variant && factsOf(row, variant);
}
