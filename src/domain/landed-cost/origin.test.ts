// Which Moroccan origins may claim a preference, however the place of making is written.
import { describe, expect, test } from 'vitest';
import { aLine, amount, aShipment, lane } from './a-shipment.ts';
import { namedRegionOf } from './origin.ts';
import { quoteDelivery } from './quote-delivery.ts';
import { ruleBook } from './rules/rule-book.ts';

const first = 'Laâyoune-Sakia El Hamra';
const second = 'Dakhla-Oued Ed-Dahab';
// prettier-ignore
const south = [
  [first, ['MA-11', '11', 'MA-15', 'MA-LAA', 'MA-BOD', 'MA-ESM', 'ma-esm', 'Laâyoune', 'El Aaiún', 'Boujdour', 'Boujdor', 'Es-Semara', 'Smara', 'Province de Boujdour', 'Tarfaya, Laâyoune-Sakia El Hamra', 'العيون', 'العيون الساقية الحمراء', 'بوجدور', 'السمارة']],
  [second, ['MA-12', 'MA-16', 'MA-OUD', 'MA-AOU', 'Dakhla', 'Dakhla, Morocco', 'Oued Ed-Dahab', 'Aousserd', 'Río de Oro', 'الداخلة', 'أوسرد', 'اوسرد', 'وادي الذهب']],
] as const;
const named = south.flatMap(([name, all]) => all.map((region) => [region, name] as const));

const scarf = (region: string | undefined, country: string, currency: 'EUR' | 'GBP') =>
  quoteDelivery(
    aShipment({
      to: { country },
      lines: [aLine({ value: amount('400', currency), origin: { country: 'MA', region } })],
      freight: [{ transport: 'express', amount: amount('20', currency), clearance: 'included' }],
    }),
    ruleBook,
  );
const freeInBritain = (region?: string) =>
  scarf(region, 'GB', 'GBP').lanes.some(({ lines }) =>
    lines.some(({ rule }) => rule === 'gb-ma-preference'),
  );
const paperName = (region: string) =>
  lane(scarf(region, 'DE', 'EUR'), 'express-checkout-preference').documents.find(
    ({ id }) => id === 'origin-declaration',
  )?.values.origin;

describe('a good of the two regions', () => {
  test.each(named)(
    '%s claims nothing in Britain and is %s on papers to the Union',
    (region, name) => {
      expect(namedRegionOf(region)).toBe(name);
      expect(freeInBritain(region)).toBe(false);
      expect(paperName(region)).toBe(name);
    },
  );

  test.each([
    'EH',
    'Western Sahara',
    'Westsahara',
    'الصحراء الغربية',
    'MA-14',
    'Assa-Zag',
    'Qwxyz',
  ])(
    '%s, which may be of them, claims nothing and is never called Morocco on a paper',
    (region) => {
      expect(freeInBritain(region)).toBe(false);
      expect(paperName(region)).toBe(region);
    },
  );
});

describe('a good of Morocco itself', () => {
  test.each([
    ...['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'].map((code) => `MA-${code}`),
    ...['MA-TAF', 'Tarfaya', 'Marrakech-Safi', 'Fès', 'Province d’Azilal', 'Agadir'],
    ...['Taznakht, Drâa-Tafilalet', 'مراكش آسفي', 'طرفاية', 'العيون الشرقية', 'マラケシュ＝サフィ'],
  ])('%s claims the preference', (region) => {
    expect(freeInBritain(region)).toBe(true);
    expect(paperName(region)).toBe('MA');
  });

  test('of which only the country is said claims it too', () => {
    expect(freeInBritain()).toBe(true);
    expect(freeInBritain('')).toBe(true);
  });
});
