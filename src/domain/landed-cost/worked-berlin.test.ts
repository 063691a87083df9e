// Berlin, worked by hand from the rules quoted: German VAT 19 %, EUR 3 an item by IOSS, 0 % with proof
// of origin, the Union's EUR 2 an item as a bound, DHL 2 % of what it advances and at least EUR 16,
// VAT on that fee as a bound. Derived, not published: every sum is written out above its expectation.
import { describe, expect, test } from 'vitest';
import { aLine, amount, aShipment, lane, line, sums } from './a-shipment.ts';
import { quoteDelivery } from './quote-delivery.ts';
import { ruleBook } from './rules/rule-book.ts';
import type { Shipment, ShipmentLine } from './shipment.ts';

const euros = (decimal: string) => amount(decimal, 'EUR');
const dhl = {
  transport: 'express',
  carrier: 'DHL Express',
  amount: euros('40.00'),
  days: { least: 2, most: 5 },
} as const;
/** The post’s own fee is not known, unless the price of carriage holds it. */
const post = {
  transport: 'post',
  amount: euros('18.00'),
  days: { least: 6, most: 20 },
  clearance: 'included',
} as const;

const berlin = (
  line: Partial<ShipmentLine> & { value: ShipmentLine['value'] },
  change: Partial<Shipment> = {},
) =>
  quoteDelivery(
    aShipment({
      to: { country: 'DE', postcode: '10115' },
      lines: [aLine(line)],
      freight: [dhl, post],
      ...change,
    }),
    ruleBook,
  );

describe('ten parcels to Berlin', () => {
  test('1. a knotted rug of EUR 480: proof of origin, no duty', () => {
    // VAT (480.00 + 40.00 + 0.00 + 2.00) × 19 % = 522.00 × 0.19 = 99.18
    // DHL advances 2.00 + 99.18 = 101.18; 2 % = 2.02, less than 16.00; VAT on 16.00 = 3.04
    // 480.00 + 40.00 + 0.00 + 2.00 + 99.18 + 16.00 + 3.04 = 640.22
    const quote = berlin({ value: euros('480.00') });
    expect(sums(lane(quote, 'express-checkout-preference'))).toEqual({
      goods: '480.00',
      freight: '40.00',
      duty: '0.00',
      'authority-fee': '2.00',
      'import-tax': '99.18',
      'carrier-fee': '16.00',
      'carrier-fee-tax': '3.04',
      delivered: '640.22',
    });
    expect(quote).toMatchObject({
      status: 'bounded',
      cheapest: 'express-checkout-preference',
      nothingAtDoor: 'express-checkout-preference',
    });
  });

  test('2. the same rug of an Indian weaver: 8 %, but no more than EUR 2.80 a square metre', () => {
    // 8 % of (480.00 + 40.00) = 41.60; 3.84 m² × 2.80 = 10.752, in cents 10.75: the cap is charged
    // VAT (480.00 + 40.00 + 10.75 + 2.00) × 19 % = 532.75 × 0.19 = 101.2225 → 101.22
    // DHL 2 % of 113.97 = 2.28, so 16.00; VAT 3.04; in all 653.01. The rate was read in 2021: partial.
    const quote = berlin({ value: euros('480.00'), origin: { country: 'IN' } });
    const chosen = lane(quote, 'express-checkout');
    expect(sums(chosen)).toMatchObject({
      duty: '10.75',
      'import-tax': '101.22',
      delivered: '653.01',
    });
    expect(line(chosen, 'duty')).toMatchObject({
      rate: '8% max 2.80 EUR/m2',
      status: 'unverified',
    });
    expect(quote.status).toBe('partial');
    expect(quote.lanes.map(({ claim }) => claim)).not.toContain('preference');
  });

  test('3. a small dear rug: 8 % is less than the cap, and the share is charged', () => {
    // 8 % of (30.00 + 40.00) = 5.60; 6 m² × 2.80 = 16.80: the share. A business, for EUR 3 is for people.
    // VAT (30.00 + 40.00 + 5.60) × 19 % = 75.60 × 0.19 = 14.364 → 14.36; no Union fee for a business
    // DHL 16.00 + 3.04; 30.00 + 40.00 + 5.60 + 14.36 + 16.00 + 3.04 = 109.00
    const quote = berlin(
      { value: euros('30.00'), areaSquareMetres: 6, origin: { country: 'IN' } },
      { buyer: 'business' },
    );
    expect(sums(lane(quote, 'express-checkout'))).toEqual({
      goods: '30.00',
      freight: '40.00',
      duty: '5.60',
      'import-tax': '14.36',
      'carrier-fee': '16.00',
      'carrier-fee-tax': '3.04',
      delivered: '109.00',
    });
  });

  test('4. a tagine of EUR 60 by post and IOSS, cheaper than proof of origin by courier', () => {
    // By post: VAT (60.00 + 18.00 + 3.00 + 2.00) × 19 % = 83.00 × 0.19 = 15.77
    // 60.00 + 18.00 + 3.00 + 2.00 + 15.77 + 0.00 = 98.77
    const tagine = { description: 'Tagine', form: 'tagine', value: euros('60.00') };
    const quote = berlin(tagine);
    expect(sums(lane(quote, 'post-ioss'))).toMatchObject({
      duty: '3.00',
      'import-tax': '15.77',
      delivered: '98.77',
    });
    expect(quote).toMatchObject({
      status: 'bounded',
      cheapest: 'post-ioss',
      fastest: 'express-checkout-preference',
      nothingAtDoor: 'post-ioss',
    });
    expect(quote.restrictions.map(({ key }) => key)).toEqual(['hold-food-contact']);
  });

  test('5. without IOSS the same tagine goes by courier with its proof of origin', () => {
    // VAT (60.00 + 40.00 + 0.00 + 2.00) × 19 % = 19.38; DHL 16.00 + 3.04
    // 60.00 + 40.00 + 2.00 + 19.38 + 16.00 + 3.04 = 140.42
    const tagine = { description: 'Tagine', form: 'tagine', value: euros('60.00') };
    const quote = berlin(tagine, { registrations: [] });
    expect(quote.cheapest).toBe('express-checkout-preference');
    expect(sums(lane(quote, 'express-checkout-preference'))).toMatchObject({
      duty: '0.00',
      'import-tax': '19.38',
      delivered: '140.42',
    });
  });

  test('6. EUR 150.00 is a small parcel and EUR 150.01 is not', () => {
    // 150.00: VAT (150.00 + 18.00 + 3.00 + 2.00) × 19 % = 173.00 × 0.19 = 32.87; in all 205.87
    // 150.01 has no IOSS lane: VAT (150.01 + 40.00 + 2.00) × 19 % = 36.4819 → 36.48
    // 150.01 + 40.00 + 2.00 + 36.48 + 16.00 + 3.04 = 247.53
    const bag = { description: 'Leather bag', form: 'bag-leather' };
    expect(sums(lane(berlin({ ...bag, value: euros('150.00') }), 'post-ioss')).delivered).toBe(
      '205.87',
    );
    const above = berlin({ ...bag, value: euros('150.01') });
    expect(above.lanes.filter(({ claim }) => claim === 'scheme')).toEqual([]);
    expect(above.cheapest).toBe('express-checkout-preference');
    expect(sums(lane(above, 'express-checkout-preference')).delivered).toBe('247.53');
  });

  test('7. five babouches and a silver fibula are two items, whatever their number', () => {
    // Duty 2 × 3.00 = 6.00; fee 2 × 2.00 = 4.00
    // VAT (90.00 + 45.00 + 18.00 + 6.00 + 4.00) × 19 % = 163.00 × 0.19 = 30.97; in all 193.97
    const quote = berlin(
      { value: euros('90.00') },
      {
        lines: [
          aLine({
            description: 'Babouches',
            form: 'babouche-leather',
            quantity: 5,
            value: euros('90.00'),
          }),
          aLine({ description: 'Silver fibula', form: 'silver-jewellery', value: euros('45.00') }),
        ],
      },
    );
    expect(sums(lane(quote, 'post-ioss'))).toMatchObject({
      duty: '6.00',
      'authority-fee': '4.00',
      'import-tax': '30.97',
      delivered: '193.97',
    });
  });

  test('8. a gift of argan oil: taxed as a sale, nothing at her door', () => {
    // VAT (35.00 + 18.00 + 3.00 + 2.00) × 19 % = 58.00 × 0.19 = 11.02; in all 69.02
    const oil = { description: 'Argan oil for the skin', form: 'argan-cosmetic' };
    const quote = berlin({ ...oil, value: euros('35.00') }, { buyer: 'gift' });
    expect(quote).toMatchObject({ cheapest: 'post-ioss', nothingAtDoor: 'post-ioss' });
    expect(sums(lane(quote, 'post-ioss'))).toMatchObject({
      'import-tax': '11.02',
      delivered: '69.02',
    });
    // Argan oil to eat is agricultural: no preference was read for it, so no lane claims one.
    const food = berlin({ description: 'Argan oil', form: 'argan-food', value: euros('35.00') });
    expect(food.lanes.map(({ claim }) => claim)).not.toContain('preference');
  });

  test('9. a rug of Dakhla keeps the preference, and its papers name the region', () => {
    // VAT (300.00 + 40.00 + 2.00) × 19 % = 64.98; 300.00 + 40.00 + 2.00 + 64.98 + 19.04 = 426.02
    const origin = { country: 'MA', region: 'Dakhla-Oued Ed-Dahab' };
    const chosen = lane(berlin({ value: euros('300.00'), origin }), 'express-checkout-preference');
    expect(sums(chosen)).toMatchObject({ duty: '0.00', delivered: '426.02' });
    expect(chosen.documents.map(({ values }) => values.origin)).toContain('Dakhla-Oued Ed-Dahab');
  });

  test('10. EUR 6,000 may be declared on the invoice, a cent more needs an EUR.1', () => {
    // Business: VAT (6,000.00 + 40.00) × 19 % = 1,147.60; DHL 2 % = 22.952 → 22.95; VAT on it 4.3605 → 4.36
    // 6,000.00 + 40.00 + 1,147.60 + 22.95 + 4.36 = 7,214.91
    const lot = (value: string) =>
      lane(
        berlin({ value: euros(value), quantity: 12 }, { buyer: 'business' }),
        'express-checkout-preference',
      );
    expect(sums(lot('6000.00'))).toMatchObject({
      'import-tax': '1147.60',
      'carrier-fee': '22.95',
      'carrier-fee-tax': '4.36',
      delivered: '7214.91',
    });
    const papers = (value: string) => lot(value).documents.map(({ id }) => id);
    expect(papers('6000.00')).toEqual(['commercial-invoice', 'origin-declaration']);
    expect(papers('6000.01')).toEqual(['commercial-invoice', 'eur1']);
  });
});

describe('what Berlin cannot be told', () => {
  test('an oud that is not Moroccan has no rate that was read', () => {
    const quote = berlin({
      description: 'Oud',
      form: 'oud',
      value: euros('400.00'),
      origin: { country: 'TR' },
    });
    expect(quote.status).toBe('unknown');
    expect(quote.missing.map(({ key }) => key)).toContain('missing-duty-rate');
  });

  test('a pouf nobody described is not classified', () => {
    const quote = berlin({ description: 'Pouf', form: 'pouf', value: euros('90.00') });
    expect(quote).toMatchObject({ status: 'unknown', lanes: [] });
    expect(quote.classification[0]?.ask?.key).toBe('ask-filled');
  });
});
