// Addresses to draw, many of a kind where there are many: what one drawing leaves behind in memory shall
// not make the next cheap.
import { craftIds } from '#domain/craft/crafts.ts';
import { marketBySlug } from '#domain/markets.ts';
import { goodPath } from '#lib/paths.ts';
import { listCards } from '#server/catalogue/list-goods.ts';
import type { Market } from '#server/market.ts';
import { filters, words } from './search.ts';

const goodsToDraw = 1_500;
const pagesOfACraft = 20;

export async function pathsToDraw(market: Market): Promise<Record<string, readonly string[]>> {
  const { rows } = await market.pool.query<{ good_id: string }>(
    'select good_id from good_search where shown order by md5(good_id::text) limit $1',
    [goodsToDraw],
  );
  const cards = await listCards(market, { goodIds: rows.map((row) => row.good_id) });
  const pages = Array.from({ length: pagesOfACraft }, (_, at) => at + 1);
  const shopMarket = marketBySlug('de-de')!;
  return {
    good: cards.map((card) => goodPath(shopMarket, card)),
    craft: craftIds.slice(0, 3).flatMap((id) => pages.map((n) => `/de-de/crafts/${id}?page=${n}`)),
    search: words.flatMap((q) =>
      filters.map((filter) => `/de-de/search?q=${encodeURIComponent(q)}&${filter}`),
    ),
    home: ['/de-de/'],
  };
}
