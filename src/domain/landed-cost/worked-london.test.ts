// London, worked by hand from the rules quoted: up to GBP 135 VAT 20 % of goods and carriage is taken at
// checkout and there is no duty; above it duty on the CIF value, 0 % with proof of Moroccan origin, and
// VAT 20 % on value and duty. The carrier's fee is not sourced unless the price of carriage holds it.
// Derived, not published: every sum is written out above its expectation.
import { describe, expect, test } from 'vitest';
import { aLine, amount, aShipment, lane, line, sums } from './a-shipment.ts';
import { quoteDelivery } from './quote-delivery.ts';
import { ruleBook } from './rules/rule-book.ts';
import type { Shipment, ShipmentLine } from './shipment.ts';

const pounds = (decimal: string) => amount(decimal, 'GBP');
const courier = {
  transport: 'express',
  carrier: 'DHL Express',
  amount: pounds('25.00'),
  clearance: 'included',
} as const;
const post = { transport: 'post', amount: pounds('12.00') } as const;

const london = (
  line: Partial<ShipmentLine> & { value: ShipmentLine['value'] },
  change: Partial<Shipment> = {},
) =>
  quoteDelivery(
    aShipment({
      to: { country: 'GB', postcode: 'E8 1AA' },
      lines: [aLine(line)],
      freight: [courier],
      ...change,
    }),
    ruleBook,
  );

const kilim = { description: 'Hanbel', form: 'rug-kilim' };

describe('ten parcels to London', () => {
  test('1. a tagine of GBP 60: VAT at checkout and nothing else', () => {
    // VAT (60.00 + 25.00) × 20 % = 17.00; 60.00 + 25.00 + 0.00 + 17.00 = 102.00
    const quote = london({ description: 'Tagine', form: 'tagine', value: pounds('60.00') });
    expect(sums(lane(quote, 'express-vat-registered'))).toEqual({
      goods: '60.00',
      freight: '25.00',
      duty: '0.00',
      'import-tax': '17.00',
      delivered: '102.00',
    });
    expect(quote).toMatchObject({ status: 'known', nothingAtDoor: 'express-vat-registered' });
  });

  test('2. GBP 135.00 is sold, GBP 135.01 is imported', () => {
    // 135.00: VAT 160.00 × 20 % = 32.00; in all 192.00
    // 135.01: VAT (135.01 + 25.00 + 0.00) × 20 % = 32.002 → 32.00; 135.01 + 25.00 + 32.00 + 0.00 = 192.01
    const bag = { description: 'Leather bag', form: 'bag-leather' };
    const below = london({ ...bag, value: pounds('135.00') });
    expect(below.cheapest).toBe('express-vat-registered');
    expect(sums(lane(below, 'express-vat-registered')).delivered).toBe('192.00');
    const above = london({ ...bag, value: pounds('135.01') });
    expect(above.cheapest).toBe('express-checkout-preference');
    expect(sums(lane(above, 'express-checkout-preference'))).toEqual({
      goods: '135.01',
      freight: '25.00',
      duty: '0.00',
      'import-tax': '32.00',
      'carrier-fee': '0.00',
      delivered: '192.01',
    });
  });

  test('3. a knotted rug of GBP 700 with proof of origin', () => {
    // VAT (700.00 + 25.00 + 0.00) × 20 % = 145.00; in all 870.00
    const quote = london({ value: pounds('700.00') });
    expect(quote).toMatchObject({ status: 'known', cheapest: 'express-checkout-preference' });
    expect(sums(lane(quote, 'express-checkout-preference'))).toMatchObject({
      'import-tax': '145.00',
      delivered: '870.00',
    });
  });

  test('4. an Indian kilim of GBP 400: 2 %, a rate of 2021 and so only partial', () => {
    // 2 % of (400.00 + 25.00) = 8.50; VAT (425.00 + 8.50) × 20 % = 86.70
    // 400.00 + 25.00 + 8.50 + 86.70 = 520.20
    const quote = london({ ...kilim, value: pounds('400.00'), origin: { country: 'IN' } });
    const chosen = lane(quote, 'express-checkout');
    expect(sums(chosen)).toMatchObject({
      duty: '8.50',
      'import-tax': '86.70',
      delivered: '520.20',
    });
    expect(line(chosen, 'duty')).toMatchObject({ status: 'unverified', source: 'ukgt-csv' });
    expect(quote.status).toBe('partial');
  });

  test('5. a kilim of Dakhla claims nothing here, though it does in Berlin', () => {
    // 2 % of (300.00 + 25.00) = 6.50; VAT (325.00 + 6.50) × 20 % = 66.30; in all 397.80
    const origin = { country: 'MA', region: 'MA-12' };
    const quote = london({ ...kilim, value: pounds('300.00'), origin });
    expect(quote.lanes.map(({ claim }) => claim)).not.toContain('preference');
    expect(sums(lane(quote, 'express-checkout'))).toMatchObject({
      duty: '6.50',
      delivered: '397.80',
    });
    expect(quote.status).toBe('partial');
  });

  test('6. silver of GBP 120 as a gift: taxed as a sale, nothing at her door', () => {
    // VAT (120.00 + 25.00) × 20 % = 29.00; in all 174.00
    const silver = { description: 'Fibula', form: 'fibula', attributes: { metal: 'silver' } };
    const quote = london({ ...silver, value: pounds('120.00') }, { buyer: 'gift' });
    expect(quote).toMatchObject({ status: 'known', nothingAtDoor: 'express-vat-registered' });
    expect(sums(lane(quote, 'express-vat-registered')).delivered).toBe('174.00');
  });

  test('7. leather babouches from Turkey, GBP 250: 8 %', () => {
    // 8 % of (250.00 + 25.00) = 22.00; VAT (275.00 + 22.00) × 20 % = 59.40
    // 250.00 + 25.00 + 22.00 + 59.40 = 356.40
    const shoes = {
      description: 'Babouches',
      form: 'babouche',
      attributes: { upper: 'leather', sole: 'leather' },
      quantity: 6,
      value: pounds('250.00'),
      origin: { country: 'TR' },
    };
    expect(sums(lane(london(shoes), 'express-checkout'))).toMatchObject({
      duty: '22.00',
      'import-tax': '59.40',
      delivered: '356.40',
    });
  });

  test('8. by post the fee of GBP 8 is from memory: charged at the door, never promised', () => {
    // Now 200.00 + 12.00 = 212.00; at the door VAT 212.00 × 20 % = 42.40 and 8.00, 50.40; in all 262.40
    const quote = london({ value: pounds('200.00') }, { freight: [post] });
    const chosen = lane(quote, 'post-door-preference');
    expect(chosen).toMatchObject({
      status: 'partial',
      now: pounds('212.00'),
      atDoor: pounds('50.40'),
      delivered: pounds('262.40'),
    });
    expect(line(chosen, 'carrier-fee')).toMatchObject({
      status: 'unverified',
      ruleStatus: 'memory',
    });
    expect(quote.nothingAtDoor).toBeUndefined();
  });

  test('9. when the courier’s fee is not in its price, the sum is not whole and says so', () => {
    // 200.00 + 25.00 + 0.00 + 225.00 × 20 % = 45.00: 270.00 and a fee that nobody read
    const quote = london(
      { value: pounds('200.00') },
      { freight: [{ ...courier, clearance: undefined }] },
    );
    const chosen = lane(quote, 'express-checkout-preference');
    expect(sums(chosen).delivered).toBe('270.00');
    expect(chosen.status).toBe('partial');
    expect(chosen.warnings.map(({ key }) => key)).toEqual(['warn-carrier-fee-not-sourced']);
  });

  test('10. a basket, a thuya box and argan oil in one parcel of GBP 90, insured for GBP 3', () => {
    // VAT (20.00 + 45.00 + 25.00 + 25.00 + 3.00) × 20 % = 118.00 × 0.2 = 23.60; in all 141.60
    const quote = london(
      { value: pounds('20.00') },
      {
        lines: [
          aLine({ description: 'Basket', form: 'basket', value: pounds('20.00') }),
          aLine({ description: 'Box', form: 'thuya-marquetry-box', value: pounds('45.00') }),
          aLine({ description: 'Oil', form: 'argan-cosmetic', value: pounds('25.00') }),
        ],
        insurance: pounds('3.00'),
      },
    );
    expect(sums(lane(quote, 'express-vat-registered'))).toMatchObject({
      goods: '90.00',
      insurance: '3.00',
      'import-tax': '23.60',
      delivered: '141.60',
    });
    expect(quote.restrictions.map(({ key }) => key)).toEqual(['hold-cosmetic']);
  });
});

describe('what London cannot be told', () => {
  const tagine = { description: 'Tagine', form: 'tagine', value: pounds('60.00') };

  test('a small parcel without a British registration, or for a business', () => {
    expect(london(tagine, { registrations: [] })).toMatchObject({
      status: 'unknown',
      missing: [{ key: 'missing-registration' }],
    });
    expect(london(tagine, { buyer: 'business' })).toMatchObject({
      status: 'unknown',
      missing: [{ key: 'missing-lane' }],
    });
  });

  test('what will hold when the relief ends: its rules are to be read again before', () => {
    const quote = london(tagine, { on: '2028-10-01' });
    expect(quote.status).toBe('unknown');
    expect(quote.missing.map(({ key }) => key)).toContain('missing-review');
  });

  test('large consignments need an EUR.1', () => {
    const papers = (value: string) =>
      lane(
        london({ value: pounds(value) }, { buyer: 'business' }),
        'express-checkout-preference',
      ).documents.map(({ id }) => id);
    expect(papers('4500.00')).toEqual(['commercial-invoice', 'origin-declaration']);
    expect(papers('4500.01')).toEqual(['commercial-invoice', 'eur1']);
  });
});
