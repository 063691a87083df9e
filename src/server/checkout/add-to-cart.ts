// Puts a good into a cart, and freezes the seller's price and the rate of the day with it.
import { marketBySlug } from '#domain/markets.ts';
import type { Currency } from '#domain/money/currency.ts';
import { money } from '#domain/money/money.ts';
import { inTransaction, type MarketInTransaction } from '#server/db/in-transaction.ts';
import { rateBetween } from '#server/exchange/rate-between.ts';
import { type Market, newId } from '#server/market.ts';
import { NotFound } from '#server/not-there.ts';
import { hashOfSecret, isSecret, newSecret } from '#server/orders/secret-link.ts';
import { cartToChange } from './cart-to-change.ts';
import { moveCart } from './move-cart.ts';
import { type CartRow, insertCart, lockCart } from './store.ts';
import { findForSale, readLines, writeLine } from './store-of-lines.ts';

export type ToAdd = {
  readonly token?: string;
  readonly marketSlug: string;
  readonly variantId: string;
  readonly quantity: number;
};

export type Added =
  | { readonly token: string; readonly cartId: string; readonly refused?: undefined }
  | { readonly refused: 'sold-out'; readonly left: number }
  | { readonly refused: 'not-for-sale' | 'not-a-quantity' | 'cart-full' | 'other-currency' }
  | { readonly refused: 'no-rate'; readonly from: string; readonly to: string };

const mostLines = 100;

export async function addToCart(market: Market, request: ToAdd): Promise<Added> {
  const { marketSlug, variantId, quantity } = request;
  const shop = marketBySlug(marketSlug);
  if (!shop) throw new NotFound(`market ${marketSlug}`);
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > 999) {
    return { refused: 'not-a-quantity' };
  }
  const good = await findForSale(market, variantId);
  if (good?.state === 'sold') return { refused: 'sold-out', left: 0 };
  if (!good?.price_minor) return { refused: 'not-for-sale' };
  const sellerUnit = money(good.price_minor, good.price_currency as Currency);
  const rate = await rateBetween(market, { from: sellerUnit.currency, to: shop.currency });
  if (!rate) return { refused: 'no-rate', from: sellerUnit.currency, to: shop.currency };
  if (isSecret(request.token)) await moveCart(market, { token: request.token, marketSlug });

  return inTransaction(market, async (market): Promise<Added> => {
    const { cart, token } = await cartOrNew(market, request);
    const lines = await readLines(market, cart);
    const there = lines.find((line) => line.variant_id === variantId);
    if (!there && lines.length >= mostLines) return { refused: 'cart-full' };
    const other = lines.find((line) => line.cooperative_id === good.cooperative_id);
    // One order owes its cooperative one currency.
    if (other && other.seller_currency !== sellerUnit.currency)
      return { refused: 'other-currency' };
    // A second click on a one-of-a-kind piece means the same piece.
    const wanted = good.kind === 'piece' ? 1 : quantity + (there?.quantity ?? 0);
    const left = there?.left ?? good.stock;
    if (good.kind !== 'made-to-order' && left < wanted) return { refused: 'sold-out', left };
    if (wanted > 999) return { refused: 'not-a-quantity' };
    await writeLine(market, { cartId: cart.id, variantId, quantity: wanted, sellerUnit, rate });
    return { token, cartId: cart.id };
  });
}

/** A token nobody knows, or none, makes a new cart with a token of its own. */
async function cartOrNew(
  market: MarketInTransaction,
  { token, marketSlug }: ToAdd,
): Promise<{ cart: CartRow; token: string }> {
  if (isSecret(token)) {
    const cart = await cartToChange(market, { token });
    if (cart) return { cart, token };
  }
  const fresh = newSecret(market);
  const tokenSha256 = hashOfSecret(fresh);
  await insertCart(market, { id: newId(market), tokenSha256, marketSlug });
  return { cart: (await lockCart(market, tokenSha256))!, token: fresh };
}
