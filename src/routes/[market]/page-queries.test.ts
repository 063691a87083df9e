// How often a page asks the database, counted at the driver: what a page costs may not grow with the
// catalogue, nor unseen with a new line on it.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { useMarket } from '#server/current-market.ts';
import { openTestMarket, type TestMarket } from '#server/db/test-market.ts';
import { mendSearch, rebuildSearch } from '#server/search/rebuild-search.ts';
import { fillDemoMarket } from '../../../db/seeds/fill-demo-market.ts';
import { fillLargeMarket } from '../../../db/seeds/fill-large-market.ts';
import { load as loadHome } from './+page.server.ts';
import { load as loadCraft } from './crafts/[craft]/+page.server.ts';
import { load as loadGood } from './goods/[good]/+page.server.ts';
import { load as loadSearch } from './search/+page.server.ts';

const slug = 'de-de';
type Load = (event: never) => unknown;
type Page = {
  readonly load: Load;
  readonly path: string;
  readonly params?: Record<string, string>;
};

const pages: Record<string, Page & { readonly most: number }> = {
  'the home': { load: loadHome, path: '/de-de/', most: 8 },
  'a craft': {
    load: loadCraft,
    path: '/de-de/crafts/weaving',
    params: { craft: 'weaving' },
    most: 6,
  },
  'a filtered craft': {
    load: loadCraft,
    path: '/de-de/crafts/weaving?colour=ivory&size=large&sort=cheapest',
    params: { craft: 'weaving' },
    most: 6,
  },
  'a search': { load: loadSearch, path: '/de-de/search?q=blauer+Teppich&kind=ready', most: 6 },
  'a misspelt search': { load: loadSearch, path: '/de-de/search?q=teppch+xylophon', most: 6 },
};

async function read({ load, path, params }: Page): Promise<unknown> {
  const url = new URL(path, 'http://localhost');
  const event = { params: { market: slug, ...params }, url, setHeaders() {}, locals: {} };
  return load(event as never);
}

/** Read once before, because the terms of a destination are read every few seconds, for all pages. */
async function queriesOf(page: Page): Promise<number> {
  await read(page);
  const asked = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await read(page);
    return asked.mock.calls.length;
  } finally {
    asked.mockRestore();
  }
}

async function aGoodOf(market: TestMarket): Promise<Page> {
  const { rows } = await market.pool.query('select short_id from goods order by id limit 1');
  const first = { load: loadGood, path: '/de-de/goods/x', params: { good: rows[0].short_id } };
  const moved = (await read(first).catch((answer: unknown) => answer)) as { location: string };
  return { ...first, path: moved.location };
}

const counts: Record<'few' | 'many', Record<string, number>> = { few: {}, many: {} };

describe.each([
  ['few', (market: TestMarket) => fillDemoMarket(market)],
  ['many', (market: TestMarket) => fillLargeMarket(market, { goods: 480 })],
] as const)('with %s goods', (name, fill) => {
  let market: TestMarket;
  beforeAll(async () => {
    market = await openTestMarket();
    await fill(market);
    await rebuildSearch(market);
    await mendSearch(market);
    useMarket(market);
  });
  afterAll(async () => {
    useMarket(undefined);
    await market.close();
  });

  test.each(Object.entries(pages))('%s is read by few queries', async (page, { most, ...one }) => {
    counts[name][page] = await queriesOf(one);
    expect(counts[name][page]).toBeGreaterThan(0);
    expect(counts[name][page]).toBeLessThanOrEqual(most);
  });

  test("a good's page is read by two queries, and a third only where it has a review", async () => {
    counts[name].good = await queriesOf(await aGoodOf(market));
    expect(counts[name].good).toBe(2);
  });
});

test('no page asks more often because there are twenty times as many goods', () => {
  expect(Object.keys(counts.many)).toHaveLength(Object.keys(pages).length + 1);
  for (const [page, many] of Object.entries(counts.many)) {
    expect(many, page).toBeLessThanOrEqual(counts.few[page]!);
  }
});
