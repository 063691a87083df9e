// A good as the catalogues of other shops want it: their words are English, ours are the market's.
import { colourName } from '#domain/craft/colours.ts';
import { composeDescription } from '#domain/craft/compose-description.ts';
import { composeSize } from '#domain/craft/compose-size.ts';
import { composeTitle } from '#domain/craft/compose-title.ts';
import { crafts } from '#domain/craft/crafts.ts';
import { formName, formRow } from '#domain/craft/forms.ts';
import type { GoodFacts } from '#domain/craft/good-facts.ts';
import { materialName } from '#domain/craft/materials.ts';
import type { ShopMarket } from '#domain/markets.ts';
import { type Money, toDecimal } from '#domain/money/money.ts';
import { goodPath } from '#lib/paths.ts';
import { wholeAddress } from '#lib/whole-address.ts';

export type GoodToFeed = {
  readonly shortId: string;
  readonly kind: 'piece' | 'made-to-order' | 'stocked';
  readonly facts: GoodFacts;
  readonly cooperative: string;
  readonly stock: number;
  readonly price: Money;
  /** Addresses of its photographs as JPEG, without the host. */
  readonly photos: readonly string[];
  readonly makingDays?: number;
  readonly packedGrams?: number;
};

export type FeedItem = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly link: string;
  readonly image: string;
  readonly moreImages: readonly string[];
  readonly madeToOrder: boolean;
  readonly makingDays?: number;
  readonly quantity: number;
  /** "612.40 EUR". */
  readonly price: string;
  readonly free: string;
  readonly brand: string;
  readonly productType: string;
  readonly colour?: string;
  readonly material?: string;
  readonly size?: string;
  readonly weight?: string;
};

type Place = { readonly shopMarket: ShopMarket; readonly origin: string };

/** Undefined without a photograph: every channel asks for one. */
export function feedItem(good: GoodToFeed, { shopMarket, origin }: Place): FeedItem | undefined {
  const { facts, price } = good;
  const { language } = shopMarket;
  const [image, ...moreImages] = good.photos.map((path) => wholeAddress(origin, path));
  if (!image) return undefined;
  const { craft } = formRow(facts.form);
  const unit = shopMarket.country === 'US' ? 'in' : 'cm';
  const size = composeSize(facts, language, unit);
  const list = (names: readonly string[]) =>
    names.length ? names.slice(0, 3).join('/') : undefined;
  const colour = list(facts.colours.map((id) => colourName(id, language)));
  const material = list(facts.materials.map((id) => materialName(id, language)));
  return {
    id: good.shortId,
    title: plain(composeTitle(facts, language)).slice(0, 150),
    description: plain(composeDescription(facts, language, unit)).slice(0, 5000),
    link: origin + goodPath(shopMarket, good),
    image,
    moreImages: moreImages.slice(0, 9),
    madeToOrder: good.kind === 'made-to-order',
    ...(good.makingDays ? { makingDays: good.makingDays } : {}),
    quantity: good.stock,
    price: `${toDecimal(price)} ${price.currency}`,
    free: `0 ${price.currency}`,
    brand: plain(good.cooperative).slice(0, 70),
    productType: `${crafts[craft][language]} > ${formName(facts.form, language)}`,
    ...(colour ? { colour } : {}),
    ...(material ? { material } : {}),
    ...(size ? { size: plain(size) } : {}),
    ...(good.packedGrams ? { weight: `${good.packedGrams} g` } : {}),
  };
}

/** Isolates are for pages; no-break spaces and line breaks for nobody here. */
function plain(text: string): string {
  return text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
