// The market's goods for Google Merchant Center.
import { googleFoot, googleHead, googleItem } from '#lib/feeds/google-feed.ts';
import { homePath } from '#lib/paths.ts';
import { shopMessages } from '#messages/shop/shop-messages.ts';
import { feedVersion } from '#server/channels/feed-version.ts';
import { currentMarket } from '#server/current-market.ts';
import { sendFeed } from '../../../send-feed.server.ts';
import { feedParts } from '../../feed-items.server.ts';
import { marketOfFeed } from '../market-of-feed.ts';
import type { RequestEvent } from './$types';

export async function GET({ params, request }: RequestEvent): Promise<Response> {
  const market = currentMarket();
  const shopMarket = marketOfFeed(params);
  const { name, tagline } = shopMessages(shopMarket).site;
  const link = market.settings.origin + homePath(shopMarket);
  return sendFeed({
    request,
    type: 'application/xml',
    maxAge: 3600,
    etag: await feedVersion(market, { shopMarket, of: 'google' }),
    parts: () =>
      feedParts(market, {
        shopMarket,
        head: googleHead({ title: name, about: tagline, link }),
        foot: googleFoot,
        write: (item) => googleItem(item, shopMarket),
      }),
  });
}
