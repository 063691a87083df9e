// Which of several exchange rates counts: the one of the day customs looks at, never one that did not
// exist yet. Switzerland takes the day before (BAZG), Norway and Australia the day itself.
import { describe, expect, test } from 'vitest';
import type { Currency } from '#domain/money/currency.ts';
import { type ExchangeRate, rateFromDecimal } from '#domain/money/exchange.ts';
import { toDecimal } from '#domain/money/money.ts';
import { addDays } from '#domain/time/day.ts';
import { aLine, amount, aShipment } from './a-shipment.ts';
import type { Quote } from './quote.ts';
import { quoteDelivery } from './quote-delivery.ts';
import { ruleBook } from './rules/rule-book.ts';

const rate = (to: Currency, decimal: string, on: string): ExchangeRate =>
  rateFromDecimal(decimal, { from: 'MAD', to, source: `bank of ${on}`, on });
const quoteOn = (on: string, country: string, rates: readonly ExchangeRate[]) =>
  quoteDelivery(
    aShipment({
      on,
      to: { country },
      lines: [aLine({ value: amount('10000', 'MAD') })],
      freight: [{ transport: 'express', amount: amount('0', 'MAD'), clearance: 'included' }],
      rates,
    }),
    ruleBook,
  );
const goodsOn = (on: string, country: string, rates: readonly ExchangeRate[]) => {
  const lane = quoteOn(on, country, rates).lanes.find(({ delivered }) => delivered);
  return toDecimal(lane!.lines.find(({ kind }) => kind === 'goods')!.amount);
};

const week = (to: Currency) => [
  rate(to, '0.09', '2026-11-20'),
  rate(to, '0.10', '2026-11-22'),
  rate(to, '0.11', '2026-11-23'),
  rate(to, '0.12', '2026-11-24'),
];

describe('the exchange rate of a day', () => {
  test('is the newest until that day, and for Switzerland until the day before', () => {
    expect(goodsOn('2026-11-23', 'NO', week('NOK'))).toBe('1100.00');
    expect(goodsOn('2026-11-23', 'AU', week('AUD'))).toBe('1100.00');
    expect(goodsOn('2026-11-23', 'CH', week('CHF'))).toBe('1000.00');
    expect(goodsOn('2026-11-21', 'DE', week('EUR'))).toBe('900.00');
  });

  test('does not depend on the order in which rates are given', () => {
    expect(goodsOn('2026-11-23', 'CH', week('CHF').toReversed())).toBe('1000.00');
  });

  test('where all are younger the nearest is taken: something was given, and it is named', () => {
    expect(goodsOn('2026-06-30', 'DE', week('EUR'))).toBe('900.00');
    const { exchanges } = quoteOn('2026-06-30', 'DE', week('EUR'));
    expect(exchanges.map(({ source }) => source)).toEqual(['bank of 2026-11-20']);
  });

  test('comes with the rule of customs where that was read, and only where money was changed', () => {
    const { exchangeRule, exchanges } = quoteOn('2026-11-23', 'CH', week('CHF'));
    expect(exchangeRule).toMatchObject({ key: 'exchange-day-before', source: 'ch-bazg' });
    expect(exchanges).toMatchObject([{ on: '2026-11-22' }]);
    expect(quoteOn('2026-11-23', 'DE', week('EUR')).exchangeRule).toBeUndefined();
    const francs = quoteDelivery(
      aShipment({ to: { country: 'CH' }, lines: [aLine({ value: amount('900', 'CHF') })] }),
      ruleBook,
    );
    expect(francs.exchangeRule).toBeUndefined();
  });

  const near = (country: string, to: Currency, on: string) =>
    quoteOn('2026-11-23', country, [rate(to, '0.10', on)]);
  const warned = ({ lanes }: Quote) =>
    lanes.flatMap(({ warnings }) => warnings).find(({ key }) => key === 'warn-exchange-rate-day');

  test.each([
    ['CH', 'CHF', '2026-11-18', '2026-11-26', '2026-11-22'],
    ['NO', 'NOK', '2026-11-19', '2026-11-27', '2026-11-23'],
    ['DE', 'EUR', '2026-10-09', '2026-11-27', '2026-11-23'],
  ] as const)(
    'of %s promises nothing where it is of another time',
    (country, to, old, young, day) => {
      for (const on of [old, young]) {
        expect(warned(near(country, to, on))).toBeUndefined();
      }
      for (const on of [addDays(old, -1), addDays(young, 1), '2019-01-02', '2030-01-02']) {
        const quote = near(country, to, on);
        const values = { from: 'MAD', to, rated: on, day };
        expect(warned(quote)).toEqual({ key: 'warn-exchange-rate-day', weight: 'partial', values });
        expect(['partial', 'unknown']).toContain(quote.status);
        expect(quote.exchangeRule).toBeUndefined();
      }
    },
  );

  test('changes no sum, only what is promised of it', () => {
    const [good, old] = ['2026-11-22', '2026-10-22'].map((on) => near('CH', 'CHF', on));
    const priced = ({ lanes }: Quote) => lanes.find(({ delivered }) => delivered)!;
    expect(priced(old!).delivered).toEqual(priced(good!).delivered);
    expect([priced(good!).status, priced(old!).status]).toEqual([
      expect.not.stringMatching('unknown'),
      'partial',
    ]);
  });
});
