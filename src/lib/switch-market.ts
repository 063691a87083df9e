// The page one is on, in every other market: what was asked for goes along as far as it is true there.
import { markets, type ShopMarket } from '#domain/markets.ts';
import type { Alternates } from '#lib/paths.ts';

/** Of a query only what another country would read otherwise is left behind. */
export function switchesOf(
  alternates: Alternates,
  { from, search }: { from: ShopMarket; search: string },
): Alternates {
  return Object.fromEntries(
    markets.flatMap((to) => {
      const path = alternates[to.slug];
      return path === undefined ? [] : [[to.slug, path + keptQuery(search, { from, to })]];
    }),
  );
}

type Way = { readonly from: ShopMarket; readonly to: ShopMarket };

function keptQuery(search: string, { from, to }: Way): string {
  const query = new URLSearchParams(search);
  // Prices are asked in a currency; without them there is another number of pages.
  const asksPrice = query.has('price') || query.has('most');
  if (asksPrice && from.currency !== to.currency) forget(query, ['price', 'most', 'page']);
  // Sorted by price the pages of two countries hold different works.
  if (from.country !== to.country && sortsByPrice(query)) forget(query, ['page']);
  return query.size > 0 ? `?${query}` : '';
}

function forget(query: URLSearchParams, names: readonly string[]): void {
  for (const name of names) query.delete(name);
}

function sortsByPrice(query: URLSearchParams): boolean {
  return ['cheapest', 'dearest'].includes(query.get('sort') ?? '');
}
