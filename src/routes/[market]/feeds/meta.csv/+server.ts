// The market's goods for the catalogue of Meta.
import { csvHead, csvRow, metaColumns } from '#lib/feeds/catalogue-csv.ts';
import { feedVersion } from '#server/channels/feed-version.ts';
import { currentMarket } from '#server/current-market.ts';
import { sendFeed } from '../../../send-feed.server.ts';
import { feedParts } from '../../feed-items.server.ts';
import { marketOfFeed } from '../market-of-feed.ts';
import type { RequestEvent } from './$types';

export async function GET({ params, request }: RequestEvent): Promise<Response> {
  const market = currentMarket();
  const shopMarket = marketOfFeed(params);
  return sendFeed({
    request,
    type: 'text/csv',
    maxAge: 3600,
    etag: await feedVersion(market, { shopMarket, of: 'meta' }),
    parts: () =>
      feedParts(market, {
        shopMarket,
        head: csvHead(metaColumns),
        write: (item) => csvRow(metaColumns, item, shopMarket),
      }),
  });
}
