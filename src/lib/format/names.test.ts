import { expect, test } from 'vitest';
import { marketBySlug, markets } from '#domain/markets.ts';
import { shortCountryName } from './names.ts';

test.each(markets)('the country of $slug fits beside the mark on a phone', (market) => {
  expect(shortCountryName(market.country, market.locale).length).toBeLessThanOrEqual(10);
});

test.each([
  ['de-de', 'DE'],
  ['de-at', 'Österreich'],
  ['en-gb', 'UK'],
  ['ar-ae', 'AE'],
])('in the bar of %s stands %s', (slug, name) => {
  const market = marketBySlug(slug)!;
  expect(shortCountryName(market.country, market.locale)).toBe(name);
});
