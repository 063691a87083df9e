// What stands on the map for search engines: pages of places, and goods a page of five thousand at a
// time. With every language named beside each address a file stays far below 50 MB.
import type { ShopMarket } from '#domain/markets.ts';
import { collectionIds, collectionRow, priceOf, tokensOf } from '#domain/shelf/collections.ts';
import { listCards } from '../catalogue/list-goods.ts';
import type { ShopGood } from '../catalogue/shop-good.ts';
import type { Market } from '../market.ts';
import { NotFound } from '../not-there.ts';
import { destinationOf } from '../search/destinations.ts';
import {
  answeredQuestions,
  countMapped,
  makersWithWorks,
  mappedAfter,
  mappedBefore,
  placesWithWorks,
} from './store.ts';

export const goodsOnAMap = 5_000;
const goodsAtOnce = 250;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** How many maps of goods there are, and when the last good changed. */
export async function sitemapState(market: Market) {
  const { goods, changed } = await countMapped(market);
  return {
    goods,
    maps: Math.ceil(goods / goodsOnAMap),
    ...(changed ? { changedAt: changed } : {}),
  };
}

export type MappedGood = { readonly good: ShopGood; readonly changedAt: Date };

/** `map` counts from 1. Throws NotFound for one that is not there, before anything is sent. */
export async function sitemapGoods(
  market: Market,
  { map, mostGoods = goodsOnAMap }: { map: number; mostGoods?: number },
): Promise<AsyncGenerator<readonly MappedGood[]>> {
  const skip = (map - 1) * mostGoods;
  const after = skip === 0 ? beforeAll : await mappedBefore(market, { skip });
  const any = after ? await mappedAfter(market, { after, limit: 1 }) : [];
  if (!after || any.length === 0) throw new NotFound(`sitemap ${map}`);
  return goodsFrom(market, { after, most: mostGoods });
}

async function* goodsFrom(
  market: Market,
  { after, most }: { after: string; most: number },
): AsyncGenerator<readonly MappedGood[]> {
  let left = most;
  let last = after;
  while (left > 0) {
    const rows = await mappedAfter(market, { after: last, limit: Math.min(left, goodsAtOnce) });
    if (rows.length === 0) return;
    const changed = new Map(rows.map((row) => [row.id, row.updated_at]));
    const goods = await listCards(market, { goodIds: rows.map(({ id }) => id) });
    yield goods.map((good) => ({ good, changedAt: changed.get(good.goodId)! }));
    left -= rows.length;
    last = rows.at(-1)!.id;
  }
}

/** The forms, regions, cooperatives, makers and collections that have something real to show. */
export async function sitemapPlaces(market: Market, { shopMarket }: { shopMarket: ShopMarket }) {
  const [rows, makers, answered] = await Promise.all([
    placesWithWorks(market),
    makersWithWorks(market),
    answeredQuestions(market, {
      destination: destinationOf(shopMarket),
      questions: questionsOf(shopMarket),
    }),
  ]);
  const distinct = (values: readonly (string | null)[]) =>
    [...new Set(values)].filter((value): value is string => value !== null).sort();
  return {
    forms: distinct(rows.map(({ form }) => form)),
    regions: distinct(rows.map(({ origin_region }) => origin_region)),
    cooperatives: distinct(rows.map(({ slug }) => slug)),
    makers,
    collections: collectionIds.filter((id) => answered.includes(id)),
  };
}

/** A collection asks of a work what its page asks the search: the tokens it knows each work by. */
function questionsOf({ currency }: ShopMarket) {
  return collectionIds.map((id) => {
    const most = priceOf(id, currency);
    const filters = Object.entries(collectionRow(id).filter).map(([facet, values]) =>
      values.map((value) => `${facet}:${value}`),
    );
    const demands = [...filters, tokensOf(id)].filter((tokens) => tokens.length > 0);
    return { id, demands, ...(most ? { most: most.minor } : {}) };
  });
}
