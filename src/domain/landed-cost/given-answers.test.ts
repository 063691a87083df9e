// An answer that was given picks the line of the tariff: in the words of the shop, in those of a file.
import { describe, expect, test } from 'vitest';
import type { ExchangeRate } from '#domain/money/exchange.ts';
import { aLine, amount, aShipment } from './a-shipment.ts';
import { quoteDelivery } from './quote-delivery.ts';
import { ruleBook } from './rules/rule-book.ts';
import type { Attributes } from './shipment.ts';
import { toldOf } from './told-of-good.ts';

const currencies = { US: 'USD', CA: 'CAD', JP: 'JPY', DE: 'EUR', GB: 'GBP' } as const;

type Asked = {
  readonly form: string;
  readonly attributes?: Attributes;
  readonly value?: string;
  readonly quantity?: number;
};

function classified(
  country: keyof typeof currencies,
  { form, attributes, value = '100', quantity = 1 }: Asked,
) {
  const currency = currencies[country];
  const { classification } = quoteDelivery(
    aShipment({
      to: { country, region: country === 'CA' ? 'QC' : 'NY' },
      lines: [aLine({ form, attributes, quantity, value: amount(value, currency) })],
    }),
    ruleBook,
  );
  const { national, confidence, ask } = classification[0]!;
  return [national, confidence, ask?.key];
}

describe('the value of a piece picks the line', () => {
  test.each([
    ['tea-glass', {}, '0.30', 1, '7013.37.10.01'],
    ['tea-glass', {}, '0.31', 1, '7013.37.20'],
    ['tea-glass', {}, '18.00', 6, '7013.37.20'],
    ['tea-glass', {}, '18.06', 6, '7013.37.50'],
    ['tea-glass', {}, '30.00', 6, '7013.37.50'],
    ['tea-glass', {}, '30.06', 6, '7013.37.60'],
    ['ring', { metal: 'silver-925' }, '1.50', 1, '7113.11.20.00'],
    ['ring', { metal: 'silver-925' }, '1.51', 1, '7113.11.50.00'],
    ['bag', { outer: 'leather' }, '40.00', 2, '4202.21.60.00'],
    ['bag', { outer: 'leather' }, '40.02', 2, '4202.21.90.00'],
    ['babouche', { upper: 'leather', sole: 'rubber', wearer: 'women' }, '2.50', 1, '6403.99.75'],
    ['babouche', { upper: 'leather', sole: 'rubber', wearer: 'women' }, '2.51', 1, '6403.99.90'],
  ])('to New York %s %o of USD %s for %i: %s', (form, attributes, value, quantity, line) => {
    const asked = { form, attributes, value, quantity };
    expect(classified('US', asked)).toEqual([line, 'high', undefined]);
  });

  test('in another currency at the rate given, and of no line where there is none', () => {
    const glass = (rates: readonly ExchangeRate[]) =>
      quoteDelivery(
        aShipment({
          to: { country: 'US', region: 'NY' },
          lines: [aLine({ form: 'tea-glass', attributes: {}, value: amount('30', 'MAD') })],
          rates,
        }),
        ruleBook,
      ).classification[0]!;
    const rate = {
      from: 'MAD',
      to: 'USD',
      numerator: 1n,
      denominator: 10n,
      source: 'test',
      on: '2026-11-20',
    } as const;
    expect(glass([rate])).toMatchObject({ national: '7013.37.20', ask: undefined });
    expect(glass([])).toMatchObject({ national: undefined, ask: { key: 'ask-tariff-line' } });
  });

  test('shoes of women for the street to Montréal: 11 % from 30 dollars a pair', () => {
    const shoes = { upper: 'leather', sole: 'leather', wearer: 'women' };
    for (const wornOutdoors of ['yes', true, 'Yes'])
      for (const [value, line] of [
        ['29.99', '6403.59.99'],
        ['30.00', '6403.59.20'],
      ])
        expect(
          classified('CA', { form: 'babouche', attributes: { ...shoes, wornOutdoors }, value }),
        ).toEqual([line, 'high', undefined]);
    const slipper = { ...shoes, wornOutdoors: 'no' };
    expect(classified('CA', { form: 'babouche', attributes: slipper })[0]).toBe('6403.59.91');
  });
});

describe('an answer makes surer', () => {
  const lamp = { electric: 'electric-bulb' };
  test.each([
    ['ceiling-lamp', lamp, 'CA', ['9405.19.00', 'high', undefined]],
    ['table-lamp', lamp, 'CA', ['9405.29.00', 'high', undefined]],
    ['table-lamp', { electric: true }, 'CA', ['9405.29.00', 'medium', 'ask-led']],
    ['ceiling-lamp', { electric: 'electric-led-only' }, 'CA', [undefined, 'none', 'ask-broker']],
    ['lantern', { ...lamp, mounting: 'wall' }, 'CA', ['9405.19.00', 'high', undefined]],
    ['rug', { technique: 'hand-woven', kelim: 'no' }, 'CA', ['5702.91.00', 'high', undefined]],
    ['rug', { technique: 'hand-woven', kelim: 'yes' }, 'CA', ['5702.10.00', 'high', undefined]],
    [
      'teapot',
      { material: 'steel', foodContact: 'yes' },
      'CA',
      ['7323.99.00', 'medium', 'ask-enamelled'],
    ],
    [
      'teapot',
      { material: 'steel', foodContact: 'yes', enamelled: 'no' },
      'CA',
      ['7323.99.00', 'high', undefined],
    ],
    [
      'teapot',
      { material: 'steel', foodContact: 'yes', enamelled: 'yes' },
      'CA',
      ['7323.99.00', 'medium', 'ask-broker'],
    ],
    ['blanket', { fibre: 'cotton' }, 'US', ['6301.30.00', 'medium', 'ask-blanket']],
    ['blanket', { fibre: 'cotton', usedAs: 'bed' }, 'US', ['6301.30.00', 'high', undefined]],
    ['blanket', { fibre: 'cotton', usedAs: 'wall' }, 'US', ['6301.30.00', 'medium', 'ask-broker']],
    ['blanket', { fibre: 'wool', usedAs: 'floor' }, 'CA', ['5702.10.00', 'high', undefined]],
    [
      'pouf',
      { outer: 'leather', filling: 'stuffed-wool' },
      'US',
      ['9404.90.20', 'medium', 'ask-seat-or-cushion'],
    ],
    [
      'pouf',
      { outer: 'leather', filling: 'stuffed-wool', frame: 'no' },
      'US',
      ['9404.90.20', 'high', undefined],
    ],
    [
      'floor-cushion',
      { fibre: 'cotton', filling: 'stuffed-cotton' },
      'US',
      ['9404.90.10', 'high', undefined],
    ],
    ['kaftan', { fibre: 'cotton', cut: 'dress' }, 'US', ['6204.42.30', 'high', undefined]],
    ['kaftan', { fibre: 'cotton', wearer: 'anyone' }, 'US', ['6211.42.10', 'high', undefined]],
    [
      'djellaba',
      { fibre: 'cotton', wearer: 'women', cut: 'dress' },
      'US',
      ['6204.42.30', 'high', undefined],
    ],
    ['tile-panel', { setting: 'loose' }, 'CA', ['6907.23.29', 'high', undefined]],
    ['tile-panel', { setting: 'in-cement' }, 'CA', ['6907.23.29', 'medium', 'ask-broker']],
    ['tile-panel', { setting: 'on-net' }, 'CA', [undefined, 'none', 'ask-broker']],
    ['embroidery-panel', { visibleGround: 'no' }, 'US', ['5810.10.00.00', 'high', undefined]],
    [
      'stool',
      { material: 'walnut', fibre: 'wool', upholstered: 'yes' },
      'CA',
      ['9401.61.10', 'high', undefined],
    ],
    ['vase', { material: 'clay', foodContact: 'yes' }, 'CA', ['6912.00.90', 'high', undefined]],
    ['box', { material: 'brass', purpose: 'ornament' }, 'US', ['8306.29.00.00', 'high', undefined]],
    ['cushion-cover', { fibre: 'synthetic' }, 'US', [undefined, 'none', 'ask-broker']],
    ['candle-holder', { material: 'brass' }, 'CA', ['9405.50.10', 'high', undefined]],
  ] as const)('%s %o to %s', (form, attributes, country, expected) => {
    expect(classified(country, { form, attributes })).toEqual(expected);
  });

  test.each([
    ['silk', '57019010'],
    ['metal-thread', '57019010'],
    ['synthetic', '57019010'],
    ['cotton', '57019090'],
    ['other', '57019090'],
  ])('a rag rug of %s is of the European line %s', (fibre, line) => {
    const attributes = { fibre, technique: 'hand-knotted' };
    for (const country of ['DE', 'GB'] as const)
      expect(classified(country, { form: 'rag-rug', attributes })).toEqual([
        line,
        'high',
        undefined,
      ]);
  });

  test.each([
    ['clay', '69120021'],
    ['earthenware', '69120025'],
    ['stoneware', undefined],
  ])('a tagine of %s is of the European line %s', (material, line) => {
    expect(classified('DE', { form: 'tagine', attributes: { material } })[0]).toBe(line);
  });

  test('the European 17 % is of raffia shoes with a sole of rubber, plastics or leather alone', () => {
    const line = (sole: string) =>
      classified('DE', { form: 'babouche', attributes: { upper: 'raffia', sole } })[0];
    expect(['rubber', 'leather', 'raffia', 'textile'].map(line)).toEqual([
      '64059010',
      '64059010',
      undefined,
      undefined,
    ]);
  });
});

describe('what was told, however it was written', () => {
  test.each([
    [{ wornOutdoors: 'yes' }, { wornOutdoors: true }],
    [{ wornOutdoors: 'No' }, { wornOutdoors: false }],
    [{ inlay: 'marquetry' }, { marquetry: true }],
    [{ inlay: 'none' }, { marquetry: false }],
    [{ electric: 'electric-led-only' }, { led: true }],
    [{ electric: 'electric-bulb' }, { led: false }],
    [{ fibre: ' Polyester ' }, { fibre: 'synthetic', silkMetalOrSynthetic: true }],
    [{ material: 'Terracotta' }, { clay: 'common' }],
    [{ materials: 'leather, silver' }, { precious: true }],
    [{ acidOver: 'no' }, { acidOver: false }],
  ] as const)('%o tells %o', (attributes, told) => {
    expect(toldOf('any', attributes)).toMatchObject(told);
  });

  test('nothing is told of what was not said', () => {
    expect(toldOf('any', {})).toEqual({});
    expect(toldOf('any', { sole: 'other', kelim: '' })).toEqual({ sole: 'other', kelim: '' });
  });
});
