// Takes a cart to another market: its lines keep the seller's price and get the new currency's rate.
import { marketBySlug } from '#domain/markets.ts';
import type { Currency } from '#domain/money/currency.ts';
import { money } from '#domain/money/money.ts';
import { inTransaction } from '#server/db/in-transaction.ts';
import { rateBetween } from '#server/exchange/rate-between.ts';
import type { Market } from '#server/market.ts';
import { NotFound } from '#server/not-there.ts';
import { hashOfSecret } from '#server/orders/secret-link.ts';
import { cartToChange } from './cart-to-change.ts';
import { findCart, touchCart } from './store.ts';
import { readLines, writeLine } from './store-of-lines.ts';

export type Moved = { readonly moved: boolean } | { readonly refused: 'no-rate' };

export async function moveCart(
  market: Market,
  { token, marketSlug }: { token: string; marketSlug: string },
): Promise<Moved> {
  const shop = marketBySlug(marketSlug);
  if (!shop) throw new NotFound(`market ${marketSlug}`);
  const there = await findCart(market, hashOfSecret(token));
  if (!there || there.market_slug === marketSlug) return { moved: false };
  return inTransaction(market, async (market): Promise<Moved> => {
    const cart = await cartToChange(market, { token });
    if (!cart || cart.market_slug === marketSlug) return { moved: false };
    const lines = await readLines(market, cart);
    const rates = new Map(
      await Promise.all(
        [...new Set(lines.map((line) => line.seller_currency as Currency))].map(
          async (from) => [from, await rateBetween(market, { from, to: shop.currency })] as const,
        ),
      ),
    );
    if ([...rates.values()].includes(undefined)) return { refused: 'no-rate' };
    for (const line of lines) {
      const sellerUnit = money(line.seller_price_minor, line.seller_currency as Currency);
      const rate = rates.get(sellerUnit.currency)!;
      const { variant_id: variantId, quantity } = line;
      await writeLine(market, { cartId: cart.id, variantId, quantity, sellerUnit, rate });
    }
    // Another country asks for another address.
    await touchCart(market, cart.id, { market_slug: marketSlug, destination: '{}' });
    return { moved: true };
  });
}
