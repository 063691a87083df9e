// The works of one craft.
import { isCraft } from '#domain/shelf/goods-filter.ts';
import { NotFound } from '#server/not-there.ts';
import { shareCraft } from '../../share.server.ts';
import { shopMarketOf } from '../../shop-market.ts';
import { readShelfPage } from '../read-shelf-page.server.ts';
import type { PageServerLoadEvent } from './$types';

export async function load({ params, url }: PageServerLoadEvent) {
  const shopMarket = shopMarketOf(params);
  if (!isCraft(params.craft)) throw new NotFound(`craft ${params.craft}`);
  const shelf = await readShelfPage({ shopMarket, craft: params.craft, query: url.searchParams });
  return { ...shelf, share: shareCraft(params.craft, shopMarket) };
}
