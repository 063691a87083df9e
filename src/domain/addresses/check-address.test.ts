import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isLatin } from '../papers/latin.ts';
import { addressForm } from './address-forms.ts';
import { areaName, areasOf } from './areas.ts';
import { type AddressGiven, checkAddress } from './check-address.ts';
import { isEmailAddress } from './email-address.ts';
import { envelope } from './envelope.ts';
import { typedAddress } from './typed-address.ts';

const good = {
  DE: { name: 'Jürgen Groß', line1: 'Schönhauser Allee 1', postcode: '10119', city: 'Berlin' },
  FR: { name: 'Élise Martin', line1: '3 rue de la Paix', postcode: '75 002', city: 'Paris' },
  GB: { name: 'Ann Lee', line1: '1 High Street', postcode: 'ec1a1hq', city: 'London' },
  US: {
    name: 'Sam Roe',
    line1: '1 Main St',
    city: 'New York',
    region: 'NY',
    postcode: '10013-0001',
  },
  CA: {
    name: 'Ève Roy',
    line1: '2 rue Rachel',
    city: 'Montréal',
    region: 'QC',
    postcode: 'h2w1g1',
  },
  JP: {
    name: '佐藤 みさき',
    latinName: 'Misaki Sato',
    postcode: '〒150ー0041',
    region: 'Tokyo',
    city: '渋谷区',
    latinCity: 'Shibuya-ku',
    line1: '神南1-2-3',
    latinAddressLines: '1-2-3 Jinnan',
  },
  MA: { name: 'Itto', line1: 'Rue 4', city: 'Azilal' },
} satisfies Record<string, AddressGiven>;

const shipTo = (country: keyof typeof good, change: AddressGiven = {}) => {
  const checked = checkAddress({ country, given: { ...good[country], ...change } });
  if (checked.problems) throw new Error(JSON.stringify(checked.problems));
  return checked.shipTo;
};
const problems = (country: keyof typeof good, change: AddressGiven, phoneNeeded = false) =>
  checkAddress({ country, given: { ...good[country], ...change }, phoneNeeded }).problems;

describe('an address', () => {
  it.each([
    ['FR', '75002'],
    ['GB', 'EC1A 1HQ'],
    ['US', '10013-0001'],
    ['CA', 'H2W 1G1'],
    ['JP', '150-0041'],
  ] as const)('in %s keeps its postcode as the country writes it', (country, postcode) => {
    expect(shipTo(country).postcode).toBe(postcode);
  });

  it.each([
    ['DE', '1011'],
    ['DE', '101199'],
    ['FR', '7500'],
    ['GB', '10119'],
    ['GB', 'EC1A 1HC'],
    ['US', '1001'],
    ['US', '10013-00'],
    ['CA', 'D2W 1G1'],
    ['CA', 'H2W 1G'],
    ['JP', '150-004'],
  ] as const)('in %s with the postcode %s is refused at that field', (country, postcode) => {
    expect(problems(country, { postcode })).toEqual({ postcode: 'not-a-postcode' });
  });

  it.each(['DE', 'FR', 'GB', 'US', 'CA', 'JP'] as const)(
    'in %s asks for everything it needs, once each',
    (country) => {
      const { problems } = checkAddress({ country, given: {} });
      const { required } = addressForm(country);
      expect(problems).toEqual(Object.fromEntries(required.map((field) => [field, 'missing'])));
    },
  );

  it('names a state that exists', () => {
    expect(problems('US', { region: 'ON' })).toEqual({ region: 'not-a-region' });
    expect(problems('CA', { region: '' })).toEqual({ region: 'missing' });
    expect(areasOf('US')).toHaveLength(51);
    expect(areasOf('CA')).toHaveLength(13);
    expect(areasOf('JP')).toHaveLength(47);
  });

  it('of a country without a form of its own needs no postcode', () => {
    expect(shipTo('MA')).toEqual({
      name: 'Itto',
      addressLines: ['Rue 4'],
      city: 'Azilal',
      country: 'MA',
    });
  });

  it('is never longer than a label', () => {
    expect(problems('DE', { line2: 'x'.repeat(71) })).toEqual({ line2: 'too-long' });
  });
});

describe('an address in other letters', () => {
  it('in Japan is kept largest first, with its Latin spelling beside it', () => {
    expect(shipTo('JP')).toEqual({
      name: '佐藤 みさき',
      latinName: 'Misaki Sato',
      addressLines: ['東京都渋谷区', '神南1-2-3'],
      latinAddressLines: ['1-2-3 Jinnan', 'Shibuya-ku, Tokyo, 150-0041'],
      city: 'Shibuya-ku',
      region: 'Tokyo',
      postcode: '150-0041',
      country: 'JP',
    });
  });

  it('is asked for in Latin letters, field by field', () => {
    const change = { latinName: '', latinCity: '', latinAddressLines: ' \n ' };
    expect(problems('JP', change)).toEqual({
      latinName: 'latin-needed',
      latinCity: 'latin-needed',
      latinAddressLines: 'latin-needed',
    });
    expect(problems('JP', { latinName: 'さとう' })).toEqual({ latinName: 'not-latin' });
  });

  it('whose name alone is Arabic asks for the name alone', () => {
    expect(problems('DE', { name: 'فاطمة الزهراء' })).toEqual({ latinName: 'latin-needed' });
    const to = shipTo('DE', { name: 'فاطمة الزهراء', latinName: 'Fatima Zahra' });
    expect(to).toMatchObject({ latinName: 'Fatima Zahra', city: 'Berlin' });
    expect(to.latinAddressLines).toBeUndefined();
  });

  it('keeps no Latin spelling of what is Latin already', () => {
    expect(shipTo('DE', { latinName: 'Somebody Else' }).latinName).toBeUndefined();
  });

  it('always names the town in Latin letters', () => {
    const cities = fc.constantFrom('Berlin', 'برلين', 'ベルリン', 'Берлин');
    fc.assert(
      fc.property(cities, cities, (city, latinCity) => {
        const checked = checkAddress({ country: 'DE', given: { ...good.DE, city, latinCity } });
        if (!checked.problems) expect(isLatin(checked.shipTo.city)).toBe(true);
        else expect(checked.problems).toHaveProperty('latinCity');
      }),
    );
  });
});

test('a phone is asked for only where the carrier rings', () => {
  expect(problems('DE', {})).toBeUndefined();
  expect(problems('DE', {}, true)).toEqual({ phone: 'missing' });
  expect(problems('DE', { phone: '12ab' })).toEqual({ phone: 'not-a-phone' });
  expect(shipTo('DE', { phone: '0049 (30) 123-4567' }).phone).toBe('+49301234567');
  expect(shipTo('JP', { phone: '０９０ー１２３４ー５６７８' }).phone).toBe('09012345678');
});

test('a province is named in the language of the shop', () => {
  expect(areaName('CA', 'QC', 'fr')).toBe('Québec');
  expect(areaName('CA', 'ON', 'fr')).toBe('Ontario');
  expect(areaName('JP', 'Tokyo', 'ja')).toBe('東京都');
  expect(areaName('JP', 'Tokyo', 'en')).toBe('Tokyo');
  expect(areaName('AE', 'DU', 'ar')).toBe('دبي');
});

test.each([
  ['itto@example.org', true],
  ['a.b+c@post.example.co.jp', true],
  ['jürgen@müller.de', true],
  ['itto', false],
  ['itto@', false],
  ['itto@example', false],
  ['it to@example.org', false],
  ['a@b@example.org', false],
  ['itto@example..org', false],
  ['', false],
])('%s as an e-mail address: %s', (text, expected) => {
  expect(isEmailAddress(text)).toBe(expected);
});

test.each(['DE', 'FR', 'GB', 'US', 'CA', 'JP'] as const)(
  'an address in %s that was kept fills its form again and is the same',
  (country) => {
    const kept = shipTo(country, { line2: '2', phone: '+4930123456' });
    const checked = checkAddress({ country, given: typedAddress(kept) });
    expect(checked).toEqual({ shipTo: kept });
  },
);

test.each([
  ['DE', ['Jürgen Groß', 'Schönhauser Allee 1', '10119 Berlin']],
  ['US', ['Sam Roe', '1 Main St', 'New York, NY 10013-0001']],
  ['GB', ['Ann Lee', '1 High Street', 'London', 'EC1A 1HQ']],
  ['JP', ['〒150-0041', '東京都渋谷区', '神南1-2-3', '佐藤 みさき']],
] as const)('an envelope to %s is written as people there write it', (country, lines) => {
  expect(envelope(shipTo(country), '')).toEqual(lines);
});
