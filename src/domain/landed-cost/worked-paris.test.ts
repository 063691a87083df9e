// Paris, worked by hand from the rules quoted: French VAT 20 %, EUR 3 an item by IOSS, 0 % with proof
// of origin, France's EUR 2 by HS-6 up to EUR 150, the Union's EUR 2 an item (both bounds since
// November 2026), DHL 2.55 % of what it advances and at least EUR 14.60, and VAT on that fee. What DHL
// asks stands on an undated shop's page of about 2021, so a lane with its fee is never more than partial.
// Derived, not published: every sum is written out above its expectation.
import { describe, expect, test } from 'vitest';
import { aLine, amount, aShipment, lane, line, sums } from './a-shipment.ts';
import { quoteDelivery } from './quote-delivery.ts';
import { ruleBook } from './rules/rule-book.ts';
import type { Shipment, ShipmentLine } from './shipment.ts';

const euros = (decimal: string) => amount(decimal, 'EUR');
const dhl = { transport: 'express', carrier: 'DHL Express', amount: euros('40.00') } as const;
const post = { transport: 'post', amount: euros('18.00'), clearance: 'included' } as const;

const paris = (
  line: Partial<ShipmentLine> & { value: ShipmentLine['value'] },
  change: Partial<Shipment> = {},
) =>
  quoteDelivery(
    aShipment({
      to: { country: 'FR', postcode: '75011' },
      lines: [aLine(line)],
      freight: [dhl, post],
      ...change,
    }),
    ruleBook,
  );

const lantern = {
  description: 'Pierced lantern',
  form: 'lantern',
  attributes: { electric: false },
};
const box = (marquetry: boolean) => ({
  description: 'Thuya box',
  form: 'box',
  attributes: { material: 'thuya', marquetry },
});

describe('ten parcels to Paris', () => {
  test('1. a flat-woven rug of EUR 220 with proof of origin', () => {
    // Above EUR 150 no French fee. VAT (220.00 + 40.00 + 0.00 + 2.00) × 20 % = 262.00 × 0.2 = 52.40
    // DHL 2.55 % of 54.40 = 1.39, so 14.60; VAT on it 2.92
    // 220.00 + 40.00 + 0.00 + 2.00 + 52.40 + 14.60 + 2.92 = 331.92
    const kilim = { description: 'Hanbel', attributes: { technique: 'flat-woven' }, form: 'rug' };
    const quote = paris({ ...kilim, value: euros('220.00') });
    expect(sums(lane(quote, 'express-checkout-preference'))).toEqual({
      goods: '220.00',
      freight: '40.00',
      duty: '0.00',
      'authority-fee': '2.00',
      'import-tax': '52.40',
      'carrier-fee': '14.60',
      'carrier-fee-tax': '2.92',
      delivered: '331.92',
    });
    // DHL's fee is not vouched for: with nothing to promise, the post at the door is the cheapest,
    // 220.00 + 18.00 + 2.00 + (220.00 + 18.00 + 2.00) × 20 % = 240.00 + 48.00 = 288.00
    expect(quote).toMatchObject({ status: 'partial', cheapest: 'post-door-preference' });
    expect(sums(lane(quote, 'post-door-preference')).delivered).toBe('288.00');
    // By DHL alone the sourced origin still takes the duty away, however unsure the fee is.
    const byDhl = paris({ ...kilim, value: euros('220.00') }, { freight: [dhl] });
    expect(byDhl).toMatchObject({ status: 'partial', cheapest: 'express-checkout-preference' });
    // Where the carrier has said its fee, EUR 12 with all taxes, no doubt but the Union's is left:
    // 220.00 + 40.00 + 0.00 + 2.00 + 52.40 + 12.00 = 326.40
    const agreed = paris(
      { ...kilim, value: euros('220.00') },
      { freight: [{ ...dhl, clearance: euros('12.00') }] },
    );
    expect(agreed).toMatchObject({
      status: 'bounded',
      nothingAtDoor: 'express-checkout-preference',
    });
    expect(sums(lane(agreed, 'express-checkout-preference')).delivered).toBe('326.40');
  });

  test('2. a lantern of EUR 90 by post and IOSS, with both fees', () => {
    // Duty 3.00; fees 2.00 + 2.00; VAT (90.00 + 18.00 + 3.00 + 4.00) × 20 % = 115.00 × 0.2 = 23.00
    // 90.00 + 18.00 + 3.00 + 4.00 + 23.00 = 138.00
    const quote = paris({ ...lantern, value: euros('90.00') });
    expect(sums(lane(quote, 'post-ioss'))).toMatchObject({
      duty: '3.00',
      'authority-fee': '4.00',
      'import-tax': '23.00',
      delivered: '138.00',
    });
    expect(quote).toMatchObject({ status: 'bounded', cheapest: 'post-ioss' });
  });

  test('3. the same lantern on four other days: four other sums, each of them known', () => {
    // 15 Oct: no Union fee yet. VAT (90.00 + 18.00 + 3.00 + 2.00) × 20 % = 22.60; in all 135.60
    // 1 Jul: the same. 30 Jun: relief, VAT (90.00 + 18.00 + 2.00) × 20 % = 22.00; in all 132.00
    // 28 Feb: no French fee either. VAT 108.00 × 20 % = 21.60; in all 129.60
    const on = (day: string) =>
      lane(paris({ ...lantern, value: euros('90.00') }, { on: day }), 'post-ioss');
    const days = ['2026-10-15', '2026-07-01', '2026-06-30', '2026-02-28'];
    expect(days.map((day) => [sums(on(day)).delivered, on(day).status])).toEqual([
      ['135.60', 'known'],
      ['135.60', 'known'],
      ['132.00', 'known'],
      ['129.60', 'known'],
    ]);
  });

  test('4. an inlaid Tunisian box by courier without IOSS: EUR 3 or 4 %, the higher', () => {
    // 4 % of (120.00 + 40.00) = 6.40 against 3.00; fees 4.00
    // VAT (120.00 + 40.00 + 6.40 + 4.00) × 20 % = 170.40 × 0.2 = 34.08
    // DHL 2.55 % of 44.48 = 1.13, so 14.60; VAT on it 2.92
    // 120.00 + 40.00 + 6.40 + 4.00 + 34.08 + 14.60 + 2.92 = 222.00
    const tunisian = { value: euros('120.00'), origin: { country: 'TN' } };
    const chosen = lane(paris({ ...box(true), ...tunisian }), 'express-checkout');
    expect(sums(chosen)).toMatchObject({
      duty: '6.40',
      'import-tax': '34.08',
      delivered: '222.00',
    });
    expect(line(chosen, 'duty').says.values.open).toBe('open-flat-scope');
    expect(chosen.status).toBe('partial');
    // A plain box has a tariff of 0 %: EUR 3 is the higher.
    expect(sums(lane(paris({ ...box(false), ...tunisian }), 'express-checkout')).duty).toBe('3.00');
  });

  test('5. babouches with rubber soles for a boutique: 8 % from Turkey, nothing from Morocco', () => {
    // 8 % of (500.00 + 40.00) = 43.20; VAT (540.00 + 43.20) × 20 % = 116.64
    // DHL 2.55 % of 159.84 = 4.08, so 14.60; VAT 2.92; 500 + 40 + 43.20 + 116.64 + 17.52 = 717.36
    // Moroccan: VAT 540.00 × 20 % = 108.00; 500.00 + 40.00 + 108.00 + 17.52 = 665.52
    const shoes = {
      description: 'Babouches',
      form: 'babouche',
      attributes: { upper: 'leather', sole: 'rubber' },
      quantity: 20,
      value: euros('500.00'),
    };
    const turkish = paris({ ...shoes, origin: { country: 'TR' } }, { buyer: 'business' });
    expect(sums(lane(turkish, 'express-checkout'))).toMatchObject({
      duty: '43.20',
      'import-tax': '116.64',
      delivered: '717.36',
    });
    expect(turkish.status).toBe('partial');
    const moroccan = paris(shoes, { buyer: 'business' });
    expect(sums(lane(moroccan, 'express-checkout-preference')).delivered).toBe('665.52');
    expect(moroccan.status).toBe('partial');
  });

  test('6. a caftan of EUR 149.99 as a gift', () => {
    // VAT (149.99 + 18.00 + 3.00 + 4.00) × 20 % = 174.99 × 0.2 = 34.998 → 35.00; in all 209.99
    const caftan = { description: 'Caftan', form: 'kaftan', attributes: { fibre: 'cotton' } };
    const quote = paris({ ...caftan, value: euros('149.99') }, { buyer: 'gift' });
    expect(quote).toMatchObject({ nothingAtDoor: 'post-ioss', status: 'bounded' });
    expect(sums(lane(quote, 'post-ioss'))).toMatchObject({
      'import-tax': '35.00',
      delivered: '209.99',
    });
  });

  test('7. a basket and a basket bag: two items for the Union, one heading for France', () => {
    // Duty 2 × 3.00 = 6.00; Union 2 × 2.00 = 4.00; France 1 × 2.00, both are 4602.19
    // VAT (30.00 + 50.00 + 18.00 + 6.00 + 6.00) × 20 % = 110.00 × 0.2 = 22.00; in all 132.00
    const quote = paris(
      { value: euros('30.00') },
      {
        lines: [
          aLine({ description: 'Bread basket', form: 'basket', value: euros('30.00') }),
          aLine({ description: 'Market bag', form: 'bag-straw', value: euros('50.00') }),
        ],
      },
    );
    expect(sums(lane(quote, 'post-ioss'))).toMatchObject({
      duty: '6.00',
      'authority-fee': '6.00',
      'import-tax': '22.00',
      delivered: '132.00',
    });
  });

  test('8. silver of Laâyoune: the preference stands and the papers name the region', () => {
    // VAT (700.00 + 40.00 + 2.00) × 20 % = 148.40; DHL 2.55 % of 150.40 = 3.84, so 14.60; VAT 2.92
    // 700.00 + 40.00 + 2.00 + 148.40 + 17.52 = 907.92
    const silver = {
      description: 'Silver cuff',
      form: 'bracelet',
      attributes: { metal: 'silver' },
    };
    const origin = { country: 'MA', region: 'MA-11' };
    const chosen = lane(
      paris({ ...silver, value: euros('700.00'), origin }),
      'express-checkout-preference',
    );
    expect(sums(chosen)).toMatchObject({
      duty: '0.00',
      'import-tax': '148.40',
      delivered: '907.92',
    });
    expect(chosen.documents.map(({ values }) => values.origin)).toContain(
      'Laâyoune-Sakia El Hamra',
    );
  });

  test('9. a rug of EUR 4,000: DHL’s share is more than its least', () => {
    // VAT (4,000.00 + 40.00 + 2.00) × 20 % = 808.40; DHL 2.55 % of 810.40 = 20.6652 → 20.67
    // VAT on it 4.134 → 4.13; 4,000.00 + 40.00 + 2.00 + 808.40 + 20.67 + 4.13 = 4,875.20
    const chosen = lane(paris({ value: euros('4000.00') }), 'express-checkout-preference');
    expect(sums(chosen)).toMatchObject({
      'carrier-fee': '20.67',
      'carrier-fee-tax': '4.13',
      delivered: '4875.20',
    });
  });

  test('10. left for the door: the same sum, but the buyer’s to pay, and so only partial', () => {
    // Case 1 again: 220.00 + 40.00 = 260.00 now; 2.00 + 52.40 + 14.60 + 2.92 = 71.92 at the door
    const kilim = { description: 'Hanbel', form: 'rug-kilim', value: euros('220.00') };
    const chosen = lane(paris(kilim), 'express-door-preference');
    expect(chosen.now).toEqual(euros('260.00'));
    expect(chosen.atDoor).toEqual(euros('71.92'));
    expect(chosen.status).toBe('partial');
    expect(chosen.lines.filter(({ when }) => when === 'at-door').map(({ payer }) => payer)).toEqual(
      Array(5).fill('buyer'),
    );
  });
});

describe('what Paris cannot be told', () => {
  test('with another courier its fee is not known: no promise, and the reason is said', () => {
    const freight = [{ ...dhl, carrier: 'Aramex' }];
    const quote = paris({ value: euros('220.00') }, { freight });
    expect(quote.status).toBe('partial');
    expect(lane(quote, 'express-checkout-preference').warnings.map(({ key }) => key)).toContain(
      'warn-carrier-fee-not-sourced',
    );
  });

  test('La Réunion is not Paris, and nothing is said for it', () => {
    expect(
      paris({ value: euros('220.00') }, { to: { country: 'FR', postcode: '97400' } }),
    ).toMatchObject({ status: 'unknown', lanes: [] });
  });
});
