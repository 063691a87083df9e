// The cart of a token, locked to be changed. One whose order was placed is left as it was paid for,
// and goes on as a new cart: empty after a payment, with its lines when the order lapsed or waits.
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import { newId } from '#server/market.ts';
import { hashOfSecret } from '#server/orders/secret-link.ts';
import { type CartRow, lockCart, replaceCart, groupOfCart } from './store.ts';

export async function cartToChange(
  market: MarketInTransaction,
  { token }: { token: string },
): Promise<CartRow | undefined> {
  const cart = await lockCart(market, hashOfSecret(token));
  const group = cart && (await groupOfCart(market, cart.id));
  if (!cart || !group) return cart;
  const withLines = !wasPaid(group);
  await replaceCart(market, { oldId: cart.id, newId: newId(market), withLines });
  return lockCart(market, hashOfSecret(token));
}

/** Its pieces are the buyer's, or her money was returned: they wait in no cart any more. */
export function wasPaid({ state }: { readonly state: string }): boolean {
  return state === 'paid' || state === 'refunded';
}
