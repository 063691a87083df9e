// One map of a market: number 0 its places, the others its goods.
import { isForm } from '#domain/craft/forms.ts';
import { marketBySlug, type ShopMarket } from '#domain/markets.ts';
import { mapEntry, mapFoot, mapHead } from '#lib/feeds/sitemap.ts';
import { alternatesOf, goodPath } from '#lib/paths.ts';
import { largestSize } from '#server/channels/photo-for-feeds.ts';
import { type MappedGood, sitemapGoods, sitemapPlaces } from '#server/channels/read-sitemap.ts';
import { currentMarket, currentMediaHost } from '#server/current-market.ts';
import { hostedAt } from '#server/media/media-host.ts';
import { NotFound } from '#server/not-there.ts';
import { pagesOfPlaces } from '../pages-of-places.server.ts';
import { sendFeed } from '../send-feed.server.ts';
import type { RequestEvent } from './$types';

export async function GET({ params, request }: RequestEvent): Promise<Response> {
  const market = currentMarket();
  const [, slug = '', number = ''] =
    /^([a-z]{2}-[a-z]{2})-(0|[1-9]\d{0,5})$/.exec(params.name) ?? [];
  const shopMarket = marketBySlug(slug);
  if (!shopMarket) throw new NotFound(`sitemap ${params.name}`);
  const at = { shopMarket, origin: market.settings.origin };
  const answer = { request, type: 'application/xml', maxAge: 3600 };
  if (number === '0') {
    const { forms, ...places } = await sitemapPlaces(market, { shopMarket });
    const pages = forms.length ? pagesOfPlaces({ ...places, forms: forms.filter(isForm) }) : [];
    if (pages.length === 0) throw new NotFound(`sitemap ${params.name}`);
    return sendFeed({
      ...answer,
      parts: () => whole([pages.map((page) => mapEntry(page, at)).join('')]),
    });
  }
  const goods = await sitemapGoods(market, { map: Number(number) });
  return sendFeed({ ...answer, parts: () => whole(entriesOf(goods, at)) });
}

async function* whole(parts: AsyncIterable<string> | Iterable<string>) {
  yield mapHead;
  yield* parts;
  yield mapFoot;
}

async function* entriesOf(
  goods: AsyncIterable<readonly MappedGood[]>,
  at: { shopMarket: ShopMarket; origin: string },
) {
  for await (const some of goods) yield some.map((one) => entryOf(one, at)).join('');
}

function entryOf({ good, changedAt }: MappedGood, at: { shopMarket: ShopMarket; origin: string }) {
  const host = currentMediaHost();
  const images = good.pictures
    .flatMap((picture) => largestSize(picture) ?? [])
    .map((path) => hostedAt(host, path));
  const alternates = alternatesOf((one) => goodPath(one, good));
  return mapEntry({ alternates, changedAt, images }, at);
}
