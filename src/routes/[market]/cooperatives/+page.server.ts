// Every cooperative that has something in the shop.
import { listCooperatives } from '#server/catalogue/read-cooperative.ts';
import { currentMarket } from '#server/current-market.ts';
import { shopMarketOf } from '../shop-market.ts';
import { presentHouse } from './present-house.server.ts';
import type { PageServerLoadEvent } from './$types';

export async function load({ params }: PageServerLoadEvent) {
  const shopMarket = shopMarketOf(params);
  const all = await listCooperatives(currentMarket(), { limit: 200 });
  return { houses: all.map((one) => presentHouse(one, shopMarket)) };
}
