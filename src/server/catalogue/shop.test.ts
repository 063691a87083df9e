import { Kysely, PostgresDialect } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readShelf } from '#domain/shelf/goods-filter.ts';
import { demoGoods } from '../../../db/seeds/demo-goods.ts';
import { fillDemoMarket } from '../../../db/seeds/fill-demo-market.ts';
import type { DB } from '../db/schema.ts';
import { openTestMarket, type TestMarket } from '../db/test-market.ts';
import type { Market } from '../market.ts';
import { NotFound } from '../not-there.ts';
import { countFacets } from './count-facets.ts';
import { listGoods } from './list-goods.ts';
import { listCooperatives, readCooperative } from './read-cooperative.ts';
import { readGood } from './read-good.ts';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
  await fillDemoMarket(market);
});
afterAll(() => market.close());

const asked = (query: string, craft?: 'weaving') =>
  readShelf(new URLSearchParams(query), { craft, currency: 'EUR' }).filter;

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

test('the shelf shows what is published, a page at a time, and says how many there are', async () => {
  const first = await listGoods(market, { filter: asked(''), limit: 10 });
  const second = await listGoods(market, { filter: asked(''), from: 10, limit: 10 });
  expect(first.count).toBe(demoGoods.length);
  expect(first.goods).toHaveLength(10);
  const ids = [...first.goods, ...second.goods].map((good) => good.goodId);
  expect(new Set(ids).size).toBe(20);
});

test.each([
  ['form=rug', (good: (typeof demoGoods)[number]) => good.form === 'rug'],
  [
    'material=wool&material=leather',
    ({ materials }) => ['wool', 'leather'].some((id) => materials.includes(id)),
  ],
  ['colour=ivory', ({ colours }) => colours.includes('ivory')],
  ['kind=made-to-order', ({ kind }) => kind === 'made-to-order'],
  ['form=rug&colour=red', ({ form, colours }) => form === 'rug' && colours.includes('red')],
  [
    'size=very-large',
    ({ size }) =>
      Math.max(
        ...[size.lengthMm, size.widthMm, size.heightMm, size.diameterMm].map((mm) => mm ?? 0),
      ) > 2000,
  ],
] as [string, (good: (typeof demoGoods)[number]) => boolean][])(
  'asked for %s it shows those alone',
  async (query, wanted) => {
    const { goods, count } = await listGoods(market, { filter: asked(query), limit: 50 });
    expect(count).toBe(demoGoods.filter(wanted).length);
    expect(goods).toHaveLength(count);
  },
);

test('a craft shows its own forms', async () => {
  const { goods } = await listGoods(market, { filter: asked('', 'weaving'), limit: 50 });
  expect(new Set(goods.map((good) => good.facts.form))).toEqual(
    new Set(['rug', 'rag-rug', 'flat-rug', 'blanket']),
  );
});

test('the number beside a filter is the number of goods one finds by choosing it', async () => {
  const filter = asked('colour=ivory');
  const counts = await countFacets(market, { filter });
  for (const facet of ['form', 'material', 'colour', 'region', 'size', 'kind'] as const) {
    for (const [value, count] of counts[facet]) {
      const { goods } = await listGoods(market, {
        filter: { ...filter, [facet]: [value] },
        limit: 100,
      });
      expect(goods, `${facet} ${value}`).toHaveLength(count);
    }
  }
  expect(counts.colour.size).toBeGreaterThan(1);
});

test('what is sold out leaves the shelf and keeps its page', async () => {
  const [good] = (await listGoods(market, { filter: asked('form=fibula'), limit: 1 })).goods;
  await market.pool.query('update variants set stock = 0 where good_id = $1', [good!.goodId]);
  await market.pool.query("update goods set state = 'sold', sold_at = now() where id = $1", [
    good!.goodId,
  ]);
  expect((await listGoods(market, { filter: asked('form=fibula'), limit: 9 })).goods).toEqual([]);
  expect(await readGood(market, good!)).toMatchObject({ goodId: good!.goodId, sold: true });
});

test('a maker’s name is shown while she consents and no longer', async () => {
  const [good] = (await listGoods(market, { filter: asked('form=rug'), limit: 1 })).goods;
  const { shortId } = good!;
  const before = await readGood(market, { shortId });
  expect(before.makers.every((maker) => maker.name)).toBe(true);
  const { personId } = before.makers[0]!;
  await market.pool.query('update people set name_consent_withdrawn_at = now() where id = $1', [
    personId,
  ]);
  const after = await readGood(market, { shortId });
  expect(after.makers.find((maker) => maker.personId === personId)).not.toHaveProperty('name');
  expect(after.makers).toHaveLength(before.makers.length);
});

test('the page knows the weight of the piece, its facts and the cart’s the packed one alone', async () => {
  const { goods } = await listGoods(market, { filter: asked(''), limit: 50 });
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
  const [good] = (await listGoods(market, { filter: asked('form=pouf'), limit: 1 })).goods;
  await market.pool.query("update goods set state = 'draft' where id = $1", [good!.goodId]);
  for (const shortId of [good!.shortId, '22222222', 'x', "'; drop"]) {
    await expect(readGood(market, { shortId })).rejects.toThrow(NotFound);
  }
});

test('a page asks the database few things, however many goods it shows', async () => {
  const filter = asked('colour=ivory&form=rug');
  const { goods } = await listGoods(market, { filter, limit: 24 });
  expect(await queriesOf((market) => listGoods(market, { filter, limit: 24 }))).toBe(1);
  expect(await queriesOf((market) => countFacets(market, { filter }))).toBe(1);
  expect(await queriesOf((market) => readGood(market, goods[0]!))).toBeLessThanOrEqual(3);
});

test('production shows no demo goods and no demo cooperatives', async () => {
  const production = { ...market, settings: { ...market.settings, mode: 'production' as const } };
  expect((await listGoods(production, { filter: asked(''), limit: 5 })).goods).toEqual([]);
  expect(await listCooperatives(production, { limit: 5 })).toEqual([]);
  await expect(readCooperative(production, { slug: 'tizi-n-wulawen' })).rejects.toThrow(NotFound);
});

test('a cooperative is found by its name in the address', async () => {
  const found = await readCooperative(market, { slug: 'tizi-n-wulawen' });
  expect(found).toMatchObject({ slug: 'tizi-n-wulawen', demo: true });
  await expect(readCooperative(market, { slug: 'nowhere' })).rejects.toThrow(NotFound);
});
