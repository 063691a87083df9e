// Food and art may have a rate below the standard one that nobody here has read: charged in full, as a
// bound, and never called known.
import { describe, expect, test } from 'vitest';
import type { Currency } from '#domain/money/currency.ts';
import { aLine, amount, chargesOf, lane, sums } from '../a-shipment.ts';
import type { Rule } from '../rule.ts';
import { aParcel } from './a-parcel.ts';
import { switzerland } from './ch.ts';
import { union } from './eu-members.ts';
import { greatBritain } from './gb.ts';
import { northernIreland } from './xi.ts';

const painting = { form: 'painting-modern', value: '800', freight: '60' } as const;
const claimed = 'express-checkout-preference';
/** The line of the tax: "de-vat-import-perhaps-reduced 163.40 bounded". */
const taxOf = (to: { country: string; postcode?: string }, currency: Currency) =>
  chargesOf(aParcel({ ...painting, to, currency, on: '2026-10-01' }), claimed).at(-1);

describe('a painting of 800 with 60 of carriage, on 1 October 2026', () => {
  // No duty by proof of origin; 860 × 19 % = 163.40, × 20 % = 172.00, × 21 % = 180.60
  test.each([
    ['DE', 'EUR', 'de-vat-import-perhaps-reduced 163.40 bounded'],
    ['FR', 'EUR', 'fr-vat-import-perhaps-reduced 172.00 bounded'],
    ['BE', 'EUR', 'be-vat-import-perhaps-reduced 180.60 bounded'],
    ['GB', 'GBP', 'gb-import-vat-perhaps-reduced 172.00 bounded'],
  ] as const)('%s', (country, currency, tax) => {
    expect(taxOf({ country }, currency)).toBe(tax);
    const quote = aParcel({ ...painting, to: { country }, currency, on: '2026-10-01' });
    expect(quote.status).toBe('bounded');
    const said = lane(quote, claimed).lines.at(-2)!.says.values.open;
    expect(said).toBe('open-reduced-rate');
  });

  test('Switzerland: 860 × 8.1 % = 69.66, to five hundredths 69.65', () => {
    const quote = aParcel({ ...painting, to: { country: 'CH' }, currency: 'CHF' });
    expect(chargesOf(quote)).toEqual([
      'ch-industrial 0.00 known',
      'ch-import-vat-perhaps-reduced 69.65 bounded',
    ]);
    expect(quote.status).toBe('bounded');
  });

  test('Northern Ireland: its rate is the Kingdom’s, and so is the doubt', () => {
    // That no duty is owed either way is inferred, so the tax on it is no surer than that.
    expect(taxOf({ country: 'GB', postcode: 'BT1 5GS' }, 'GBP')).toBe(
      'xi-import-vat-perhaps-reduced 172.00 unverified',
    );
  });
});

describe('what is not in doubt', () => {
  test('a rug beside a painting pays the standard rate, and knows it', () => {
    // Each carries half of the 60: (800 + 30) × 19 % = 157.70 for one and for the other
    const quote = aParcel({
      ...painting,
      to: { country: 'DE' },
      currency: 'EUR',
      on: '2026-10-01',
      lines: [
        aLine({ value: amount('800', 'EUR') }),
        aLine({ form: 'painting-modern', description: 'Painting', value: amount('800', 'EUR') }),
      ],
    });
    const taxes = chargesOf(quote, claimed).filter((one) => one.startsWith('de-vat'));
    expect(taxes.toSorted()).toEqual([
      'de-vat-import 157.70 known',
      'de-vat-import-perhaps-reduced 157.70 bounded',
    ]);
    expect(sums(lane(quote, claimed))['import-tax']).toBe('315.40');
  });

  test('food of EUR 35 by the seller’s scheme is a bound before the Union’s fee ever began', () => {
    // (35.00 + 18.00 + 3.00) × 19 % = 10.64
    const quote = aParcel({
      to: { country: 'DE' },
      currency: 'EUR',
      value: '35',
      freight: '18',
      on: '2026-10-01',
      registrations: ['eu-ioss'],
      lines: [
        aLine({ form: undefined, hs: '15159059', description: 'Oil', value: amount('35', 'EUR') }),
      ],
    });
    expect(chargesOf(quote, 'express-ioss')).toEqual([
      'eu-flat-ioss 3.00 known',
      'de-vat-ioss-perhaps-reduced 10.64 bounded',
    ]);
  });

  test('every law that was given the doubt has it in every lane, as high as the standard rate', () => {
    for (const { country, rules } of [...union, greatBritain, northernIreland, switzerland]) {
      const taxes = (rules as readonly Rule[]).filter((rule) => rule.kind === 'tax');
      const ordinary = taxes.filter(({ when }) => !when?.headings);
      for (const { id, percent, from, until } of ordinary) {
        const doubt = taxes.find((one) => one.id === `${id}-perhaps-reduced`);
        expect([country, doubt?.percent, doubt?.from, doubt?.until, doubt?.open]).toEqual([
          ...[country, percent, from, until],
          'open-reduced-rate',
        ]);
        expect(taxes.indexOf(doubt!)).toBeLessThan(taxes.findIndex((one) => one.id === id));
      }
      expect(taxes).toHaveLength(ordinary.length * 2);
    }
  });
});
