// The makers who let their names be shown.
import { listMakers } from '#server/catalogue/read-maker.ts';
import { currentMarket } from '#server/current-market.ts';
import { shopMarketOf } from '../shop-market.ts';
import type { PageServerLoadEvent } from './$types';

export async function load({ params }: PageServerLoadEvent) {
  shopMarketOf(params);
  return { makers: await listMakers(currentMarket(), { limit: 200 }) };
}
