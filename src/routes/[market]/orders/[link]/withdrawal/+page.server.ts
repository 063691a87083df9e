// The online withdrawal function: a statement, then its confirmation, for whoever holds the unguessable
// address of the order.
import { fail, redirect } from '@sveltejs/kit';
import { currentMarket } from '#server/current-market.ts';
import { readGroupByLink } from '#server/orders/read-group.ts';
import { readWithdrawals } from '#server/withdrawals/read-withdrawals.ts';
import { prepareWithdrawal, stateWithdrawal } from '#server/withdrawals/state-withdrawal.ts';
import { text } from '../../../cart/form-text.ts';
import { privatePage } from '../../../cart/private-page.ts';
import { shopMarketOf } from '../../../shop-market.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';
import { errorsOf, presentWithdrawal } from './present-withdrawal.server.ts';

export async function load({ params, setHeaders }: PageServerLoadEvent) {
  const market = currentMarket();
  const shopMarket = shopMarketOf(params);
  setHeaders(privatePage);
  const group = await readGroupByLink(market, { link: params.link });
  const withdrawals = await readWithdrawals(market, { group });
  return {
    number: group.number,
    orderPath: `/${shopMarket.slug}/orders/${params.link}`,
    buyer: { name: group.buyer.name, email: group.buyer.email },
    view: presentWithdrawal({ group, withdrawals, shopMarket }),
  };
}

export const actions = {
  check: async ({ params, request }: RequestEvent) => {
    const told = toldIn(await request.formData());
    const outcome = await prepareWithdrawal(currentMarket(), { link: params.link, told });
    if ('refused' in outcome) return refuse(outcome, { params, told });
    return { told: outcome.told, toConfirm: true, errors: {} };
  },
  change: async ({ request }: RequestEvent) => ({
    told: toldIn(await request.formData()),
    toConfirm: false,
    errors: {},
  }),
  confirm: async ({ params, request }: RequestEvent) => {
    const told = toldIn(await request.formData());
    const { language } = shopMarketOf(params);
    const asked = { link: params.link, told, language };
    const outcome = await stateWithdrawal(currentMarket(), asked);
    if ('refused' in outcome) return refuse(outcome, { params, told });
    redirect(303, `/${params.market}/orders/${params.link}/withdrawal`);
  },
};

const mostOrders = 50;

function toldIn(form: FormData) {
  const orders = form.getAll('order').filter((one) => typeof one === 'string');
  return {
    name: text(form, 'name').slice(0, 1000),
    email: text(form, 'email').slice(0, 1000),
    orders: orders.slice(0, mostOrders).map((one) => one.slice(0, 40)),
  };
}

function refuse(
  outcome: Parameters<typeof errorsOf>[0],
  { params, told }: { params: RequestEvent['params']; told: ReturnType<typeof toldIn> },
) {
  const errors = errorsOf(outcome, shopMarketOf(params));
  return fail(outcome.refused === 'wrong' ? 400 : 409, { told, toConfirm: false, errors });
}
