import { Kysely, PostgresDialect } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ShopMarket, markets } from '#domain/markets.ts';
import { useMarket } from '#server/current-market.ts';
import type { DB } from '#server/db/schema.ts';
import { openTestMarket, type TestMarket } from '#server/db/test-market.ts';
import { mendSearch, rebuildSearch } from '#server/search/rebuild-search.ts';
import { fillDemoMarket } from '../../../../db/seeds/fill-demo-market.ts';
import { readShelfPage } from './read-shelf-page.server.ts';

let market: TestMarket;
let queries = 0;
beforeAll(async () => {
  market = await openTestMarket();
  await fillDemoMarket(market);
  await rebuildSearch(market);
  await mendSearch(market);
  const log = ({ level }: { level: string }) => void (queries += level === 'query' ? 1 : 0);
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool: market.pool }), log });
  useMarket({ ...market, db });
});
afterAll(async () => {
  useMarket(undefined);
  await market.close();
});

const marketOf = (slug: string): ShopMarket => markets.find((one) => one.slug === slug)!;
const page = (query: string, { slug = 'de-de', search = true } = {}) =>
  readShelfPage({ shopMarket: marketOf(slug), query: new URLSearchParams(query), search });

test.each(['en-us', 'fr-fr', 'ar-fr', 'de-de', 'es-es', 'ja-jp'])(
  'in %s every filter and each of its choices has a name',
  async (slug) => {
    const { facets, cards } = await page('', { slug });
    expect(cards.length).toBeGreaterThan(0);
    for (const { label, choices } of facets) {
      expect(label).toMatch(/\S/);
      for (const { name } of choices) expect(name).toMatch(/\S/);
    }
    const shown = facets.filter(({ choices }) => choices.length > 0).map(({ facet }) => facet);
    expect(shown).toEqual(
      expect.arrayContaining([
        'craft',
        'form',
        'material',
        'colour',
        'region',
        'size',
        'price',
        'kind',
        'ships',
        'cooperative',
      ]),
    );
  },
);

test.each(['', 'q=blauer+Teppich', 'q=xylophone', 'q=green+Azilal+teapot+xylophone&colour=ivory'])(
  'a page is read by at most six queries, whatever is asked: "%s"',
  async (query) => {
    await page(query); // the terms of the destination are read every few seconds, for all pages
    queries = 0;
    await page(query);
    expect(queries).toBeLessThanOrEqual(6);
  },
);

test('words are asked of the search alone, and what nothing answers is said', async () => {
  expect((await page('q=xylophone', { search: false })).notes).toEqual([]);
  const nothing = await page('q=xylophone');
  expect(nothing).toMatchObject({ count: 0, notes: [expect.stringContaining('xylophone')] });
  expect(nothing.cards.length).toBeGreaterThan(0);
  expect(nothing.ask).toMatch(/^mailto:[^?]+\?subject=.*xylophone/);
});

test('a misspelt word is read, and the page says as what', async () => {
  const { cards, notes } = await page('q=teppch');
  expect(cards.length).toBeGreaterThan(0);
  expect(notes[0]).toContain('Teppiche');
});

const shelves = [
  ['a craft', { craft: 'weaving' }],
  ['a form', { subject: { title: 'Rugs', demands: { form: ['rug'] } } }],
  ['a region', { subject: { title: 'MA-05', demands: { region: ['MA-05'] } } }],
  ['a search', { search: true, words: 'q=tapis&' }],
] as const;

test.each(shelves)(
  'on the shelf of %s every filter leaves as many works as stand beside it, in every order',
  async (_, { words = '', ...about }: { words?: string; [key: string]: unknown }) => {
    const asked = (query: string) =>
      readShelfPage({
        shopMarket: marketOf('de-de'),
        query: new URLSearchParams(words + query),
        ...about,
      } as Parameters<typeof readShelfPage>[0]);
    const whole = await asked('');
    expect(whole.count).toBeGreaterThan(0);
    const seen = new Set<string>();
    for (const { facet, choices } of whole.facets) {
      for (const { value, count } of choices) {
        const found = await asked(`${facet}=${value}`);
        expect(found.count, `${facet}=${value}`).toBe(count);
        expect(found.cards.length).toBe(Math.min(count, 24));
        if (count > 0) seen.add(facet);
      }
    }
    for (const facet of ['size', 'kind', 'ships', 'cooperative', 'women', 'price', 'colour'])
      expect(seen, facet).toContain(facet);
    for (const sort of ['newest', 'cheapest', 'dearest'])
      expect((await asked(`sort=${sort}`)).cards.length, sort).toBe(Math.min(whole.count, 24));
  },
);
