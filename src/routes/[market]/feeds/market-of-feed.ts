// A feed is of a market that there is; pseudo markets sell to nobody.
import type { ShopMarket } from '#domain/markets.ts';
import { NotFound } from '#server/not-there.ts';
import { shopMarketOf } from '../shop-market.ts';

export function marketOfFeed(params: { market: string }): ShopMarket {
  const shopMarket = shopMarketOf(params);
  if (shopMarket.pseudo) throw new NotFound('feeds of a pseudo market');
  return shopMarket;
}
