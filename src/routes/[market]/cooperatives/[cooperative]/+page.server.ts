// A cooperative: its seal, its place, its members in numbers, those who may be named, its works.
import { isRegion } from '#domain/craft/regions.ts';
import { regionPath, worksPath } from '#lib/paths.ts';
import { placesMessages } from '#messages/places/places-messages.ts';
import { readCooperative } from '#server/catalogue/read-cooperative.ts';
import { listMakers } from '#server/catalogue/read-maker.ts';
import { currentMarket } from '#server/current-market.ts';
import { searchGoods } from '#server/search/search-goods.ts';
import { everything } from '../../everything.ts';
import { mailTo } from '../../mail-to.server.ts';
import { presentFound } from '../../present-found.server.ts';
import { presentReviews } from '../../present-reviews.server.ts';
import { presentStory } from '../../present-story.server.ts';
import { shareCooperative } from '../../share.server.ts';
import { shopMarketOf } from '../../shop-market.ts';
import { presentHouse } from '../present-house.server.ts';
import type { PageServerLoadEvent } from './$types';

export async function load({ params }: PageServerLoadEvent) {
  const market = currentMarket();
  const shopMarket = shopMarketOf(params);
  const cooperative = await readCooperative(market, { slug: params.cooperative });
  const { cooperativeId, region } = cooperative;
  const filter = { ...everything, cooperative: [cooperative.slug] };
  const shelf = { filter, words: '', order: 'newest', page: 1 } as const;
  const [found, makers] = await Promise.all([
    searchGoods(market, { shopMarket, shelf, limit: 24 }),
    listMakers(market, { cooperativeId, limit: 24 }),
  ]);
  const house = presentHouse(cooperative, shopMarket);
  return {
    cooperative: {
      ...house,
      demo: cooperative.demo,
      ...(cooperative.story ? { story: presentStory(cooperative.story, shopMarket) } : {}),
    },
    ...(isRegion(region) ? { region, regionHref: regionPath(shopMarket, region) } : {}),
    reviews: await presentReviews(market, { of: { cooperativeId }, shopMarket, limit: 12 }),
    share: shareCooperative(cooperative, shopMarket),
    makers,
    ask: mailTo(market, placesMessages(shopMarket).houses.askSubject({ name: house.name })),
    allHref: `${worksPath(shopMarket)}?cooperative=${params.cooperative}`,
    count: found.count,
    cards: await presentFound(market, { shopMarket, found: found.goods }),
  };
}
