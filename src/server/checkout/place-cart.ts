// The first transaction of a payment: stock reserved, quotes frozen, the group and its orders placed,
// the payment intended. All of it or nothing; no gateway is asked in here.
import { inTransaction } from '#server/db/in-transaction.ts';
import { type Market, newId } from '#server/market.ts';
import { placeGroup } from '#server/orders/place-group.ts';
import { reserveStock } from '#server/orders/reserve-stock.ts';
import { hashOfSecret, orderLink } from '#server/orders/secret-link.ts';
import { intendPayment } from '#server/payments/intend-payment.ts';
import type { Cart, Gift } from './cart.ts';
import { freezeQuotes } from './freeze-quote.ts';
import type { Again, PayRefused, ToPay } from './pay-for-cart.ts';
import { type CartQuote, isPriced } from './quote-cart.ts';
import { lockCart, groupOfCart } from './store.ts';

export const holdMinutes = 30;

type Placed = { readonly groupId: string; readonly refused?: undefined };

export async function placeCart(
  market: Market,
  {
    request,
    cart,
    gift,
    quote,
  }: {
    request: ToPay;
    cart: Cart;
    gift: Gift | undefined;
    quote: CartQuote;
  },
): Promise<Placed | PayRefused | Again> {
  const { token, buyer, shipTo } = request;
  const until = new Date(market.now().getTime() + holdMinutes * 60_000);
  const parcels = quote.parcels.filter(isPriced);
  const groupId = newId(market);
  return inTransaction(market, async (market): Promise<Placed | PayRefused | Again> => {
    // A double click waits here, and then finds what the first one placed.
    const locked = await lockCart(market, hashOfSecret(token));
    const same = locked?.id === cart.id && +locked.updated_at === +cart.updatedAt;
    if (!same || (await groupOfCart(market, cart.id))) return { again: true };
    const lines = cart.lines.map(({ variantId, quantity }) => ({ variantId, quantity }));
    const stock = await reserveStock(market, { groupId, lines, until });
    if (stock.refused) return stock;
    const quoteIds = await freezeQuotes(market, { cartId: cart.id, parcels, until });
    const goods = new Map(cart.lines.map((line) => [line.variantId, line]));
    await placeGroup(market, {
      groupId,
      cartId: cart.id,
      marketSlug: cart.marketSlug,
      buyer,
      shipTo,
      gift,
      total: quote.total!,
      linkSha256: hashOfSecret(orderLink({ token, groupId })),
      holdsUntil: until,
      parcels: parcels.map((parcel, at) => ({ quoteId: quoteIds[at]!, quote: parcel, goods })),
    });
    await intendPayment(market, { groupId, gateway: request.method, amount: quote.total! });
    return { groupId };
  });
}
