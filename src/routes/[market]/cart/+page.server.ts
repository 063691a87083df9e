// The cart: shown for the market of its address, and changed by plain forms.
import { fail, redirect } from '@sveltejs/kit';
import { keptAs } from '#domain/pseudo-markets.ts';
import { cartPath, orderPath } from '#lib/paths.ts';
import { moveCart } from '#server/checkout/move-cart.ts';
import { readCart } from '#server/checkout/read-cart.ts';
import { currentMarket } from '#server/current-market.ts';
import { shopMarketOf } from '../shop-market.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';
import { doWithCart } from './cart-actions.server.ts';
import { cartToken, keepCartCount, keepCartToken } from './cart-cookie.server.ts';
import { destinationOf, searchOf } from './destination.ts';
import { giftOf } from './form-text.ts';
import { privatePage } from './private-page.ts';
import { saySorry } from './say-sorry.ts';
import { viewCart } from './view-cart.server.ts';

export async function load({ params, cookies, url, setHeaders }: PageServerLoadEvent) {
  const market = currentMarket();
  const shopMarket = shopMarketOf(params);
  setHeaders(privatePage);
  const chosen = url.searchParams.get('region');
  const destination = destinationOf(shopMarket, chosen);
  const search = searchOf(shopMarket, chosen);
  const token = cartToken(cookies);
  const cart = await readCart(market, { token });
  const count = cart?.lines.reduce((sum, line) => sum + line.quantity, 0) ?? 0;
  keepCartCount(cookies, { count, url });
  const lapsed = url.searchParams.get('sorry') === 'lapsed';
  const sorry = lapsed ? saySorry({ refused: 'lapsed' }, shopMarket) : undefined;
  const order = cart?.paid && orderPath(shopMarket, cart.paid.link);
  const shown = { destination, search, sorry, order };
  if (!cart || cart.lines.length === 0) return { ...shown, cart: undefined };
  // The country is in the address: the cart follows the buyer there, with that currency's rate.
  if (cart.marketSlug !== keptAs(shopMarket)) {
    const moved = await moveCart(market, { token: token!, marketSlug: keptAs(shopMarket) });
    if (!('refused' in moved)) redirect(303, cartPath(shopMarket) + search);
    const why = saySorry({ refused: moved.refused }, shopMarket);
    return { ...shown, sorry: why, cart: undefined };
  }
  return { ...shown, cart: await viewCart(market, { cart, shopMarket, destination }) };
}

export const actions: Actions = {
  default: async ({ params, cookies, url, request }: RequestEvent) => {
    const shopMarket = shopMarketOf(params);
    const form = await request.formData();
    const asked = { form, token: cartToken(cookies), shopMarket };
    const { token, sorry } = await doWithCart(currentMarket(), asked);
    if (token) keepCartToken(cookies, { token, url });
    if (!sorry) {
      const search = searchOf(shopMarket, url.searchParams.get('region'));
      redirect(303, cartPath(shopMarket) + search + lineOf(form));
    }
    const said = saySorry(sorry, shopMarket);
    const about = sorry.refused.endsWith('-too-long') ? 'giftMessage' : (sorry.variantId ?? '');
    return fail(409, { sorry: said, about, gift: giftOf(form) });
  },
};

/** Whoever changes how many stays at that line, and need not look for it again. */
function lineOf(form: FormData): string {
  const stays = form.get('do') === 'change' && !form.has('remove');
  return stays ? `#line-${String(form.get('variantId'))}` : '';
}
