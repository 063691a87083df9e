// Addresses of the shop. Path words are English; the slug of a good is in the market's language.
import type { GoodFacts } from '#domain/craft/good-facts.ts';
import { goodSlug } from '#domain/craft/slug.ts';
import { type ShopMarket, markets } from '#domain/markets.ts';

type Place = Pick<ShopMarket, 'slug'>;

export const homePath = ({ slug }: Place) => `/${slug}/`;
export const worksPath = ({ slug }: Place) => `/${slug}/crafts`;
export const searchPath = ({ slug }: Place) => `/${slug}/search`;
export const craftPath = ({ slug }: Place, craft: string) => `/${slug}/crafts/${craft}`;
export const cooperativePath = ({ slug }: Place, cooperative: string) =>
  `/${slug}/cooperatives/${cooperative}`;
export const cooperativesPath = ({ slug }: Place) => `/${slug}/cooperatives`;
export const formPath = ({ slug }: Place, form: string) => `/${slug}/forms/${form}`;
export const regionsPath = ({ slug }: Place) => `/${slug}/regions`;
export const regionPath = ({ slug }: Place, region: string) => `/${slug}/regions/${region}`;
export const makersPath = ({ slug }: Place) => `/${slug}/makers`;
export const makerPath = ({ slug }: Place, maker: string) => `/${slug}/makers/${maker}`;
export const collectionsPath = ({ slug }: Place) => `/${slug}/collections`;
export const collectionPath = ({ slug }: Place, collection: string) =>
  `/${slug}/collections/${collection}`;
export const savedPath = ({ slug }: Place) => `/${slug}/saved`;
export const cartPath = ({ slug }: Place) => `/${slug}/cart`;
export const landedCostPath = ({ slug }: Place) => `/${slug}/landed-cost`;
export const newWorksPath = ({ slug }: Place) => `/${slug}/new.rss`;
export const orderPath = ({ slug }: Place, link: string) => `/${slug}/orders/${link}`;

/** The application to sell speaks three languages; from a shop in another it is read in English. */
export const applyPath = ({ language }: Pick<ShopMarket, 'language'>) =>
  `/apply?lang=${['fr', 'ar'].includes(language) ? language : 'en'}`;

/** One person's pages: in no index, kept nowhere, with no other address. */
const ofOnePerson = /^\/[^/]+\/(cart|checkout|orders|saved|reviews)(\/|$)/;

export function isPublicRoute(routeId: string | null): boolean {
  return !ofOnePerson.test(routeId ?? '');
}

/**
 * Whether a path of the shop is read by everybody alike, so that its page may be kept. Feeds and the
 * maps of goods are too, but they are long and leave as they are made.
 */
export function isPublicPath(path: string): boolean {
  return /^\/([a-z]{2}-[a-z]{2}(\/(?!feeds\/)|$)|sitemap\.xml$)/.test(path) && !ofOnePerson.test(path);
}

export function goodPath(
  market: Pick<ShopMarket, 'slug' | 'language'>,
  good: { readonly facts: GoodFacts; readonly shortId: string },
): string {
  const slug = slugIn(good.facts, market.language);
  return `/${market.slug}/goods/${slug ? `${slug}-` : ''}${good.shortId}`;
}

/** A page tells its address in every market: a title is composed once a language. */
const slugs = new WeakMap<GoodFacts, Map<string, string>>();

function slugIn(facts: GoodFacts, language: ShopMarket['language']): string {
  const known = slugs.get(facts) ?? new Map<string, string>();
  slugs.set(facts, known);
  const slug = known.get(language) ?? goodSlug(facts, language);
  known.set(language, slug);
  return slug;
}

/** The id at the end of a good's address, whatever stands before it. */
export function shortIdIn(part: string): string {
  return part.slice(part.lastIndexOf('-') + 1);
}

/** Where the same page is in every other market, by market slug. */
export type Alternates = Readonly<Record<string, string>>;

export function alternatesOf(path: (market: ShopMarket) => string): Alternates {
  return Object.fromEntries(markets.map((market) => [market.slug, path(market)]));
}
