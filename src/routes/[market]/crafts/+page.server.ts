// All works, filtered and sorted by the address.
import { shopMarketOf } from '../shop-market.ts';
import { readShelfPage } from './read-shelf-page.server.ts';
import type { PageServerLoadEvent } from './$types';

export function load({ params, url }: PageServerLoadEvent) {
  return readShelfPage({ shopMarket: shopMarketOf(params), query: url.searchParams });
}
