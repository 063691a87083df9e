import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marketBySlug, type ShopMarket } from '#domain/markets.ts';
import { readShelf } from '#domain/shelf/goods-filter.ts';
import { openTestMarket, type TestMarket } from '#server/db/test-market.ts';
import { destinationOf, destinations } from '#server/search/destinations.ts';
import { refreshPrices } from '#server/search/price-goods.ts';
import { rebuildSearch } from '#server/search/rebuild-search.ts';
import { searchGoods } from '#server/search/search-goods.ts';
import { fillLargeMarket } from '../db/seeds/fill-large-market.ts';
import { goodsByTheirFacts } from './search/goods-by-their-facts.ts';
import { heldOutQueries, laterQueries } from './search/held-out-queries.ts';
import { type Judged, measuredFor, ndcgAtTen } from './search/judge.ts';
import type { JudgedQuery } from './search/judged-queries.ts';

const slugs: Readonly<Record<string, string>> = {
  en: 'en-gb',
  fr: 'fr-fr',
  de: 'de-de',
  es: 'es-es',
  ar: 'ar-fr',
  ja: 'ja-jp',
};
const marketOf = (language: string): ShopMarket => marketBySlug(slugs[language]!)!;

let market: TestMarket;
let all: Judged[];
beforeAll(async () => {
  market = await openTestMarket();
  await fillLargeMarket(market, { goods: 480 });
  await rebuildSearch(market);
  await refreshPrices(market, { seconds: 120 });
  all = await goodsByTheirFacts(market);
}, 180_000);
afterAll(() => market.close());

async function ask(query: JudgedQuery) {
  const shopMarket = marketOf(query.language);
  const shelf = readShelf(new URLSearchParams({ q: query.words }), {
    currency: shopMarket.currency,
  });
  const found = await searchGoods(market, { shopMarket, shelf, limit: 24 });
  const judged = measuredFor(all, { query, destination: destinationOf(shopMarket) });
  const byId = new Map(judged.map((good) => [good.goodId, good]));
  const shown = found.instead ? [] : found.goods.map(({ goodId }) => byId.get(goodId)!);
  return { found, judged, score: ndcgAtTen(shown, { all: judged, query }) };
}

describe.each([
  ['ninety questions of strangers', heldOutQueries, 90],
  ['forty-eight that were asked later', laterQueries, 48],
])('%s', (_, queries, howMany) => {
  it('are answered well in each of six languages', async () => {
    const scores = new Map<string, number[]>();
    const weak: string[] = [];
    for (const query of queries) {
      const { found, score } = await ask(query);
      if (score === undefined) throw new Error(`nothing could answer ${query.words}`);
      scores.set(query.language, [...(scores.get(query.language) ?? []), score]);
      if (score < 0.8) weak.push(`${query.language} ${query.words} ${score.toFixed(2)}`);
      expect(found.goods.length, query.words).toBeGreaterThan(0);
    }
    const every = [...scores.values()].flat();
    const each = [...scores].map(([language, some]) => `${language} ${mean(some).toFixed(3)}`);
    console.log([`nDCG@10 ${mean(every).toFixed(3)}: ${each.join(', ')}`, ...weak].join('\n'));
    expect(every).toHaveLength(howMany);
    expect(mean(every)).toBeGreaterThanOrEqual(0.95);
    for (const [language, some] of scores) expect(mean(some), language).toBeGreaterThanOrEqual(0.9);
  }, 120_000);
});

describe('what no workshop here makes', () => {
  it.each([
    ['plat à couscous', 'fr', 'plat a couscous'],
    ['leather phone case', 'en', 'phone'],
    ['Spiegel aus Messing', 'de', 'spiegel'],
    ['espejo de latón', 'es', 'espejo'],
    ['مرآة نحاس', 'ar', 'مراه'],
    ['真鍮の鏡', 'ja', '鏡'],
  ])('"%s" is answered by what comes nearest, and that is said', async (words, language, said) => {
    const { found } = await ask({ words, language, wants: [] });
    expect(found.goods.length).toBeGreaterThan(0);
    expect(found.instead).toBe(false);
    expect(found.leftOut).toContain(said);
  });

  it('few that answer all of it stand first, what comes close follows and is said', async () => {
    const { found } = await ask({ words: 'black babouches', language: 'en', wants: [] });
    expect(found.count).toBeLessThan(found.goods.length);
    expect(found.closeWithout).toEqual(['black']);
    const colours = await coloursOf(found.goods.map(({ goodId }) => goodId));
    const black = colours.map((some) => some.includes('black'));
    expect(black.filter(Boolean)).toHaveLength(found.count);
    expect(black.lastIndexOf(true)).toBe(found.count - 1);
  });

  it('a price among the words is asked of what goods cost delivered', async () => {
    const { found, judged } = await ask({
      words: 'Geschenke unter 100 Euro',
      language: 'de',
      wants: [['most:100EUR']],
    });
    const affordable = judged.filter(({ tokens }) => tokens.has('most:100EUR')).length;
    expect(affordable).toBeGreaterThan(0);
    expect(found.count).toBe(affordable);
  });
});

function mean(some: readonly number[]): number {
  return some.reduce((sum, one) => sum + one, 0) / some.length;
}

async function coloursOf(ids: readonly string[]): Promise<string[][]> {
  const rows = await market.db
    .selectFrom('goods')
    .select(['id', 'colours'])
    .where('id', 'in', [...ids])
    .execute();
  const byId = new Map(rows.map(({ id, colours }) => [id, colours]));
  return ids.map((id) => byId.get(id)!);
}
