// Tokyo, worked by hand from the rules quoted: for a person six tenths of the price, free up to 10,000
// yen but for leather, shoes and knitwear; up to 200,000 the higher of the simplified table and the
// schedule of 2026-07-09; for a business price and carriage by the schedule; consumption tax 10 %, not
// cut to round sums, as a bound. Carriage 5,000 yen with the clearing in it. Derived, not published:
// every sum is written out above its expectation.
import { describe, expect, test } from 'vitest';
import { amount, aLine, aShipment, lane, line, sums } from './a-shipment.ts';
import { quoteDelivery } from './quote-delivery.ts';
import { ruleBook } from './rules/rule-book.ts';
import type { Shipment, ShipmentLine } from './shipment.ts';

const yen = (whole: string) => amount(whole, 'JPY');
const tokyo = (
  good: Partial<ShipmentLine> & { value: ShipmentLine['value'] },
  change: Partial<Shipment> = {},
) =>
  quoteDelivery(
    aShipment({
      to: { country: 'JP', postcode: '150-0001' },
      lines: [aLine(good)],
      freight: [{ transport: 'express', amount: yen('5000'), clearance: 'included' }],
      ...change,
    }),
    ruleBook,
  );
const good = (form: string, attributes: ShipmentLine['attributes'], value: string) => ({
  form,
  description: form,
  attributes,
  value: yen(value),
});
const paid = (quote: ReturnType<typeof tokyo>, id = 'express-checkout') => {
  const { duty, 'import-tax': tax, delivered } = sums(lane(quote, id)) as Record<string, string>;
  return { duty, tax, delivered };
};

describe('parcels to Tokyo', () => {
  test('1. a tagine of 16,600 yen is free, also as a gift', () => {
    // 60 % = 9,960, at most 10,000; 16,600 + 5,000 = 21,600
    const quote = tokyo(good('tagine', {}, '16600'));
    expect(paid(quote)).toEqual({ duty: '0', tax: '0', delivered: '21600' });
    expect(quote.status).toBe('known');
    const gift = tokyo(good('tagine', {}, '16600'), { buyer: 'gift' });
    expect(gift).toMatchObject({ status: 'known', nothingAtDoor: 'express-checkout' });
  });

  test('2. a tagine of 16,700 yen is not', () => {
    // 60 % = 10,020; table 0, schedule 2.3 % = 230; 10,250 × 10 % = 1,025
    // 16,700 + 5,000 + 230 + 1,025 = 22,955
    const quote = tokyo(good('tagine', {}, '16700'));
    expect(paid(quote)).toEqual({ duty: '230', tax: '1025', delivered: '22955' });
    expect(quote.status).toBe('bounded');
    // by the preference: free; 10,020 × 10 % = 1,002; 22,702, offered as partial
    const claimed = lane(quote, 'express-checkout-preference');
    expect(paid(quote, claimed.id)).toEqual({ duty: '0', tax: '1002', delivered: '22702' });
    expect(claimed.status).toBe('partial');
  });

  test('3. a knotted rug of 80,000 yen: 7.9 % is more than the 5 % of the table', () => {
    // 48,000 × 7.9 % = 3,792 (5 % would be 2,400); 51,792 × 10 % = 5,179.2
    // 80,000 + 5,000 + 3,792 + 5,179 = 93,971
    const quote = tokyo({ value: yen('80000') });
    expect(paid(quote)).toEqual({ duty: '3792', tax: '5179', delivered: '93971' });
    expect(line(lane(quote, 'express-checkout'), 'duty')).toMatchObject({
      rule: 'jp-simplified',
      status: 'bounded',
    });
  });

  test('4. a knotted rug of 400,000 yen is over the table', () => {
    // 240,000 × 7.9 % = 18,960; 258,960 × 10 % = 25,896; 400,000 + 5,000 + 18,960 + 25,896 = 449,856
    const quote = tokyo({ value: yen('400000') });
    expect(paid(quote)).toEqual({ duty: '18960', tax: '25896', delivered: '449856' });
    const rule = (value: string) =>
      line(lane(tokyo({ value: yen(value) }), 'express-checkout'), 'duty').rule;
    // 60 % of 333,333 is 199,999.8 and of 333,334 it is 200,000.4
    expect([rule('333333'), rule('333334')]).toEqual(['jp-simplified', 'jp-ordinary']);
  });

  test('5. a kilim of 30,000 yen', () => {
    // 18,000 × 6 % = 1,080; 19,080 × 10 % = 1,908; 30,000 + 5,000 + 1,080 + 1,908 = 37,988
    expect(paid(tokyo(good('flat-rug', {}, '30000')))).toEqual({
      duty: '1080',
      tax: '1908',
      delivered: '37988',
    });
  });

  test('6. leather babouches of 12,000 yen: small, and yet not free, with any sole', () => {
    // 7,200 × 30 % = 2,160; 9,360 × 10 % = 936; 12,000 + 5,000 + 2,160 + 936 = 20,096
    for (const sole of ['leather', 'rubber']) {
      const quote = tokyo(good('babouche', { upper: 'leather', sole }, '12000'));
      expect(paid(quote)).toEqual({ duty: '2160', tax: '936', delivered: '20096' });
      expect(quote.status).toBe('bounded');
    }
  });

  test('7. a leather bag of 25,000 yen, outside the table as well', () => {
    // 15,000 × 8 % = 1,200; 16,200 × 10 % = 1,620; 25,000 + 5,000 + 1,200 + 1,620 = 32,820
    const quote = tokyo(good('bag', { outer: 'leather' }, '25000'));
    expect(paid(quote)).toEqual({ duty: '1200', tax: '1620', delivered: '32820' });
    expect(line(lane(quote, 'express-checkout'), 'duty').status).toBe('known');
  });

  test('8. a silver fibula of 30,000 yen', () => {
    // 18,000 × 5.2 % = 936 (5 % would be 900); 18,936 × 10 % = 1,893.6
    // 30,000 + 5,000 + 936 + 1,894 = 37,830
    const quote = tokyo(good('fibula', { metal: 'silver-925' }, '30000'));
    expect(paid(quote)).toEqual({ duty: '936', tax: '1894', delivered: '37830' });
  });

  test('9. a thuya box of 40,000 yen: inlaid it pays 10 %, plain the 5 % of the table', () => {
    // nobody said: 24,000 × 10 % = 2,400; 26,400 × 10 % = 2,640; 50,040
    const unsaid = tokyo(good('box', { material: 'thuya' }, '40000'));
    expect(paid(unsaid)).toEqual({ duty: '2400', tax: '2640', delivered: '50040' });
    // plain: 24,000 × 5 % = 1,200 (2.7 % would be 648); 25,200 × 10 % = 2,520; 48,720
    const plain = tokyo(good('box', { material: 'thuya', marquetry: false }, '40000'));
    expect(paid(plain)).toEqual({ duty: '1200', tax: '2520', delivered: '48720' });
  });

  test('10. a cotton caftan of 50,000 yen: here the table is the higher', () => {
    // 30,000 × 10 % = 3,000 (9.1 % would be 2,730); 33,000 × 10 % = 3,300
    // 50,000 + 5,000 + 3,000 + 3,300 = 61,300
    expect(paid(tokyo(good('kaftan', { fibre: 'cotton' }, '50000')))).toEqual({
      duty: '3000',
      tax: '3300',
      delivered: '61300',
    });
  });

  test('11. a lantern of 60,000 yen and argan oil of 20,000: free by the schedule, 5 % by the table', () => {
    // 36,000 × 5 % = 1,800; 37,800 × 10 % = 3,780; 60,000 + 5,000 + 1,800 + 3,780 = 70,580
    expect(paid(tokyo(good('lantern', { electric: 'not-electric' }, '60000')))).toEqual({
      duty: '1800',
      tax: '3780',
      delivered: '70580',
    });
    // 12,000 × 5 % = 600; 12,600 × 10 % = 1,260; 20,000 + 5,000 + 600 + 1,260 = 26,860
    const oil = tokyo(good('argan-oil', { use: 'cosmetic' }, '20000'));
    expect(paid(oil)).toEqual({ duty: '600', tax: '1260', delivered: '26860' });
    expect(oil.restrictions.map(({ key }) => key)).toEqual(['hold-cosmetic']);
  });

  test('12. two kilograms of food oil for a business: so much a kilogram, and nothing promised', () => {
    // 10.40 × 2 = 20.8; (30,000 + 5,000 + 21) × 10 % = 3,502.1; 30,000 + 5,000 + 21 + 3,502 = 38,523
    const oil = { ...good('argan-oil', { use: 'edible' }, '30000'), netWeightGrams: 2_000 };
    const quote = tokyo(oil, { buyer: 'business' });
    expect(paid(quote)).toEqual({ duty: '21', tax: '3502', delivered: '38523' });
    expect(quote.status).toBe('partial');
    expect(tokyo({ ...oil, netWeightGrams: undefined }, { buyer: 'business' }).status).toBe(
      'unknown',
    );
  });

  test('13. the rug of case 3 for a business is valued whole, with its carriage', () => {
    // 85,000 × 7.9 % = 6,715; 91,715 × 10 % = 9,171.5; 80,000 + 5,000 + 6,715 + 9,172 = 100,887
    expect(paid(tokyo({ value: yen('80000') }, { buyer: 'business' }))).toEqual({
      duty: '6715',
      tax: '9172',
      delivered: '100887',
    });
  });

  test('14. a Turkish rug costs the same and claims nothing; a basket is not sure', () => {
    const turkish = tokyo({ value: yen('80000'), origin: { country: 'TR' } });
    expect(paid(turkish).delivered).toBe('93971');
    expect(turkish.lanes.map(({ claim }) => claim)).not.toContain('preference');
    // 12,000 × 7.9 % = 948; 12,948 × 10 % = 1,294.8; 20,000 + 5,000 + 948 + 1,295 = 27,243
    const basket = tokyo(good('basket', {}, '20000'));
    expect(paid(basket)).toEqual({ duty: '948', tax: '1295', delivered: '27243' });
    expect(basket.status).toBe('partial');
  });

  test('15. without the carrier’s fee it is partial, and after the review day unknown', () => {
    const fee = tokyo(
      { value: yen('80000') },
      { freight: [{ transport: 'express', amount: yen('5000') }] },
    );
    expect(fee.status).toBe('partial');
    expect(tokyo({ value: yen('80000') }, { on: '2028-04-01' }).status).toBe('unknown');
  });
});
