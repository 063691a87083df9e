import { Kysely, PostgresDialect } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoGoods } from '../../../db/seeds/demo-goods.ts';
import { fillDemoMarket } from '../../../db/seeds/fill-demo-market.ts';
import type { DB } from '../db/schema.ts';
import { openTestMarket, type TestMarket } from '../db/test-market.ts';
import type { Market } from '../market.ts';
import { NotFound } from '../not-there.ts';
import { listCards, listSaved } from './list-goods.ts';
import { listCooperatives, readCooperative } from './read-cooperative.ts';
import { readGood } from './read-good.ts';
import { someGoods } from './some-goods.ts';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
  await fillDemoMarket(market);
});
afterAll(() => market.close());

async function queriesOf(work: (market: Market) => Promise<unknown>): Promise<number> {
  let queries = 0;
  const dialect = new PostgresDialect({ pool: market.pool });
  const db = new Kysely<DB>({
    dialect,
    log: ({ level }) => void (queries += level === 'query' ? 1 : 0),
  });
  await work({ ...market, db });
  return queries;
}

test('a card is shown of each good that was found, in that order, and of none that is not there', async () => {
  const goods = await someGoods(market, { limit: 10 });
  const ids = goods.map(({ goodId }) => goodId).reverse();
  const cards = await listCards(market, {
    goodIds: [...ids, '0190a000-0000-7000-8000-000000000000'],
  });
  expect(cards.map(({ goodId }) => goodId)).toEqual(ids);
});

test('what is sold keeps its page, which says so', async () => {
  const [{ goodId, shortId }] = await someGoods(market, { form: 'fibula' });
  await market.pool.query('update variants set stock = 0 where good_id = $1', [goodId]);
  await market.pool.query("update goods set state = 'sold', sold_at = now() where id = $1", [
    goodId,
  ]);
  expect(await readGood(market, { shortId })).toMatchObject({ goodId, sold: true });
});

test('a maker’s name is shown while she consents and no longer', async () => {
  const rugs = await someGoods(market, { form: 'rug' });
  const pages = await Promise.all(rugs.map((rug) => readGood(market, rug)));
  const before = pages.find(({ makers }) => makers.every((maker) => maker.name))!;
  const { shortId } = before;
  const { personId } = before.makers[0]!;
  await market.pool.query('update people set name_consent_withdrawn_at = now() where id = $1', [
    personId,
  ]);
  const after = await readGood(market, { shortId });
  expect(after.makers.find((maker) => maker.personId === personId)).not.toHaveProperty('name');
  expect(after.makers).toHaveLength(before.makers.length);
});

test('the page knows the weight of the piece, its facts and the cart’s the packed one alone', async () => {
  const goods = await someGoods(market);
  const demo = demoGoods.find(({ form, packedGrams }) => form === 'rug' && packedGrams === 10400)!;
  const shown = goods.find((good) => good.variant.packedWeightGrams === demo.packedGrams)!;
  const page = await readGood(market, shown);
  for (const { variant, facts } of [shown, page]) {
    expect(variant).toMatchObject({ weightGrams: demo.weightGrams });
    expect(facts).toMatchObject({ packedWeightGrams: demo.packedGrams });
    expect(facts).not.toHaveProperty('weightGrams');
  }
});

test('a draft, an unknown id and a mistyped one are not there', async () => {
  const [good] = await someGoods(market, { form: 'pouf' });
  await market.pool.query("update goods set state = 'draft' where id = $1", [good.goodId]);
  for (const shortId of [good.shortId, '22222222', 'x', "'; drop"]) {
    await expect(readGood(market, { shortId })).rejects.toThrow(NotFound);
  }
});

test('a page asks the database few things, however many goods it shows', async () => {
  const goods = await someGoods(market, { limit: 24 });
  const goodIds = goods.map(({ goodId }) => goodId);
  expect(await queriesOf((market) => listCards(market, { goodIds }))).toBe(1);
  expect(await queriesOf((market) => readGood(market, goods[0]))).toBeLessThanOrEqual(3);
});

test('production shows no demo goods and no demo cooperatives', async () => {
  const production = { ...market, settings: { ...market.settings, mode: 'production' as const } };
  const shortIds = (await someGoods(market)).map(({ shortId }) => shortId);
  expect(await listSaved(market, { shortIds })).toHaveLength(shortIds.length);
  expect(await listSaved(production, { shortIds })).toEqual([]);
  expect(await listCooperatives(production, { limit: 5 })).toEqual([]);
  await expect(readCooperative(production, { slug: 'tizi-n-wulawen' })).rejects.toThrow(NotFound);
});

test('a cooperative is found by its name in the address', async () => {
  const found = await readCooperative(market, { slug: 'tizi-n-wulawen' });
  expect(found).toMatchObject({ slug: 'tizi-n-wulawen', demo: true });
  await expect(readCooperative(market, { slug: 'nowhere' })).rejects.toThrow(NotFound);
});
