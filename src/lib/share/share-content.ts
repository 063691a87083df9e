// What a shared picture says of a good, a cooperative, a craft or the house, in a market's language.
import { houseName } from '#domain/cooperatives/house-name.ts';
import { composeTitle } from '#domain/craft/compose-title.ts';
import { formHeading } from '#domain/craft/count-form.ts';
import { crafts, type CraftId } from '#domain/craft/crafts.ts';
import type { GoodFacts } from '#domain/craft/good-facts.ts';
import type { FormId } from '#domain/craft/forms.ts';
import { placeName } from '#domain/craft/place-name.ts';
import { isRegion, type RegionId, regionName } from '#domain/craft/regions.ts';
import type { QuoteStatus } from '#domain/landed-cost/quote.ts';
import { direction, type ShopMarket } from '#domain/markets.ts';
import type { Money } from '#domain/money/money.ts';
import { type ShareContent, shareTags, type ShareWords } from '#domain/pictures/shared-picture.ts';
import { formatMoney } from '#lib/format/money.ts';
import { unbroken } from '#lib/format/unbroken.ts';
import { shareMessages } from '#messages/share/share-messages.ts';
import { shopMessages } from '#messages/shop/shop-messages.ts';

type Cooperative = {
  readonly slug: string;
  readonly name: string;
  readonly nameArabic?: string;
  readonly place: string;
  readonly region: string;
  readonly seal: readonly string[];
};

export type SharedGood = {
  readonly facts: GoodFacts;
  readonly cooperative: Cooperative;
  readonly demo: boolean;
  readonly photo?: string;
  readonly price?: { readonly total: Money; readonly status: QuoteStatus };
};

export function shareOfGood(good: SharedGood, shopMarket: ShopMarket): ShareContent {
  return {
    ...frame(shopMarket),
    ...wordsOfGood(good, shopMarket),
    by: houseName(good.cooperative, shopMarket.language),
    seal: good.cooperative.seal,
    ...(good.photo ? { photo: good.photo } : {}),
  };
}

export function shareOfCooperative(
  cooperative: Cooperative & { readonly demo: boolean },
  shopMarket: ShopMarket,
): ShareContent {
  return {
    ...frame(shopMarket),
    title: houseName(cooperative, shopMarket.language),
    about: placeOf(cooperative, shopMarket),
    by: shopMessages(shopMarket).site.name,
    seal: cooperative.seal,
  };
}

export function shareOfCraft(craft: CraftId, shopMarket: ShopMarket): ShareContent {
  return ofHouse(shopMarket, craft, crafts[craft][shopMarket.language]);
}

export function shareOfForm(form: FormId, shopMarket: ShopMarket): ShareContent {
  return ofHouse(shopMarket, form, formHeading(form, shopMarket.language));
}

export function shareOfRegion(region: RegionId, shopMarket: ShopMarket): ShareContent {
  return ofHouse(shopMarket, region, regionName(region, shopMarket.language));
}

export function shareOfHome(shopMarket: ShopMarket): ShareContent {
  const title = shopMessages(shopMarket).home.title({ city: shopMarket.city });
  return ofHouse(shopMarket, 'qafila', title);
}

function ofHouse(shopMarket: ShopMarket, sealOf: string, title: string): ShareContent {
  const { site } = shopMessages(shopMarket);
  return {
    ...frame(shopMarket),
    title,
    about: site.tagline,
    by: site.name,
    seal: [sealOf],
  };
}

function frame({ language }: ShopMarket) {
  return { language, direction: direction(language), tags: shareTags };
}

function wordsOfGood(
  { facts, cooperative, demo, price }: SharedGood,
  market: ShopMarket,
): ShareWords {
  const { language, locale, city } = market;
  const say = shareMessages(market);
  const whole = price?.status === 'known' || price?.status === 'bounded';
  return {
    title: unbroken(composeTitle(facts, language)),
    about: facts.place
      ? placeName(facts.place, language)
      : placeOf({ ...cooperative, region: facts.region ?? cooperative.region }, market),
    ...(price
      ? {
          price: formatMoney(price.total, locale),
          delivered: whole ? say.included({ city }) : say.delivered({ city }),
        }
      : {}),
    ...(demo ? { badge: shopMessages(market).site.drawing } : {}),
  };
}

function placeOf({ region, place }: Cooperative, { language }: ShopMarket): string {
  return isRegion(region) ? regionName(region, language) : place;
}
