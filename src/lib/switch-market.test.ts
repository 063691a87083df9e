import { expect, it, test } from 'vitest';
import type { GoodFacts } from '#domain/craft/good-facts.ts';
import { marketBySlug, markets } from '#domain/markets.ts';
import { pseudoMarkets } from '#domain/pseudo-markets.ts';
import { alternatesOf, goodPath, shortIdIn } from './paths.ts';
import { switchesOf } from './switch-market.ts';

const crafts = alternatesOf(({ slug }) => `/${slug}/crafts`);
const switched = (search: string, { from, to }: { from: string; to: string }) =>
  switchesOf(crafts, { from: marketBySlug(from)!, search })[to];

test.each([
  [
    'filters stay',
    '?form=rug&colour=ivory&region=souss-massa',
    'de-de',
    '?form=rug&colour=ivory&region=souss-massa',
  ],
  [
    'words that were searched stay',
    '?q=%D8%B2%D8%B1%D8%A8%D9%8A%D8%A9',
    'fr-fr',
    '?q=%D8%B2%D8%B1%D8%A8%D9%8A%D8%A9',
  ],
  ['the page stays', '?form=rug&page=3', 'ja-jp', '?form=rug&page=3'],
  ['a price stays in its currency', '?most=300&page=2', 'es-us', '?most=300&page=2'],
  ['brackets of prices too', '?price=50&price=100', 'es-us', '?price=50&price=100'],
  ['and go where they are others', '?price=50&price=100&page=2&q=rug', 'fr-fr', '?q=rug'],
  ['a price goes where another is used', '?form=rug&most=300&page=2', 'de-de', '?form=rug'],
  ['the sorting stays, not its page', '?sort=cheapest&page=2', 'fr-fr', '?sort=cheapest'],
  ['in the same country its page too', '?sort=cheapest&page=2', 'es-us', '?sort=cheapest&page=2'],
  ['nothing asked is nothing said', '', 'ar-ae', ''],
])('%s', (_, search, to, kept) => {
  expect(switched(search, { from: 'en-us', to })).toBe(`/${to}/crafts${kept}`);
});

const facts: GoodFacts = {
  form: 'rug',
  style: 'azilal',
  materials: ['wool'],
  colours: ['ivory', 'red'],
  attributes: {},
};

it('a good keeps its id where its name differs', () => {
  const good = { facts, shortId: '7k2m9p4x' };
  const alternates = alternatesOf((one) => goodPath(one, good));
  const from = marketBySlug('en-us')!;
  const paths = Object.values(switchesOf(alternates, { from, search: '?size=m' }));
  expect(paths).toHaveLength(markets.length);
  expect(new Set(paths.map((path) => path.split('/')[3])).size).toBeGreaterThan(3);
  for (const path of paths) {
    const { pathname, search } = new URL(path, 'https://shop.example');
    expect(shortIdIn(pathname)).toBe('7k2m9p4x');
    expect(search).toBe('?size=m');
  }
});

it('nobody is led to a pseudo market, not even from one', () => {
  for (const from of pseudoMarkets)
    expect(Object.keys(switchesOf(crafts, { from, search: '?form=rug' }))).toEqual(
      markets.map(({ slug }) => slug),
    );
});
