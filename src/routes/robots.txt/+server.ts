// What robots may read, and where the map is.
import { robotsText } from '#lib/feeds/sitemap.ts';
import { currentMarket } from '#server/current-market.ts';

export function GET(): Response {
  return new Response(robotsText(currentMarket().settings.origin), {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'public, max-age=3600',
    },
  });
}
