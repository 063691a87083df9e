// The order's page, for whoever holds its unguessable address.
import { fail, redirect } from '@sveltejs/kit';
import { formatDay } from '#lib/format/days.ts';
import { isolated } from '#lib/format/money.ts';
import { reviewsMessages } from '#messages/reviews/reviews-messages.ts';
import { readGood } from '#server/catalogue/read-good.ts';
import { currentMarket } from '#server/current-market.ts';
import type { Market } from '#server/market.ts';
import { NotFound } from '#server/not-there.ts';
import type { GroupShown } from '#server/orders/group-shown.ts';
import { readGroupByLink } from '#server/orders/read-group.ts';
import { beginReview } from '#server/reviews/begin-review.ts';
import { readWithdrawals } from '#server/withdrawals/read-withdrawals.ts';
import { privatePage } from '../../cart/private-page.ts';
import { shopMarketOf } from '../../shop-market.ts';
import type { GoodsNow } from '../present-group.server.ts';
import { presentGroup } from '../present-group.server.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export async function load({ params, setHeaders }: PageServerLoadEvent) {
  const market = currentMarket();
  const shopMarket = shopMarketOf(params);
  setHeaders(privatePage);
  const group = await readGroupByLink(market, { link: params.link });
  const goods = await goodsOf(market, group);
  const withdrawals = await readWithdrawals(market, { group });
  const mayWithdraw = withdrawals?.orders.some(({ state }) => state !== 'none')
    ? `/${shopMarket.slug}/orders/${params.link}/withdrawal`
    : undefined;
  return {
    group: presentGroup({ group, goods, shopMarket }),
    paid: group.state === 'paid',
    mayWithdraw,
  };
}

export const actions = {
  review: async ({ params, request }: RequestEvent) => {
    const shopMarket = shopMarketOf(params);
    const orderNumber = String((await request.formData()).get('order') ?? '');
    const asked = { orderLink: params.link, orderNumber };
    const begun = await beginReview(currentMarket(), asked);
    if ('link' in begun) redirect(303, `/${shopMarket.slug}/reviews/${begun.link}`);
    const say = reviewsMessages(shopMarket).page;
    const day = begun.from && isolated(formatDay(begun.from, shopMarket.locale));
    return fail(409, { notYet: day ? say.from({ day }) : say.notYet });
  },
};

async function goodsOf(market: Market, { orders }: GroupShown): Promise<GoodsNow> {
  const ids = new Set(orders.flatMap((order) => order.lines.map((line) => line.shortId)));
  const goods = await Promise.all(
    [...ids].map(async (shortId) => {
      try {
        return [[shortId, await readGood(market, { shortId })] as const];
      } catch (error) {
        // Withdrawn since: the order still says what it was.
        if (error instanceof NotFound) return [];
        throw error;
      }
    }),
  );
  return new Map(goods.flat());
}
