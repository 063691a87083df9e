// The market of an address, or the answer that there is no such place.
import { error } from '@sveltejs/kit';
import type { ShopMarket } from '#domain/markets.ts';
import { findShopMarket } from '#server/find-shop-market.ts';

export function shopMarketOf({ market }: { market: string }): ShopMarket {
  const found = findShopMarket(market);
  if (!found) error(404, 'no such market');
  return found;
}
