// The order's page, for whoever holds its unguessable address.
import { readGood } from '#server/catalogue/read-good.ts';
import { currentMarket } from '#server/current-market.ts';
import type { Market } from '#server/market.ts';
import { NotFound } from '#server/not-there.ts';
import type { GroupShown } from '#server/orders/group-shown.ts';
import { readGroupByLink } from '#server/orders/read-group.ts';
import { privatePage } from '../../cart/private-page.ts';
import { shopMarketOf } from '../../shop-market.ts';
import type { GoodsNow } from '../present-group.server.ts';
import { presentGroup } from '../present-group.server.ts';
import type { PageServerLoadEvent } from './$types';

export async function load({ params, setHeaders }: PageServerLoadEvent) {
  const market = currentMarket();
  const shopMarket = shopMarketOf(params);
  setHeaders(privatePage);
  const group = await readGroupByLink(market, { link: params.link });
  return { group: presentGroup({ group, goods: await goodsOf(market, group), shopMarket }) };
}

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
