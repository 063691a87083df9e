// A good's page. Only the id in its address counts; another slug answers with the right one.
import { redirect } from '@sveltejs/kit';
import { alternatesOf, goodPath, shortIdIn } from '#lib/paths.ts';
import { readGood } from '#server/catalogue/read-good.ts';
import { listGoods } from '#server/catalogue/list-goods.ts';
import { currentMarket } from '#server/current-market.ts';
import { quoteAlone } from '#server/customs/price-cards.ts';
import { everything } from '../../everything.ts';
import { presentCards } from '../../present-card.server.ts';
import { shopMarketOf } from '../../shop-market.ts';
import { presentGood } from './present-good.server.ts';
import type { PageServerLoadEvent } from './$types';

export async function load({ params, url }: PageServerLoadEvent) {
  const market = currentMarket();
  const shopMarket = shopMarketOf(params);
  const good = await readGood(market, { shortId: shortIdIn(params.good) });
  const path = goodPath(shopMarket, good);
  if (url.pathname !== path) redirect(301, path + url.search);
  const { cooperativeId } = good;
  const [quotes, { goods }] = await Promise.all([
    quoteAlone(market, { shopMarket, variants: good.variants }),
    listGoods(market, { filter: everything, cooperativeId, limit: 5 }),
  ]);
  const others = goods.filter((one) => one.goodId !== good.goodId).slice(0, 4);
  return {
    good: presentGood({ good, quotes, shopMarket, today: market.now() }),
    others: await presentCards(market, { shopMarket, goods: others }),
    alternates: alternatesOf((one) => goodPath(one, good)),
  };
}
