// The market of an address, or the answer that there is no such place.
import { error } from '@sveltejs/kit';
import { marketBySlug, type ShopMarket } from '#domain/markets.ts';

export function shopMarketOf({ market }: { market: string }): ShopMarket {
  const found = marketBySlug(market);
  if (!found) error(404, 'no such market');
  return found;
}
