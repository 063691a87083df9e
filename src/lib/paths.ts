// Addresses of the shop. Path words are English; the slug of a good is in the market's language.
import type { GoodFacts } from '#domain/craft/good-facts.ts';
import { goodSlug } from '#domain/craft/slug.ts';
import { type ShopMarket, markets } from '#domain/markets.ts';

type Place = Pick<ShopMarket, 'slug'>;

export const homePath = ({ slug }: Place) => `/${slug}/`;
export const worksPath = ({ slug }: Place) => `/${slug}/crafts`;
export const craftPath = ({ slug }: Place, craft: string) => `/${slug}/crafts/${craft}`;
export const cooperativePath = ({ slug }: Place, cooperative: string) =>
  `/${slug}/cooperatives/${cooperative}`;
export const cartPath = ({ slug }: Place) => `/${slug}/cart`;
export const orderPath = ({ slug }: Place, link: string) => `/${slug}/orders/${link}`;

/** The application to sell speaks three languages; from a shop in another it is read in English. */
export const applyPath = ({ language }: Pick<ShopMarket, 'language'>) =>
  `/apply?lang=${['fr', 'ar'].includes(language) ? language : 'en'}`;

/** One person's pages are in no index and have no other address; told by the route's id. */
export function isPublicRoute(routeId: string | null): boolean {
  return !/\/(cart|checkout|orders)(\/|$)/.test(routeId ?? '');
}

export function goodPath(
  market: Pick<ShopMarket, 'slug' | 'language'>,
  good: { readonly facts: GoodFacts; readonly shortId: string },
): string {
  const slug = goodSlug(good.facts, market.language);
  return `/${market.slug}/goods/${slug ? `${slug}-` : ''}${good.shortId}`;
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
