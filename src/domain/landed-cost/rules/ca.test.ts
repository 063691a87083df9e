// Every province and territory, and the lines of the tariff that turn on how and for whom.
import { describe, expect, test } from 'vitest';
import { aLine, amount, chargesOf as charges, lane } from '../a-shipment.ts';
import type { Destination, Shipment } from '../shipment.ts';
import { aParcel as parcel } from './a-parcel.ts';

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

  test('the rates are those of 2026: the year before has no answer', () => {
    const day = (on: string) =>
      parcel({
        on,
        to: { country: 'CA', region: 'NS' },
        currency: 'CAD',
        form: 'belt-leather',
        value: '100',
      });
    expect([day('2025-12-31').status, day('2026-01-01').status]).toEqual(['unknown', 'known']);
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
});
