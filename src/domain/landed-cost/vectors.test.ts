// Worked examples that others published, and a few derived from the rates read: same sums, or not.
import { describe, expect, test } from 'vitest';
import type { Currency } from '#domain/money/currency.ts';
import { rateFromDecimal } from '#domain/money/exchange.ts';
import { money, toDecimal } from '#domain/money/money.ts';
import { aLine, amount, aShipment, lane, line, paid } from './a-shipment.ts';
import { quoteDelivery } from './quote-delivery.ts';
import { type Generic, genericRules } from './rules/generic.ts';
import { ruleBook } from './rules/rule-book.ts';
import type { Shipment } from './shipment.ts';

type Example = {
  readonly id: string;
  readonly source: string;
  readonly rules: Omit<Generic, 'country'>;
  readonly goods: string;
  readonly freight?: string;
  readonly insurance?: string;
  readonly expected: {
    readonly duty: string;
    readonly base?: string;
    readonly tax: string;
    readonly delivered?: string;
  };
};

const onAll = ['value', 'freight', 'insurance', 'duty'] as const;

// prettier-ignore
const norway = { currency: 'NOK', dutyPercent: '10.7', taxPercent: '25', dutyBase: 'cif', taxBase: onAll, roundToMinor: 100 } as const;
// prettier-ignore
const germany2010 = { currency: 'EUR', dutyPercent: '0', taxPercent: '19', dutyBase: 'cif', taxBase: onAll, taxWaivedUpToMinor: 500 } as const;
// prettier-ignore
const switzerland = { currency: 'CHF', dutyPercent: '0', taxPercent: '8.1', dutyBase: 'cif', taxBase: onAll, roundToMinor: 5, taxWaivedUpToMinor: 500 } as const;

// prettier-ignore
const examples: readonly Example[] = [
  { id: 'NO-skirt', source: 'no-toll', rules: norway, goods: '1000', freight: '250', expected: { duty: '134.00', base: '1384.00', tax: '346.00', delivered: '1730.00' } },
  { id: 'NO-trousers', source: 'no-toll2', rules: norway, goods: '50000', freight: '500', insurance: '100', expected: { duty: '5414.00', base: '56014.00', tax: '14004.00', delivered: '70018.00' } },
  { id: 'AU-1200', source: 'au-example', rules: { currency: 'AUD', dutyPercent: '5', taxPercent: '10', dutyBase: 'fob', taxBase: onAll }, goods: '1200', freight: '150', expected: { duty: '60.00', base: '1410.00', tax: '141.00' } },
  { id: 'AU-LVIG', source: 'au-amz', rules: { currency: 'AUD', dutyPercent: '0', taxPercent: '10', dutyBase: 'fob', taxBase: ['value', 'freight'], inside: 'price' }, goods: '1100', freight: '5.5', expected: { duty: '0.00', tax: '100.50' } },
  { id: 'CH-5CHF-std', source: 'ch-bazg', rules: switzerland, goods: '62', expected: { duty: '0.00', tax: '0.00' } },
  // 193 × 2.6 % is 5.018, to five hundredths 5.00: not collected, as the office says of its reduced rate.
  { id: 'CH-5CHF-reduced', source: 'ch-bazg', rules: { ...switzerland, taxPercent: '2.6' }, goods: '193', expected: { duty: '0.00', tax: '0.00' } },
  { id: 'CH-5CHF-std, one franc more', source: 'ch-bazg', rules: switzerland, goods: '63', expected: { duty: '0.00', tax: '5.10' } },
  { id: 'BR-50', source: 'br-uol', rules: { currency: 'USD', dutyPercent: '20', taxPercent: '17', dutyBase: 'cif', taxBase: onAll, inside: 'base' }, goods: '50', expected: { duty: '10.00', tax: '12.29', delivered: '72.29' } },
  { id: 'CA-shippsy', source: 'ca-shippsy', rules: { currency: 'CAD', dutyPercent: '17', taxPercent: '13', dutyBase: 'fob', taxBase: ['customs-value', 'duty'] }, goods: '198', expected: { duty: '33.66', tax: '30.12' } },
  { id: 'DE-airfreight', source: 'de-telefontreff', rules: { currency: 'USD', dutyPercent: '2.7', taxPercent: '19', dutyBase: 'cif', freightSharePercent: '78', taxBase: onAll }, goods: '104.60', freight: '51.53', expected: { duty: '3.91', base: '160.04', tax: '30.41' } },
  { id: 'DE-5eur-rule a', source: 'de-chinamobiles', rules: germany2010, goods: '25.97', expected: { duty: '0.00', tax: '0.00' } },
  // The source prints 5.08; 36 ÷ 1.3481 is 26.70 and 19 % of it 5.07.
  { id: 'DE-5eur-rule b', source: 'de-chinamobiles', rules: germany2010, goods: '26.70', expected: { duty: '0.00', tax: '5.07' } },
  // Only the duty itself is printed, 4.02: 5.025 % of the goods.
  { id: 'GB-value-for-vat', source: 'gb-wdw', rules: { currency: 'GBP', dutyPercent: '5.025', taxPercent: '17.5', dutyBase: 'fob', taxBase: onAll }, goods: '80', freight: '35', expected: { duty: '4.02', base: '119.02', tax: '20.83' } },
  { id: 'a charge rounded in a way of its own', source: 'derived', rules: { currency: 'EUR', dutyPercent: '3.33', taxPercent: '19', dutyBase: 'fob', taxBase: onAll, rounding: { mode: 'half-up', duty: { mode: 'down', toMinor: 100 }, tax: { mode: 'up' } } }, goods: '100.10', freight: '10', expected: { duty: '3.00', base: '113.10', tax: '21.49' } },
  { id: 'half to even, to five hundredths', source: 'derived', rules: { currency: 'CHF', dutyPercent: '0', taxPercent: '10', dutyBase: 'cif', taxBase: onAll, rounding: { mode: 'half-even', toMinor: 5 } }, goods: '10.25', expected: { duty: '0.00', tax: '1.00' } },
  { id: 'a cif base holds the freight, a fob base does not', source: 'derived', rules: { currency: 'EUR', dutyPercent: '10', taxPercent: '20', dutyBase: 'cif', taxBase: ['customs-value', 'duty'] }, goods: '100', freight: '50', insurance: '5', expected: { duty: '15.50', base: '170.50', tax: '34.10' } },
  { id: 'the same, fob', source: 'derived', rules: { currency: 'EUR', dutyPercent: '10', taxPercent: '20', dutyBase: 'fob', taxBase: ['customs-value', 'duty'] }, goods: '100', freight: '50', insurance: '5', expected: { duty: '10.00', base: '110.00', tax: '22.00' } },
  { id: 'inside its base, said with true', source: 'derived', rules: { currency: 'EUR', dutyPercent: '0', taxPercent: '20', dutyBase: 'fob', taxBase: onAll, inside: true }, goods: '80', expected: { duty: '0.00', tax: '20.00' } },
  { id: 'GB-duty-waived', source: 'gb-answerbank', rules: { currency: 'GBP', dutyPercent: '3.7', taxPercent: '20', dutyBase: 'fob', taxBase: onAll, dutyWaivedUpToMinor: 900 }, goods: '140', freight: '35', expected: { duty: '0.00', tax: '35.00' } },
];

const none = (currency: Currency) => money(0n, currency);

describe('published examples, through two percentages', () => {
  test.each(examples)('$id', ({ rules, goods, freight, insurance, expected }) => {
    const { currency } = rules;
    const quote = quoteDelivery(
      aShipment({
        to: { country: 'XX' },
        lines: [aLine({ value: amount(goods, currency) })],
        freight: [
          {
            transport: 'express',
            amount: freight ? amount(freight, currency) : none(currency),
            clearance: 'included',
          },
        ],
        insurance: insurance ? amount(insurance, currency) : undefined,
      }),
      genericRules({ country: 'XX', ...rules }),
    );
    const [only] = quote.lanes;
    expect(paid(only!, 'duty')).toBe(expected.duty);
    expect(paid(only!, 'import-tax')).toBe(expected.tax);
    if (expected.delivered) expect(toDecimal(only!.delivered!)).toBe(expected.delivered);
    if (expected.base) expect(toDecimal(line(only!, 'import-tax').base!)).toBe(expected.base);
    expect(quote.status).toBe('partial');
  });

  test('KR-clothes200: dollars are changed into won before anything is counted', () => {
    const quote = quoteDelivery(
      aShipment({
        to: { country: 'KR' },
        lines: [aLine({ value: amount('200', 'USD') })],
        freight: [{ transport: 'express', amount: amount('10', 'USD') }],
        rates: [
          rateFromDecimal('1100', { from: 'USD', to: 'KRW', source: 'kr-ulsan', on: '2015-01-01' }),
        ],
      }),
      genericRules({
        country: 'KR',
        currency: 'KRW',
        dutyPercent: '13',
        taxPercent: '10',
        dutyBase: 'cif',
        taxBase: ['customs-value', 'duty'],
      }),
    );
    expect(paid(quote.lanes[0]!, 'duty')).toBe('30030');
    expect(paid(quote.lanes[0]!, 'import-tax')).toBe('26103');
  });
});

const free = { transport: 'express', amount: money(0n, 'EUR') } as const;

describe('the flat duty of the European Union', () => {
  // Commission examples (eu-382-baker, 2026-07-02) and one of a blog (eu-exgate, 2026-06).
  test.each([
    { id: 'EU3-tshirts', goods: [['T-shirt', '610910', 5]], items: 1, duty: '3.00' },
    {
      id: 'EU3-tshirt-watch',
      goods: [
        ['T-shirt', '610910', 1],
        ['watch', '910211', 1],
      ],
      items: 2,
      duty: '6.00',
    },
    {
      id: 'EU3-phone',
      goods: [
        ['smartphone', '851713', 1],
        ['charger', '850440', 1],
        ['headphones', '851830', 1],
      ],
      items: 3,
      duty: '9.00',
    },
  ] as const)('$id', ({ goods, items, duty }) => {
    const quote = quoteDelivery(
      aShipment({
        to: { country: 'DE' },
        lines: goods.map(([description, hs, quantity]) =>
          aLine({ description, form: undefined, hs, quantity, value: amount('10', 'EUR') }),
        ),
        freight: [free],
      }),
      ruleBook,
    );
    const duties = lane(quote, 'express-ioss').lines.filter(({ kind }) => kind === 'duty');
    expect(duties).toHaveLength(items);
    expect(
      toDecimal(duties.map((one) => one.amount).reduce((a, b) => money(a.minor + b.minor, 'EUR'))),
    ).toBe(duty);
  });

  test('two rugs of one description at two prices are one item', () => {
    const lines = ['40', '60'].map((value) => aLine({ value: amount(value, 'EUR') }));
    const quote = quoteDelivery(
      aShipment({ to: { country: 'DE' }, lines, freight: [free] }),
      ruleBook,
    );
    const duties = lane(quote, 'express-ioss').lines.filter(({ kind }) => kind === 'duty');
    expect(duties.map((one) => toDecimal(one.amount)).sort()).toEqual(['0.00', '3.00']);
    expect(paid(lane(quote, 'express-ioss'), 'authority-fee')).toBe('2.00');
  });

  test('EUR 150.00 is low value and EUR 150.01 is not', () => {
    const lanes = (value: string) =>
      quoteDelivery(
        aShipment({
          to: { country: 'DE' },
          lines: [aLine({ value: amount(value, 'EUR') })],
          freight: [free],
        }),
        ruleBook,
      ).lanes.map(({ id }) => id);
    expect(lanes('150.00')).toContain('express-ioss');
    expect(lanes('150.01')).not.toContain('express-ioss');
  });
});

describe('the American processing fee, fiscal year 2027', () => {
  // us-fees-tar, 2026-10-09.
  test.each([
    ['US-MPF-2500.00', '2500.00', '2.77'],
    ['US-MPF-2500.01', '2500.01', '34.58'],
    ['US-MPF-50000', '50000', '173.20'],
    ['the highest', '1000000', '670.86'],
  ])('%s', (_, value, fee) => {
    const quote = quoteDelivery(
      aShipment({
        to: { country: 'US' },
        lines: [aLine({ value: amount(value, 'USD') })],
        freight: [{ transport: 'express', amount: money(0n, 'USD') }],
      }),
      ruleBook,
    );
    expect(paid(lane(quote, 'express-checkout'), 'authority-fee')).toBe(fee);
  });

  // The same source: 0.125 % of what comes by sea, half a cent up.
  test.each([
    ['US-MPF-2500.00, by sea', '2500', '2.77', '3.13'],
    ['US-MPF-50000, by sea', '50000', '173.20', '62.50'],
    ['US-HMF-9981', '9981', '34.58', '12.48'],
  ])('%s', (_, value, processing, harbour) => {
    const fees = (over?: 'sea' | 'air') => {
      const quote = quoteDelivery(
        aShipment({
          to: { country: 'US' },
          lines: [aLine({ value: amount(value, 'USD') })],
          freight: [{ transport: 'freight', over, amount: money(0n, 'USD') }],
        }),
        ruleBook,
      );
      const lines = lane(quote, 'freight-checkout').lines;
      return lines
        .filter(({ kind }) => kind === 'authority-fee')
        .map(({ amount: fee, status }) => `${toDecimal(fee)} ${status}`);
    };
    expect(fees('sea')).toEqual([`${processing} known`, `${harbour} known`]);
    expect(fees('air')).toEqual([`${processing} known`]);
    expect(fees()).toEqual([`${processing} known`, `${harbour} bounded`]);
  });

  test('outside its year the fee is not there, and the answer waits for a new one', () => {
    const quote = quoteDelivery(
      aShipment({
        on: '2027-10-01',
        to: { country: 'US' },
        lines: [aLine({ value: amount('100', 'USD') })],
        freight: [{ transport: 'express', amount: money(0n, 'USD') }],
      }),
      ruleBook,
    );
    expect(quote.status).toBe('unknown');
  });
});

describe('derived from the rates of 2026', () => {
  const parcel = (form: string, to: Shipment['to'], value: string, currency: Currency) =>
    quoteDelivery(
      aShipment({
        to,
        lines: [aLine({ form, description: form, value: amount(value, currency) })],
        freight: [{ transport: 'express', amount: money(0n, currency), clearance: 'included' }],
      }),
      ruleBook,
    );

  test('CA-D1-rug: with the preference GST only, without it 6.5 % and GST on top', () => {
    const quote = parcel('rug-knotted-wool', { country: 'CA', region: 'AB' }, '800', 'CAD');
    const claimed = lane(quote, 'express-checkout-preference');
    expect([paid(claimed, 'duty'), paid(claimed, 'import-tax')]).toEqual(['0.00', '40.00']);
    const ordinary = lane(quote, 'express-checkout');
    expect([paid(ordinary, 'duty'), paid(ordinary, 'import-tax')]).toEqual(['52.00', '42.60']);
  });

  test('CA-D2-kaftan: 17 % and GST', () => {
    const quote = parcel('kaftan-cotton', { country: 'CA', region: 'AB' }, '300', 'CAD');
    const chosen = lane(quote, 'express-checkout');
    expect([paid(chosen, 'duty'), paid(chosen, 'import-tax')]).toEqual(['51.00', '17.55']);
  });

  test('CA-D3-tagine: 7 %, or 3 % by the preference', () => {
    const quote = parcel('tagine-earthenware', { country: 'CA', region: 'AB' }, '120', 'CAD');
    expect(paid(lane(quote, 'express-checkout'), 'duty')).toBe('8.40');
    expect(paid(lane(quote, 'express-checkout-preference'), 'duty')).toBe('3.60');
  });

  test('JP-D1-exempt: 16,600 yen of pottery owe nothing, 16,700 do', () => {
    const small = lane(
      parcel('tagine-earthenware', { country: 'JP' }, '16600', 'JPY'),
      'express-checkout',
    );
    expect([paid(small, 'duty'), paid(small, 'import-tax')]).toEqual(['0', '0']);
    const larger = lane(
      parcel('tagine-earthenware', { country: 'JP' }, '16700', 'JPY'),
      'express-checkout',
    );
    expect(Number(paid(larger, 'import-tax'))).toBeGreaterThan(0);
  });

  test('JP-D2-babouche: 30 % of six tenths, for shoes are outside the exemption', () => {
    const chosen = lane(
      parcel('babouche-leather', { country: 'JP' }, '10000', 'JPY'),
      'express-checkout',
    );
    expect(line(chosen, 'duty').base).toEqual(money(6_000, 'JPY'));
    expect(paid(chosen, 'duty')).toBe('1800');
  });

  test('JP-D3-rug: 4,740 yen by the schedule, 948 by the preference', () => {
    const quote = parcel('rug-knotted-wool', { country: 'JP' }, '100000', 'JPY');
    expect(paid(lane(quote, 'express-checkout'), 'duty')).toBe('4740');
    expect(paid(lane(quote, 'express-checkout-preference'), 'duty')).toBe('948');
  });
});
