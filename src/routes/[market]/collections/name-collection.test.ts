import { expect, test } from 'vitest';
import { marketBySlug } from '#domain/markets.ts';
import { nameCollection } from './name-collection.ts';

test.each([
  ['en-us', 'Gifts up to $100, delivered'],
  ['de-de', 'Geschenke bis 100 €, geliefert'],
  ['ja-jp', 'お届け価格￥20,000までの贈り物'],
])('in %s gifts are named with a price of that country', (slug, said) => {
  const plain = nameCollection('gifts', marketBySlug(slug)!).replace(/[\u2066-\u2069]/g, '');
  expect(plain.replace(/\u00a0/g, ' ')).toBe(said);
});

test('a collection without a price has a name without one', () => {
  expect(nameCollection('blue', marketBySlug('fr-fr')!)).toBe('Bleu');
});
