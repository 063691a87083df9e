// Worked examples that others published, and a few derived from the rates read: same sums, or not.
import { describe, expect, test } from 'vitest';
import type { Currency } from '#domain/money/currency.ts';
import { rateFromDecimal } from '#domain/money/exchange.ts';
import { money, subtract, sum, toDecimal } from '#domain/money/money.ts';
import { aLine, amount, aShipment, lane, line, paid } from './a-shipment.ts';
import { quoteDelivery } from './quote-delivery.ts';
import { type Generic, genericRules } from './rules/generic.ts';
import { ruleBook } from './rules/rule-book.ts';
import type { Lane } from './quote.ts';
import type { DestinationRules, RuleBook } from './rule.ts';
import type { Shipment } from './shipment.ts';

type Example = {
  readonly id: string;
  readonly source: string;
  readonly rules: Omit<Generic, 'country'>;
  readonly goods: string;
  readonly freight?: string;
  readonly insurance?: string;
  /** What the carrier asks for clearing, where the source says it. */
  readonly fee?: string;
  /** `base` is the tax's; `charged` is duty, tax and fee; `computed` what they were before a waiver. */
  readonly expected: {
    readonly duty: string;
    readonly customsValue?: string;
    readonly base?: string;
    readonly tax: string;
    readonly charged?: string;
    readonly delivered?: string;
    readonly computed?: { readonly duty?: string; readonly tax?: string };
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
  { id: 'AU-1200', source: 'au-example', rules: { currency: 'AUD', dutyPercent: '5', taxPercent: '10', dutyBase: 'fob', taxBase: onAll }, goods: '1200', freight: '150', expected: { duty: '60.00', customsValue: '1200.00', base: '1410.00', tax: '141.00', charged: '201.00' } },
  { id: 'AU-LVIG', source: 'au-amz', rules: { currency: 'AUD', dutyPercent: '0', taxPercent: '10', dutyBase: 'fob', taxBase: ['value', 'freight'], inside: 'price' }, goods: '1100', freight: '5.5', expected: { duty: '0.00', base: '1105.50', tax: '100.50', charged: '100.50' } },
  { id: 'CH-5CHF-std', source: 'ch-bazg', rules: switzerland, goods: '62', expected: { duty: '0.00', tax: '0.00', computed: { tax: '5.00' } } },
  // 193 × 2.6 % is 5.018, to five hundredths 5.00: not collected, as the office says of its reduced rate.
  { id: 'CH-5CHF-reduced', source: 'ch-bazg', rules: { ...switzerland, taxPercent: '2.6' }, goods: '193', expected: { duty: '0.00', tax: '0.00', computed: { tax: '5.00' } } },
  { id: 'CH-5CHF-std, one franc more', source: 'ch-bazg', rules: switzerland, goods: '63', expected: { duty: '0.00', tax: '5.10' } },
  { id: 'BR-50', source: 'br-uol', rules: { currency: 'USD', dutyPercent: '20', taxPercent: '17', dutyBase: 'cif', taxBase: onAll, inside: 'base' }, goods: '50', expected: { duty: '10.00', tax: '12.29', delivered: '72.29' } },
  { id: 'CA-shippsy', source: 'ca-shippsy', rules: { currency: 'CAD', dutyPercent: '17', taxPercent: '13', dutyBase: 'fob', taxBase: ['customs-value', 'duty'] }, goods: '198', expected: { duty: '33.66', tax: '30.12', charged: '63.78' } },
  { id: 'DE-airfreight', source: 'de-telefontreff', rules: { currency: 'USD', dutyPercent: '2.7', taxPercent: '19', dutyBase: 'cif', freightSharePercent: '78', taxBase: onAll }, goods: '104.60', freight: '51.53', expected: { duty: '3.91', customsValue: '144.79', base: '160.04', tax: '30.41', charged: '34.32' } },
  { id: 'DE-5eur-rule a', source: 'de-chinamobiles', rules: germany2010, goods: '25.97', expected: { duty: '0.00', tax: '0.00', computed: { tax: '4.93' } } },
  // The source prints 5.08; 36 ÷ 1.3481 is 26.70 and 19 % of it 5.07.
  { id: 'DE-5eur-rule b', source: 'de-chinamobiles', rules: germany2010, goods: '26.70', expected: { duty: '0.00', tax: '5.07' } },
  // Only the duty itself is printed, 4.02: 5.025 % of the goods.
  { id: 'GB-value-for-vat', source: 'gb-wdw', rules: { currency: 'GBP', dutyPercent: '5.025', taxPercent: '17.5', dutyBase: 'fob', taxBase: onAll }, goods: '80', freight: '35', expected: { duty: '4.02', base: '119.02', tax: '20.83', charged: '24.85' } },
  { id: 'a charge rounded in a way of its own', source: 'derived', rules: { currency: 'EUR', dutyPercent: '3.33', taxPercent: '19', dutyBase: 'fob', taxBase: onAll, rounding: { mode: 'half-up', duty: { mode: 'down', toMinor: 100 }, tax: { mode: 'up' } } }, goods: '100.10', freight: '10', expected: { duty: '3.00', base: '113.10', tax: '21.49' } },
  { id: 'half to even, to five hundredths', source: 'derived', rules: { currency: 'CHF', dutyPercent: '0', taxPercent: '10', dutyBase: 'cif', taxBase: onAll, rounding: { mode: 'half-even', toMinor: 5 } }, goods: '10.25', expected: { duty: '0.00', tax: '1.00' } },
  { id: 'a cif base holds the freight, a fob base does not', source: 'derived', rules: { currency: 'EUR', dutyPercent: '10', taxPercent: '20', dutyBase: 'cif', taxBase: ['customs-value', 'duty'] }, goods: '100', freight: '50', insurance: '5', expected: { duty: '15.50', base: '170.50', tax: '34.10' } },
  { id: 'the same, fob', source: 'derived', rules: { currency: 'EUR', dutyPercent: '10', taxPercent: '20', dutyBase: 'fob', taxBase: ['customs-value', 'duty'] }, goods: '100', freight: '50', insurance: '5', expected: { duty: '10.00', base: '110.00', tax: '22.00' } },
  { id: 'inside its base, said with true', source: 'derived', rules: { currency: 'EUR', dutyPercent: '0', taxPercent: '20', dutyBase: 'fob', taxBase: onAll, inside: true }, goods: '80', expected: { duty: '0.00', tax: '20.00' } },
  { id: 'GB-duty-waived', source: 'gb-answerbank', rules: { currency: 'GBP', dutyPercent: '3.7', taxPercent: '20', dutyBase: 'fob', taxBase: onAll, dutyWaivedUpToMinor: 900 }, goods: '140', freight: '35', fee: '8', expected: { duty: '0.00', base: '175.00', tax: '35.00', charged: '43.00', computed: { duty: '5.18' } } },
];

/** The rules of an example without its waivers: what there was to be waived. */
const unwaived = (rules: Example['rules']) => ({
  ...rules,
  dutyWaivedUpToMinor: undefined,
  taxWaivedUpToMinor: undefined,
});

const none = (currency: Currency) => money(0n, currency);

/** All that is asked beside the goods, their carriage and their insurance. */
const charged = ({ lines }: Lane) =>
  toDecimal(
    sum(
      lines
        .filter(({ kind }) => !['goods', 'freight', 'insurance'].includes(kind))
        .map((one) => one.amount),
      lines[0]!.amount.currency,
    ),
  );

describe('published examples, through two percentages', () => {
  const replay = ({ rules, goods, freight, insurance, fee }: Omit<Example, 'id' | 'expected'>) => {
    const { currency } = rules;
    return quoteDelivery(
      aShipment({
        to: { country: 'XX' },
        lines: [aLine({ value: amount(goods, currency) })],
        freight: [
          {
            transport: 'express',
            amount: freight ? amount(freight, currency) : none(currency),
            clearance: fee ? amount(fee, currency) : 'included',
          },
        ],
        insurance: insurance ? amount(insurance, currency) : undefined,
      }),
      genericRules({ country: 'XX', ...rules }),
    );
  };

  test.each(examples)('$id', ({ expected, ...example }) => {
    const quote = replay(example);
    const [only] = quote.lanes;
    expect(paid(only!, 'duty')).toBe(expected.duty);
    expect(paid(only!, 'import-tax')).toBe(expected.tax);
    if (expected.delivered) expect(toDecimal(only!.delivered!)).toBe(expected.delivered);
    if (expected.base) expect(toDecimal(line(only!, 'import-tax').base!)).toBe(expected.base);
    if (expected.customsValue) {
      expect(toDecimal(line(only!, 'duty').base!)).toBe(expected.customsValue);
    }
    if (expected.charged) expect(charged(only!)).toBe(expected.charged);
    const [before] = replay({ ...example, rules: unwaived(example.rules) }).lanes;
    const { duty, tax } = expected.computed ?? {};
    if (duty) expect(paid(before!, 'duty')).toBe(duty);
    if (tax) expect(paid(before!, 'import-tax')).toBe(tax);
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
    expect(charged(quote.lanes[0]!)).toBe('56133');
  });
});

describe('AU-LVIG: 1,100 dollars and 5.50 of delivery, tax in both', () => {
  const australian = (goods: string, freight: string) =>
    quoteDelivery(
      aShipment({
        to: { country: 'AU' },
        registrations: ['au-gst'],
        lines: [aLine({ value: amount(goods, 'AUD') })],
        freight: [{ transport: 'express', amount: amount(freight, 'AUD'), clearance: 'included' }],
      }),
      ruleBook,
    );

  test('the goods are worth 1,000 without their tax, and that is low value', () => {
    const rules = { currency: 'AUD', dutyPercent: '0', taxPercent: '10' } as const;
    const [goodsAlone] = quoteDelivery(
      aShipment({
        to: { country: 'XX' },
        lines: [aLine({ value: amount('1100', 'AUD') })],
        freight: [{ transport: 'express', amount: none('AUD'), clearance: 'included' }],
      }),
      genericRules({
        country: 'XX',
        ...rules,
        dutyBase: 'fob',
        taxBase: ['value'],
        inside: 'price',
      }),
    ).lanes;
    // 1,100 × 10 / 110 = 100.00; 1,100.00 − 100.00 = 1,000.00
    const tax = line(goodsAlone!, 'import-tax').amount;
    const customsValue = toDecimal(subtract(amount('1100', 'AUD'), tax));
    expect(customsValue).toBe('1000.00');
    // 5.50 ÷ 1.1 = 5.00; (1,000 + 5) × 10 % = 100.50; in all the 1,105.50 that were paid
    const low = lane(australian(customsValue, '5.00'), 'express-registered');
    expect(line(low, 'duty')).toMatchObject({ rule: 'au-low-value', base: amount('1000', 'AUD') });
    expect([paid(low, 'import-tax'), toDecimal(low.delivered!)]).toEqual(['100.50', '1105.50']);
  });

  test('a cent more is not low value', () => {
    const lanes = australian('1000.01', '5.00').lanes.map(({ id }) => id);
    expect(lanes).not.toContain('express-registered');
    expect(lanes).toContain('express-checkout');
  });
});

describe('derived from the rates of 2026', () => {
  const parcel = (
    form: string,
    to: Shipment['to'],
    value: string,
    currency: Currency,
    rules: RuleBook = ruleBook,
  ) =>
    quoteDelivery(
      aShipment({
        to,
        lines: [aLine({ form, description: form, value: amount(value, currency) })],
        freight: [{ transport: 'express', amount: money(0n, currency), clearance: 'included' }],
      }),
      rules,
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
    expect(charged(chosen)).toBe('68.55');
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
    expect(line(small, 'duty').base).toEqual(money(9_960, 'JPY'));
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
    const ordinary = lane(quote, 'express-checkout');
    expect(line(ordinary, 'duty').base).toEqual(money(60_000, 'JPY'));
    expect(paid(ordinary, 'duty')).toBe('4740');
    expect(line(ordinary, 'duty')).toMatchObject({ says: { values: { open: 'open-simplified' } } });
    expect(paid(lane(quote, 'express-checkout-preference'), 'duty')).toBe('948');
  });

  test('JP-D3-rug: 3,000 yen by the simplified table alone, were nobody to ask for the schedule', () => {
    // 60,000 × 5 % = 3,000
    const tableAlone: RuleBook = {
      destinations: ruleBook.destinations.map((one: DestinationRules) => ({
        ...one,
        rules: one.rules.map((rule) =>
          rule.id === 'jp-simplified' && rule.kind === 'duty' && rule.take.by === 'higher-of'
            ? { ...rule, take: rule.take.of.find(({ by }) => by === 'headings')! }
            : rule,
        ),
      })),
    };
    const quote = parcel('rug-knotted-wool', { country: 'JP' }, '100000', 'JPY', tableAlone);
    expect(line(lane(quote, 'express-checkout'), 'duty')).toMatchObject({
      rule: 'jp-simplified',
      base: money(60_000, 'JPY'),
      amount: money(3_000, 'JPY'),
    });
  });
});
