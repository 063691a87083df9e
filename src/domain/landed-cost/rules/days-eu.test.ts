// The same shipment on two days gives two right answers; a switch of unknown start is a bound.
import { describe, expect, test } from 'vitest';
import { aLine, amount, aShipment, lane, line, sums } from '../a-shipment.ts';
import { quoteDelivery } from '../quote-delivery.ts';
import type { DestinationRules, RuleBook } from '../rule.ts';
import type { Shipment } from '../shipment.ts';
import { ruleBook } from './rule-book.ts';

type Answer = readonly [day: string, delivered: string, status: string];
type Pair = readonly [what: string, country: string, before: Answer, after: Answer];

const on = (day: string, country: string, change: Partial<Shipment> = {}) =>
  quoteDelivery(
    aShipment({
      on: day,
      to: { country },
      lines: [aLine({ description: 'Palm basket', form: 'basket', value: amount('100', 'EUR') })],
      freight: [
        { transport: 'post', amount: amount('20', 'EUR'), clearance: 'included' },
        { transport: 'express', amount: amount('20', 'EUR'), clearance: 'included' },
      ],
      ...change,
    }),
    ruleBook,
  );

describe('a basket of EUR 100 and EUR 20 of post', () => {
  // Germany: relief 120.00 × 1.19; EUR 3: 123.00 × 1.19 = 146.37; EUR 2 more: 125.00 × 1.19 = 148.75
  // Italy: 123.00 × 1.22 = 150.06; its EUR 2, bound: 125.00 × 1.22 = 152.50
  // Estonia: 120.00 × 1.22 = 146.40 and × 1.24 = 148.80; Romania: × 1.19 = 142.80 and × 1.21 = 145.20
  test.each([
    [
      'the Union’s relief ends',
      'DE',
      ['2026-06-30', '142.80', 'known'],
      ['2026-07-01', '146.37', 'known'],
    ],
    [
      'the Union’s fee may begin',
      'DE',
      ['2026-10-31', '146.37', 'known'],
      ['2026-11-01', '148.75', 'bounded'],
    ],
    [
      'Italy’s fee may begin',
      'IT',
      ['2026-09-30', '150.06', 'known'],
      ['2026-10-01', '152.50', 'bounded'],
    ],
    [
      'Estonia raises its VAT',
      'EE',
      ['2025-06-30', '146.40', 'known'],
      ['2025-07-01', '148.80', 'known'],
    ],
    [
      'Romania raises its VAT',
      'RO',
      ['2025-07-31', '142.80', 'known'],
      ['2025-08-01', '145.20', 'known'],
    ],
    [
      'Romania asks 25 lei at the door',
      'RO',
      ['2025-12-31', '145.20', 'known'],
      ['2026-01-01', '145.20', 'partial'],
    ],
  ] as const satisfies Pair[])('%s', (_, country, ...days) => {
    for (const [day, delivered, status] of days) {
      const chosen = lane(on(day, country), 'post-ioss');
      expect([day, sums(chosen).delivered, chosen.status]).toEqual([day, delivered, status]);
    }
  });

  test('the fee whose start is unknown says so on its line and on the VAT over it', () => {
    const chosen = lane(on('2026-11-23', 'DE'), 'post-ioss');
    for (const kind of ['authority-fee', 'import-tax'] as const) {
      expect(line(chosen, kind)).toMatchObject({ status: 'bounded' });
      expect(line(chosen, kind).says.values.open).toBe('open-union-fee');
    }
  });

  test('proof of origin is worth EUR 3 since July and was worth nothing in June', () => {
    const duties = (day: string) =>
      ['express-ioss', 'express-checkout-preference'].map(
        (id) => line(lane(on(day, 'DE'), id), 'duty').amount,
      );
    expect(duties('2026-06-30')).toEqual([amount('0', 'EUR'), amount('0', 'EUR')]);
    expect(duties('2026-07-01')).toEqual([amount('3', 'EUR'), amount('0', 'EUR')]);
  });

  test('a business was relieved in June and pays the tariff in July', () => {
    // 3.7 % of (100.00 + 20.00) = 4.44, for goods of India
    const lines = [
      aLine({
        description: 'Basket',
        form: 'basket',
        value: amount('100', 'EUR'),
        origin: { country: 'IN' },
      }),
    ];
    const duty = (day: string) =>
      line(lane(on(day, 'DE', { lines, buyer: 'business' }), 'express-checkout'), 'duty');
    expect(duty('2026-06-30')).toMatchObject({ rule: 'eu-relief-150', amount: amount('0', 'EUR') });
    expect(duty('2026-07-01')).toMatchObject({ rule: 'eu-mfn', amount: amount('4.44', 'EUR') });
  });
});

describe('announced law sits there already, and waits for somebody to read it again', () => {
  const readAgain: RuleBook = {
    destinations: ruleBook.destinations.map((one: DestinationRules) => ({
      ...one,
      rules: one.rules.map((rule) => ({ ...rule, reviewBy: '2030-01-01' })),
      rates: { ...one.rates, reviewBy: '2030-01-01' },
    })),
  };
  const parcel = (day: string, country: string, currency: 'EUR' | 'GBP') =>
    quoteDelivery(
      aShipment({
        on: day,
        to: { country },
        lines: [aLine({ description: 'Bag', form: 'bag-leather', value: amount('100', currency) })],
        freight: [{ transport: 'post', amount: amount('20', currency), clearance: 'included' }],
      }),
      readAgain,
    );

  test('until it is read again there is no answer', () => {
    expect(on('2028-07-02', 'DE').status).toBe('unknown');
    expect(on('2028-07-02', 'DE').missing.map(({ key }) => key)).toContain('missing-review');
  });

  test('the Union: EUR 3 until 1 July 2028, the tariff on the day after', () => {
    // 3 % of (100.00 + 20.00) = 3.60; VAT (120.00 + 3.60 + 2.00) × 19 % = 23.864 → 23.86; in all 149.46
    const before = lane(parcel('2028-07-01', 'DE', 'EUR'), 'post-ioss');
    expect(line(before, 'duty')).toMatchObject({
      rule: 'eu-flat-ioss',
      amount: amount('3', 'EUR'),
    });
    const after = lane(parcel('2028-07-02', 'DE', 'EUR'), 'post-ioss');
    expect(sums(after)).toMatchObject({ duty: '3.60', 'import-tax': '23.86', delivered: '149.46' });
    expect(after.status).toBe('partial');
  });

  test('the Union: an importer must be settled there from 21 September 2027', () => {
    const warned = (day: string) =>
      lane(parcel(day, 'DE', 'EUR'), 'post-ioss').warnings.map(({ key }) => key);
    expect(warned('2027-09-20')).toEqual([]);
    expect(warned('2027-09-21')).toEqual(['warn-union-importer']);
  });

  test('Great Britain: relief until 30 September 2028, the tariff after', () => {
    // 2 % of (100.00 + 20.00) = 2.40
    const duty = (day: string) =>
      line(lane(parcel(day, 'GB', 'GBP'), 'post-vat-registered'), 'duty').amount;
    expect(duty('2028-09-30')).toEqual(amount('0', 'GBP'));
    expect(duty('2028-10-01')).toEqual(amount('2.40', 'GBP'));
  });
});
