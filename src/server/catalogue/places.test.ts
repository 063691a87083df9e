import { Kysely, PostgresDialect } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillDemoMarket } from '../../../db/seeds/fill-demo-market.ts';
import type { DB } from '../db/schema.ts';
import { openTestMarket, type TestMarket } from '../db/test-market.ts';
import type { Market } from '../market.ts';
import { NotFound } from '../not-there.ts';
import { rebuildSearch } from '../search/rebuild-search.ts';
import { listSaved, listSimilar } from './list-goods.ts';
import { listCooperatives } from './read-cooperative.ts';
import { readGood } from './read-good.ts';
import { listMakers, makerIdOf, readMaker } from './read-maker.ts';
import { someGoods } from './some-goods.ts';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
  await fillDemoMarket(market);
  await rebuildSearch(market);
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

async function aRug() {
  const [rug] = await someGoods(market, { form: 'rug' });
  return readGood(market, rug);
}

test('a good is read whole in one query, its terms with it', async () => {
  const rug = await aRug();
  expect(await queriesOf((market) => readGood(market, rug))).toBe(1);
  const { terms } = rug;
  const parts = [terms.makersBasisPoints, terms.cooperativeBasisPoints, terms.platformBasisPoints];
  expect(parts.reduce((sum, part) => sum + part)).toBe(10_000);
});

test('beside a work stand those of its cooperative first, then those of its region', async () => {
  const rug = await aRug();
  const { goodId, cooperativeId, facts } = rug;
  const near = await listSimilar(market, { goodId, cooperativeId, region: facts.region, limit: 8 });
  expect(near.length).toBeGreaterThan(2);
  expect(near.map((good) => good.goodId)).not.toContain(goodId);
  const same = near.map((good) => good.cooperative.slug === rug.cooperative.slug);
  expect(same).toEqual(same.toSorted((a, b) => Number(b) - Number(a)));
  expect(same[0]).toBe(true);
  expect(near.every((good) => good.facts.region === facts.region)).toBe(true);
});

test('a maker has a page while she lets her name be shown, and no longer', async () => {
  const goods = await Promise.all(
    (await someGoods(market, { form: 'rug' })).map((one) => readGood(market, one)),
  );
  const maker = goods.flatMap(({ makers }) => makers).find(({ name }) => name)!;
  const makerId = makerIdOf(maker.personId);
  const page = await readMaker(market, { makerId });
  expect(page.name).toBe(maker.name);
  expect(page.works.length).toBeGreaterThan(0);
  expect((await listMakers(market, { limit: 50 })).map((one) => one.makerId)).toContain(makerId);
  await market.pool.query(
    'update people set public_name = null, name_consent_withdrawn_at = now() where id = $1',
    [maker.personId],
  );
  await expect(readMaker(market, { makerId })).rejects.toThrow(NotFound);
  expect((await listMakers(market, { limit: 50 })).map((one) => one.makerId)).not.toContain(
    makerId,
  );
});

test.each(['000000000000', 'x', "' or true --"])('nobody is at %s', async (makerId) => {
  await expect(readMaker(market, { makerId })).rejects.toThrow(NotFound);
});

test('the cooperatives of a region are those alone', async () => {
  const there = await listCooperatives(market, { region: 'MA-05', limit: 50 });
  expect(there.map(({ slug }) => slug)).toEqual(['tizi-n-wulawen']);
  expect(there[0]).toMatchObject({ members: 34, women: 34, crafts: ['weaving'] });
});

test('saved works come in the order they were saved, and what is gone is left out', async () => {
  const goods = await someGoods(market, { limit: 3 });
  const [a, b, c] = goods.map(({ shortId }) => shortId) as [string, string, string];
  const saved = await listSaved(market, { shortIds: [c, '22222222', a, b] });
  expect(saved.map(({ shortId }) => shortId)).toEqual([c, a, b]);
});
