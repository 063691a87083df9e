// Places with a law of their own: never the mainland's answer, and all the members answer.
import { describe, expect, test } from 'vitest';
import { toDecimal } from '#domain/money/money.ts';
import { aLine, amount, aShipment, lane, line, paid } from '../a-shipment.ts';
import { quoteDelivery } from '../quote-delivery.ts';
import type { Shipment } from '../shipment.ts';
import { ruleBook } from './rule-book.ts';

const basket = (to: Shipment['to'], value = '100', change: Partial<Shipment> = {}) =>
  quoteDelivery(
    aShipment({
      to,
      lines: [aLine({ description: 'Palm basket', form: 'basket', value: amount(value, 'EUR') })],
      freight: [
        { transport: 'express', amount: amount('40', 'EUR'), clearance: 'included' },
        { transport: 'post', amount: amount('20', 'EUR'), clearance: 'included' },
      ],
      ...change,
    }),
    ruleBook,
  );

// Standard rates of vat-iber, written again by hand: the row and the test must agree.
const standard = {
  AT: '20', BE: '21', BG: '20', CY: '19', CZ: '21', DE: '19', DK: '25', EE: '24', ES: '21',
  FI: '25.5', FR: '20', GR: '24', HR: '25', HU: '27', IE: '23', IT: '22', LT: '21', LU: '17',
  LV: '21', MT: '18', NL: '21', PL: '23', PT: '23', RO: '21', SE: '25', SI: '22', SK: '23',
} as const; // prettier-ignore

// 100.00 + 20.00 by post + EUR 3 of duty + EUR 2 of Union fee; France and Italy ask EUR 2 more.
const vatOn125 = {
  AT: '25.00', BE: '26.25', BG: '25.00', CY: '23.75', CZ: '26.25', DE: '23.75', DK: '31.25',
  EE: '30.00', ES: '26.25', FI: '31.88', FR: '25.40', GR: '30.00', HR: '31.25', HU: '33.75',
  IE: '28.75', IT: '27.94', LT: '26.25', LU: '21.25', LV: '26.25', MT: '22.50', NL: '26.25',
  PL: '28.75', PT: '28.75', RO: '26.25', SE: '31.25', SI: '27.50', SK: '28.75',
} as const; // prettier-ignore

const members = Object.keys(standard) as (keyof typeof standard)[];

describe('the 27 members', () => {
  test('are all there', () => {
    expect(members).toHaveLength(27);
  });

  test.each(members)('%s: a basket of EUR 100 by IOSS', (country) => {
    const chosen = lane(basket({ country }), 'post-ioss');
    expect(paid(chosen, 'duty')).toBe('3.00');
    expect(line(chosen, 'import-tax')).toMatchObject({
      rate: `${standard[country]}%`,
      source: 'vat-iber',
      ruleStatus: 'sourced',
    });
    expect(paid(chosen, 'import-tax')).toBe(vatOn125[country]);
    // Romania's own fee is in lei and left for the door; elsewhere only the Union's fee is open.
    expect(chosen.status).toBe(country === 'RO' ? 'partial' : 'bounded');
  });

  test.each(members)('%s: EUR 200 with proof of origin owes no duty', (country) => {
    const chosen = lane(basket({ country }, '200'), 'express-checkout-preference');
    expect(line(chosen, 'duty')).toMatchObject({ rule: 'eu-ma-preference', status: 'known' });
    expect(toDecimal(chosen.atDoor!)).toBe('0.00');
  });
});

describe('a place whose law nobody has read', () => {
  test.each([
    ['Canarias', { country: 'ES', postcode: '35001' }],
    ['Canarias', { country: 'ES', postcode: '38400' }],
    ['Canarias', { country: 'ES', region: 'ES-CN' }],
    ['Canarias', { country: 'ES', region: 'Canarias' }],
    ['Ceuta', { country: 'ES', postcode: '51001' }],
    ['Melilla', { country: 'ES', postcode: '52006' }],
    ['Guadeloupe', { country: 'FR', postcode: '97110' }],
    ['Martinique', { country: 'FR', postcode: '97200' }],
    ['Guyane', { country: 'FR', postcode: '97300' }],
    ['La Réunion', { country: 'FR', postcode: '97400' }],
    ['La Réunion', { country: 'FR', region: 'Reunion' }],
    ['Mayotte', { country: 'FR', postcode: '97600' }],
    ['Outre-mer', { country: 'FR', postcode: '97500' }],
    ['Outre-mer', { country: 'FR', postcode: '98800' }],
    ['Büsingen am Hochrhein', { country: 'DE', postcode: '78266' }],
    ['Helgoland', { country: 'DE', postcode: 'D-27498' }],
    ['Livigno', { country: 'IT', postcode: '23041' }],
    ['Livigno', { country: 'IT', region: 'livigno' }],
    ['Campione d’Italia', { country: 'IT', postcode: '22061' }],
    ['San Marino', { country: 'IT', postcode: '47890' }],
    ['Città del Vaticano', { country: 'IT', postcode: '00120' }],
    ['Åland', { country: 'FI', postcode: '22100' }],
    ['Åland', { country: 'FI', postcode: 'AX-22100' }],
    ['Ágion Óros', { country: 'GR', postcode: '630 86' }],
    ['Grønland', { country: 'DK', postcode: '3900' }],
    ['Føroyar', { country: 'DK', postcode: 'FO-100' }],
    ['Jersey', { country: 'GB', postcode: 'JE2 3AB' }],
    ['Guernsey', { country: 'GB', postcode: 'GY1 1AA' }],
    ['Isle of Man', { country: 'GB', postcode: 'IM1 1AA' }],
    ['BFPO', { country: 'GB', postcode: 'BF1 3AA' }],
    ['Canarias', { country: 'ES', region: 'Lanzarote' }],
    ['Canarias', { country: 'ES', postcode: 'ES 35001' }],
    ['Outre-mer', { country: 'FR', region: 'Nouvelle Calédonie' }],
    ['Büsingen am Hochrhein', { country: 'DE', region: 'Busingen am Hochrhein' }],
    ['Büsingen am Hochrhein', { country: 'CH', postcode: 'CH-8238' }],
    ['Campione d’Italia', { country: 'CH', postcode: '6911' }],
    ['Campione d’Italia', { country: 'IT', region: "Campione d'Italia" }],
    ['Liechtenstein', { country: 'CH', postcode: '9490' }],
    ['Samnaun', { country: 'CH', postcode: '7562' }],
    ['Jan Mayen', { country: 'NO', postcode: '8099' }],
    ['Svalbard', { country: 'NO', postcode: '9170' }],
    ['U.S. Virgin Islands', { country: 'US', postcode: '00802' }],
    ['Guam', { country: 'US', postcode: '96910' }],
    ['American Samoa', { country: 'US', postcode: '96799' }],
    ['Northern Mariana Islands', { country: 'US', postcode: '96950' }],
    ['APO, FPO, DPO', { country: 'US', region: 'AE', postcode: '09012' }],
    ['Norfolk Island', { country: 'AU', postcode: '2899' }],
    ['Christmas Island', { country: 'AU', postcode: '6798' }],
  ])('%s %j is unknown and named', (name, to) => {
    const quote = basket(to);
    expect(quote).toMatchObject({ status: 'unknown', lanes: [] });
    const [missing] = quote.missing.filter(({ key }) => key === 'missing-territory');
    expect(missing?.values.country).toBe(to.country);
    expect(String(missing?.values.place).startsWith(name)).toBe(true);
  });

  test.each([
    'AX',
    'GP',
    'GF',
    'MQ',
    'RE',
    'YT',
    'GL',
    'FO',
    'JE',
    'GG',
    'IM',
    'SM',
    'VA',
    'AD',
    'GI',
  ])('%s as a country of its own is unknown', (country) => {
    expect(basket({ country })).toMatchObject({
      status: 'unknown',
      missing: [{ key: 'missing-destination', values: { country } }],
    });
  });

  test.each([
    { country: 'ES', postcode: '28001' },
    { country: 'FR', postcode: '75011' },
    { country: 'FR', postcode: '20000' },
    { country: 'DE', postcode: '78267' },
    { country: 'IT', postcode: '47900' },
    { country: 'FI', postcode: '00100' },
    { country: 'DK', postcode: '4000' },
    { country: 'ES', region: 'Madrid' },
    { country: 'DE', postcode: 'DE 78267' },
  ])('%j next to it is the mainland', (to) => {
    expect(basket(to).status).toBe('bounded');
  });
});

describe('a day before the law that was read', () => {
  test.each([
    ['DE', '2021-06-30', 'EUR'],
    ['PT', '2020-08-01', 'EUR'],
    ['GB', '2020-12-31', 'GBP'],
    ['JP', '2026-03-31', 'JPY'],
  ] as const)('%s on %s is unknown and says so', (country, on, currency) => {
    const value = currency === 'JPY' ? '90000' : '300';
    const quote = quoteDelivery(
      aShipment({
        on,
        to: { country },
        lines: [aLine({ value: amount(value, currency) })],
        freight: [{ transport: 'express', amount: amount('20', currency) }],
      }),
      ruleBook,
    );
    expect(quote.status).toBe('unknown');
    expect(quote.missing.map(({ key }) => key)).toContain('missing-law-of-day');
  });
});

describe('a place with a rate of its own', () => {
  test.each([
    ['Madeira', { country: 'PT', postcode: '9000-001' }, '22%', 'bounded'],
    ['Açores', { country: 'PT', region: 'PT-20' }, '18%', 'bounded'],
    ['Mittelberg', { country: 'AT', postcode: '6991' }, '19%', 'bounded'],
    ['Lisbon', { country: 'PT', postcode: '1100-001' }, '23%', 'bounded'],
    ['Monaco by its own code', { country: 'MC' }, '20%', 'bounded'],
    ['Monaco by a French postcode', { country: 'FR', postcode: '98000' }, '20%', 'bounded'],
  ] as const)('%s', (_, to, rate, status) => {
    const chosen = lane(basket(to), 'post-ioss');
    expect(line(chosen, 'import-tax').rate).toBe(rate);
    expect(chosen.status).toBe(status);
  });

  test('what sources disagree on is open: the rate of the Azores', () => {
    const chosen = lane(basket({ country: 'PT', postcode: '9500' }), 'post-ioss');
    expect(line(chosen, 'import-tax').says.values.open).toBe('open-vat-rate');
    expect(line(chosen, 'import-tax').status).toBe('bounded');
  });
});

describe('Northern Ireland', () => {
  const belfast = (value: string, change: Partial<Shipment> = {}) =>
    quoteDelivery(
      aShipment({
        to: { country: 'GB', postcode: 'BT1 5GS' },
        lines: [aLine({ value: amount(value, 'GBP') })],
        freight: [
          { transport: 'express', amount: amount('50', 'GBP'), clearance: 'included' },
          { transport: 'post', amount: amount('30', 'GBP') },
        ],
        ...change,
      }),
      ruleBook,
    );

  test('a small parcel is unknown, with the reason, and never London’s price', () => {
    const quote = belfast('100');
    expect(quote.status).toBe('unknown');
    expect(quote.missing.map(({ key }) => key)).toContain('missing-northern-ireland-small');
  });

  test('above both thresholds proof of origin gives 0 % both ways: inferred, so partial', () => {
    // VAT 20 % of (200.00 + 50.00 + 0) = 50.00
    const quote = belfast('200');
    expect(quote.status).toBe('partial');
    const chosen = lane(quote, 'express-checkout-preference');
    expect([paid(chosen, 'duty'), paid(chosen, 'import-tax')]).toEqual(['0.00', '50.00']);
    expect(toDecimal(chosen.delivered!)).toBe('300.00');
    expect(line(chosen, 'duty').status).toBe('unverified');
    expect(chosen.warnings.map(({ key }) => key)).toContain('warn-northern-ireland-fee');
    expect(lane(quote, 'express-checkout').missing.map(({ key }) => key)).toEqual([
      'missing-northern-ireland-duty',
    ]);
  });

  test('by post it travels with the papers of the post, as to London', () => {
    const papers = (id: string) => lane(belfast('200'), id).documents.map((paper) => paper.id);
    expect(papers('post-door-preference')).toEqual([
      'cn23',
      'itmatt',
      'commercial-invoice',
      'origin-declaration',
    ]);
    expect(papers('express-door-preference')).not.toContain('cn23');
  });

  test('goods of Dakhla and of Italy claim nothing there', () => {
    for (const origin of [{ country: 'MA', region: 'MA-12' }, { country: 'IT' }]) {
      const quote = belfast('200', { lines: [aLine({ value: amount('200', 'GBP'), origin })] });
      expect(quote.status).toBe('unknown');
    }
  });

  test('XI and GB-NIR are the same place as BT', () => {
    for (const to of [{ country: 'XI' }, { country: 'GB', region: 'GB-NIR' }]) {
      const { status, lanes } = belfast('200', { to });
      expect([status, lanes.length]).toEqual(['partial', 6]);
    }
  });
});
