// Where pages quote for: one destination stands for every market of that country, region and currency.
import { markets, type ShopMarket } from '#domain/markets.ts';

export function destinationOf({ country, region, currency }: ShopMarket): string {
  return `${country}${region ? `.${region}` : ''}-${currency}`;
}

/** Each with a market that quotes for it. */
export const destinations = [
  ...new Map(markets.map((market: ShopMarket) => [destinationOf(market), market])),
].map(([id, shopMarket]) => ({ id, shopMarket, currency: shopMarket.currency }));
