// The collections of the house, each with the newest work that surely belongs to it.
import { collectionIds, surelyIn } from '#domain/shelf/collections.ts';
import { emptyFilter } from '#domain/shelf/goods-filter.ts';
import { collectionPath } from '#lib/paths.ts';
import { listCards } from '#server/catalogue/list-goods.ts';
import { currentMarket } from '#server/current-market.ts';
import { searchGoods } from '#server/search/search-goods.ts';
import { presentPicture } from '../present-card.server.ts';
import { shopMarketOf } from '../shop-market.ts';
import { nameCollection } from './name-collection.ts';
import type { PageServerLoadEvent } from './$types';

export async function load({ params }: PageServerLoadEvent) {
  const market = currentMarket();
  const shopMarket = shopMarketOf(params);
  const shelf = { filter: emptyFilter, words: '', order: 'newest', page: 1 } as const;
  const found = await searchGoods(market, { shopMarket, shelf, limit: 96 });
  const goods = await listCards(market, { goodIds: found.goods.map(({ goodId }) => goodId) });
  const shown = new Set<string>();
  return {
    collections: collectionIds.map((id) => {
      const good = goods.find(({ goodId, facts }) => {
        const told = { ...facts, attributes: { ...facts.attributes } };
        return !shown.has(goodId) && surelyIn(id, told);
      });
      if (good) shown.add(good.goodId);
      const [first] = good?.pictures ?? [];
      return {
        id,
        name: nameCollection(id, shopMarket),
        href: collectionPath(shopMarket, id),
        ...(good && first ? { picture: presentPicture(first, good, shopMarket) } : {}),
      };
    }),
  };
}
