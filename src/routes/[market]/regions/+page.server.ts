// The twelve regions, on a drawn map and as a list.
import { regionName } from '#domain/craft/regions.ts';
import { emptyFilter } from '#domain/shelf/goods-filter.ts';
import { regionPoints } from '#domain/places/coast.ts';
import { currentMarket } from '#server/current-market.ts';
import { searchGoods } from '#server/search/search-goods.ts';
import { shopMarketOf } from '../shop-market.ts';
import type { PageServerLoadEvent } from './$types';

export async function load({ params }: PageServerLoadEvent) {
  const shopMarket = shopMarketOf(params);
  const shelf = { filter: emptyFilter, words: '', order: 'newest', page: 1 } as const;
  const { counts } = await searchGoods(currentMarket(), { shopMarket, shelf, limit: 1 });
  return {
    regions: regionPoints.map(({ id, number }) => ({
      id,
      number,
      name: regionName(id, shopMarket.language),
      works: counts.region.get(id) ?? 0,
    })),
  };
}
