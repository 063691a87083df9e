// Maps for search engines, https://www.sitemaps.org/protocol.html, with the same page in every market
// (https://developers.google.com/search/docs/specialty/international/localized-versions) and pictures.
import { markets, type ShopMarket } from '#domain/markets.ts';
import { type Alternates, alternatesOf } from '#lib/paths.ts';
import { wholeAddress } from '#lib/whole-address.ts';
import { element, xmlHead, xmlText } from './xml.ts';

export type MappedPage = {
  readonly alternates: Alternates;
  readonly changedAt?: Date;
  readonly images?: readonly string[];
};

export const mapHead =
  `${xmlHead}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"\n` +
  ' xmlns:xhtml="http://www.w3.org/1999/xhtml"\n' +
  ' xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">\n';

export const mapFoot = '</urlset>\n';

type At = { readonly shopMarket: ShopMarket; readonly origin: string };

export function mapEntry(
  { alternates, changedAt, images = [] }: MappedPage,
  { shopMarket, origin }: At,
) {
  const others = markets.map(
    ({ slug, language, country }) =>
      `<xhtml:link rel="alternate" hreflang="${language}-${country}"` +
      ` href="${xmlText(origin + alternates[slug])}"/>\n`,
  );
  return (
    '<url>\n' +
    element('loc', origin + alternates[shopMarket.slug]) +
    element('lastmod', changedAt?.toISOString()) +
    others.join('') +
    `<xhtml:link rel="alternate" hreflang="x-default" href="${xmlText(origin)}/"/>\n` +
    images
      .map((image) => `<image:image>${element('image:loc', wholeAddress(origin, image)).trim()}</image:image>\n`)
      .join('') +
    '</url>\n'
  );
}

/** A page whose path is the same in every market. */
export function samePath(path: (market: ShopMarket) => string): MappedPage {
  return { alternates: alternatesOf(path) };
}

export type MapFile = { readonly path: string; readonly changedAt?: Date };

export function mapIndex(files: readonly MapFile[], origin: string): string {
  const entries = files.map(
    ({ path, changedAt }) =>
      `<sitemap>\n${element('loc', origin + path)}${element('lastmod', changedAt?.toISOString())}</sitemap>\n`,
  );
  return (
    `${xmlHead}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n` +
    `${entries.join('')}</sitemapindex>\n`
  );
}

export function robotsText(origin: string): string {
  const closed = [
    '/desk',
    '/atelier',
    '/api/',
    '/*/cart',
    '/*/checkout',
    '/*/orders',
    '/*/search?',
  ];
  return [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n');
}
