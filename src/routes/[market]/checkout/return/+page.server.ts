// The way back from the gateway: what became of the payment is asked there, never taken from the
// address, and the buyer is sent on. Coming back twice changes nothing.
import { setTimeout } from 'node:timers/promises';
import { redirect } from '@sveltejs/kit';
import { cartPath } from '#lib/paths.ts';
import { readCart } from '#server/checkout/read-cart.ts';
import { settleOrderGroup } from '#server/checkout/settle-order-group.ts';
import { currentMarket } from '#server/current-market.ts';
import type { Market } from '#server/market.ts';
import { NotFound } from '#server/not-there.ts';
import { cartToken, dropCartToken } from '../../cart/cart-cookie.server.ts';
import { privatePage } from '../../cart/private-page.ts';
import { shopMarketOf } from '../../shop-market.ts';
import { ownGroup } from '../first-values.server.ts';
import type { PageServerLoadEvent } from './$types';

export async function load({ params, cookies, url, setHeaders }: PageServerLoadEvent) {
  const market = currentMarket();
  const shopMarket = shopMarketOf(params);
  setHeaders(privatePage);
  const groupId = url.searchParams.get('group') ?? '';
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(groupId))
    throw new NotFound('order group');
  const says = await decided(market, { groupId });
  const token = cartToken(cookies);
  const own = token ? await ownGroup(market, { token, groupId }) : undefined;
  if (own && says === 'paid') {
    const cart = await readCart(market, { token });
    // What was put in the cart since is another cart, and stays.
    if (!cart || cart.updatedAt <= own.placedAt) dropCartToken(cookies, url);
    redirect(303, `/${shopMarket.slug}/orders/${own.link}`);
  }
  if (own && says === 'declined') {
    redirect(303, `/${shopMarket.slug}/checkout?again=${groupId}&sorry=declined`);
  }
  if (own && says === 'lapsed') redirect(303, `${cartPath(shopMarket)}?sorry=lapsed`);
  return { says, again: url.pathname + url.search };
}

/** Most answers come within moments. A page that loads itself anew takes whoever reads it by surprise. */
async function decided(market: Market, { groupId }: { groupId: string }) {
  for (let tries = 1; ; tries++) {
    const { says } = await settleOrderGroup(market, { groupId, reason: 'return' });
    if ((says !== 'waiting' && says !== 'in-doubt') || tries === 3) return says;
    await setTimeout(1000);
  }
}
