import { expect, it } from 'vitest';
import { direction, marketBySlug, markets, type ShopMarket } from './markets.ts';

const list: readonly ShopMarket[] = markets;

it('the list of markets is closed and short', () => {
  expect(list.length).toBeLessThanOrEqual(24);
  expect(new Set(list.map(({ slug }) => slug)).size).toBe(list.length);
});

it.each(list)('$slug is its language and its country', ({ slug, language, country }) => {
  expect(slug).toBe(`${language}-${country.toLowerCase()}`);
});

it.each(list)('$slug writes its numbers with the digits 0 to 9', ({ locale, language }) => {
  expect(new Intl.NumberFormat(locale).format(12)).toBe('12');
  expect(language === 'ar' ? locale : locale.slice(0, 2)).toBe(
    language === 'ar' ? 'ar-MA' : language,
  );
});

it('every language of the shop has a market', () => {
  const spoken = new Set(list.map(({ language }) => language));
  expect([...spoken].sort()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'ja']);
});

it('a country has one currency, and names a region in all its markets or in none', () => {
  for (const { country, currency, region } of list)
    for (const other of list.filter((one) => one.country === country))
      expect([other.currency, !other.region]).toEqual([currency, !region]);
});
