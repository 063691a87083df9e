import { Kysely, PostgresDialect } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { marketBySlug } from '#domain/markets.ts';
import { facetNames, readShelf } from '#domain/shelf/goods-filter.ts';
import { demoGoods } from '../../../db/seeds/demo-goods.ts';
import { fillDemoMarket } from '../../../db/seeds/fill-demo-market.ts';
import { listCards } from '../catalogue/list-goods.ts';
import { priceCards } from '../customs/price-cards.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DB } from '../db/schema.ts';
import { openTestMarket, type TestMarket } from '../db/test-market.ts';
import { tellEvent } from '../events/tell-event.ts';
import type { Market } from '../market.ts';
import { indexChangedGoods } from './index-goods.ts';
import { engineOf } from './engine-of.ts';
import { readPage } from './postgres/read-page.ts';
import { pricesOfCards } from './prices-of-cards.ts';
import { mendSearch, rebuildSearch } from './rebuild-search.ts';
import { searchGoods } from './search-goods.ts';
import { suggestWords } from './suggest-words.ts';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
  await fillDemoMarket(market);
  await rebuildSearch(market);
  await mendSearch(market);
});
afterAll(() => market.close());

const germany = marketBySlug('de-de')!;
const find = (query: string, { shopMarket = germany, limit = 24, on = market as Market } = {}) =>
  searchGoods(on, {
    shopMarket,
    shelf: readShelf(new URLSearchParams(query), { currency: shopMarket.currency }),
    limit,
  });
const formsOf = async (query: string) => {
  const { goods } = await find(query);
  const cards = await listCards(market, { goodIds: goods.map(({ goodId }) => goodId) });
  return cards.map((card) => card.facts.form);
};

test.each([
  ['rug'],
  ['tapis'],
  ['Teppich'],
  ['alfombra'],
  ['زربية'],
  ['الزرابي'],
  ['ラグ'],
  ['じゅうたん'],
  ['zarbiya'],
])('"%s" finds rugs, whatever language they are described in', async (words) => {
  const [first, ...rest] = await formsOf(`q=${encodeURIComponent(words)}`);
  expect(first).toBe('rug');
  expect([...rest].every((form) => ['rug', 'flat-rug', 'rag-rug', 'runner'].includes(form))).toBe(
    true,
  );
});

type Demo = (typeof demoGoods)[number];

test.each<[string, (good: Demo) => boolean]>([
  ['', () => true],
  ['form=rug', ({ form }) => form === 'rug'],
  [
    'material=wool&material=leather',
    ({ materials }) => ['wool', 'leather'].some((id) => materials.includes(id)),
  ],
  ['colour=ivory', ({ colours }) => colours.includes('ivory')],
  ['kind=made-to-order', ({ kind }) => kind === 'made-to-order'],
  ['form=rug&colour=red', ({ form, colours }) => form === 'rug' && colours.includes('red')],
  [
    'size=very-large',
    ({ size: { lengthMm = 0, widthMm = 0, heightMm = 0, diameterMm = 0 } }) =>
      Math.max(lengthMm, widthMm, heightMm, diameterMm) > 2000,
  ],
])(
  'asked for "%s" those are found and counted, a page at a time, and no others',
  async (query, wanted) => {
    const all = demoGoods.filter(wanted);
    const ids: string[] = [];
    for (let page = 1; page <= Math.ceil(all.length / 10); page++) {
      const found = await find(`${query}&page=${page}`, { limit: 10 });
      expect(found.count).toBe(all.length);
      ids.push(...found.goods.map(({ goodId }) => goodId));
    }
    const cards = await listCards(market, { goodIds: ids });
    const forms = (goods: readonly { form: string }[]) => goods.map(({ form }) => form).sort();
    expect(new Set(ids).size).toBe(all.length);
    expect(forms(cards.map(({ facts }) => facts))).toEqual(forms(all));
  },
);

test('the number beside each filter is the number of goods one finds by choosing it', async () => {
  const { counts } = await find('colour=ivory');
  for (const facet of facetNames) {
    for (const [value, count] of counts[facet]) {
      const query = facet === 'colour' ? `colour=${value}` : `colour=ivory&${facet}=${value}`;
      expect((await find(query)).count, query).toBe(count);
    }
  }
  expect(counts.colour.size).toBeGreaterThan(2);
  expect(counts.price.size).toBeGreaterThan(0);
});

test('a highest price finds exactly what costs no more, in every order and with filters', async () => {
  const all = (await find('sort=cheapest', { limit: 500 })).goods.filter(
    ({ price }) => price?.minor,
  );
  for (const most of ['60', '123.45', '100', '400', '99999']) {
    const under = all.filter(
      ({ price }) => price!.minor! <= BigInt(Math.round(Number(most) * 100)),
    );
    for (const sort of ['newest', 'cheapest', 'dearest']) {
      const found = await find(`most=${most}&sort=${sort}`, { limit: 500 });
      expect(found.count, most).toBe(under.length);
      expect(new Set(found.goods.map(({ goodId }) => goodId))).toEqual(
        new Set(under.map(({ goodId }) => goodId)),
      );
    }
    const { counts } = await find(`most=${most}`);
    for (const [form, count] of counts.form)
      expect((await find(`most=${most}&form=${form}`, { limit: 500 })).goods.length).toBe(count);
  }
  expect((await find('most=0.01')).count).toBe(0);
  expect((await find('most=60&price=400')).count).toBe(0);
});

test('where the filters leave nothing, what meets all but one is shown and does not count', async () => {
  const found = await find('form=plate&material=leather');
  expect(found).toMatchObject({ count: 0, nearest: true });
  expect(found.goods.length).toBeGreaterThan(0);
  const cheap = await find('form=rug&most=1');
  expect(cheap).toMatchObject({ count: 0, nearest: true });
  const cards = await listCards(market, { goodIds: cheap.goods.map(({ goodId }) => goodId) });
  expect(new Set(cards.map((card) => card.facts.form))).toEqual(new Set(['rug']));
  expect((await find('form=rug')).nearest).toBe(false);
});

test('sorted by delivered price, the cheapest comes first and every price rises', async () => {
  const { goods } = await find('sort=cheapest', { limit: 100 });
  const prices = goods.flatMap(({ price }) => (price?.minor ? [price.minor] : []));
  expect(prices.length).toBeGreaterThan(10);
  expect(prices).toEqual([...prices].sort((a, b) => Number(a - b)));
});

test.each(['cheapest', 'dearest'])(
  'the pages of what is %s hold every priced good once, in order',
  async (sort) => {
    const whole = (await find(`sort=${sort}`, { limit: 500 })).goods.map(({ goodId }) => goodId);
    const paged: string[] = [];
    for (let page = 1; page <= Math.ceil(whole.length / 5); page++) {
      paged.push(
        ...(await find(`sort=${sort}&page=${page}`, { limit: 5 })).goods.map(
          ({ goodId }) => goodId,
        ),
      );
    }
    expect(paged).toEqual(whole);
    const one = await find(`sort=${sort}&price=200&price=700`, { limit: 500 });
    expect(one.goods).toHaveLength(one.count);
  },
);

test.each(['newest', 'relevance', 'cheapest', 'dearest'] as const)(
  'many answers are read in the order of the %s as few are',
  async (order) => {
    const asked = {
      demands: [{ tokens: ['kind:ready'] }, { tokens: ['craft:weaving', 'craft:pottery'] }],
      lifts: [],
      best: [],
      brackets: [],
      between: order === 'cheapest' || order === 'dearest' ? { most: 100_000_000n } : undefined,
      destination: 'DE-EUR',
      order,
      from: 2,
      limit: 5,
    };
    const few = await readPage(market, { ...asked, count: 1, bestCount: 1 });
    expect(few).toHaveLength(5);
    expect(await readPage(market, { ...asked, count: 5_000, bestCount: 5_000 })).toEqual(few);
  },
);

test('of many answers those of the strongest sense stand first, as of few', async () => {
  const senses = [
    { token: 'form:pouf', weight: 1 },
    { token: 'form:rug', weight: 0.5 },
  ] as const;
  const asked = {
    demands: [{ tokens: ['form:pouf', 'form:rug'] }],
    lifts: [senses],
    best: [['form:pouf']],
    brackets: [],
    destination: 'DE-EUR',
    order: 'relevance',
    from: 0,
    limit: 1,
  } as const;
  const few = await readPage(market, { ...asked, count: 2, bestCount: 1 });
  expect(few).toHaveLength(1);
  expect(await readPage(market, { ...asked, count: 5_000, bestCount: 4_000 })).toEqual(few);
  const { best, count } = await engineOf(market).count(market, { ...asked, facets: [] });
  expect(best).toBeGreaterThan(0);
  expect(best).toBeLessThan(count);
});

test('a price made ahead is the price its page works out, in every market of the house', async () => {
  for (const shopMarket of ['en-us', 'de-de', 'ja-jp', 'en-gb', 'fr-ca'].map((slug) =>
    marketBySlug(slug)!,
  )) {
    const { goods: found } = await find('', { shopMarket, limit: 100 });
    const goods = await listCards(market, { goodIds: found.map(({ goodId }) => goodId) });
    const shown = await pricesOfCards(market, { shopMarket, goods, found });
    const live = await priceCards(market, {
      shopMarket,
      variants: goods.map(({ variant }) => variant),
    });
    expect(found.every(({ price }) => price)).toBe(true);
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(live));
  }
});

test('what is published, sold or withdrawn is told by its event and found or gone at once', async () => {
  const { goods } = await find('q=fibula');
  const [{ goodId }] = goods as [{ goodId: string }];
  const change = async (state: string) => {
    await inTransaction(market, async (market) => {
      await market.db.updateTable('goods').set({ state }).where('id', '=', goodId).execute();
      await tellEvent(market, { kind: 'good-changed', subjectKind: 'good', subjectId: goodId });
    });
    for (let tries = 0; tries < 100; tries++) {
      await indexChangedGoods(market);
      const ids = (await find('q=fibula')).goods.map((good) => good.goodId);
      if (ids.includes(goodId) === (state === 'published')) return true;
      await new Promise((done) => setTimeout(done, 20));
    }
    return false;
  };
  expect(await change('withdrawn')).toBe(true);
  expect(await change('published')).toBe(true);
});

test('a stock that nobody told of is noticed by the mending of each minute', async () => {
  const { goods } = await find('q=tagine');
  const { goodId } = goods[0]!;
  await market.pool.query('update variants set stock = 0 where good_id = $1', [goodId]);
  await market.pool.query("update goods set kind = 'piece' where id = $1", [goodId]);
  await mendSearch(market);
  expect((await find('q=tagine')).goods.map((good) => good.goodId)).not.toContain(goodId);
});

test('where nothing answers every word, the nearest is shown and what was left out is said', async () => {
  const nearest = await find('q=green+Azilal+teapot+xylophone');
  expect(nearest.count).toBeGreaterThan(0);
  expect(nearest.leftOut).toContain('xylophone');
  const nothing = await find('q=xylophone');
  expect(nothing).toMatchObject({ instead: true, leftOut: ['xylophone'] });
  expect(nothing.goods.length).toBeGreaterThan(0);
});

test.each([
  '',
  'q=rug',
  'q=blauer+Teppich+xylophone',
  'q=xylophone&sort=cheapest&form=rug&colour=blue',
])('at most four queries answer "%s"', async (query) => {
  let queries = 0;
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({ pool: market.pool }),
    log: ({ level }) => void (queries += level === 'query' ? 1 : 0),
  });
  await find(query, { on: { ...market, db } });
  expect(queries).toBeLessThanOrEqual(4);
});

test('suggestions begin like what is typed, in the reader’s language, and find something', async () => {
  const suggested = await suggestWords(market, { typed: 'Tep', language: 'de' });
  expect(suggested[0]).toMatchObject({ token: 'form:rug' });
  expect(suggested.every(({ goods }) => goods > 0)).toBe(true);
  expect((await suggestWords(market, { typed: 'زرب', language: 'ar' }))[0]?.token).toBe('form:rug');
});

test('text that means something to a database is only text', async () => {
  for (const words of ["'; drop table goods; --", '%_%', '\\', '{}', '🧶🧶', '\u0000']) {
    expect(await find(`q=${encodeURIComponent(words)}`)).toHaveProperty('count');
    expect(await suggestWords(market, { typed: words, language: 'en' })).toBeInstanceOf(Array);
  }
});

test('production finds no demo goods', async () => {
  const production = { ...market, settings: { ...market.settings, mode: 'production' as const } };
  expect((await find('')).count).toBeGreaterThan(0);
  await mendSearch(production);
  expect((await find('', { on: production })).count).toBe(0);
});
