// A work that cannot be had shows works that can: sent to this market, of its craft first.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import pg from 'pg';
import { formRow } from '#domain/craft/forms.ts';
import { marketBySlug } from '#domain/markets.ts';
import { goodPath } from '#lib/paths.ts';
import { readGood } from '#server/catalogue/read-good.ts';
import { useMarket } from '#server/current-market.ts';
import { openTestMarket, type TestMarket } from '#server/db/test-market.ts';
import { refreshPrices } from '#server/search/price-goods.ts';
import { rebuildSearch } from '#server/search/rebuild-search.ts';
import { fillDemoMarket } from '../../../../../db/seeds/fill-demo-market.ts';
import { load } from './+page.server.ts';

const berlin = marketBySlug('de-de')!;
let market: TestMarket;
let heavy: string;
beforeAll(async () => {
  market = await openTestMarket();
  await fillDemoMarket(market);
  // No carrier takes half a ton.
  const { rows } = await market.pool.query(
    `update variants set packed_weight_grams = 500000
     from goods where goods.id = good_id
       and good_id = (select id from goods where form like '%plate%' limit 1)
     returning short_id`,
  );
  heavy = rows[0].short_id;
  await rebuildSearch(market);
  await refreshPrices(market);
  useMarket(market);
}, 60_000);
afterAll(async () => {
  useMarket(undefined);
  await market.close();
});

async function read(shortId: string, path?: string) {
  const url = new URL(path ?? `/de-de/goods/x-${shortId}`, 'http://localhost');
  const params = { market: 'de-de', good: url.pathname.split('/').at(-1)! };
  return load({ params, url, setHeaders: () => {} } as never);
}

async function page(shortId: string) {
  return read(shortId, goodPath(berlin, await readGood(market, { shortId })));
}

/** What its address answers when it is not there. */
async function missing(shortId: string) {
  const answer = await read(shortId).catch((error: unknown) => error);
  return answer as { status: number; body: { works: { href: string; price?: object }[] } };
}

async function craftsOf(cards: readonly { readonly href: string }[]) {
  const shortIds = cards.map(({ href }) => href.slice(-8));
  const { rows } = await market.pool.query(`select form from goods where short_id = any($1)`, [
    shortIds,
  ]);
  return new Set(rows.map(({ form }) => formRow(form).craft));
}
test('a work that cannot be sent there shows others of its craft that can, priced to the door', async () => {
  const { good, others, othersAre } = await page(heavy);
  expect(good.offers.every((offer) => offer.price === undefined)).toBe(true);
  expect(othersAre).toBe('sendable');
  expect(others.length).toBeGreaterThan(0);
  for (const card of others) expect(card.price, card.title).toBeDefined();
  expect(await craftsOf(others)).toEqual(new Set(['pottery']));
  expect(others.some(({ href }) => href.endsWith(heavy))).toBe(false);
});

test('a work that can be sent shows what is near it, as before', async () => {
  const { rows } = await market.pool.query(
    `select short_id from goods where form = 'rug' and state = 'published' limit 1`,
  );
  expect((await page(rows[0].short_id)).othersAre).not.toBe('sendable');
});

test('a work taken back is not there, and others of its craft are shown in its place', async () => {
  const { rows } = await market.pool.query(
    `update goods set state = 'withdrawn' where id = (
       select id from goods where form = 'rug' and state = 'published' limit 1
     ) returning short_id`,
  );
  const { status, body } = await missing(rows[0].short_id);
  expect(status).toBe(404);
  expect(body.works.length).toBeGreaterThan(0);
  expect(await craftsOf(body.works)).toEqual(new Set(['weaving']));
});

test('a draft is not there either, and its address says nothing of it', async () => {
  const { rows } = await market.pool.query(
    `update goods set state = 'draft', published_at = null where id = (
       select id from goods where form = 'tagine' or form like '%bracelet%' limit 1
     ) returning short_id`,
  );
  const [draft, nothing] = [await missing(rows[0].short_id), await missing('22222222')];
  expect(draft.status).toBe(404);
  expect(draft.body.works.map(({ href }) => href)).toEqual(
    nothing.body.works.map(({ href }) => href),
  );
});

test('it asks the database at most five times', async () => {
  await page(heavy);
  const asked = vi.spyOn(pg.Client.prototype, 'query');
  await page(heavy);
  // Of them one here, to know its address.
  expect(asked.mock.calls.length).toBeLessThanOrEqual(6);
  asked.mockRestore();
});
