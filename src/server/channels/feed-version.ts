// A mark that is another one whenever a feed would read otherwise: answered without reading the feed.
import { createHash } from 'node:crypto';
import type { ShopMarket } from '#domain/markets.ts';
import type { Market } from '../market.ts';
import { destinationOf } from '../search/destinations.ts';
import { currentTerms } from '../search/price-goods.ts';
import { feedMarks } from './store.ts';

/** One query and the terms of the destination; the ETag of a feed. */
export async function feedVersion(
  market: Market,
  { shopMarket, of }: { shopMarket: ShopMarket; of: string },
): Promise<string> {
  const [marks, terms] = await Promise.all([
    feedMarks(market, { destination: destinationOf(shopMarket) }),
    currentTerms(market, shopMarket),
  ]);
  const text = JSON.stringify([of, shopMarket.slug, market.settings.origin, marks, terms]);
  return `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
}
