// The checkout: one page, one form, one press.
import { fail, redirect } from '@sveltejs/kit';
import { keptAs } from '#domain/pseudo-markets.ts';
import { cartPath } from '#lib/paths.ts';
import { checkoutMessages } from '#messages/checkout/checkout-messages.ts';
import { readCart } from '#server/checkout/read-cart.ts';
import { currentMarket } from '#server/current-market.ts';
import { legalParties } from '#server/orders/legal-parties.ts';
import { cartToken } from '../cart/cart-cookie.server.ts';
import { destinationOf, searchOf } from '../cart/destination.ts';
import { privatePage } from '../cart/private-page.ts';
import { viewCart } from '../cart/view-cart.server.ts';
import { shopMarketOf } from '../shop-market.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';
import { readCheckoutForm } from './check-form.server.ts';
import { firstValues } from './first-values.server.ts';
import { destinationOfValues, pressOrder } from './pay.server.ts';
import { sayParties } from './say-parties.server.ts';

export async function load({ params, cookies, url, setHeaders }: PageServerLoadEvent) {
  const market = currentMarket();
  const shopMarket = shopMarketOf(params);
  setHeaders(privatePage);
  const chosen = url.searchParams.get('region');
  const search = searchOf(shopMarket, chosen);
  const token = cartToken(cookies);
  const cart = await readCart(market, { token });
  const usable = token && cart && cart.lines.length > 0 && cart.marketSlug === keptAs(shopMarket);
  if (!usable) redirect(303, cartPath(shopMarket) + search);
  const values = await firstValues(market, { cart, token, again: url.searchParams.get('again') });
  const region = values.region ?? (search ? chosen! : '');
  const destination = values.region
    ? destinationOfValues(values, shopMarket)
    : destinationOf(shopMarket, chosen);
  const view = await viewCart(market, { cart, shopMarket, destination });
  if (view.troubled && !view.giftRefused) redirect(303, cartPath(shopMarket) + search);
  const declined = url.searchParams.get('sorry') === 'declined';
  const say = checkoutMessages(shopMarket).checkout.sorry;
  const parties = await legalParties(market, { destination: shopMarket.country });
  return {
    cart: view,
    parties: sayParties(parties, shopMarket),
    values: { ...values, region },
    errors: declined ? { _sorry: say.declined } : {},
    search,
    methods: Object.keys(market.gateways),
  };
}

export const actions: Actions = {
  default: async ({ params, cookies, request }: RequestEvent) => {
    const market = currentMarket();
    const shopMarket = shopMarketOf(params);
    const token = cartToken(cookies);
    const values = readCheckoutForm(await request.formData());
    const pressed = await pressOrder(market, { token, values, shopMarket });
    if ('goTo' in pressed) {
      if (pressed.goTo === 'gateway') redirect(303, pressed.url, { external: true });
      if (pressed.goTo === 'order') redirect(303, `/${shopMarket.slug}/orders/${pressed.link}`);
      if (pressed.goTo === 'wait') {
        redirect(303, `/${shopMarket.slug}/checkout/return?group=${pressed.groupId}`);
      }
      redirect(303, cartPath(shopMarket));
    }
    // The sums are shown again as they are for what was written.
    const cart = await readCart(market, { token });
    if (!cart || cart.lines.length === 0) redirect(303, cartPath(shopMarket));
    const destination = destinationOfValues(values, shopMarket);
    const view = await viewCart(market, { cart, shopMarket, destination });
    return fail(pressed.status, { cart: view, values, errors: pressed.errors });
  },
};
