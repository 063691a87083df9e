// What answers some words, filtered and sorted by the address.
import { shopMarketOf } from '../shop-market.ts';
import { readShelfPage } from '../crafts/read-shelf-page.server.ts';
import type { PageServerLoadEvent } from './$types';

export function load({ params, url }: PageServerLoadEvent) {
  const shopMarket = shopMarketOf(params);
  return readShelfPage({ shopMarket, query: url.searchParams, search: true });
}
