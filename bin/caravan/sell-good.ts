// One good to one buyer, the way every buyer goes: page, cart, checkout, gateway, and back.
import { strict as assert } from 'node:assert';
import type { ShopMarket } from '#domain/markets.ts';
import { type Money, toDecimal } from '#domain/money/money.ts';
import { addToCart } from '#server/checkout/add-to-cart.ts';
import { type PayRefused, payForCart } from '#server/checkout/pay-for-cart.ts';
import { quoteCart } from '#server/checkout/quote-cart.ts';
import { readCart } from '#server/checkout/read-cart.ts';
import { settleOrderGroup } from '#server/checkout/settle-order-group.ts';
import type { ParcelQuote } from '#server/customs/parcel-quote.ts';
import { quoteGood } from '#server/customs/quote-good.ts';
import type { Market } from '#server/market.ts';
import { buyerIn } from './buyers.ts';
import { sayMissing } from './choose-goods.ts';
import type { VariantHere } from './goods-here.ts';

export type Sold = { readonly groupId: string; readonly page: Money; readonly refused?: undefined };
export type NotSold = { readonly refused: string };

export async function sellGood(
  market: Market,
  { shop, variant }: { shop: ShopMarket; variant: VariantHere },
): Promise<Sold | NotSold> {
  const page = await quoteGood(market, { shopMarket: shop, variant });
  if ('refused' in page) return { refused: sayMissing(page) };
  const { variantId } = variant;
  const added = await addToCart(market, { marketSlug: shop.slug, variantId, quantity: 1 });
  if (added.refused) return { refused: `the cart refused it: ${added.refused}` };
  const paying = await pay(market, { shop, token: added.token, page });
  if (paying.refused) return { refused: sayRefusal(paying) };
  const { groupId, redirectUrl } = paying;
  await approve(redirectUrl);
  const { says } = await settleOrderGroup(market, { groupId, reason: 'return' });
  if (says !== 'paid') return { refused: `the payment ended as ${says}` };
  return { groupId, page: page.total };
}

/** The total of the checkout is what is accepted; what is asked at the door is ticked when it is. */
async function pay(
  market: Market,
  { shop, token, page }: { shop: ShopMarket; token: string; page: ParcelQuote },
) {
  const { buyer, shipTo } = buyerIn(shop);
  const cart = await readCart(market, { token });
  assert(cart, 'a cart that was just filled is there');
  const { total, status } = await quoteCart(market, { cart, destination: shipTo, gift: false });
  const request = { token, buyer, shipTo, acceptedTotal: total ?? page.total, method: 'pretend' };
  return payForCart(market, { ...request, acceptedDoorCosts: status === 'partial' });
}

function sayRefusal(refusal: PayRefused): string {
  if (refusal.refused === 'cannot-ship-there') return refusal.parcels.map(sayMissing).join(' ');
  if (refusal.refused !== 'price-changed') return `the checkout refused it: ${refusal.refused}`;
  return `the price changed to ${toDecimal(refusal.total)} ${refusal.total.currency}`;
}

/** What the buyer's browser does at the gateway: reads its page, presses its button, is sent back. */
async function approve(redirectUrl: string): Promise<void> {
  const hosted = await fetch(redirectUrl);
  const page = await hosted.text();
  assert(
    hosted.ok && page.includes('value="approve"'),
    'the gateway shows a page with its choices',
  );
  const body = new URLSearchParams({ choice: 'approve' });
  const chosen = await fetch(redirectUrl, { method: 'POST', body, redirect: 'manual' });
  assert.equal(chosen.status, 303, 'the gateway sends the buyer back');
}
