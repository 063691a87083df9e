// Every province and territory, and the lines of the tariff that turn on how and for whom.
import { describe, expect, test } from 'vitest';
import { aLine, amount, aShipment, chargesOf as charges, lane } from '../a-shipment.ts';
import { quoteDelivery } from '../quote-delivery.ts';
import { mayBe, rowsOfClass } from '../rate-row.ts';
import type { Attributes, Destination, Shipment } from '../shipment.ts';
import { aParcel as parcel } from './a-parcel.ts';
import { caRates } from './rates-ca.ts';
import { ruleBook } from './rule-book.ts';

describe('the provinces of Canada', () => {
  const kaftanTo = (to: Destination, buyer: Shipment['buyer'] = 'person') =>
    parcel({ to, currency: 'CAD', form: 'kaftan-cotton', value: '300', buyer });
  const kaftan = (region: string, buyer?: Shipment['buyer']) =>
    kaftanTo({ country: 'CA', region }, buyer);

  // 300 × 17 % = 51.00; each tax on 351.00. The kaftan is of medium confidence, so unverified.
  test.each([
    ['AB', ['ca-gst 17.55']],
    ['NT', ['ca-gst 17.55']],
    ['NU', ['ca-gst 17.55']],
    ['YT', ['ca-gst 17.55']],
    ['ON', ['ca-hst-on 45.63']],
    ['NS', ['ca-hst-ns 49.14']],
    ['NB', ['ca-hst-15 52.65']],
    ['NL', ['ca-hst-15 52.65']],
    ['PE', ['ca-hst-15 52.65']],
    ['QC', ['ca-gst 17.55', 'ca-provincial-qc 35.01']],
    ['BC', ['ca-gst 17.55', 'ca-provincial-bc 24.57']],
    ['MB', ['ca-gst 17.55', 'ca-provincial-mb 24.57']],
    ['SK', ['ca-gst 17.55', 'ca-provincial-sk 21.06']],
  ])('%s', (region, expected) => {
    const taxes = charges(kaftan(region)).filter((charge) => !charge.startsWith('ca-mfn'));
    expect(taxes.map((charge) => charge.split(' ').slice(0, 2).join(' '))).toEqual(expected);
  });

  test('a belt of high confidence is known where its taxes are, and not in Manitoba', () => {
    const belt = (region: string) =>
      parcel({ to: { country: 'CA', region }, currency: 'CAD', form: 'belt-leather', value: '100' })
        .status;
    expect(['AB', 'ON', 'QC', 'BC', 'NS', 'MB', 'SK'].map(belt)).toEqual([
      'known',
      'known',
      'known',
      'known',
      'known',
      'partial',
      'partial',
    ]);
  });

  test('the tariff is that of September 2026: the day before has an answer for small parcels only', () => {
    const belt = (on: string, value: string) =>
      parcel({
        on,
        to: { country: 'CA', region: 'NS' },
        currency: 'CAD',
        form: 'belt-leather',
        value,
      });
    // T2026-2 is in force since 2026-09-01; CAD 20 is free by a notice that is older.
    for (const on of ['2025-12-31', '2026-03-01', '2026-08-31']) {
      expect(belt(on, '20.01')).toMatchObject({ status: 'unknown' });
      expect(charges(belt(on, '20.01'))).toEqual(['missing-law-of-day']);
      expect(charges(belt(on, '20.00'))).toEqual([
        'ca-relief-20 0.00 known',
        'ca-tax-relief-20 0.00 known',
      ]);
    }
    // 100 × 9.5 % = 9.50; 14 % of 109.50 = 15.33
    expect(charges(belt('2026-09-01', '100'))).toEqual([
      'ca-mfn 9.50 known',
      'ca-hst-ns 15.33 known',
    ]);
  });

  test('a business owes GST at the border, and is told its province may ask for more', () => {
    const quote = kaftan('ON', 'business');
    expect(charges(quote)[1]).toContain('ca-gst 17.55');
    const warnings = lane(quote, 'express-checkout').warnings.map(({ key }) => key);
    expect(warnings).toContain('warn-provincial-tax');
  });

  test('a province nobody has heard of has no tax, so no answer', () => {
    expect(kaftan('XX').missing).toContainEqual({
      key: 'missing-region-name',
      values: { country: 'CA', region: 'XX', postcode: '' },
    });
  });

  test('a province is known by its name in either language, and by its postcode', () => {
    const taxes = (to: Destination) => charges(kaftanTo(to)).slice(1);
    const quebec = taxes({ country: 'CA', region: 'QC' });
    expect(quebec).toHaveLength(2);
    for (const to of [
      { region: 'Québec' },
      { region: 'quebec' },
      { region: 'CA-QC' },
      { postcode: 'H2X 1Y4' },
      { postcode: 'g1r4s9', region: 'QC' },
    ]) {
      expect([to, taxes({ country: 'CA', ...to })]).toEqual([to, quebec]);
    }
    expect(taxes({ country: 'CA', region: 'Nouvelle-Écosse' })).toEqual(
      taxes({ country: 'CA', postcode: 'B3H 4R2' }),
    );
    expect(taxes({ country: 'CA', postcode: 'X0A 0H0' })).toEqual(
      taxes({ country: 'CA', region: 'NU' }),
    );
  });

  test('a postcode of another province than the one said is not guessed away', () => {
    const quote = kaftanTo({ country: 'CA', region: 'QC', postcode: 'M5V 2T6' });
    expect(quote).toMatchObject({ status: 'unknown', lanes: [] });
    expect(quote.missing).toEqual([
      {
        key: 'missing-region-postcode',
        values: { region: 'QC', postcode: 'M5V 2T6', elsewhere: 'ON' },
      },
    ]);
    // No Canadian postcode begins with D: it says nothing, and the province does.
    expect(kaftanTo({ country: 'CA', postcode: 'D1A 1A1' }).missing).toEqual([
      { key: 'missing-region', values: { country: 'CA' } },
    ]);
  });

  // T2026-2: women's shoes worn outdoors, 11 % from CAD 30 a pair; a babouche is a slipper, 18 %.
  test.each([
    [{ sole: 'leather' }, '30.00', 'ca-mfn 5.40 known'],
    [{ wornOutdoors: true, wearer: 'women' }, '30.00', 'ca-mfn 3.30 known'],
    [{ wornOutdoors: true, wearer: 'women' }, '29.99', 'ca-mfn 5.40 known'],
    [{ wornOutdoors: true, wearer: 'men' }, '30.00', 'ca-mfn 5.40 known'],
  ])('shoes %o of CAD %s pay %s', (attributes, value, expected) => {
    const shoes = aLine({
      form: 'babouche-leather',
      description: 'shoes',
      attributes,
      value: amount(value, 'CAD'),
    });
    const quote = parcel({
      to: { country: 'CA', region: 'AB' },
      currency: 'CAD',
      value,
      lines: [shoes],
    });
    expect(charges(quote)[0]).toBe(expected);
  });

  test('made by hand or by machine is another line: 6.5 % or 13 %', () => {
    const duty = (handmade: boolean) => {
      const lines = [aLine({ value: amount('100', 'CAD'), attributes: { handmade } })];
      return charges(
        parcel({ to: { country: 'CA', region: 'AB' }, currency: 'CAD', value: '100', lines }),
      )[0];
    };
    expect([duty(true), duty(false)]).toEqual(['ca-mfn 6.50 known', 'ca-mfn 13.00 known']);
  });

  // T2026-2 has a second line beside the usual one, and the dearer is charged until somebody knows.
  test.each([
    // 9206.00.10 drums, free; 9206.00.90 other percussion, 6 %
    ['drum', {}, 'ca-mfn 0.00 known'],
    ['qraqeb', {}, 'ca-mfn 6.00 known'],
    // 9701.91.10 originals by artists, free; 9701.91.90 others, 5.5 %
    ['painting-modern', {}, 'ca-mfn 5.50 bounded'],
    ['painting-modern', { original: false }, 'ca-mfn 5.50 known'],
    ['painting-modern', { original: true }, 'ca-mfn 0.00 known'],
    // 3401.11.90 soap, 6.5 %; 3401.11.10 Castile soap, free
    ['soap', {}, 'ca-mfn 6.50 known'],
    ['soap', { castile: true }, 'ca-mfn 6.50 bounded'],
    // 4602.19.92 baskets of interwoven fibre, 6.5 %; 4602.19.99 others, 7 %
    ['basket', {}, 'ca-mfn 7.00 '],
    ['basket', { interwoven: false }, 'ca-mfn 7.00 '],
    ['basket', { interwoven: true }, 'ca-mfn 6.50 '],
  ])('%s %o of CAD 100 pays %s', (form, attributes, expected) => {
    const lines = [aLine({ form, description: form, attributes, value: amount('100', 'CAD') })];
    const quote = parcel({
      to: { country: 'CA', region: 'AB' },
      currency: 'CAD',
      value: '100',
      lines,
    });
    expect(charges(quote)[0]).toContain(expected);
  });

  test('an old painting, which may not leave Morocco, has both lines too, with or without the GPT', () => {
    const lines = (attributes: Attributes) =>
      rowsOfClass(caRates, { tariffClass: 'painting-old', hs6: '970121' })
        .filter((row) => mayBe(row, { told: attributes, quantity: 1 }))
        .map(({ national, percent, preference }) => [national, percent, preference]);
    const [original, other] = [
      ['9701.21.10', '0', undefined],
      ['9701.21.90', '5.5', '0'],
    ];
    expect(lines({})).toEqual([original, other]);
    expect(lines({ original: true })).toEqual([original]);
    expect(lines({ original: false })).toEqual([other]);
  });

  test('a basket of which nobody says how it is made asks which line it is', () => {
    const lines = [
      aLine({
        form: 'basket',
        description: 'basket',
        attributes: { material: 'palm' },
        value: amount('100', 'CAD'),
      }),
      aLine({ form: 'painting', description: 'painting', value: amount('100', 'CAD') }),
    ];
    const to = { country: 'CA', region: 'AB' };
    const { classification } = parcel({ to, currency: 'CAD', value: '100', lines });
    expect(classification.map(({ ask }) => [ask?.key, ask?.values.candidates])).toEqual([
      ['ask-tariff-line', '4602.19.92, 4602.19.99'],
      ['ask-tariff-line', '9701.91.10, 9701.91.90'],
    ]);
  });

  test('a pallet has its lanes: paid at checkout or at the door, with a certificate or without', () => {
    const rugs = aLine({ value: amount('3000', 'CAD'), quantity: 10 });
    const pallet = (clearance?: 'included') =>
      quoteDelivery(
        aShipment({
          to: { country: 'CA', region: 'QC' },
          buyer: 'business',
          lines: [rugs],
          freight: [{ transport: 'freight', amount: amount('450', 'CAD'), clearance }],
        }),
        ruleBook,
      );
    // 3,000 × 6.5 % = 195.00; 5 % of 3,195 = 159.75; the carriage is in neither base
    const quote = pallet('included');
    expect(charges(quote, 'freight-checkout')).toEqual([
      'ca-mfn 195.00 known',
      'ca-gst 159.75 known',
    ]);
    expect(charges(quote, 'freight-door')).toEqual(charges(quote, 'freight-checkout'));
    // 195.00 + 159.75 = 354.75, now or at the door
    expect(lane(quote, 'freight-checkout').atDoor).toEqual(amount('0', 'CAD'));
    expect(lane(quote, 'freight-door').atDoor).toEqual(amount('354.75', 'CAD'));
    expect(lane(quote, 'freight-checkout-preference').atDoor).toEqual(amount('0', 'CAD'));
    expect(charges(quote, 'freight-checkout-preference')).toEqual([
      'ca-gpt 0.00 unverified',
      'ca-gst 150.00 unverified',
    ]);
    const papers = lane(quote, 'freight-checkout-preference').documents.map(({ id }) => id);
    expect(papers).toEqual(['commercial-invoice', 'packing-list', 'transport-document', 'form-a']);
    // What the broker asks for clearing was not read.
    const warnings = lane(pallet(), 'freight-checkout').warnings.map(({ key }) => key);
    expect(warnings).toContain('warn-carrier-fee-not-sourced');
  });
});
