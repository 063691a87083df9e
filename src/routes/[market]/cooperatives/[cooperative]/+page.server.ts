// A cooperative: its seal, its place, its members in numbers, its works.
import { type CraftId, crafts } from '#domain/craft/crafts.ts';
import { isRegion, regionName } from '#domain/craft/regions.ts';
import { isCraft } from '#domain/shelf/goods-filter.ts';
import { listGoods } from '#server/catalogue/list-goods.ts';
import { readCooperative } from '#server/catalogue/read-cooperative.ts';
import { currentMarket } from '#server/current-market.ts';
import { everything } from '../../everything.ts';
import { presentCards } from '../../present-card.server.ts';
import { shopMarketOf } from '../../shop-market.ts';
import type { PageServerLoadEvent } from './$types';

export async function load({ params }: PageServerLoadEvent) {
  const market = currentMarket();
  const shopMarket = shopMarketOf(params);
  const { language } = shopMarket;
  const { cooperativeId, ...cooperative } = await readCooperative(market, {
    slug: params.cooperative,
  });
  const { goods } = await listGoods(market, { filter: everything, cooperativeId, limit: 48 });
  return {
    cooperative: {
      ...cooperative,
      name: (language === 'ar' && cooperative.nameArabic) || cooperative.name,
      regionName: isRegion(cooperative.region) ? regionName(cooperative.region, language) : '',
      craftNames: cooperative.crafts.filter(isCraft).map((id: CraftId) => crafts[id][language]),
    },
    cards: await presentCards(market, { shopMarket, goods }),
  };
}
