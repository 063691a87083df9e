// What the law counts by consignment does not depend on how people cut, name or order it; every
// country and craft answers with a source or says that it does not know. Tried with random parcels.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Currency } from '#domain/money/currency.ts';
import { rateFromDecimal } from '#domain/money/exchange.ts';
import { money, sum } from '#domain/money/money.ts';
import { amount, aLine, aShipment } from './a-shipment.ts';
import { quoteDelivery } from './quote-delivery.ts';
import type { Quote, QuoteLine } from './quote.ts';
import type { DestinationRules } from './rule.ts';
import { ruleBook } from './rules/rule-book.ts';
import { sources } from './rules/sources.ts';
import type { Destination, Shipment, ShipmentLine } from './shipment.ts';
import { tariffClasses } from './tariff-classes.ts';

const destinations: readonly DestinationRules[] = ruleBook.destinations;
const runs = { numRuns: 150, seed: 20_261_123 };
const forms = Object.keys(tariffClasses);

const euros = (to: Currency, decimal: string) =>
  rateFromDecimal(decimal, { from: 'EUR', to, source: 'pretend', on: '2026-11-23' });
const pretend = (from: Currency, to: Currency, decimal: string) =>
  rateFromDecimal(decimal, { from, to, source: 'pretend', on: '2026-11-23' });
const rates = [
  pretend('MAD', 'EUR', '0.0921'),
  pretend('GBP', 'EUR', '1.15'),
  pretend('MAD', 'GBP', '0.08'),
  euros('GBP', '0.87'),
];

const europe = ['DE', 'FR', 'ES', 'IT', 'AT', 'PL', 'SE', 'PT', 'RO', 'GR', 'MC', 'GB', 'XI'];

const aGood: fc.Arbitrary<ShipmentLine> = fc.record({
  description: fc.constantFrom('one', 'two', 'three'),
  form: fc.constantFrom('rug-knotted-wool', 'basket', 'bag-leather', 'silver-jewellery', 'soap'),
  value: fc
    .tuple(fc.integer({ min: 100, max: 60_000 }), fc.constantFrom('MAD', 'EUR', 'GBP'))
    .map(([minor, currency]) => money(minor, currency as Currency)),
  quantity: fc.integer({ min: 1, max: 5 }),
  netWeightGrams: fc.integer({ min: 1, max: 9_000 }),
  areaSquareMetres: fc.constantFrom(0.5, 2, 3.84),
  origin: fc.constantFrom({ country: 'MA' }, { country: 'MA', region: 'MA-11' }, { country: 'IN' }),
});

const aParcel: fc.Arbitrary<Shipment> = fc
  .record({
    lines: fc.array(aGood, { minLength: 1, maxLength: 5 }),
    country: fc.constantFrom(...europe),
    buyer: fc.constantFrom('person' as const, 'business' as const, 'gift' as const),
    freight: fc.integer({ min: 0, max: 90_000 }),
  })
  .map(({ lines, country, buyer, freight }) =>
    aShipment({
      to: { country },
      lines,
      buyer,
      freight: [
        { transport: 'express', carrier: 'DHL Express', amount: money(freight, 'MAD') },
        { transport: 'post', amount: money(freight, 'MAD'), clearance: 'included' },
      ],
      rates,
    }),
  );

const prices = ({ status, lanes, cheapest, fastest, nothingAtDoor, reasons }: Quote) => ({
  status,
  lanes,
  cheapest,
  fastest,
  nothingAtDoor,
  reasons,
});

describe('a consignment', () => {
  test('costs the same whoever of the sellers each of its lines comes from', () => {
    const sellers = fc.array(fc.constantFrom('Tiznit', 'Azilal', undefined), {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(aParcel, sellers, (parcel, names) => {
        const lines = parcel.lines.map((line, index) => ({ ...line, seller: names[index] }));
        expect(prices(quoteDelivery({ ...parcel, lines }, ruleBook))).toEqual(
          prices(quoteDelivery(parcel, ruleBook)),
        );
      }),
      runs,
    );
  });

  test('owes one flat duty an item: more pieces of the same at the same whole value change nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (quantity) => {
        const basket = { description: 'Basket', form: 'basket', value: amount('120', 'EUR') };
        const quote = (count: number) =>
          quoteDelivery(
            aShipment({
              to: { country: 'DE' },
              lines: [aLine({ ...basket, quantity: count })],
              freight: [{ transport: 'post', amount: amount('20', 'EUR') }],
            }),
            ruleBook,
          );
        expect(prices(quote(quantity))).toEqual(prices(quote(1)));
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  test('says the same in any order, with the same reasons and notices', () => {
    const shuffled = aParcel.chain((parcel) =>
      fc.tuple(
        fc.constant(parcel),
        fc.shuffledSubarray([...parcel.lines], { minLength: parcel.lines.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([parcel, lines]) => {
        const [one, other] = [parcel, { ...parcel, lines }].map((of) =>
          quoteDelivery(of, ruleBook),
        );
        expect(prices(other!)).toEqual(prices(one!));
        expect(other!.notices).toEqual(one!.notices);
      }),
      runs,
    );
  });

  test('speaks one currency, names every rate it used, and says which one is missing', () => {
    fc.assert(
      fc.property(aParcel, (parcel) => {
        const { currency } = destinations.find(({ country }) => country === parcel.to.country)!;
        const quote = quoteDelivery(parcel, ruleBook);
        const amounts = quote.lanes.flatMap(({ lines, now, atDoor, delivered }) => [
          ...lines.flatMap(({ amount: paid, base }) => (base ? [paid, base] : [paid])),
          ...[now, atDoor, delivered].filter((one) => one !== undefined),
        ]);
        expect(amounts.filter((one) => one.currency !== currency)).toEqual([]);
        const spoken = new Set([
          'MAD',
          ...parcel.lines.map(({ value }) => value.currency as string),
        ]);
        spoken.delete(currency);
        expect(new Set(quote.exchanges.map(({ from }) => from as string))).toEqual(spoken);
        const without = quoteDelivery({ ...parcel, rates: [] }, ruleBook);
        expect(without.status).toBe('unknown');
        expect(new Set(without.missing.map(({ values }) => values.from))).toEqual(spoken);
      }),
      runs,
    );
  });

  test('sums: every lane is goods, carriage and charges, once each', () => {
    fc.assert(
      fc.property(aParcel, (parcel) => {
        for (const { lines, delivered } of quoteDelivery(parcel, ruleBook).lanes) {
          if (!delivered) continue;
          const amounts = lines.map((line) => line.amount);
          expect(sum(amounts, delivered.currency)).toEqual(delivered);
          expect(lines.filter(({ kind }) => kind === 'goods')).toHaveLength(1);
          expect(lines.filter(({ kind }) => kind === 'freight')).toHaveLength(1);
        }
      }),
      runs,
    );
  });
});

describe('places with a law of their own', () => {
  const unread = destinations.flatMap(({ country, apart = [] }) =>
    apart
      .filter(({ rules }) => !rules)
      .flatMap(({ name, postcodes = [], regions = [] }): Destination[] => [
        ...postcodes.map((postcode) => ({ country, postcode })),
        ...regions.map((region) => ({ country, region })),
        { country, region: name },
      ]),
  );

  test.each(unread)('%j is unknown for whatever goods', (to) => {
    fc.assert(
      fc.property(aParcel, (parcel) => {
        const quote = quoteDelivery({ ...parcel, to }, ruleBook);
        expect(quote).toMatchObject({ status: 'unknown', lanes: [] });
        expect(quote.missing.map(({ key }) => key)).toContain('missing-territory');
      }),
      { numRuns: 3, seed: 7 },
    );
  });
});

describe('every destination and every craft', () => {
  const everywhere = destinations.map(({ country }) => country);
  const any = (currency: Currency) =>
    currency === 'EUR' ? [] : [euros(currency, '1.1'), euros('USD', '1.2')];

  // A nothing is owed by a rule: a rate of zero, a relief, a preference, a waiver, an item counted.
  const vouched = ({ rate, says, ruleStatus, source, base }: QuoteLine) =>
    (rate === '0%' ||
      rate?.endsWith('/ item') ||
      base?.minor === 0n ||
      /relief|preference|waived/.test(says.key)) &&
    ruleStatus !== 'given' &&
    Object.hasOwn(sources, source);

  test.each(everywhere)('%s: a sourced line or an unknown, never a silent zero', (country) => {
    const { currency } = destinations.find((one) => one.country === country)!;
    for (const form of forms) {
      for (const value of ['20', '400']) {
        const quote = quoteDelivery(
          aShipment({
            to: { country, region: country === 'CA' ? 'ON' : undefined },
            lines: [aLine({ description: form, form, value: amount(value, 'EUR') })],
            freight: [{ transport: 'express', amount: amount('30', 'EUR') }],
            rates: any(currency),
          }),
          ruleBook,
        );
        if (quote.status === 'unknown') {
          expect([form, quote.missing.length > 0]).toEqual([form, true]);
          continue;
        }
        const silent = quote.lanes
          .flatMap(({ lines }) => lines)
          .filter(({ kind, amount: paid }) => paid.minor === 0n && /duty|tax/.test(kind))
          .filter((line) => !vouched(line));
        expect([form, silent]).toEqual([form, []]);
      }
    }
  });
});
