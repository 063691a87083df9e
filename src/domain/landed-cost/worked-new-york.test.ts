// New York, worked by hand from the rules quoted: the ordinary rate of HTS 2026 Rev 15 or 0 % by the
// agreement, on top 12.5 % (9903.05.56) or 50 % on copper and brass (9903.82.02), a processing fee of
// USD 2.77, or 0.3464 % and at least 34.58 above USD 2,500, DHL 2 % of what it advances and at least
// USD 17. Duty is on the goods without their carriage. State sales tax is not known: never more than
// partial. Derived, not published: every sum is written out above its expectation.
import { describe, expect, test } from 'vitest';
import { rateFromDecimal } from '#domain/money/exchange.ts';
import { money } from '#domain/money/money.ts';
import { aLine, amount, aShipment, lane, line, sums } from './a-shipment.ts';
import { quoteDelivery } from './quote-delivery.ts';
import { ruleBook } from './rules/rule-book.ts';
import type { Shipment, ShipmentLine } from './shipment.ts';

const dollars = (decimal: string) => amount(decimal, 'USD');
const dhl = { transport: 'express', carrier: 'DHL Express', amount: dollars('45.00') } as const;

const newYork = (
  good: Partial<ShipmentLine> & { value: ShipmentLine['value'] },
  change: Partial<Shipment> = {},
) =>
  quoteDelivery(
    aShipment({
      to: { country: 'US', region: 'NY', postcode: '10027' },
      lines: [aLine(good)],
      freight: [dhl],
      ...change,
    }),
    ruleBook,
  );
const paid = (quote: ReturnType<typeof newYork>, id = 'express-checkout') => sums(lane(quote, id));

describe('parcels to New York', () => {
  test('1. a knotted rug of 6,400 dirhams: 4.5 % and 12.5 %', () => {
    // 6,400.00 × 0.1 = 640.00; 4.5 % = 28.80; 12.5 % = 80.00; 2 % of 111.57 = 2.23, so 17.00
    // 640.00 + 45.00 + 28.80 + 80.00 + 2.77 + 17.00 = 813.57
    const rate = { from: 'MAD', to: 'USD', source: 'pretend', on: '2026-11-23' } as const;
    const quote = newYork(
      { value: money(640_000, 'MAD') },
      { rates: [rateFromDecimal('0.1', rate)] },
    );
    expect(paid(quote)).toEqual({
      goods: '640.00',
      freight: '45.00',
      duty: '28.80',
      surcharge: '80.00',
      'authority-fee': '2.77',
      'carrier-fee': '17.00',
      delivered: '813.57',
    });
    expect(quote).toMatchObject({ status: 'partial', cheapest: 'express-checkout' });
  });

  test('2. the same rug by the agreement: only the 4.5 % goes, and its origin is not proven', () => {
    // 640.00 + 45.00 + 0.00 + 80.00 + 2.77 + 17.00 = 784.77
    const quote = newYork({ value: dollars('640.00') });
    const claimed = lane(quote, 'express-checkout-preference');
    expect(sums(claimed)).toMatchObject({ duty: '0.00', surcharge: '80.00', delivered: '784.77' });
    expect(line(claimed, 'duty').status).toBe('unverified');
    expect(claimed.documents.map(({ id }) => id)).toEqual(['commercial-invoice', 'us-origin']);
    expect(quote.cheapest).toBe('express-checkout');
  });

  test('3. a kilim of USD 700: free by the general rate, so the 12.5 % alone', () => {
    // 12.5 % = 87.50; 700.00 + 45.00 + 0.00 + 87.50 + 2.77 + 17.00 = 852.27
    const quote = newYork({ form: 'flat-rug', description: 'Kilim', value: dollars('700.00') });
    expect(paid(quote)).toMatchObject({ duty: '0.00', surcharge: '87.50', delivered: '852.27' });
  });

  test('4. a tagine of USD 60: two lines, the dearer is charged and said to be open', () => {
    // 9.8 % = 5.88 (4.5 % would be 2.70); 12.5 % = 7.50
    // 60.00 + 45.00 + 5.88 + 7.50 + 2.77 + 17.00 = 138.15
    const quote = newYork({ form: 'tagine', description: 'Tagine', value: dollars('60.00') });
    expect(paid(quote)).toMatchObject({ duty: '5.88', surcharge: '7.50', delivered: '138.15' });
    expect(line(lane(quote, 'express-checkout'), 'duty').says.values.open).toBe('open-tariff-line');
    expect(quote.restrictions.map(({ key }) => key)).toEqual(['hold-food-contact']);
  });

  test('5. a brass tray of USD 240: for the table half of it again, to look at an eighth', () => {
    const tray = (use: string) =>
      newYork({
        form: 'tray',
        description: 'Tray',
        attributes: { material: 'brass', use },
        value: dollars('240.00'),
      });
    // 3 % = 7.20; 50 % = 120.00; 2 % of 129.97 = 2.60, so 17.00
    // 240.00 + 45.00 + 7.20 + 120.00 + 2.77 + 17.00 = 431.97
    expect(paid(tray('table'))).toMatchObject({
      duty: '7.20',
      surcharge: '120.00',
      delivered: '431.97',
    });
    // free; 12.5 % = 30.00; 240.00 + 45.00 + 30.00 + 2.77 + 17.00 = 334.77
    expect(paid(tray('ornament'))).toMatchObject({
      duty: '0.00',
      surcharge: '30.00',
      delivered: '334.77',
    });
  });

  test('6. a brass lantern for a candle, USD 150', () => {
    // 5.7 % = 8.55; 12.5 % = 18.75; 150.00 + 45.00 + 8.55 + 18.75 + 2.77 + 17.00 = 242.07
    const attributes = { material: 'brass', electric: 'not-electric' };
    const quote = newYork({
      form: 'lantern',
      description: 'Lantern',
      attributes,
      value: dollars('150.00'),
    });
    expect(paid(quote)).toMatchObject({ duty: '8.55', surcharge: '18.75', delivered: '242.07' });
  });

  test('7. twelve pairs of babouches: the sole and the price of a pair decide', () => {
    const pairs = (sole: string, value: string) =>
      newYork({
        form: 'babouche',
        description: 'Babouches',
        attributes: { upper: 'leather', sole, wearer: 'women' },
        quantity: 12,
        value: dollars(value),
      });
    // leather, 30.00 a pair: 10 % of 360.00 = 36.00; 12.5 % = 45.00
    // 360.00 + 45.00 + 36.00 + 45.00 + 2.77 + 17.00 = 505.77
    expect(paid(pairs('leather', '360.00'))).toMatchObject({
      duty: '36.00',
      surcharge: '45.00',
      delivered: '505.77',
    });
    // rubber, 2.50 a pair: 7 % of 30.00 = 2.10; a cent more a pair: 10 % of 30.12 = 3.01
    expect(paid(pairs('rubber', '30.00'))).toMatchObject({ duty: '2.10' });
    expect(paid(pairs('rubber', '30.12'))).toMatchObject({ duty: '3.01' });
  });

  test('8. a silver fibula of USD 90, and a dozen silver beads at the limit of USD 18 a dozen', () => {
    const silver = (quantity: number, value: string) =>
      newYork({
        form: 'fibula',
        description: 'Silver',
        attributes: { metal: 'silver-925' },
        quantity,
        value: dollars(value),
      });
    // 5 % = 4.50; 12.5 % = 11.25; 90.00 + 45.00 + 4.50 + 11.25 + 2.77 + 17.00 = 170.52
    expect(paid(silver(1, '90.00'))).toMatchObject({
      duty: '4.50',
      surcharge: '11.25',
      delivered: '170.52',
    });
    // 13.5 % of 18.00 = 2.43; of 18.12 it is 5 %: 0.906, so 0.91
    expect(paid(silver(12, '18.00'))).toMatchObject({ duty: '2.43' });
    expect(paid(silver(12, '18.12'))).toMatchObject({ duty: '0.91' });
  });

  test('9. a boutique’s forty leather bags of USD 65: a formal entry, by DHL and by sea', () => {
    const bags = (freight: Shipment['freight']) =>
      newYork(
        {
          form: 'bag',
          description: 'Bag',
          attributes: { outer: 'leather' },
          quantity: 40,
          value: dollars('2600.00'),
        },
        { buyer: 'business', freight },
      );
    // 9 % = 234.00; 12.5 % = 325.00; 0.3464 % = 9.01, so 34.58; 2 % of 593.58 = 11.87, so 17.00
    // 2,600.00 + 45.00 + 234.00 + 325.00 + 34.58 + 17.00 = 3,255.58
    expect(paid(bags([dhl]))).toMatchObject({ 'authority-fee': '34.58', delivered: '3255.58' });
    // by sea: 0.125 % = 3.25 more; 2,600.00 + 180.00 + 234.00 + 325.00 + 34.58 + 3.25 = 3,376.83
    const sea = bags([{ transport: 'freight', over: 'sea', amount: dollars('180.00') }]);
    expect(paid(sea, 'freight-checkout')).toMatchObject({
      'authority-fee': '37.83',
      delivered: '3376.83',
    });
    const warnings = lane(sea, 'freight-checkout').warnings.map(({ key }) => key);
    expect(warnings).toContain('warn-carrier-fee-not-sourced');
  });

  test('10. a rug of USD 6,000: DHL’s two per cent are more than its least', () => {
    // 4.5 % = 270.00; 12.5 % = 750.00; 0.3464 % = 20.78, so 34.58; 2 % of 1,054.58 = 21.09
    // 6,000.00 + 45.00 + 270.00 + 750.00 + 34.58 + 21.09 = 7,120.67
    const quote = newYork({ value: dollars('6000.00') });
    expect(paid(quote)).toMatchObject({ 'carrier-fee': '21.09', delivered: '7120.67' });
  });

  test('11. a thuya box of USD 90 and argan oil of USD 35 in one parcel: one processing fee', () => {
    // box: 4.3 % = 3.87 (the other line 3.2 %), 12.5 % = 11.25; oil: free, 12.5 % = 4.375, so 4.38
    // 125.00 + 45.00 + 3.87 + 15.63 + 2.77 + 17.00 = 209.27
    const box = aLine({
      form: 'box',
      description: 'Box',
      attributes: { material: 'thuya' },
      value: dollars('90.00'),
    });
    const oil = aLine({
      form: 'argan-oil',
      description: 'Oil',
      attributes: { use: 'cosmetic' },
      value: dollars('35.00'),
    });
    expect(paid(newYork(box, { lines: [box, oil] }))).toMatchObject({
      duty: '3.87',
      surcharge: '15.63',
      'authority-fee': '2.77',
      delivered: '209.27',
    });
  });

  test('12. a cotton caftan of USD 180 and a basket of USD 48: classes that are not sure', () => {
    // 8.4 % of 180.00 = 15.12; 5.3 % of 48.00 = 2.544, so 2.54
    const caftan = newYork({
      form: 'kaftan',
      description: 'Caftan',
      attributes: { fibre: 'cotton' },
      value: dollars('180.00'),
    });
    expect(line(lane(caftan, 'express-checkout'), 'duty')).toMatchObject({
      amount: dollars('15.12'),
      status: 'unverified',
    });
    const basket = newYork({ form: 'basket', description: 'Basket', value: dollars('48.00') });
    expect(line(lane(basket, 'express-checkout'), 'duty')).toMatchObject({
      amount: dollars('2.54'),
      status: 'unverified',
    });
  });

  test('13. a gift is not sold while the tax of the state is not known', () => {
    const quote = newYork({ value: dollars('640.00') }, { buyer: 'gift' });
    expect([quote.status, quote.cheapest, quote.nothingAtDoor]).toEqual([
      'partial',
      undefined,
      undefined,
    ]);
  });

  test('14. a rug not made in Morocco, a parcel by post and an antique have no price', () => {
    const turkish = newYork({ value: dollars('640.00'), origin: { country: 'TR' } });
    expect(turkish.missing.map(({ key }) => key)).toContain('missing-surcharge-origin');
    const post = newYork(
      { value: dollars('640.00') },
      { freight: [{ transport: 'post', amount: dollars('20.00') }] },
    );
    expect(lane(post, 'post-door').missing.map(({ key }) => key)).toEqual([
      'missing-us-postal-entry',
    ]);
    const antique = newYork({ form: 'antique', description: 'Chest', value: dollars('640.00') });
    expect([turkish.status, post.status, antique.status]).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
  });
});
