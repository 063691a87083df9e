// What every page of a market stands in.
import { currentMarket } from '#server/current-market.ts';
import { shopMarketOf } from './shop-market.ts';
import type { LayoutServerLoadEvent } from './$types';

export const csr = false;
export const trailingSlash = 'ignore';

export function load({ params }: LayoutServerLoadEvent) {
  const { mode, origin } = currentMarket().settings;
  return { shopMarket: shopMarketOf(params), demo: mode === 'demo', origin };
}
