// The one market of this process, set by whoever opened the house, read by its doors.
import type { Market } from './market.ts';
import type { MediaHost } from './media/media-host.ts';

let current: Market | undefined;

export function useMarket(market: Market | undefined): void {
  current = market;
}

export function currentMarket(): Market {
  if (!current) throw new Error('the house is not open yet');
  return current;
}

/** Where this house's pictures are fetched from; undefined where it is the house itself. */
export function currentMediaHost(): MediaHost | undefined {
  return current?.settings.mediaHost;
}
