// Goods as their cards say them, in one market's language and delivered prices.
import { composeAlt } from '#domain/craft/compose-alt.ts';
import { composeSize } from '#domain/craft/compose-size.ts';
import { sentenceCase } from '#domain/craft/phrase.ts';
import { placeName } from '#domain/craft/place-name.ts';
import { isRegion, regionName } from '#domain/craft/regions.ts';
import { thingOf } from '#domain/craft/thing.ts';
import type { ShopMarket } from '#domain/markets.ts';
import type { CardView } from '#lib/card-view.ts';
import { unbroken } from '#lib/format/unbroken.ts';
import { goodPath } from '#lib/paths.ts';
import type { PictureView } from '#lib/picture-view.ts';
import type { ShopGood, ShopPicture } from '#server/catalogue/shop-good.ts';
import { type CardPrice, priceCards } from '#server/customs/price-cards.ts';
import type { Market } from '#server/market.ts';
import { currentMediaHost } from '#server/current-market.ts';
import { picture } from '#server/media/media-url.ts';

type Cards = { readonly shopMarket: ShopMarket; readonly goods: readonly ShopGood[] };

export async function presentCards(
  market: Market,
  { shopMarket, goods }: Cards,
): Promise<CardView[]> {
  const prices = await pricesOf(market, { shopMarket, goods });
  return goods.map((good) => presentCard(good, shopMarket, prices.get(good.variant.variantId)));
}

export function pricesOf(market: Market, { shopMarket, goods }: Cards) {
  return priceCards(market, { shopMarket, variants: goods.map((good) => good.variant) });
}

export function presentCard(good: ShopGood, shopMarket: ShopMarket, price?: CardPrice): CardView {
  const { language } = shopMarket;
  const { facts } = good;
  const known = price && price !== 'unknown' && price.status !== 'unknown' ? price : undefined;
  const size = composeSize(facts, language);
  return {
    href: goodPath(shopMarket, good),
    title: sentenceCase(thingOf(facts, language).text, language),
    ...(size ? { size: unbroken(size) } : {}),
    place: placeOf(good, shopMarket),
    kind: good.kind,
    sold: good.sold,
    pictures: good.pictures.map((one) => presentPicture(one, good, shopMarket)),
    ...(good.pictures.length === 0
      ? { seal: { chosen: good.cooperative.seal, name: good.cooperative.slug } }
      : {}),
    ...(known ? { price: known } : {}),
  };
}

export function presentPicture(
  one: ShopPicture,
  good: Pick<ShopGood, 'facts'>,
  { language }: ShopMarket,
): PictureView {
  const drawn = one.kind === 'drawing' || one.demo;
  const view = one.kind === 'scale' ? 'scale' : 'whole';
  return {
    ...picture(one, currentMediaHost()),
    alt: composeAlt(good.facts, language, { view, drawn }),
    drawn,
  };
}

/** The village, else the region, as the reader's language writes it. */
export function placeOf({ facts, cooperative }: ShopGood, { language }: ShopMarket): string {
  if (facts.place) return placeName(facts.place, language);
  const region = facts.region ?? cooperative.region;
  return isRegion(region) ? regionName(region, language) : placeName(cooperative.place, language);
}
