// Makes a cart a gift, with a few words to go with it, or no gift any more.
import { isDeepStrictEqual } from 'node:util';
import { inTransaction } from '#server/db/in-transaction.ts';
import type { Market } from '#server/market.ts';
import { hashOfSecret, isSecret } from '#server/orders/secret-link.ts';
import type { Gift } from './cart.ts';
import { cartToChange } from './cart-to-change.ts';
import { findCart, touchCart } from './store.ts';

export type GiftSet =
  | { readonly cartId: string; readonly refused?: undefined }
  | { readonly refused: 'message-too-long'; readonly most: number; readonly length: number }
  | { readonly refused: 'name-too-long'; readonly most: number }
  | { readonly refused: 'no-cart' };

const mostInMessage = 280;
const mostInName = 80;

/** Letters are counted as people see them, so that an accent or a flag is one. */
export async function setGift(
  market: Market,
  { token, gift }: { token: string; gift: Gift | undefined },
): Promise<GiftSet> {
  const length = lettersIn(gift?.message ?? '');
  if (length > mostInMessage) return { refused: 'message-too-long', most: mostInMessage, length };
  if (lettersIn(gift?.from ?? '') > mostInName)
    return { refused: 'name-too-long', most: mostInName };
  if (!isSecret(token)) return { refused: 'no-cart' };
  const there = await findCart(market, hashOfSecret(token));
  if (!there) return { refused: 'no-cart' };
  // The same words again change nothing, least of all an order that waits for its payment.
  if (isDeepStrictEqual(there.gift ?? undefined, gift)) return { cartId: there.id };
  return inTransaction(market, async (market): Promise<GiftSet> => {
    const cart = await cartToChange(market, { token });
    if (!cart) return { refused: 'no-cart' };
    await touchCart(market, cart.id, { gift: gift ? JSON.stringify(gift) : null });
    return { cartId: cart.id };
  });
}

function lettersIn(text: string): number {
  return [...new Intl.Segmenter('und').segment(text)].length;
}
