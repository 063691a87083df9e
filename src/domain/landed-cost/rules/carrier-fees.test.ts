// What DHL Express asks for advancing duty and tax: read from the carrier itself for Germany, from an
// undated page of a shop for five others, and that cannot promise a price.
import { describe, expect, test } from 'vitest';
import { toDecimal } from '#domain/money/money.ts';
import { aLine, amount, aShipment, lane } from '../a-shipment.ts';
import { quoteDelivery } from '../quote-delivery.ts';
import type { Shipment } from '../shipment.ts';
import { ruleBook } from './rule-book.ts';

const rugTo = (to: Shipment['to'], clearance?: 'included') =>
  quoteDelivery(
    aShipment({
      on: '2026-10-31',
      to,
      registrations: [],
      lines: [aLine({ value: amount('480', 'EUR') })],
      freight: [
        { transport: 'express', carrier: 'DHL Express', amount: amount('40', 'EUR'), clearance },
      ],
    }),
    ruleBook,
  );

describe('a rug of EUR 480 and EUR 40 by DHL, with proof of origin', () => {
  // The tax advanced is 520 × the rate; the fee is a share of it and at least so much, tax on top:
  // DE 98.80 × 2 % = 1.98, so 16.00, + 19 % = 3.04; FR 104.00 × 2.55 % = 2.65, so 14.60, + 20 % = 2.92
  // IT 114.40 × 2 % = 2.29, so 13.50, + 22 % = 2.97; BE 109.20 × 2.75 % = 3.00, so 14.50, + 21 % = 3.045
  // IE 119.60 × 2.5 % = 2.99, so 14.50, + 23 % = 3.335; AT 104.00 × 3 % = 3.12, so 15.00, + 20 % = 3.00
  test.each([
    ['DE', '16.00 known', '3.04 bounded', 'bounded'],
    ['FR', '14.60 unverified', '2.92 unverified', 'partial'],
    ['IT', '13.50 unverified', '2.97 unverified', 'partial'],
    ['BE', '14.50 unverified', '3.05 unverified', 'partial'],
    ['IE', '14.50 unverified', '3.34 unverified', 'partial'],
    ['AT', '15.00 unverified', '3.00 unverified', 'partial'],
    ['AT-19', '15.00 unverified', '2.85 unverified', 'partial'],
  ])('%s: %s, %s', (place, fee, tax, status) => {
    const [country = '', postcode] = place === 'AT-19' ? ['AT', '6991'] : [place];
    const chosen = lane(rugTo({ country, postcode }), 'express-checkout-preference');
    const asked = chosen.lines.filter(({ kind }) => kind.startsWith('carrier-fee'));
    expect(asked.map((one) => `${toDecimal(one.amount)} ${one.status}`)).toEqual([fee, tax]);
    expect(chosen.status).toBe(status);
  });

  test('where the price of carriage holds the clearing, France is known again', () => {
    expect(lane(rugTo({ country: 'FR' }, 'included'), 'express-checkout-preference').status).toBe(
      'known',
    );
  });
});
