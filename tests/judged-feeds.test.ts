// Those who judge our feeds and maps are judged: each real document passes, and broken in one way it does
// not, for every rule that matters.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marketBySlug, markets } from '#domain/markets.ts';
import { openRealMarket, type RealMarket } from '#server/channels/a-real-market.ts';
import { useMarket } from '#server/current-market.ts';
import { GET as google } from '../src/routes/[market]/feeds/google.xml/+server.ts';
import { GET as meta } from '../src/routes/[market]/feeds/meta.csv/+server.ts';
import { GET as tiktok } from '../src/routes/[market]/feeds/tiktok.csv/+server.ts';
import { GET as rss } from '../src/routes/[market]/new.rss/+server.ts';
import { GET as map } from '../src/routes/sitemap-[name].xml/+server.ts';
import { GET as maps } from '../src/routes/sitemap.xml/+server.ts';
import { type Break, broken } from './judges/break.ts';
import { googleFaults, metaFaults, tiktokFaults } from './judges/catalogues.ts';
import { rssFaults } from './judges/rss.ts';
import { mapFaults, returnFaults, schemaFaults } from './judges/sitemaps.ts';

type Door = (event: never) => Promise<Response> | Response;

const origin = 'https://shop.example';
const berlin = marketBySlug('de-de')!;
const place = { shopMarket: berlin, origin };
const documents: Record<string, string> = {};
let market: RealMarket;
beforeAll(async () => {
  market = await openRealMarket();
  useMarket(market);
  const here = { market: 'de-de' };
  documents.google = await text(google, here);
  documents.meta = await text(meta, here);
  documents.tiktok = await text(tiktok, here);
  documents.rss = await text(rss, here);
  documents.index = await text(maps);
  for (const { slug } of markets) documents[slug] = await text(map, { name: `${slug}-1` });
}, 60_000);
afterAll(async () => {
  useMarket(undefined);
  await market.close();
});

async function text(door: Door, params: Record<string, string> = {}): Promise<string> {
  const request = new Request(`${origin}/x`);
  const answer = await door({ params, request, url: new URL(request.url) } as never);
  return answer.text();
}

const one = (name: string, rule: Break) => broken(documents[name]!, rule);

const price = /<g:price>[\d.]+ EUR<\/g:price>/;
const ofGoogle: readonly Break[] = [
  ['without its price', price, '', /price is not told once/],
  ['in dollars', price, '<g:price>60.00 USD</g:price>', /price does not hold/],
  ['for nothing', price, '<g:price>0.00 EUR</g:price>', /price does not hold/],
  ['with a comma', price, '<g:price>60,00 EUR</g:price>', /price does not hold/],
  ['without a picture', /<g:image_link>.*?<\/g:image_link>/, '', /image_link is not told once/],
  [
    'with half an address of a picture',
    /(<g:image_link>)https:\/\/[^/]+/,
    '$1',
    /image_link does not/,
  ],
  [
    'with a picture that is no JPEG',
    /\.jpg(<\/g:image_link>)/,
    '.svg$1',
    /image_link does not hold/,
  ],
  ['with half an address', /(<g:link>)https:\/\/[^/]+/, '$1', /link does not hold/],
  ['leading to another house', /(<g:link>https:\/\/)[^/]+/, '$1else.example', /link does not hold/],
  ['leading to another market', /(<g:link>.*?)\/de-de\//, '$1/fr-fr/', /link does not hold/],
  ['in words of another channel', 'in_stock', 'in stock', /availability is no word of theirs/],
  ['of no known condition', '>new<', '>fine<', /condition is no word of theirs/],
  ['without a brand', /<g:brand>.*?<\/g:brand>/, '', /brand is not told once/],
  ['with a title without end', /(<g:title>)/, `$1${'x'.repeat(151)}`, /title is too long/],
  ['with carriage to another country', '>DE<', '>FR<', /country does not hold/],
  ['with carriage to be paid', '>0 EUR<', '>9 EUR<', /carriage does not hold/],
  ['without carriage', /<g:shipping>[\s\S]*?<\/g:shipping>/, '', /carriage is not told once/],
  ['twice under one number', /(<g:id>).*?<([\s\S]*?<g:id>).*?</, '$1same<$2same<', /there twice/],
];

describe('Google’s feed', () => {
  it('passes', () => expect(googleFaults(documents.google!, place)).toEqual([]));
  it.each(ofGoogle)('does not pass with a work %s', (...rule) => {
    expect(googleFaults(one('google', rule), place).join('\n')).toMatch(rule[3]);
  });
  it('does not pass as XML that is none', () => {
    expect(() => googleFaults(`${documents.google!}<`, place)).toThrow();
  });
});

const ofCatalogues: readonly Break[] = [
  ['without its price', /"[\d.]+ EUR"/, '""', /price is not told once/],
  ['in dollars', /"([\d.]+) EUR"/, '"$1 USD"', /price does not hold/],
  ['priced without its cents', /"(\d+)\.\d\d EUR"/, '"$1 EUR"', /price does not hold/],
  ['without a picture', /"https:[^",]*\.jpg"/, '""', /image_link is not told once/],
  [
    'with half an address of a picture',
    /"https:\/\/[^/]+(\/[^",]*\.jpg)"/,
    '"$1"',
    /image_link does/,
  ],
  ['with half an address', /"https:\/\/[^/]+(\/de-de\/goods)/, '"$1', /link does not hold/],
  ['leading to another market', '/de-de/goods/', '/fr-fr/goods/', /link does not hold/],
  ['in words of another channel', '"in stock"', '"in_stock"', /availability is no word of theirs/],
  ['of no known condition', '"new"', '"fine"', /condition is no word of theirs/],
  ['with carriage to another country', '"DE:::', '"FR:::', /shipping does not hold/],
];

describe.each([
  [
    'meta',
    metaFaults,
    [['with a name without end', /\r\n"/, `\r\n"${'x'.repeat(101)}`, /id is too long/]],
  ],
  [
    'tiktok',
    tiktokFaults,
    [['with a picture in its title', /(\r\n"[^"]*",")/, '$1🧶 ', /title does/]],
  ],
] as [string, typeof metaFaults, Break[]][])('the catalogue for %s', (name, faults, own) => {
  it('passes', () => expect(faults(documents[name]!, place)).toEqual([]));
  it.each([...ofCatalogues, ...own])('does not pass with a work %s', (...rule) => {
    expect(faults(one(name, rule), place).join('\n')).toMatch(rule[3]);
  });
  it('does not pass with a work that is there twice', () => {
    const [head = '', first = ''] = documents[name]!.split('\r\n');
    expect(faults([head, first, first, ''].join('\r\n'), place).join()).toContain('twice');
  });
});

const ofRss: readonly Break[] = [
  ['with half an address', /(<item>[\s\S]*?<link>)https:\/\/[^/]+/, '$1', /leads to \//],
  ['with a day nobody can read', /(<pubDate>)[^<]*/, '$12026-11-24', /was published on/],
  ['with a picture of no weight', /length="\d+"/, 'length="0"', /weighs 0/],
  [
    'with half an address of a picture',
    /(<enclosure url=")https:\/\/[^/]+/,
    '$1',
    /no whole picture/,
  ],
  ['with a picture of no type', /type="image\/[a-z]+"/, 'type="picture"', /of the type/],
  ['priced in dollars', /(<item>\n<title>[^<]*)€/, '$1$$', /tells no price in EUR/],
  ['without a name of its own', /<guid [\s\S]*?<\/guid>/, '', /has no guid/],
  ['without a title', /(<item>\n)<title>.*?<\/title>/, '$1', /no title/],
  ['in a channel without a description', /<description>.*?<\/description>/, '', /no description/],
  ['in a channel of another language', '>de-DE<', '>fr-FR<', /is told in fr-FR/],
  ['in a channel that does not name itself', /<atom:link[^>]*>/, '', /does not name itself/],
  ['in RSS of another year', 'version="2.0"', 'version="0.91"', /is no RSS 2.0/],
];

describe('the newest works', () => {
  it('pass', () => expect(rssFaults(documents.rss!, place)).toEqual([]));
  it.each(ofRss)('do not pass with one %s', (...rule) => {
    expect(rssFaults(one('rss', rule), place).join('\n')).toMatch(rule[3]);
  });
});

const link = (hreflang: string) =>
  new RegExp(`<xhtml:link rel="alternate" hreflang="${hreflang}"[^>]*>`);
const ofMaps: readonly Break[] = [
  ['with half an address', /(<loc>)https:\/\/[^/]+/, '$1', /loc/],
  ['without an address', /<loc>.*?<\/loc>/, '', /loc/],
  ['changed on no day', /(<lastmod>)[^<]*/, '$1yesterday', /lastmod/],
  ['of another market', /(<loc>.*?)\/de-de\//, '$1/fr-fr/', /is of another market/],
  ['that one market is missing of', link('ja-JP'), '', /is told in/],
  ['without the address for all others', link('x-default'), '', /is told in/],
  ['that does not name itself', /(hreflang="de-DE" href="[^"]*)/, '$1x', /names itself/],
  ['leading to half an address', /(hreflang="fr-FR" href=")https:\/\/[^/]+/, '$1', /leads to \//],
  ['with half an address of a picture', /(<image:loc>)https:\/\/[^/]+/, '$1', /no whole picture/],
  ['with a picture without an address', /<image:loc>.*?<\/image:loc>/, '', /no whole picture/],
];

describe('the map of a market', () => {
  it('passes, in every market, and each page is named back by all it names', () => {
    for (const shopMarket of markets)
      expect(mapFaults(documents[shopMarket.slug]!, { shopMarket, origin })).toEqual([]);
    const all = new Map(markets.map(({ slug }) => [slug, documents[slug]!]));
    expect(returnFaults(all)).toEqual([]);
  });
  it.each(ofMaps)('does not pass with a page %s', (...rule) => {
    expect(mapFaults(one('de-de', rule), place).join('\n')).toMatch(rule[3]);
  });
  it('does not pass when another market does not name a page back', () => {
    const french = documents['fr-fr']!.replace(/(hreflang="de-DE" href="[^"]*)/, '$1-else');
    const both = new Map([
      ['de-de', documents['de-de']!],
      ['fr-fr', french],
    ]);
    expect(returnFaults(both).join()).toMatch(/in de-de is not named back by .*\/fr-fr\//);
    const without = documents['fr-fr']!.replace(/<url>[\s\S]*?<\/url>/, '');
    expect(returnFaults(both.set('fr-fr', without)).join()).toContain('is not named back');
  });
  it('does not pass with a page that is there twice', () => {
    const [url = ''] = /<url>[\s\S]*?<\/url>/.exec(documents['de-de']!)!;
    const twice = documents['de-de']!.replace(url, url + url);
    expect(mapFaults(twice, place).join()).toContain('twice');
  });
  it('of maps passes, and not with half an address', () => {
    expect(schemaFaults(documents.index!)).toEqual([]);
    const half: Break = ['half', /(<loc>)https:\/\/[^/]+/, '$1', /./];
    expect(schemaFaults(one('index', half))).not.toEqual([]);
  });
});
