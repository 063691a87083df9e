import { expect, test } from 'vitest';
import { markets } from '#domain/markets.ts';
import { money } from '#domain/money/money.ts';
import { formatDay, formatDays } from './days.ts';
import { formatLength, formatWeight } from './measures.ts';
import { formatMoney, formatMoneyFully } from './money.ts';
import { countryName, currencySign, formatList } from './names.ts';

const plain = (text: string) =>
  text.replace(/[\u00a0\u202f\u2009]/g, ' ').replace(/[\u200e\u200f]/g, '');

test('a price has both cents or none', () => {
  expect(formatMoney(money(61_200, 'EUR'), 'en-DE')).toBe('€612');
  expect(formatMoney(money(61_240, 'EUR'), 'en-DE')).toBe('€612.40');
  expect(formatMoney(money(61_205, 'EUR'), 'en-DE')).toBe('€612.05');
  expect(plain(formatMoney(money(61_240, 'EUR'), 'de-DE'))).toBe('612,40 €');
  expect(formatMoney(money(98_000, 'JPY'), 'ja-JP')).toBe('￥98,000');
  expect(plain(formatMoney(money(123_450, 'CAD'), 'fr-CA'))).toBe('1 234,50 $');
});

test('an amount too large for a float keeps its last digit', () => {
  expect(formatMoney(money(90_071_992_547_409_931n, 'EUR'), 'en-DE')).toBe(
    '€900,719,925,474,099.31',
  );
});

test('a column of prices always shows the cents', () => {
  expect(formatMoneyFully(money(61_200, 'EUR'), 'en-DE')).toBe('€612.00');
});

test('Arabic pages write the digits of Morocco in every market', () => {
  for (const { locale, currency } of markets.filter((market) => market.language === 'ar')) {
    expect(formatMoney(money(123_450, currency), locale)).toMatch(/1\.234,50/);
    expect(formatDay('2026-11-23', locale)).toMatch(/23 نونبر 2026/);
  }
});

test('arrival is a range of days, with the year only where it turns', () => {
  const days = plain(formatDays('2026-11-18', '2026-11-24', 'en-GB'));
  expect(days).toMatch(/^18\s*–\s*24 November$/);
  expect(formatDays('2026-11-28', '2026-12-01', 'ja-JP')).toBe('11月28日～12月1日');
  expect(plain(formatDays('2026-12-28', '2027-01-04', 'de-DE'))).toMatch(/2026.*2027/);
});

test('sizes and weights are said in round units', () => {
  expect(plain(formatWeight(850, 'de-DE'))).toBe('850 g');
  expect(plain(formatWeight(6_240, 'de-DE'))).toBe('6,2 kg');
  expect(plain(formatWeight(6_240, 'en-DE'))).toBe('6.2 kg');
  expect(plain(formatLength(300, 'en-GB'))).toBe('30 cm');
  expect(plain(formatLength(2000, 'en-GB'))).toBe('2 m');
});

test('countries, currencies and lists are named in the reader’s language', () => {
  expect(countryName('DE', 'de-DE')).toBe('Deutschland');
  expect(currencySign('CAD', 'en-CA')).toBe('$');
  expect(formatList(['Fadma', 'Itto'], 'fr-FR')).toBe('Fadma et Itto');
});
