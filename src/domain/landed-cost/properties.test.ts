// What holds for every parcel, tried with random ones.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rateFromDecimal } from '#domain/money/exchange.ts';
import { money, sum } from '#domain/money/money.ts';
import { aShipment } from './a-shipment.ts';
import { quoteDelivery } from './quote-delivery.ts';
import type { Quote } from './quote.ts';
import { ruleBook } from './rules/rule-book.ts';
import type { Shipment, ShipmentLine } from './shipment.ts';
import { tariffClasses } from './tariff-classes.ts';

const blocked = ['antique', 'painting-old', 'fossil-mineral'];
const forms = Object.keys(tariffClasses).filter((form) => !blocked.includes(form));

const aGood: fc.Arbitrary<ShipmentLine> = fc.record({
  description: fc.constantFrom('one', 'two', 'three'),
  form: fc.constantFrom(...forms),
  value: fc.integer({ min: 1, max: 2_000_000 }).map((minor) => money(minor, 'MAD')),
  quantity: fc.integer({ min: 1, max: 6 }),
  netWeightGrams: fc.integer({ min: 1, max: 20_000 }),
  areaSquareMetres: fc.constantFrom(0.5, 1, 3.84, 6),
  origin: fc.constantFrom({ country: 'MA' }, { country: 'MA', region: 'MA-12' }, { country: 'IT' }),
});

const rates = [
  ['EUR', '0.0921'],
  ['USD', '0.1007'],
  ['GBP', '0.0803'],
  ['JPY', '15.13'],
  ['CAD', '0.1409'],
  ['CHF', '0.0865'],
  ['NOK', '1.083'],
  ['AUD', '0.1555'],
  ['AED', '0.3698'],
  ['SAR', '0.3776'],
  ['SGD', '0.1356'],
  ['KRW', '141.2'],
].map(([to, decimal]) =>
  rateFromDecimal(decimal!, { from: 'MAD', to: to as 'EUR', source: 'pretend', on: '2026-11-23' }),
);

const aParcel: fc.Arbitrary<Shipment> = fc
  .record({
    lines: fc.array(aGood, { minLength: 1, maxLength: 6 }),
    country: fc.constantFrom(
      'DE',
      'FR',
      'ES',
      'IT',
      'PT',
      'AT',
      'RO',
      'GB',
      'US',
      'CA',
      'JP',
      ...(['CH', 'NO', 'AU', 'AE', 'SA', 'SG', 'KR'] as const),
    ),
    buyer: fc.constantFrom('person' as const, 'business' as const, 'gift' as const),
    freight: fc.integer({ min: 0, max: 200_000 }),
    insurance: fc.integer({ min: 0, max: 20_000 }),
    clearance: fc.constantFrom('included' as const, undefined),
  })
  .map(({ lines, country, buyer, freight, insurance, clearance }) =>
    aShipment({
      to: { country, region: country === 'CA' ? 'ON' : undefined },
      lines,
      buyer,
      freight: [
        { transport: 'express', carrier: 'DHL Express', amount: money(freight, 'MAD'), clearance },
        { transport: 'post', amount: money(freight, 'MAD') },
      ],
      insurance: money(insurance, 'MAD'),
      rates,
    }),
  );

const answer = ({ status, lanes, cheapest, fastest, nothingAtDoor }: Quote) => ({
  status,
  lanes,
  cheapest,
  fastest,
  nothingAtDoor,
});

const runs = { numRuns: 150, seed: 20_261_123 };

describe('every parcel', () => {
  test('the lines of a lane sum to what is paid now and at the door, in one currency', () => {
    fc.assert(
      fc.property(aParcel, (parcel) => {
        const { currency } = ruleBook.destinations.find(
          ({ country }) => country === parcel.to.country,
        )!;
        for (const { lines, now, atDoor, delivered, status } of quoteDelivery(parcel, ruleBook)
          .lanes) {
          if (status === 'unknown') {
            expect([now, atDoor, delivered]).toEqual([undefined, undefined, undefined]);
            continue;
          }
          expect(new Set(lines.map(({ amount }) => amount.currency))).toEqual(new Set([currency]));
          const paid = (when: string) =>
            sum(
              lines.filter((line) => line.when === when).map(({ amount }) => amount),
              currency,
            );
          expect(now).toEqual(paid('now'));
          expect(atDoor).toEqual(paid('at-door'));
          expect(delivered!.minor).toBe(now!.minor + atDoor!.minor);
          expect(lines.every(({ amount }) => amount.minor >= 0n)).toBe(true);
        }
      }),
      runs,
    );
  });

  test('the order of the cart changes nothing', () => {
    fc.assert(
      fc.property(
        aParcel.chain((parcel) =>
          fc.tuple(
            fc.constant(parcel),
            fc.shuffledSubarray([...parcel.lines], {
              minLength: parcel.lines.length,
              maxLength: parcel.lines.length,
            }),
          ),
        ),
        ([parcel, lines]) => {
          expect(answer(quoteDelivery({ ...parcel, lines }, ruleBook))).toEqual(
            answer(quoteDelivery(parcel, ruleBook)),
          );
        },
      ),
      runs,
    );
  });

  test('cutting a line into its pieces changes nothing', () => {
    fc.assert(
      fc.property(aParcel, aGood, (parcel, good) => {
        const { quantity, value, netWeightGrams, areaSquareMetres } = good;
        const whole: ShipmentLine = {
          ...good,
          value: money(value.minor * BigInt(quantity), 'MAD'),
          netWeightGrams: netWeightGrams! * quantity,
          areaSquareMetres: areaSquareMetres! * quantity,
        };
        const pieces = Array.from({ length: quantity }, () => ({ ...good, quantity: 1 }));
        const others = parcel.lines;
        expect(
          answer(quoteDelivery({ ...parcel, lines: [...others, ...pieces] }, ruleBook)),
        ).toEqual(answer(quoteDelivery({ ...parcel, lines: [...others, whole] }, ruleBook)));
      }),
      runs,
    );
  });

  test('a known or bounded lane rests on nothing from memory and asks nothing at the door', () => {
    fc.assert(
      fc.property(aParcel, (parcel) => {
        for (const { lines, status, atDoor, warnings } of quoteDelivery(parcel, ruleBook).lanes) {
          if (status !== 'known' && status !== 'bounded') continue;
          expect(lines.filter((line) => /memory|derived/.test(line.ruleStatus))).toEqual([]);
          expect(atDoor!.minor).toBe(0n);
          expect(warnings.filter(({ weight }) => weight === 'partial')).toEqual([]);
        }
      }),
      runs,
    );
  });

  test('a gift is never offered a lane with something to pay at the door', () => {
    fc.assert(
      fc.property(aParcel, (parcel) => {
        const quote = quoteDelivery({ ...parcel, buyer: 'gift' }, ruleBook);
        const chosen = quote.lanes.find(({ id }) => id === quote.cheapest);
        if (chosen) expect(chosen.atDoor!.minor).toBe(0n);
      }),
      runs,
    );
  });
});
