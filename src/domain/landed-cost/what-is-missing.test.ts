import { describe, expect, test } from 'vitest';
import { rateFromDecimal } from '#domain/money/exchange.ts';
import { money } from '#domain/money/money.ts';
import { aLine, aShipment } from './a-shipment.ts';
import { quoteDelivery } from './quote-delivery.ts';
import { ruleBook } from './rules/rule-book.ts';
import type { Shipment } from './shipment.ts';

const pretend = (to: 'EUR' | 'USD', decimal: string) =>
  rateFromDecimal(decimal, { from: 'MAD', to, source: 'pretend', on: '2026-11-23' });

const rug = (to: Shipment['to'], change: Partial<Shipment> = {}) =>
  quoteDelivery(
    aShipment({
      to,
      lines: [aLine({ value: money(130_000, 'MAD') })],
      freight: [{ transport: 'express', carrier: 'DHL Express', amount: money(120_000, 'MAD') }],
      rates: [pretend('EUR', '0.0921'), pretend('USD', '0.1')],
      ...change,
    }),
    ruleBook,
  );

describe('what stands in the way', () => {
  test('a missing exchange rate is said, never guessed', () => {
    const quote = rug({ country: 'DE' }, { rates: [] });
    expect(quote.missing).toEqual([
      { key: 'missing-exchange-rate', values: { from: 'MAD', to: 'EUR' } },
    ]);
  });

  test('without a price of carriage the lanes are unknown', () => {
    const quote = rug({ country: 'DE' }, { freight: [] });
    expect(quote.status).toBe('unknown');
    expect(quote.missing).toContainEqual({ key: 'missing-freight', values: { transport: 'post' } });
  });

  test('a rule nobody read again in time counts as missing', () => {
    const quote = rug({ country: 'DE' }, { on: '2027-06-01' });
    expect(quote.status).toBe('unknown');
    expect(quote.missing.map(({ key }) => key)).toContain('missing-review');
  });

  test('a good whose place of making is not said has no price', () => {
    const lines = [aLine({ value: money(130_000, 'MAD'), origin: { country: '' } })];
    expect(rug({ country: 'DE' }, { lines }).missing[0]?.key).toBe('missing-origin');
  });

  test('a value below one cent is no value', () => {
    const quote = rug({ country: 'DE' }, { lines: [aLine({ value: money(1, 'MAD') })] });
    expect(quote.missing[0]?.key).toBe('missing-value');
  });

  test('a parcel that does not leave Morocco is not priced', () => {
    expect(rug({ country: 'DE' }, { from: { country: 'FR' } }).missing[0]?.key).toBe(
      'missing-route',
    );
  });

  test('an antique is blocked before any price', () => {
    const lines = [aLine({ value: money(130_000, 'MAD'), attributes: { ageYears: 120 } })];
    const quote = rug({ country: 'DE' }, { lines });
    expect(quote).toMatchObject({ status: 'unknown', lanes: [] });
    expect(quote.restrictions[0]).toMatchObject({ level: 'block', key: 'block-antique' });
  });

  test('a country whose tax nobody wrote down is unknown, not free of tax', () => {
    const germany = ruleBook.destinations.find(({ country }) => country === 'DE')!;
    const taxless = { ...germany, rules: germany.rules.filter(({ kind }) => kind !== 'tax') };
    const quote = quoteDelivery(
      aShipment({
        to: { country: 'DE' },
        lines: [aLine({ value: money(50_000, 'EUR') })],
        freight: [{ transport: 'express', amount: money(4_000, 'EUR') }],
      }),
      { destinations: [taxless] },
    );
    expect(quote.status).toBe('unknown');
    expect(quote.missing).toContainEqual({ key: 'missing-import-tax', values: { country: 'DE' } });
  });

  test('a good whose tariff line was not read is unknown where the ordinary duty is owed', () => {
    const oud = aLine({ description: 'Oud', form: 'oud', value: money(50_000, 'EUR') });
    const quote = (country: string) =>
      rug({ country: 'DE' }, { lines: [{ ...oud, origin: { country } }] });
    expect(quote('MA').status).toBe('bounded');
    expect(quote('TR').status).toBe('unknown');
    expect(quote('TR').missing.map(({ key }) => key)).toContain('missing-duty-rate');
  });
});
