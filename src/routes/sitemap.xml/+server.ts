// The map of maps: one of places for each market, and as many of goods as there must be.
import { markets } from '#domain/markets.ts';
import { mapIndex } from '#lib/feeds/sitemap.ts';
import { sitemapState } from '#server/channels/read-sitemap.ts';
import { currentMarket } from '#server/current-market.ts';

export async function GET(): Promise<Response> {
  const market = currentMarket();
  const { maps, changedAt } = await sitemapState(market);
  // A house with nothing but its demonstration has nothing to be found by.
  const numbers = maps === 0 ? [] : Array.from({ length: maps + 1 }, (_, number) => number);
  const files = markets.flatMap(({ slug }) =>
    numbers.map((number) => ({
      path: `/sitemap-${slug}-${number}.xml`,
      ...(changedAt ? { changedAt } : {}),
    })),
  );
  return new Response(mapIndex(files, market.settings.origin), {
    headers: {
      'content-type': 'application/xml; charset=utf-8',
      'cache-control': 'public, max-age=600',
    },
  });
}
