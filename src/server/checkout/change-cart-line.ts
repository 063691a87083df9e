// Changes how many of a good are in a cart; none takes the line out.
import { inTransaction } from '#server/db/in-transaction.ts';
import type { Market } from '#server/market.ts';
import { hashOfSecret, isSecret } from '#server/orders/secret-link.ts';
import { cartToChange } from './cart-to-change.ts';
import { type CartRow, findCart } from './store.ts';
import { readLines, writeQuantity } from './store-of-lines.ts';

export type Changed =
  | { readonly cartId: string; readonly quantity: number; readonly refused?: undefined }
  | { readonly refused: 'sold-out'; readonly left: number }
  | { readonly refused: 'not-a-quantity' | 'not-in-cart' };

export async function changeCartLine(
  market: Market,
  request: { token: string; variantId: string; quantity: number },
): Promise<Changed> {
  const { token, variantId, quantity } = request;
  if (!Number.isInteger(quantity) || quantity < 0 || quantity > 999) {
    return { refused: 'not-a-quantity' };
  }
  if (!isSecret(token)) return { refused: 'not-in-cart' };
  const there = await findCart(market, hashOfSecret(token));
  const before = there && (await lineOf(market, there, variantId));
  if (!there || !before) return { refused: 'not-in-cart' };
  if (before.quantity === quantity) return { cartId: there.id, quantity };
  return inTransaction(market, async (market): Promise<Changed> => {
    const cart = await cartToChange(market, { token });
    const line = cart && (await lineOf(market, cart, variantId));
    if (!cart || !line) return { refused: 'not-in-cart' };
    const counted = line.kind !== 'made-to-order';
    // Fewer than before is always welcome, whatever is left.
    if (counted && quantity > line.quantity && quantity > line.left) {
      return { refused: 'sold-out', left: line.left };
    }
    await writeQuantity(market, { cartId: cart.id, variantId, quantity });
    return { cartId: cart.id, quantity };
  });
}

async function lineOf(market: Market, cart: CartRow, variantId: string) {
  const lines = await readLines(market, cart);
  return lines.find((line) => line.variant_id === variantId);
}
