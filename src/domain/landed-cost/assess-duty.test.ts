import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { money, toDecimal } from '#domain/money/money.ts';
import { aLine, amount, aShipment, lane, line, paid, sums } from './a-shipment.ts';
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

describe('a line of the tariff', () => {
  const scarf = (value: string, description = 'scarf') =>
    aLine({ form: 'scarf-wool', description, value: amount(value, 'CAD') });
  const toAlberta = (lines: Shipment['lines']) =>
    lane(
      quoteDelivery(
        aShipment({
          to: { country: 'CA', region: 'AB' },
          lines,
          freight: [{ transport: 'express', amount: amount('0', 'CAD'), clearance: 'included' }],
        }),
        ruleBook,
      ),
      'express-checkout',
    );
  const duties = (of: ReturnType<typeof toAlberta>) =>
    of.lines.filter(({ kind }) => kind === 'duty').map((one) => toDecimal(one.amount));

  test('is cut to cents once, in however many pieces the goods on it come', () => {
    // 30.07 × 18 % = 5.4126, so 5.41; 35.48 × 5 % = 1.774; 30.07 + 5.41 + 1.77 = 37.25.
    // Cut alone, 15.03 × 18 % = 2.7054 and 15.04 × 18 % = 2.7072 would be 2.71 each, a cent more.
    const whole = toAlberta([scarf('30.07')]);
    expect([duties(whole), toDecimal(whole.delivered!)]).toEqual([['5.41'], '37.25']);
    const cut = toAlberta([scarf('15.03'), scarf('15.04', 'the other')]);
    expect(toDecimal(cut.delivered!)).toBe('37.25');
    // 5.41 by value: 2.7041 and 2.7059, and the cent that is left to the larger rest
    expect(duties(cut)).toEqual(['2.70', '2.71']);
  });

  test('is one for each origin and each rate: a rug beside the scarves keeps its own cents', () => {
    const turkish = { ...scarf('15.04', 'Turkish scarf'), origin: { country: 'TR' } };
    expect(duties(toAlberta([scarf('15.03'), turkish])).sort()).toEqual(['2.71', '2.71']);
    // 15.04 × 6.5 % = 0.9776
    const rug = aLine({ value: amount('15.04', 'CAD') });
    expect(duties(toAlberta([scarf('15.03'), rug])).sort()).toEqual(['0.98', '2.71']);
  });

  test('holds for a layer above the duty too', () => {
    const american = (...values: string[]) =>
      lane(
        quoteDelivery(
          aShipment({
            to: { country: 'US', region: 'NY' },
            lines: values.map((value, at) =>
              aLine({ description: `rug ${at}`, value: amount(value, 'USD') }),
            ),
            freight: [{ transport: 'express', amount: amount('0', 'USD'), clearance: 'included' }],
          }),
          ruleBook,
        ),
        'express-checkout',
      );
    // 4.5 % of 60.04 = 2.7018; 12.5 % = 7.505, so 7.51. Apart, 20.01 and 40.03: 0.90 + 1.80, and
    // 2.50 + 5.00 = 7.50.
    for (const one of [american('60.04'), american('20.01', '40.03')]) {
      expect([sums(one).duty, sums(one).surcharge]).toEqual(['2.70', '7.51']);
    }
  });
});

test('a line cut in two at any price costs what it cost whole, to Alberta, New York and Tokyo', () => {
  const goods = fc.array(
    fc.record({
      form: fc.constantFrom('scarf-wool', 'rug-knotted-wool', 'rug-kilim', 'belt-leather', 'drum'),
      minor: fc.bigInt(2n, 60_000n),
    }),
    { minLength: 1, maxLength: 3 },
  );
  const places = [
    [{ country: 'CA', region: 'AB' }, 'CAD'],
    [{ country: 'US', region: 'NY' }, 'USD'],
    [{ country: 'JP' }, 'JPY'],
  ] as const;
  fc.assert(
    fc.property(
      goods,
      fc.constantFrom(...places),
      fc.integer({ min: 1, max: 999 }),
      (all, at, cut) => {
        const [to, currency] = at;
        const delivered = (lines: Shipment['lines']) =>
          lane(
            quoteDelivery(
              aShipment({
                to,
                lines,
                freight: [
                  { transport: 'express', amount: money(3000n, currency), clearance: 'included' },
                ],
              }),
              ruleBook,
            ),
            'express-checkout',
          ).delivered;
        const ofPrice = (form: string, minor: bigint, description: string) =>
          aLine({ form, description, value: money(minor, currency) });
        const whole = all.map(({ form, minor }, index) => ofPrice(form, minor, `good ${index}`));
        const [{ form, minor }] = all as [(typeof all)[number]];
        const part = (minor * BigInt(cut)) / 1000n || 1n;
        const pieces = [ofPrice(form, part, 'a part'), ofPrice(form, minor - part, 'the rest')];
        expect(delivered([...pieces, ...whole.slice(1)])).toEqual(delivered(whole));
      },
    ),
    { numRuns: 200, seed: 20_261_124 },
  );
});

test('nor does a line cut in two move the carriage to another: to London and, for a business, to Tokyo', () => {
  const goods = fc.array(
    fc.record({
      form: fc.constantFrom('scarf-wool', 'rug-kilim', 'belt-leather', 'drum', 'wallet-leather'),
      minor: fc.bigInt(2n, 900n),
    }),
    { minLength: 2, maxLength: 3 },
  );
  const places = [
    [{ country: 'GB' }, 'GBP', 'person', 20_000n],
    [{ country: 'JP' }, 'JPY', 'business', 20_000n],
  ] as const;
  fc.assert(
    fc.property(
      goods,
      fc.constantFrom(...places),
      fc.bigInt(1n, 999n),
      fc.bigInt(1n, 9000n),
      (all, [to, currency, buyer, more], cut, carriage) => {
        const delivered = (lines: Shipment['lines']) =>
          lane(
            quoteDelivery(
              aShipment({
                to,
                buyer,
                lines,
                freight: [
                  {
                    transport: 'express',
                    amount: money(carriage, currency),
                    clearance: 'included',
                  },
                ],
              }),
              ruleBook,
            ),
            'express-checkout',
          ).delivered;
        const ofPrice = (form: string, minor: bigint, description: string) =>
          aLine({ form, description, value: money(minor, currency), origin: { country: 'IN' } });
        const [first, ...others] = all.map(({ form, minor }) => ({ form, minor: minor + more }));
        const { form, minor } = first!;
        const rest = others.map((one, at) => ofPrice(one.form, one.minor, `good ${at}`));
        const part = (minor * cut) / 1000n || 1n;
        const pieces = [ofPrice(form, part, 'a part'), ofPrice(form, minor - part, 'the rest')];
        expect(delivered([...pieces, ...rest])).toEqual(
          delivered([ofPrice(form, minor, 'whole'), ...rest]),
        );
      },
    ),
    { numRuns: 400, seed: 20_261_124 },
  );
});
