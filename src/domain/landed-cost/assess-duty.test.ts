import { describe, expect, test } from 'vitest';
import { toDecimal } from '#domain/money/money.ts';
import { aLine, amount, aShipment, lane, line, paid } from './a-shipment.ts';
import { quoteDelivery } from './quote-delivery.ts';
import { ruleBook } from './rules/rule-book.ts';
import type { Shipment } from './shipment.ts';

describe('above EUR 150', () => {
  const dear = (lines: Shipment['lines'], to = 'DE') =>
    quoteDelivery(
      aShipment({
        to: { country: to },
        lines,
        freight: [{ transport: 'express', carrier: 'DHL Express', amount: amount('100', 'EUR') }],
      }),
      ruleBook,
    );

  test('a Moroccan rug of EUR 900 owes 19 % and no duty', () => {
    // VAT (900 + 100 + 2) × 19 % = 190.38; DHL 2 % of 192.38 = 3.85, so 16.00, VAT 3.04: 1,211.42
    const quote = dear([aLine({ value: amount('900', 'EUR') })]);
    const chosen = lane(quote, 'express-checkout-preference');
    expect(paid(chosen, 'import-tax')).toBe('190.38');
    expect(toDecimal(chosen.delivered!)).toBe('1211.42');
    expect(quote.status).toBe('bounded');
    expect(quote.lanes.map(({ id }) => id)).not.toContain('express-ioss');
  });

  test('without a claim the rug pays 8 %, at most EUR 2.80 a square metre', () => {
    // 8 % of 1,000 is 80.00; 2.80 × 3.84 m² = 10.75
    const chosen = lane(dear([aLine({ value: amount('900', 'EUR') })]), 'express-checkout');
    expect(paid(chosen, 'duty')).toBe('10.75');
    expect(line(chosen, 'duty').status).toBe('unverified');
    expect(chosen.status).toBe('partial');
  });

  test('without its area the rug is charged the 8 % in full', () => {
    const line = aLine({ value: amount('900', 'EUR'), areaSquareMetres: undefined });
    expect(paid(lane(dear([line]), 'express-checkout'), 'duty')).toBe('80.00');
  });

  test('Italian pottery gets no Moroccan preference', () => {
    // Fine pottery 9 % of (200 + 100) = 27.00; there is no lane that claims a preference.
    const bowl = aLine({
      description: 'Italian bowl',
      form: 'tagine-earthenware',
      attributes: { clay: 'fine' },
      value: amount('200', 'EUR'),
      origin: { country: 'IT' },
    });
    const quote = dear([bowl]);
    expect(quote.lanes.map(({ claim }) => claim)).not.toContain('preference');
    expect(paid(lane(quote, 'express-checkout'), 'duty')).toBe('27.00');
    expect(quote.status).toBe('partial');
  });

  test('in one parcel the Moroccan rug is free and the Italian bowl is not', () => {
    const bowl = aLine({
      description: 'Italian bowl',
      form: 'tagine-earthenware',
      attributes: { clay: 'fine' },
      value: amount('100', 'EUR'),
      origin: { country: 'IT' },
    });
    // Freight by value: 90 to the rug, 10 to the bowl: 9 % of 110 = 9.90
    const chosen = lane(
      dear([aLine({ value: amount('900', 'EUR') }), bowl]),
      'express-checkout-preference',
    );
    const duties = chosen.lines.filter(({ kind }) => kind === 'duty');
    expect(duties.map(({ goods, amount }) => [goods, toDecimal(amount)])).toEqual([
      [['Hand-knotted wool rug 160 × 240 cm'], '0.00'],
      [['Italian bowl'], '9.90'],
    ]);
  });
});
