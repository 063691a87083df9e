// Maps for search engines: the schema judges their form, and we what it leaves to others: pictures, and
// that each page names itself and the same page in every market, and is named back by each.
// https://developers.google.com/search/docs/specialty/international/localized-versions
import { readFileSync } from 'node:fs';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { markets, type ShopMarket } from '#domain/markets.ts';
import { isOwn, isWhole } from './addresses.ts';

const names = {
  s: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  x: 'http://www.w3.org/1999/xhtml',
  i: 'http://www.google.com/schemas/sitemap-image/1.1',
};

type Entry = {
  readonly loc: string;
  /** Address by language and country. */
  readonly others: readonly (readonly [hreflang: string, href: string])[];
  readonly images: readonly string[];
};

/** Of a map, or of the map of maps. */
export function schemaFaults(xml: string): string[] {
  const schema = XmlDocument.fromString(readFileSync('tests/data/sitemaps/map.xsd', 'utf8'));
  const validator = XsdValidator.fromDoc(schema);
  try {
    const document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
      return [];
    } finally {
      document.dispose();
    }
  } catch (error) {
    return [String(error)];
  } finally {
    for (const one of [validator, schema]) one.dispose();
  }
}

type Place = { readonly shopMarket: ShopMarket; readonly origin: string };

export function mapFaults(xml: string, place: Place): string[] {
  const wrong = schemaFaults(xml);
  if (wrong.length > 0) return wrong;
  const entries = readMap(xml);
  const locs = entries.map(({ loc }) => loc);
  const twice = locs.filter((loc, at) => locs.indexOf(loc) !== at);
  return [
    ...twice.map((loc) => `${loc} is there twice`),
    ...entries.flatMap((entry) =>
      entryFaults(entry, place).map((fault) => `${entry.loc}: ${fault}`),
    ),
  ];
}

const asked = [...markets.map(hreflangOf), 'x-default'].sort();

function entryFaults({ loc, others, images }: Entry, { shopMarket, origin }: Place): string[] {
  const told = others.map(([hreflang]) => hreflang).sort();
  const own = others.find(([hreflang]) => hreflang === hreflangOf(shopMarket))?.[1];
  const start = `${origin}/${shopMarket.slug}/`;
  return [
    ...(loc.startsWith(start) ? [] : ['is of another market']),
    ...(told.join() === asked.join() ? [] : [`is told in ${told.join()}`]),
    ...(own === loc ? [] : [`names itself ${own}`]),
    ...others.flatMap(([, href]) => (isOwn(href, origin) ? [] : [`leads to ${href}`])),
    ...images.flatMap((image) => (isWhole(image) ? [] : [`has no whole picture: ${image}`])),
  ];
}

/** Whom a page names must name it back, in the map of that market. */
export function returnFaults(maps: ReadonlyMap<string, string>): string[] {
  const entries = [...maps].flatMap(([slug, xml]) =>
    readMap(xml).map((entry) => ({ slug, ...entry })),
  );
  const known = new Map(entries.map((entry) => [entry.loc, entry]));
  return entries.flatMap(({ slug, loc, others }) =>
    others
      .filter(([hreflang]) => hreflang !== 'x-default' && maps.has(slugOf(hreflang)))
      .filter(([, href]) => !known.get(href)?.others.some(([, back]) => back === loc))
      .map(([, href]) => `${loc} in ${slug} is not named back by ${href}`),
  );
}

function hreflangOf({ language, country }: Pick<ShopMarket, 'language' | 'country'>): string {
  return `${language}-${country}`;
}

const slugOf = (hreflang: string) =>
  markets.find((market) => hreflangOf(market) === hreflang)?.slug ?? '';

function readMap(xml: string): Entry[] {
  const document = XmlDocument.fromString(xml);
  try {
    return document.find('//s:url', names).map((url) => {
      const texts = (path: string) => url.find(path, names).map((node) => node.content);
      const hrefs = texts('x:link[@rel="alternate"]/@href');
      return {
        loc: texts('s:loc')[0] ?? '',
        others: texts('x:link[@rel="alternate"]/@hreflang').map((one, at) => [
          one,
          hrefs[at] ?? '',
        ]),
        images: url
          .find('i:image', names)
          .map((image) => image.find('i:loc', names)[0]?.content ?? ''),
      };
    });
  } finally {
    document.dispose();
  }
}
