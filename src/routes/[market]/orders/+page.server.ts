// An order found again by the e-mail address it was made with. The answer is the same whether there
// is one or not: the link goes to the address only.
import { fail } from '@sveltejs/kit';
import { isEmailAddress } from '#domain/addresses/email-address.ts';
import { checkoutMessages } from '#messages/checkout/checkout-messages.ts';
import { currentMarket } from '#server/current-market.ts';
import { findGroups } from '#server/orders/find-groups.ts';
import { text } from '../cart/form-text.ts';
import { privatePage } from '../cart/private-page.ts';
import { shopMarketOf } from '../shop-market.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export function load({ setHeaders }: PageServerLoadEvent) {
  setHeaders(privatePage);
}

export const actions: Actions = {
  default: async ({ params, request }: RequestEvent) => {
    const shopMarket = shopMarketOf(params);
    const email = text(await request.formData(), 'email');
    if (!isEmailAddress(email)) {
      const say = checkoutMessages(shopMarket).checkout.problem;
      return fail(400, { email, error: say['not-an-email'], asked: false });
    }
    await findGroups(currentMarket(), { email });
    return { email: '', error: undefined, asked: true };
  },
};
