// The newest works of a market, for those who follow them.
import { newWorksRss } from '#lib/feeds/new-works.ts';
import { homePath, newWorksPath } from '#lib/paths.ts';
import { shareMessages } from '#messages/share/share-messages.ts';
import { shopMessages } from '#messages/shop/shop-messages.ts';
import { newWorks } from '#server/channels/feed-goods.ts';
import { wholeAddress } from '#lib/whole-address.ts';
import { weighPictures } from '#server/channels/weigh-pictures.ts';
import { hostedAt } from '#server/media/media-host.ts';
import { currentMarket } from '#server/current-market.ts';
import { itemOf } from '../feed-items.server.ts';
import { marketOfFeed } from '../feeds/market-of-feed.ts';
import type { RequestEvent } from './$types';

const most = 50;

export async function GET({ params }: RequestEvent): Promise<Response> {
  const market = currentMarket();
  const shopMarket = marketOfFeed(params);
  const { origin } = market.settings;
  const found = await newWorks(market, { shopMarket, limit: most });
  const pictures = found.flatMap(({ good }) => good.pictures.slice(0, 1));
  const weighed = await weighPictures(market, { pictures });
  const say = shareMessages(shopMarket);
  const rss = newWorksRss({
    shopMarket,
    title: `${shopMessages(shopMarket).site.name} – ${say.newWorks}`,
    about: say.newAbout({ city: shopMarket.city }),
    link: origin + homePath(shopMarket),
    self: origin + newWorksPath(shopMarket),
    works: found.flatMap((one) => {
      const item = itemOf(one, { shopMarket, origin });
      const picture = weighed.get(one.good.pictures[0]?.sha ?? '');
      if (!item) return [];
      const { price: total, publishedAt } = one;
      const enclosure = picture && { ...picture, url: wholeAddress(origin, hostedAt(market.settings.mediaHost, picture.path)) };
      return [{ item, total, publishedAt, ...(enclosure ? { enclosure } : {}) }];
    }),
  });
  return new Response(rss, {
    headers: {
      'content-type': 'application/rss+xml; charset=utf-8',
      'cache-control': 'public, max-age=600',
    },
  });
}
