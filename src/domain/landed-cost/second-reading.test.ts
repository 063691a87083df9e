// The law read a second time: another hand's arithmetic, from the published rates and with nothing of
// the library's, against random parcels. Where the two differ by one minor unit, one of them is wrong.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Currency } from '#domain/money/currency.ts';
import { money } from '#domain/money/money.ts';
import { aLine, aShipment } from './a-shipment.ts';
import { quoteDelivery } from './quote-delivery.ts';
import { ruleBook } from './rules/rule-book.ts';
import type { Buyer, Place } from './shipment.ts';

/**
 * Thousandths of a per cent, written again from the tables: the Union and the Kingdom 2021-01-27
 * (uktrade/global-uk-tariff), HTS 2026 Rev 15, Canada T2026-2 with the GPT, Japan 2026-07-09.
 */
const tariff = {
  'scarf-wool': { hs: '621420', eu: 8000, gb: 8000, us: 6700, ca: 18000, gpt: 18000, jp: 6600, simple: 10000 },
  'belt-leather': { hs: '420330', eu: 5000, gb: 4000, us: 2700, ca: 9500, gpt: 6000, jp: 12500, simple: 0 },
  'wallet-leather': { hs: '420231', eu: 3000, gb: 2000, us: 8000, ca: 8500, gpt: 5000, jp: 10000, simple: 0 },
  drum: { hs: '920600', eu: 3200, gb: 2000, us: 4800, ca: 0, gpt: 0, jp: 0, simple: 5000 },
  'rug-kilim': { hs: '570210', eu: 3000, gb: 2000, us: 0, ca: 12500, gpt: 8000, jp: 6000, simple: 5000 },
  'tray-brass-kitchen': { hs: '741810', eu: 3000, gb: 0, us: 3000, ca: 3000, gpt: 0, jp: 0, simple: 3000 },
  'rug-knotted-wool': { hs: '570110', eu: 8000, gb: 0, us: 4500, ca: 6500, gpt: 0, jp: 7900, simple: 5000 },
} as const; // prettier-ignore

type Good = {
  readonly form: keyof typeof tariff;
  readonly value: bigint;
  readonly squareCentimetres: bigint;
  readonly origin: Place;
};
type Parcel = {
  readonly on: string;
  readonly buyer: Buyer;
  readonly goods: readonly Good[];
  readonly freight: bigint;
};
/** What is paid beside goods and carriage, by lane. */
type Charged = Readonly<Record<string, bigint>>;

const people = ({ buyer }: Parcel) => buyer !== 'business';
const worth = ({ goods }: Parcel) => added(goods.map(({ value }) => value));
const isMoroccan = ({ origin }: Good) => origin.country === 'MA';
/** Of the two southern regions no agreement but the Union's speaks. */
const claims = (good: Good) => isMoroccan(good) && good.origin.region === undefined;

function union(
  parcel: Parcel,
  { vat, national }: { vat: number; national: Parcel['on'] },
): Charged {
  const { on, goods } = parcel;
  const small = worth(parcel) <= 15_000n;
  const flat = small && on >= '2026-07-01' && people(parcel);
  const relieved = small && on < '2026-07-01';
  const fees =
    (on >= '2026-11-01' && people(parcel) ? 200n * BigInt(goods.length) : 0n) +
    (on >= national && small && people(parcel) ? 200n * headingsOf(goods) : 0n);
  const ordinary = (good: Good, customs: bigint): Duty => {
    const { eu } = tariff[good.form];
    if (good.form !== 'rug-knotted-wool') return eu;
    const share = percent(customs, eu);
    const cap = halfUp(280n * good.squareCentimetres, 10_000n);
    return share < cap ? share : cap;
  };
  const whole = (dutyOf: (good: Good, customs: bigint) => Duty) => {
    const duty = relieved ? 0n : dutiesOn(insured(parcel), dutyOf);
    return duty + fees + percent(worth(parcel) + parcel.freight + duty + fees, vat);
  };
  const dearer = (good: Good, customs: bigint): Duty => {
    const duty = ordinary(good, customs);
    const alone = typeof duty === 'bigint' ? duty : percent(customs, duty);
    return flat && alone < 300n ? 300n : duty;
  };
  return {
    ...(small && people(parcel) ? { 'express-ioss': whole(() => (flat ? 300n : 0n)) } : {}),
    'express-checkout': whole(dearer),
    ...(goods.some(isMoroccan)
      ? {
          'express-checkout-preference': whole((good, customs) =>
            isMoroccan(good) ? 0 : dearer(good, customs),
          ),
        }
      : {}),
  };
}

function kingdom(parcel: Parcel): Charged {
  const value = worth(parcel);
  if (value <= 13_500n) {
    return people(parcel)
      ? { 'express-vat-registered': percent(value + parcel.freight, 20_000) }
      : {};
  }
  const whole = (free: (good: Good) => boolean) => {
    const duty = dutiesOn(insured(parcel), (good) => (free(good) ? 0 : tariff[good.form].gb));
    return duty + percent(value + parcel.freight + duty, 20_000);
  };
  return {
    'express-checkout': whole(() => false),
    ...(parcel.goods.some(claims) ? { 'express-checkout-preference': whole(claims) } : {}),
  };
}

function america(parcel: Parcel): Charged {
  const { on, goods } = parcel;
  const value = worth(parcel);
  // Half of the value on brass in the place of section 301, 10 % of section 122 before that.
  const layer = ({ form }: Good) =>
    form === 'tray-brass-kitchen' ? 50_000 : on >= '2026-07-24' ? 12_500 : 10_000;
  const [once, least, most] = on >= '2026-10-01' ? [277n, 3458n, 67_086n] : [269n, 3358n, 65_150n];
  const share = halfUp(value * 3464n, 1_000_000n);
  const formal = share < least ? least : share > most ? most : share;
  const processing = value <= 250_000n ? once : formal;
  const whole = (free: (good: Good) => boolean) =>
    processing +
    dutiesOn(priced(goods), (good) => (free(good) ? 0 : tariff[good.form].us)) +
    dutiesOn(priced(goods), layer);
  return {
    'express-checkout': whole(() => false),
    ...(goods.some(claims) ? { 'express-checkout-preference': whole(claims) } : {}),
  };
}

function canada(parcel: Parcel, region: 'QC' | 'ON'): Charged {
  const { goods } = parcel;
  const value = worth(parcel);
  const whole = (rateOf: (good: Good) => number) => {
    if (value <= 2_000n) return 0n;
    const duty = dutiesOn(priced(goods), rateOf);
    const base = value + duty;
    if (region === 'ON') return duty + percent(base, people(parcel) ? 13_000 : 5_000);
    return duty + percent(base, 5_000) + (people(parcel) ? percent(base, 9_975) : 0n);
  };
  const ordinary = ({ form }: Good) => tariff[form].ca;
  return {
    'express-checkout': whole(ordinary),
    ...(goods.some(claims)
      ? {
          'express-checkout-preference': whole((good) =>
            claims(good) ? tariff[good.form].gpt : ordinary(good),
          ),
        }
      : {}),
  };
}

function japan(parcel: Parcel): Charged {
  // Six tenths of the price, cut to yen for all goods of one kind together; limits before the cut.
  const valued = people(parcel)
    ? [...alike(parcel.goods).values()].map((goods) => {
        return [goods[0]!, percent(added(goods.map(({ value }) => value)), 60_000)] as const;
      })
    : insured(parcel);
  const tenths = people(parcel)
    ? 6n * worth(parcel)
    : 10n * added(valued.map(([, value]) => value));
  const leather = ({ form }: Good) => form === 'belt-leather' || form === 'wallet-leather';
  const due = valued.filter(([good]) => tenths > 100_000n || leather(good));
  const duty = dutiesOn(due, (good) => {
    const { jp, simple } = tariff[good.form];
    const simplified = people(parcel) && tenths <= 2_000_000n && !leather(good);
    return simplified && simple > jp ? simple : jp;
  });
  const taxed = added(due.map(([, value]) => value)) + duty;
  return { 'express-checkout': duty + percent(taxed, 10_000) };
}

/** No duty since 2024; 8.1 % to five hundredths, and nothing where that is five francs or less. */
function swiss(parcel: Parcel): Charged {
  const tax = halfUp((worth(parcel) + parcel.freight) * 81n, 5000n) * 5n;
  return { 'express-checkout': tax <= 500n ? 0n : tax };
}

const aGood: fc.Arbitrary<Good> = fc.record({
  form: fc.constantFrom(...(Object.keys(tariff) as Good['form'][])),
  value: fc.oneof(fc.bigInt(50n, 9_000n), fc.bigInt(5_000n, 60_000n), fc.bigInt(50_000n, 900_000n)),
  squareCentimetres: fc.constantFrom(5_000n, 12_500n, 38_400n),
  origin: fc.constantFrom<Place>(
    { country: 'MA' },
    { country: 'MA' },
    { country: 'MA', region: 'MA-12' },
    { country: 'IT' },
  ),
});
const aParcelOn = (days: readonly string[], goods = aGood): fc.Arbitrary<Parcel> =>
  fc.record({
    on: fc.constantFrom(...days),
    buyer: fc.constantFrom<Buyer>('person', 'business', 'gift'),
    goods: fc.array(goods, { minLength: 1, maxLength: 3 }),
    freight: fc.bigInt(0n, 20_000n),
  });

const unionDays = [
  '2025-06-01',
  '2026-06-30',
  '2026-07-01',
  '2026-10-31',
  '2026-11-01',
  '2027-03-31',
];
const moroccan = aGood.map((good): Good => ({ ...good, origin: { country: 'MA' } }));
const never = '9999-12-31';

describe.each([
  ['DE', 'EUR', unionDays, (one: Parcel) => union(one, { vat: 19_000, national: never })],
  ['FR', 'EUR', unionDays, (one: Parcel) => union(one, { vat: 20_000, national: '2026-03-01' })],
  ['FI', 'EUR', unionDays, (one: Parcel) => union(one, { vat: 25_500, national: never })],
  ['GB', 'GBP', ['2026-01-05', '2026-11-23'], kingdom],
  ['US', 'USD', ['2026-05-01', '2026-07-23', '2026-07-24', '2026-09-30', '2026-10-01'], america],
  ['CA-QC', 'CAD', ['2026-09-01', '2026-11-23'], (one: Parcel) => canada(one, 'QC')],
  ['CA-ON', 'CAD', ['2026-09-01', '2026-11-23'], (one: Parcel) => canada(one, 'ON')],
  ['JP', 'JPY', ['2026-04-01', '2026-11-23'], japan],
  ['CH', 'CHF', ['2025-01-01', '2026-11-23'], swiss],
] as const)('%s', (place, currency, days, read) => {
  const goods = place === 'US' ? moroccan : aGood;
  test('a second reading comes to the same sum, lane by lane', () => {
    fc.assert(
      fc.property(aParcelOn(days, goods), (parcel) => {
        const charged = chargesOf(parcel, place, currency);
        const expected = Object.entries(read(parcel));
        const found = expected.map(([lane]) => [lane, charged[lane]]);
        expect(found).toEqual(expected);
      }),
      { numRuns: 200, seed: 20_261_123 },
    );
  });
});

/** What the law charges beside goods and carriage, in the lanes it prices. */
function chargesOf({ on, buyer, goods, freight }: Parcel, place: string, currency: Currency) {
  const [country = '', region] = place.split('-');
  const quote = quoteDelivery(
    aShipment({
      on,
      to: { country, region },
      buyer,
      lines: goods.map(({ form, value, squareCentimetres, origin }, index) =>
        aLine({
          description: `good ${index}`,
          form,
          value: money(value, currency),
          areaSquareMetres: Number(squareCentimetres) / 10_000,
          origin,
        }),
      ),
      freight: [{ transport: 'express', amount: money(freight, currency), clearance: 'included' }],
    }),
    ruleBook,
  );
  const given = added(goods.map(({ value }) => value)) + freight;
  return Object.fromEntries(
    quote.lanes.map(({ id, delivered }) => [id, delivered && delivered.minor - given]),
  );
}

/** Each good with its part of the carriage in its value: by kinds first, then within a kind. */
function insured({ goods, freight }: Parcel): (readonly [Good, bigint])[] {
  const kinds = [...alike(goods)].sort(([one], [other]) => (one < other ? -1 : 1));
  const wholes = shared(
    freight,
    kinds.map(([, of]) => added(of.map(({ value }) => value))),
  );
  return kinds.flatMap(([, of], kind) => {
    const parts = shared(
      wholes[kind]!,
      of.map(({ value }) => value),
    );
    return of.map((good, at) => [good, good.value + parts[at]!] as const);
  });
}

/** Parts by weight, the rest to the largest. */
function shared(amount: bigint, weights: readonly bigint[]): readonly bigint[] {
  const whole = added(weights);
  const parts = weights.map((weight, at) => {
    const product = amount * weight;
    return { at, part: product / whole, left: product % whole };
  });
  let rest = amount - added(parts.map(({ part }) => part));
  const byRest = parts.toSorted((a, b) =>
    a.left === b.left ? a.at - b.at : a.left < b.left ? 1 : -1,
  );
  for (const part of byRest) if (rest > 0n) [part.part, rest] = [part.part + 1n, rest - 1n];
  return parts.map(({ part }) => part);
}

/** A rate in thousandths of a per cent, or a sum. */
type Duty = number | bigint;

/** A rate falls once on all goods of one kind and origin, a sum on each. */
function dutiesOn(
  goods: readonly (readonly [Good, bigint])[],
  dutyOf: (good: Good, customs: bigint) => Duty,
): bigint {
  const lines = new Map<string, [rate: number, customs: bigint]>();
  let sums = 0n;
  for (const [good, customs] of goods) {
    const duty = dutyOf(good, customs);
    if (typeof duty === 'bigint') {
      sums += duty;
      continue;
    }
    const line = `${kindOf(good)} ${duty}`;
    lines.set(line, [duty, customs + (lines.get(line)?.[1] ?? 0n)]);
  }
  return sums + added([...lines.values()].map(([rate, customs]) => percent(customs, rate)));
}

function priced(goods: readonly Good[]): (readonly [Good, bigint])[] {
  return goods.map((good) => [good, good.value]);
}

function kindOf({ form, origin }: Good): string {
  return [tariff[form].hs, '', origin.country, origin.region ?? ''].join(' ');
}

function alike(goods: readonly Good[]): Map<string, Good[]> {
  return Map.groupBy(goods, kindOf);
}

function headingsOf(goods: readonly Good[]): bigint {
  return BigInt(new Set(goods.map(({ form }) => tariff[form].hs)).size);
}

function percent(amount: bigint, thousandths: number): bigint {
  return halfUp(amount * BigInt(thousandths), 100_000n);
}

function halfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}

function added(amounts: readonly bigint[]): bigint {
  return amounts.reduce((all, one) => all + one, 0n);
}
