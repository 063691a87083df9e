// The worker's reader of the search: mends once when a house opens, then follows events as they come.
import type { Market } from '../market.ts';
import { indexChangedGoods } from './index-goods.ts';
import { mendSearch } from './rebuild-search.ts';

const opened = new WeakSet<Market['settings']>();
/** Other readers wait while it mends; the rest of the prices are made by the minute's job. */
const secondsAtOpening = 5;

export async function followEvents(market: Market): Promise<{ readonly more: boolean }> {
  if (!opened.has(market.settings)) {
    opened.add(market.settings);
    await mendSearch(market, { seconds: secondsAtOpening });
  }
  return indexChangedGoods(market);
}
