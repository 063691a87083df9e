// Published examples of flat duties, thresholds and fees: the Union's EUR 3 an item, the American
// processing and harbour fees.
import { describe, expect, test } from 'vitest';
import { money, toDecimal } from '#domain/money/money.ts';
import { aLine, amount, aShipment, lane, paid } from './a-shipment.ts';
import { quoteDelivery } from './quote-delivery.ts';
import { ruleBook } from './rules/rule-book.ts';

const free = { transport: 'express', amount: money(0n, 'EUR') } as const;

describe('the flat duty of the European Union', () => {
  // Commission examples (eu-382-baker, 2026-07-02) and one of a blog (eu-exgate, 2026-06).
  test.each([
    { id: 'EU3-tshirts', goods: [['T-shirt', '610910', 5]], items: 1, duty: '3.00' },
    {
      id: 'EU3-tshirt-watch',
      goods: [
        ['T-shirt', '610910', 1],
        ['watch', '910211', 1],
      ],
      items: 2,
      duty: '6.00',
    },
    {
      id: 'EU3-phone',
      goods: [
        ['smartphone', '851713', 1],
        ['charger', '850440', 1],
        ['headphones', '851830', 1],
      ],
      items: 3,
      duty: '9.00',
    },
  ] as const)('$id', ({ goods, items, duty }) => {
    const quote = quoteDelivery(
      aShipment({
        to: { country: 'DE' },
        lines: goods.map(([description, hs, quantity]) =>
          aLine({ description, form: undefined, hs, quantity, value: amount('10', 'EUR') }),
        ),
        freight: [free],
      }),
      ruleBook,
    );
    const duties = lane(quote, 'express-ioss').lines.filter(({ kind }) => kind === 'duty');
    expect(duties).toHaveLength(items);
    expect(
      toDecimal(duties.map((one) => one.amount).reduce((a, b) => money(a.minor + b.minor, 'EUR'))),
    ).toBe(duty);
  });

  test('two rugs of one description at two prices are one item', () => {
    const lines = ['40', '60'].map((value) => aLine({ value: amount(value, 'EUR') }));
    const quote = quoteDelivery(
      aShipment({ to: { country: 'DE' }, lines, freight: [free] }),
      ruleBook,
    );
    const duties = lane(quote, 'express-ioss').lines.filter(({ kind }) => kind === 'duty');
    expect(duties.map((one) => toDecimal(one.amount)).sort()).toEqual(['0.00', '3.00']);
    expect(paid(lane(quote, 'express-ioss'), 'authority-fee')).toBe('2.00');
  });

  test('EUR 150.00 is low value and EUR 150.01 is not', () => {
    const lanes = (value: string) =>
      quoteDelivery(
        aShipment({
          to: { country: 'DE' },
          lines: [aLine({ value: amount(value, 'EUR') })],
          freight: [free],
        }),
        ruleBook,
      ).lanes.map(({ id }) => id);
    expect(lanes('150.00')).toContain('express-ioss');
    expect(lanes('150.01')).not.toContain('express-ioss');
  });
});

describe('the American processing fee, fiscal year 2027', () => {
  // us-fees-tar, 2026-10-09.
  test.each([
    ['US-MPF-2500.00', '2500.00', '2.77'],
    ['US-MPF-2500.01', '2500.01', '34.58'],
    ['US-MPF-50000', '50000', '173.20'],
    ['the highest', '1000000', '670.86'],
  ])('%s', (_, value, fee) => {
    const quote = quoteDelivery(
      aShipment({
        to: { country: 'US' },
        lines: [aLine({ value: amount(value, 'USD') })],
        freight: [{ transport: 'express', amount: money(0n, 'USD') }],
      }),
      ruleBook,
    );
    expect(paid(lane(quote, 'express-checkout'), 'authority-fee')).toBe(fee);
  });

  // The same source: 0.125 % of what comes by sea, half a cent up.
  test.each([
    ['US-MPF-2500.00, by sea', '2500', '2.77', '3.13'],
    ['US-MPF-50000, by sea', '50000', '173.20', '62.50'],
    ['US-HMF-9981', '9981', '34.58', '12.48'],
  ])('%s', (_, value, processing, harbour) => {
    const fees = (over?: 'sea' | 'air') => {
      const quote = quoteDelivery(
        aShipment({
          to: { country: 'US' },
          lines: [aLine({ value: amount(value, 'USD') })],
          freight: [{ transport: 'freight', over, amount: money(0n, 'USD') }],
        }),
        ruleBook,
      );
      const lines = lane(quote, 'freight-checkout').lines;
      return lines
        .filter(({ kind }) => kind === 'authority-fee')
        .map(({ amount: fee, status }) => `${toDecimal(fee)} ${status}`);
    };
    expect(fees('sea')).toEqual([`${processing} known`, `${harbour} known`]);
    expect(fees('air')).toEqual([`${processing} known`]);
    expect(fees()).toEqual([`${processing} known`, `${harbour} bounded`]);
  });

  test('outside its year the fee is not there, and the answer waits for a new one', () => {
    const quote = quoteDelivery(
      aShipment({
        on: '2027-10-01',
        to: { country: 'US' },
        lines: [aLine({ value: amount('100', 'USD') })],
        freight: [{ transport: 'express', amount: money(0n, 'USD') }],
      }),
      ruleBook,
    );
    expect(quote.status).toBe('unknown');
  });
});
