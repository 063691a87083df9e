// Montréal, worked by hand from the rules quoted: Customs Tariff T2026-2, duty on the goods without
// their carriage, GST 5 % and the tax of Québec 9.975 % each on goods and duty, free up to CAD 20, the
// post's CAD 9.95 when anything is due. Carriage CAD 70 by courier with the clearing in it, CAD 60 by
// post. Derived, not published: every sum is written out above its expectation.
import { describe, expect, test } from 'vitest';
import { toDecimal } from '#domain/money/money.ts';
import { amount, aLine, aShipment, lane, line, sums } from './a-shipment.ts';
import { quoteDelivery } from './quote-delivery.ts';
import { ruleBook } from './rules/rule-book.ts';
import type { Shipment, ShipmentLine } from './shipment.ts';

const dollars = (decimal: string) => amount(decimal, 'CAD');
const courier = { transport: 'express', amount: dollars('70.00'), clearance: 'included' } as const;
const post = { transport: 'post', amount: dollars('60.00') } as const;

const montreal = (
  good: Partial<ShipmentLine> & { value: ShipmentLine['value'] },
  change: Partial<Shipment> = {},
) =>
  quoteDelivery(
    aShipment({
      to: { country: 'CA', region: 'QC', postcode: 'H2X 1Y4' },
      lines: [aLine(good)],
      freight: [courier, post],
      ...change,
    }),
    ruleBook,
  );
const good = (form: string, attributes: ShipmentLine['attributes'], value: string) => ({
  form,
  description: form,
  attributes,
  value: dollars(value),
});

/** Duty, GST, the tax of Québec, and all of it delivered. */
const paid = (quote: ReturnType<typeof montreal>, id = 'express-checkout') => {
  const chosen = lane(quote, id);
  const tax = (rule: string) => chosen.lines.find((one) => one.rule === rule)?.amount;
  const [gst, qst] = [tax('ca-gst'), tax('ca-provincial-qc')];
  return [sums(chosen).duty, gst && toDecimal(gst), qst && toDecimal(qst), sums(chosen).delivered];
};

describe('parcels to Montréal', () => {
  test('1. a knotted rug of CAD 600, by courier and by post', () => {
    // 6.5 % = 39.00; 5 % of 639.00 = 31.95; 9.975 % = 63.74025
    // 600.00 + 70.00 + 39.00 + 31.95 + 63.74 = 804.69
    const quote = montreal({ value: dollars('600.00') });
    expect(paid(quote)).toEqual(['39.00', '31.95', '63.74', '804.69']);
    expect(quote).toMatchObject({ status: 'known', nothingAtDoor: 'express-checkout' });
    // at the door 39.00 + 31.95 + 63.74 + 9.95 = 144.64; 600.00 + 60.00 + 144.64 = 804.64
    const mailed = lane(quote, 'post-door');
    expect([toDecimal(mailed.atDoor!), toDecimal(mailed.delivered!)]).toEqual(['144.64', '804.64']);
    expect(mailed.status).toBe('partial');
  });

  test('2. the same rug with a GPT certificate, if it is accepted', () => {
    // free; 5 % of 600.00 = 30.00; 9.975 % = 59.85; 600.00 + 70.00 + 30.00 + 59.85 = 759.85
    const quote = montreal({ value: dollars('600.00') });
    expect(paid(quote, 'express-checkout-preference')).toEqual([
      '0.00',
      '30.00',
      '59.85',
      '759.85',
    ]);
    expect(lane(quote, 'express-checkout-preference').status).toBe('partial');
    expect(quote.cheapest).toBe('express-checkout');
  });

  test('3. a kilim of CAD 240', () => {
    // 12.5 % = 30.00; 5 % of 270.00 = 13.50; 9.975 % = 26.9325; 240.00 + 70.00 + 70.43 = 380.43
    expect(paid(montreal(good('flat-rug', {}, '240.00')))).toEqual([
      '30.00',
      '13.50',
      '26.93',
      '380.43',
    ]);
  });

  test('4. a glass of CAD 20.00 is free of all, of CAD 20.01 only of duty', () => {
    const small = montreal(good('tea-glass', {}, '20.00'));
    expect(paid(small)).toEqual(['0.00', undefined, undefined, '90.00']);
    expect(small.status).toBe('known');
    // 5 % = 1.0005; 9.975 % = 1.996; 20.01 + 70.00 + 1.00 + 2.00 = 93.01
    expect(paid(montreal(good('tea-glass', {}, '20.01')))).toEqual([
      '0.00',
      '1.00',
      '2.00',
      '93.01',
    ]);
  });

  test('5. a tagine of CAD 80', () => {
    // 7 % = 5.60; 5 % of 85.60 = 4.28; 9.975 % = 8.5386; 80.00 + 70.00 + 18.42 = 168.42
    expect(paid(montreal(good('tagine', {}, '80.00')))).toEqual(['5.60', '4.28', '8.54', '168.42']);
  });

  test('6. babouches of CAD 90: slippers 18 % with any sole, her outdoor shoes 11 %', () => {
    // 18 % = 16.20; 5 % of 106.20 = 5.31; 9.975 % = 10.59345; 90.00 + 70.00 + 32.10 = 192.10
    for (const sole of ['leather', 'rubber']) {
      const slippers = montreal(good('babouche', { upper: 'leather', sole }, '90.00'));
      expect(paid(slippers)).toEqual(['16.20', '5.31', '10.59', '192.10']);
    }
    // 11 % = 9.90; 5 % of 99.90 = 4.995; 9.975 % = 9.965; 90.00 + 70.00 + 9.90 + 5.00 + 9.97 = 184.87
    const shoes = { upper: 'leather', sole: 'leather', wornOutdoors: true, wearer: 'women' };
    expect(paid(montreal(good('babouche', shoes, '90.00')))).toEqual([
      '9.90',
      '5.00',
      '9.97',
      '184.87',
    ]);
  });

  test('7. a silver fibula of CAD 150', () => {
    // 8.5 % = 12.75; 5 % of 162.75 = 8.1375; 9.975 % = 16.2343; 150.00 + 70.00 + 37.12 = 257.12
    const quote = montreal(good('fibula', { metal: 'silver-925' }, '150.00'));
    expect(paid(quote)).toEqual(['12.75', '8.14', '16.23', '257.12']);
  });

  test('8. a thuya box of CAD 60 and a lantern of CAD 130', () => {
    // 7 % = 4.20; 5 % of 64.20 = 3.21; 9.975 % = 6.404; 60.00 + 70.00 + 13.81 = 143.81
    expect(paid(montreal(good('box', { material: 'thuya' }, '60.00')))).toEqual([
      '4.20',
      '3.21',
      '6.40',
      '143.81',
    ]);
    // 7 % = 9.10; 5 % of 139.10 = 6.955; 9.975 % = 13.8752; 130.00 + 70.00 + 29.94 = 229.94
    const lantern = montreal(good('lantern', { electric: 'not-electric' }, '130.00'));
    expect(paid(lantern)).toEqual(['9.10', '6.96', '13.88', '229.94']);
  });

  test('9. a leather bag of CAD 120 and argan oil of CAD 40 in one parcel', () => {
    // 10 % of 120.00 = 12.00; 6.5 % of 40.00 = 2.60; base 160.00 + 14.60 = 174.60
    // 5 % = 8.73; 9.975 % = 17.41635; 160.00 + 70.00 + 14.60 + 8.73 + 17.42 = 270.75
    const bag = aLine(good('bag', { outer: 'leather' }, '120.00'));
    const oil = aLine(good('argan-oil', { use: 'cosmetic' }, '40.00'));
    const quote = montreal(bag, { lines: [bag, oil] });
    expect(paid(quote)).toEqual(['14.60', '8.73', '17.42', '270.75']);
    expect(quote.restrictions.map(({ key }) => key)).toEqual(['hold-cosmetic']);
  });

  test('10. a boutique owes GST alone at the border, and its province may ask it for more', () => {
    // 10 % of 2,000.00 = 200.00; 5 % of 2,200.00 = 110.00; 2,000.00 + 70.00 + 310.00 = 2,380.00
    const bags = { ...good('bag', { outer: 'leather' }, '2000.00'), quantity: 20 };
    const quote = montreal(bags, { buyer: 'business' });
    expect(paid(quote)).toEqual(['200.00', '110.00', undefined, '2380.00']);
    expect(quote.status).toBe('partial');
  });

  test('11. a belt of CAD 100 may be given, a caftan of CAD 300 may not: its class is not sure', () => {
    // 9.5 % = 9.50; 5 % of 109.50 = 5.475; 9.975 % = 10.9226; 100.00 + 70.00 + 25.90 = 195.90
    const belt = montreal(good('belt', { material: 'leather' }, '100.00'), { buyer: 'gift' });
    expect(paid(belt)).toEqual(['9.50', '5.48', '10.92', '195.90']);
    expect(belt).toMatchObject({ status: 'known', nothingAtDoor: 'express-checkout' });
    // 17 % = 51.00; 5 % of 351.00 = 17.55; 9.975 % = 35.01225; 300.00 + 70.00 + 103.56 = 473.56
    const caftan = montreal(good('kaftan', { fibre: 'cotton' }, '300.00'), { buyer: 'gift' });
    expect(paid(caftan)).toEqual(['51.00', '17.55', '35.01', '473.56']);
    expect([caftan.status, caftan.cheapest]).toEqual(['partial', undefined]);
  });

  test('12. a palm basket bag of CAD 45: two lines, the dearer as a bound', () => {
    // 11 % = 4.95 (4 % on the other line); 5 % of 49.95 = 2.4975; 9.975 % = 4.9825
    // 45.00 + 70.00 + 4.95 + 2.50 + 4.98 = 127.43
    const quote = montreal(good('bag', { outer: 'basketry', material: 'palm' }, '45.00'));
    expect(paid(quote)).toEqual(['4.95', '2.50', '4.98', '127.43']);
    expect(line(lane(quote, 'express-checkout'), 'duty').says.values.open).toBe('open-tariff-line');
  });

  test('13. a Turkish rug costs the same and claims nothing; without a province there is no price', () => {
    const turkish = montreal({ value: dollars('600.00'), origin: { country: 'TR' } });
    expect(paid(turkish)[3]).toBe('804.69');
    expect(turkish.lanes.map(({ claim }) => claim)).not.toContain('preference');
    const nowhere = montreal({ value: dollars('600.00') }, { to: { country: 'CA' } });
    expect(nowhere).toMatchObject({ status: 'unknown', missing: [{ key: 'missing-region' }] });
  });
});
