// What every page of a market stands in.
import { isPublicRoute } from '#lib/paths.ts';
import { currentMarket } from '#server/current-market.ts';
import { shareHome } from './share.server.ts';
import { shopMarketOf } from './shop-market.ts';
import type { LayoutServerLoadEvent } from './$types';

export const csr = false;
export const trailingSlash = 'ignore';

export function load({ params, route, setHeaders }: LayoutServerLoadEvent) {
  // Everybody's pages are kept by the house; a browser asks each time whether its copy still holds.
  if (isPublicRoute(route.id)) setHeaders({ 'cache-control': 'public, max-age=0, must-revalidate' });
  const { mode, origin } = currentMarket().settings;
  const shopMarket = shopMarketOf(params);
  return { shopMarket, demo: mode === 'demo', origin, share: shareHome(shopMarket) };
}
