// Goods of a market as the items of its feeds; those without a photograph are in none.
import { houseName } from '#domain/cooperatives/house-name.ts';
import type { ShopMarket } from '#domain/markets.ts';
import { type FeedItem, feedItem } from '#lib/feeds/feed-item.ts';
import { type FeedGood, feedGoods } from '#server/channels/feed-goods.ts';
import { feedPhotoAddress } from '#server/channels/photo-for-feeds.ts';
import { currentMediaHost } from '#server/current-market.ts';
import type { Market } from '#server/market.ts';
import { hostedAt } from '#server/media/media-host.ts';

type Place = { readonly shopMarket: ShopMarket; readonly origin: string };

export function itemOf({ good, price, makingDays }: FeedGood, place: Place): FeedItem | undefined {
  const { shortId, kind, facts, cooperative, variant, pictures } = good;
  const { language } = place.shopMarket;
  return feedItem(
    {
      shortId,
      kind,
      facts,
      cooperative: houseName(cooperative, language),
      stock: variant.stock,
      price,
      photos: pictures
        .flatMap((one) => (one.demo ? [] : (feedPhotoAddress(one) ?? [])))
        .map((path) => hostedAt(currentMediaHost(), path)),
      ...(makingDays ? { makingDays } : {}),
      ...(variant.packedWeightGrams ? { packedGrams: variant.packedWeightGrams } : {}),
    },
    place,
  );
}

type Written = {
  readonly shopMarket: ShopMarket;
  readonly head: string;
  readonly foot?: string;
  write(item: FeedItem): string;
};

/** The whole feed, some hundred goods a part. */
export async function* feedParts(market: Market, { shopMarket, head, foot, write }: Written) {
  const place = { shopMarket, origin: market.settings.origin };
  yield head;
  for await (const goods of feedGoods(market, { shopMarket })) {
    const items = goods.flatMap((good) => itemOf(good, place) ?? []);
    yield items.map(write).join('');
  }
  if (foot) yield foot;
}
