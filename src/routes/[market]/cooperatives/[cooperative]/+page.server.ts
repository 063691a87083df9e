// A cooperative: its seal, its place, its members in numbers, those who may be named, its works.
import { isRegion } from '#domain/craft/regions.ts';
import { regionPath, worksPath } from '#lib/paths.ts';
import { listGoods } from '#server/catalogue/list-goods.ts';
import { readCooperative } from '#server/catalogue/read-cooperative.ts';
import { listMakers } from '#server/catalogue/read-maker.ts';
import { currentMarket } from '#server/current-market.ts';
import { everything } from '../../everything.ts';
import { presentCards } from '../../present-card.server.ts';
import { presentReviews } from '../../present-reviews.server.ts';
import { shareCooperative } from '../../share.server.ts';
import { shopMarketOf } from '../../shop-market.ts';
import { presentHouse } from '../present-house.server.ts';
import type { PageServerLoadEvent } from './$types';

export async function load({ params }: PageServerLoadEvent) {
  const market = currentMarket();
  const shopMarket = shopMarketOf(params);
  const cooperative = await readCooperative(market, { slug: params.cooperative });
  const { cooperativeId, region } = cooperative;
  const [{ goods, count }, makers] = await Promise.all([
    listGoods(market, { filter: everything, cooperativeId, limit: 24 }),
    listMakers(market, { cooperativeId, limit: 24 }),
  ]);
  return {
    cooperative: {
      ...presentHouse(cooperative, shopMarket),
      demo: cooperative.demo,
      story: cooperative.story,
    },
    ...(isRegion(region) ? { region, regionHref: regionPath(shopMarket, region) } : {}),
    reviews: await presentReviews(market, { of: { cooperativeId }, shopMarket, limit: 12 }),
    share: shareCooperative(cooperative, shopMarket),
    makers,
    allHref: `${worksPath(shopMarket)}?cooperative=${params.cooperative}`,
    count,
    cards: await presentCards(market, { shopMarket, goods }),
  };
}
