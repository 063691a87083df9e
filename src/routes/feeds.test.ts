// The feeds and maps as their doors send them, read by strangers: libxml2 and a CSV reader.
import { parse } from 'csv-parse/sync';
import { XmlDocument } from 'libxml2-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marketBySlug, type ShopMarket, markets } from '#domain/markets.ts';
import { collectionIds, filterOf, tokensOf } from '#domain/shelf/collections.ts';
import { emptyFilter } from '#domain/shelf/goods-filter.ts';
import { makerIdOf } from '#server/catalogue/read-maker.ts';
import { openRealMarket, type RealMarket } from '#server/channels/a-real-market.ts';
import { sitemapGoods } from '#server/channels/read-sitemap.ts';
import { useMarket } from '#server/current-market.ts';
import { destinationOf } from '#server/search/destinations.ts';
import { NotFound } from '#server/not-there.ts';
import { searchGoods } from '#server/search/search-goods.ts';
import { googleFaults, metaFaults, tiktokFaults } from '../../tests/judges/catalogues.ts';
import { rssFaults } from '../../tests/judges/rss.ts';
import { mapFaults, schemaFaults } from '../../tests/judges/sitemaps.ts';
import { GET as google } from './[market]/feeds/google.xml/+server.ts';
import { GET as meta } from './[market]/feeds/meta.csv/+server.ts';
import { GET as tiktok } from './[market]/feeds/tiktok.csv/+server.ts';
import { GET as rss } from './[market]/new.rss/+server.ts';
import { GET as robots } from './robots.txt/+server.ts';
import { GET as map } from './sitemap-[name].xml/+server.ts';
import { GET as maps } from './sitemap.xml/+server.ts';

const origin = 'https://shop.example';
type Door = (event: never) => Promise<Response> | Response;

let market: RealMarket;
beforeAll(async () => {
  market = await openRealMarket();
  useMarket(market);
}, 60_000);
afterAll(async () => {
  useMarket(undefined);
  await market.close();
});

function ask(
  door: Door,
  params: Record<string, string> = {},
  headers: Record<string, string> = {},
) {
  const request = new Request('https://shop.example/x', { headers });
  return door({ params, request, url: new URL(request.url) } as never);
}

const text = async (door: Door, params: Record<string, string> = {}) =>
  (await ask(door, params)).text();
const names = {
  s: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  x: 'http://www.w3.org/1999/xhtml',
  i: 'http://www.google.com/schemas/sitemap-image/1.1',
  g: 'http://base.google.com/ns/1.0',
};

function values(xml: string, path: string): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    return document.find(path, names).map((node) => node.content);
  } finally {
    document.dispose();
  }
}

const pagesOf = async (slug: string) =>
  values(await text(map, { name: `${slug}-0` }), '//s:loc').map((one) =>
    one.replace('https://shop.example', ''),
  );

async function realAmong(ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const rows = await market.db
    .selectFrom('goods')
    .select('id')
    .where('id', 'in', [...ids])
    .where('demo', '=', false)
    .execute();
  return rows.length;
}

describe('the maps', () => {
  it('are named by robots.txt, and every file they name is there and valid', async () => {
    expect(await text(robots)).toContain('Sitemap: https://shop.example/sitemap.xml\n');
    const index = await text(maps);
    expect(schemaFaults(index)).toEqual([]);
    const files = values(index, '//s:loc');
    expect(files).toHaveLength(2 * markets.length);
    for (const file of files.filter((one) => /-(de-de|ar-ae)-/.test(one))) {
      const [, name = ''] = /sitemap-(.+)\.xml$/.exec(file)!;
      const shopMarket = marketBySlug(name.slice(0, 5))!;
      expect(mapFaults(await text(map, { name }), { shopMarket, origin })).toEqual([]);
    }
  });

  it('name each good in every market and with its picture, and nothing of the demonstration', async () => {
    const xml = await text(map, { name: 'de-de-1' });
    const goods = values(xml, '//s:loc');
    expect(goods).toHaveLength(23);
    expect(xml).not.toContain(market.stillDemo);
    expect(values(xml, '//s:url[1]/x:link/@hreflang').sort()).toEqual(
      [...markets.map(({ language, country }) => `${language}-${country}`), 'x-default'].sort(),
    );
    expect(values(xml, '//s:url[1]/i:image/i:loc')[0]).toMatch(
      /^https:\/\/shop\.example\/media\/[0-9a-f]{32}\/640\.webp$/,
    );
    expect(values(xml, '//s:url[1]/x:link[@hreflang="de-DE"]/@href')).toEqual([goods[0]]);
  });

  it('are cut into pages that miss no good and repeat none', async () => {
    const seen: string[] = [];
    for (let page = 1; page <= 5; page++) {
      for await (const some of await sitemapGoods(market, { map: page, mostGoods: 5 })) {
        seen.push(...some.map(({ good }) => good.shortId));
      }
    }
    expect(new Set(seen).size).toBe(23);
    expect(seen).toHaveLength(23);
    await expect(sitemapGoods(market, { map: 6, mostGoods: 5 })).rejects.toThrow(NotFound);
  });

  it('name the places, questions and people that have something real to show', async () => {
    const [named, unnamed] = await market.db
      .selectFrom('good_makers')
      .innerJoin('goods', 'goods.id', 'good_id')
      .select('person_id')
      .distinct()
      .where('goods.demo', '=', false)
      .limit(2)
      .execute();
    const consented = { public_name: 'Itto', name_consented_at: market.now() };
    await market.db
      .updateTable('people')
      .set({ ...consented, name_consent_withdrawn_at: null, demo: false })
      .where('id', 'in', [named!.person_id, unnamed!.person_id])
      .execute();
    await market.db
      .updateTable('people')
      .set({ name_consent_withdrawn_at: market.now() })
      .where('id', '=', unnamed!.person_id)
      .execute();
    const pages = await pagesOf('de-de');
    for (const path of [
      '/',
      '/collections',
      '/collections/floor',
      '/makers',
      `/makers/${makerIdOf(named!.person_id)}`,
      '/landed-cost',
      '/help',
      '/help/shipping-and-returns',
      '/help/imprint',
      '/forms/rug',
    ])
      expect(pages).toContain(`/de-de${path}`);
    expect(pages).not.toContain(`/de-de/makers/${makerIdOf(unnamed!.person_id)}`);
    expect(pages.filter((path) => path.startsWith('/de-de/makers/'))).toHaveLength(1);
    expect(new Set(pages).size).toBe(pages.length);
  });

  it('name no collection whose page would be empty', async () => {
    for (const slug of ['de-de', 'en-us', 'ja-jp']) {
      const shopMarket = marketBySlug(slug)!;
      const answered = [];
      for (const id of collectionIds) {
        const filter = { ...emptyFilter, ...filterOf(id, shopMarket.currency) };
        const shelf = { filter, words: '', order: 'newest', page: 1 } as const;
        const asked = { shopMarket, shelf, limit: 48, tokens: tokensOf(id) };
        const { goods } = await searchGoods(market, asked);
        const real = await realAmong(goods.map(({ goodId }) => goodId));
        if (real > 0) answered.push(`/${slug}/collections/${id}`);
      }
      const mapped = (await pagesOf(slug)).filter((path) => path.includes('/collections/'));
      expect(mapped).toEqual(answered);
      expect(mapped.length).toBeGreaterThan(4);
    }
  });

  it('lose a collection with the last real work that answers it', async () => {
    const forms = [...filterOf('light', 'EUR').form!];
    const marked = (demo: boolean) =>
      market.db.updateTable('goods').set({ demo }).where('form', 'in', forms).execute();
    const light = async () => (await pagesOf('de-de')).includes('/de-de/collections/light');
    expect(await light()).toBe(true);
    await marked(true);
    expect(await light()).toBe(false);
    await marked(false);
  });

  it('have no file for a market, or a number, that is not there', async () => {
    for (const name of ['xx-xx-1', 'de-de-2', 'de-de-01', 'de-de', 'de-de--1']) {
      await expect(ask(map, { name }), name).rejects.toThrow(NotFound);
    }
  });
});

describe('Google’s feed', () => {
  it.each(['de-de', 'en-gb', 'ar-fr'])('of %s says all Google asks of each good', async (slug) => {
    const xml = await text(google, { market: slug });
    expect(values(xml, '//item').length).toBeGreaterThan(0);
    expect(googleFaults(xml, { shopMarket: marketBySlug(slug)!, origin })).toEqual([]);
    expect(xml).not.toContain(market.stillDemo);
  });

  it('tells the delivered price in the market’s currency, with nothing to add for carriage', async () => {
    const xml = await text(google, { market: 'de-de' });
    const made = await market.db
      .selectFrom('good_prices')
      .innerJoin('goods', 'goods.id', 'good_id')
      .select(['short_id', 'minor', 'status'])
      .where('destination', '=', 'DE-EUR')
      .where('goods.demo', '=', false)
      .execute();
    const whole = made.filter(({ status }) => status === 'known' || status === 'bounded');
    expect(values(xml, '//g:id').sort()).toEqual(whole.map(({ short_id }) => short_id).sort());
    const [one] = whole;
    const euros = `${one!.minor! / 100n}.${String(one!.minor! % 100n).padStart(2, '0')} EUR`;
    expect(values(xml, `//item[g:id="${one!.short_id}"]/g:price`)).toEqual([euros]);
    expect(new Set(values(xml, '//g:shipping/g:price'))).toEqual(new Set(['0 EUR']));
  });

  it('leaves out what would ask for something more at the door', async () => {
    const byDestination = await market.db
      .selectFrom('good_prices')
      .innerJoin('goods', 'goods.id', 'good_id')
      .select(['destination', 'status'])
      .where('goods.demo', '=', false)
      .execute();
    expect(byDestination.map(({ status }) => status)).toContain('partial');
    for (const shopMarket of markets) {
      const whole = byDestination.filter(
        ({ destination, status }) =>
          destination === destinationOf(shopMarket) && (status === 'known' || status === 'bounded'),
      );
      const xml = await text(google, { market: shopMarket.slug });
      expect(values(xml, '//item'), shopMarket.slug).toHaveLength(whole.length);
    }
  });

  it('is packed for who unpacks it, and not sent again to who has it', async () => {
    const answer = await ask(google, { market: 'de-de' }, { 'accept-encoding': 'gzip' });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    const etag = answer.headers.get('etag')!;
    await answer.body!.cancel();
    const again = await ask(google, { market: 'de-de' }, { 'if-none-match': etag });
    expect(again.status).toBe(304);
    const other = await ask(google, { market: 'fr-fr' }, { 'if-none-match': etag });
    expect(other.status).toBe(200);
  });
});

describe.each([
  ['Meta', meta, metaFaults],
  ['TikTok', tiktok, tiktokFaults],
] as const)('the catalogue for %s', (_, door, faults) => {
  it('says all that is asked of each good, as CSV that another reader reads', async () => {
    const csv = await text(door, { market: 'fr-fr' });
    const rows: object[] = parse(csv, { columns: true });
    const items = values(await text(google, { market: 'fr-fr' }), '//item');
    expect(rows).toHaveLength(items.length);
    expect(faults(csv, { shopMarket: marketBySlug('fr-fr')!, origin })).toEqual([]);
  });
});

describe('the newest works', () => {
  it.each(['en-gb', 'ja-jp'])('of %s are RSS with a picture and its true length', async (slug) => {
    const xml = await text(rss, { market: slug });
    expect(rssFaults(xml, { shopMarket: marketBySlug(slug)!, origin })).toEqual([]);
    const dates = values(xml, '//item/pubDate').map((date) => Date.parse(date));
    expect(dates.length).toBeGreaterThan(0);
    expect(dates).toEqual(dates.toSorted((a, b) => b - a));
    const [length] = values(xml, '//item[1]/enclosure/@length');
    const { bytes } = await market.db
      .selectFrom('media_sizes')
      .select('bytes')
      .where('type', '=', 'webp')
      .orderBy('width', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    expect(Number(length)).toBe(bytes);
    expect(xml).not.toContain(market.stillDemo);
  });
});

it('in a house with nothing but its demonstration all of it is empty', async () => {
  await market.db.updateTable('goods').set({ demo: true }).execute();
  expect(values(await text(maps), '//s:loc')).toEqual([]);
  await expect(ask(map, { name: 'de-de-1' })).rejects.toThrow(NotFound);
  await expect(ask(map, { name: 'de-de-0' })).rejects.toThrow(NotFound);
  const slugs = markets.map(({ slug }: ShopMarket) => slug).slice(0, 3);
  for (const slug of slugs)
    expect(values(await text(google, { market: slug }), '//item')).toEqual([]);
  expect(values(await text(rss, { market: 'de-de' }), '//item')).toEqual([]);
});
