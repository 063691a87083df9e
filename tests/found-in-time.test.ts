// A change is found within two seconds: a running worker, woken by PostgreSQL's own notify, and the
// search asked again and again until it knows.
import { CompiledQuery } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { marketBySlug } from '#domain/markets.ts';
import { readShelf } from '#domain/shelf/goods-filter.ts';
import { inTransaction } from '#server/db/in-transaction.ts';
import { openTestMarket, type TestMarket } from '#server/db/test-market.ts';
import { tellEvent } from '#server/events/tell-event.ts';
import type { Market } from '#server/market.ts';
import { mendSearch, rebuildSearch } from '#server/search/rebuild-search.ts';
import { searchGoods } from '#server/search/search-goods.ts';
import { fillDemoMarket } from '../db/seeds/fill-demo-market.ts';
import { openWorker, type Worker } from '../src/worker.ts';

const mostMilliseconds = 2_000;
const germany = marketBySlug('de-de')!;

let opened: TestMarket;
let market: Market;
let worker: Worker;
let goodId: string;
beforeAll(async () => {
  opened = await openTestMarket();
  market = { ...opened, now: () => new Date() };
  await fillDemoMarket(market);
  await rebuildSearch(market);
  await mendSearch(market);
  worker = await openWorker(market, opened.ownerUrl);
  const { rows } = await market.pool.query(
    `select id from goods where kind = 'stocked' order by id limit 1`,
  );
  goodId = rows[0].id;
  // The worker mends once when it opens; what is measured comes after that.
  await change(`update goods set own_title = 'Warmup' where id = $1`);
  await until(async () => (await find('q=warmup')).ids.includes(goodId), 30_000);
}, 60_000);
afterAll(async () => {
  await worker.close();
  await opened.close();
});

async function change(statement: string): Promise<void> {
  await inTransaction(market, async (market) => {
    await market.db.executeQuery(CompiledQuery.raw(statement, [goodId]));
    await tellEvent(market, { kind: 'good-changed', subjectKind: 'good', subjectId: goodId });
  });
}

async function find(query: string) {
  const { currency } = germany;
  const shelf = readShelf(new URLSearchParams(query), { currency });
  const { goods, instead, nearest } = await searchGoods(market, {
    shopMarket: germany,
    shelf,
    limit: 100,
  });
  return { ids: instead || nearest ? [] : goods.map((one) => one.goodId), goods };
}

async function until(holds: () => Promise<boolean>, most = mostMilliseconds): Promise<number> {
  const from = performance.now();
  while (!(await holds())) {
    if (performance.now() - from > most) throw new Error(`not found after ${most} ms`);
    await new Promise((later) => setTimeout(later, 25));
  }
  return performance.now() - from;
}

test('a new title is found within two seconds', async () => {
  await change(`update goods set own_title = 'Xanadu' where id = $1`);
  await until(async () => (await find('q=xanadu')).ids.includes(goodId));
  expect((await find('q=warmup')).ids).not.toContain(goodId);
});

test('a new price stands in the search within two seconds', async () => {
  const priceOf = async () =>
    (await find('')).goods.find((one) => one.goodId === goodId)?.price?.minor;
  const before = await priceOf();
  expect(before).toBeGreaterThan(0n);
  await change(`update variants set price_minor = price_minor * 3 where good_id = $1`);
  await until(async () => ((await priceOf()) ?? 0n) > before!);
  const under = async () => (await find(`most=${before! / 100n}`)).ids.includes(goodId);
  await until(async () => !(await under()));
});

test('what is sold out leaves the search within two seconds, and comes back when there is more', async () => {
  await change(`update variants set stock = 0 where good_id = $1`);
  await until(async () => !(await find('')).ids.includes(goodId));
  await change(`update variants set stock = 4 where good_id = $1`);
  await until(async () => (await find('')).ids.includes(goodId));
});
