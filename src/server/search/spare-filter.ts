// Where filters leave nothing: the one that can best be spared, so that the nearest is shown.
import { facetNames, type Shelf } from '#domain/shelf/goods-filter.ts';
import type { Demand } from './engine.ts';

/** What a page is about is never spared; of the rest the one without which the fewest are found. */
export function spareFilter(
  filters: readonly Demand[],
  { without, shelf }: { without: readonly number[]; shelf: Shelf },
): readonly Demand[] | undefined {
  const fixed = new Set<string>([...(shelf.fixed ?? []), ...(shelf.craft ? ['craft'] : [])]);
  const rank = ({ facet = '' }: Demand) =>
    facetNames.findIndex((name) => name === facet.split(':')[0]);
  const [spared] = filters
    .map((filter, at) => ({ filter, found: without[at] ?? 0 }))
    .filter(({ filter, found }) => found > 0 && filter.facet && !fixed.has(filter.facet))
    .sort((a, b) => a.found - b.found || rank(b.filter) - rank(a.filter));
  return spared && filters.filter((one) => one !== spared.filter);
}
