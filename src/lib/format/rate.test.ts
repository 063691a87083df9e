import { expect, test } from 'vitest';
import { marketBySlug } from '#domain/markets.ts';
import { sayRate } from './rate.ts';

const said = (rate: string, slug: string) =>
  sayRate(rate, marketBySlug(slug)!)
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/[\u200e\u200f\u2068\u2069]/g, '');

test.each([
  ['2.00 EUR × 1', 'de-de', '2,00 €'],
  ['3.00 EUR × 3', 'de-de', '3,00 € × 3'],
  ['3.00 EUR / item', 'de-de', '3,00 € je Artikel'],
  ['3.00 EUR / item', 'fr-fr', '3,00 € par article'],
  ['200 JPY × 1', 'ja-jp', '￥200'],
  ['10.40 JPY/kg', 'ja-jp', '1キログラムにつき￥10.40'],
  ['8% max 2.80 EUR/m2', 'de-de', '8 %, höchstens 2,80 € je Quadratmeter'],
  ['0.3464% min 33.58 USD', 'en-us', '0.3464%, at least $33.58'],
  ['5.5%', 'fr-fr', '5,5 %'],
  ['19%', 'de-de', '19 %'],
  ['150 EUR', 'de-de', '150,00 €'],
])('%s on %s is read as %s', (rate, slug, expected) => {
  expect(said(rate, slug)).toBe(expected);
});

test('Arabic pages write a rate with the digits of Morocco and its own words', () => {
  expect(said('2.00 AED / item', 'ar-ae')).toMatch(/^2,00 .*للقطعة$/);
  expect(said('8% max 2.80 AED/m2', 'ar-ae')).not.toMatch(/max|m2|2\.80/);
});

test('what is in no known notation stays as the law wrote it', () => {
  expect(said('see the broker', 'de-de')).toBe('see the broker');
});
