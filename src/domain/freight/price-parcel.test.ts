import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money } from '#domain/money/money.ts';
import { formIds, formRow } from '#domain/craft/forms.ts';
import { sampleTables } from '../../../db/seeds/sample-rates.ts';
import { isCarried } from './freight-answer.ts';
import type { Sides } from './parcel.ts';
import { priceParcel, type ToCarry } from './price-parcel.ts';
import type { RateTable } from './rate-table.ts';
import { typicalSides } from './typical-sides.ts';
import { holds } from './zone.ts';

const table: RateTable = {
  carrier: 'A',
  service: 'Quick',
  transport: 'express',
  currency: 'MAD',
  zone: { name: 'Spain', countries: ['ES', 'FR'], exceptPostcodes: ['ES:35'] },
  bands: [
    { upToGrams: 1_000, priceMinor: 10_000n },
    { upToGrams: 5_000, priceMinor: 30_000n },
  ],
  further: { grams: 1_000, priceMinor: 4_000n },
  from: '2026-01-01',
  until: '2026-12-31',
  volumetric: { divisor: 5_000, unit: 'cm', sides: 'nearest' },
  step: { unit: 'kg', thousandths: 500 },
  fuelBasisPoints: 1_250,
  surcharges: [{ name: 'Oversize', amount: { minor: 22_000n }, when: { longerThanMm: 1_000 } }],
  insurance: [
    { upToMinor: 100_000n, premium: { minor: 800n } },
    { upToMinor: 5_000_000n, premium: { basisPoints: 60 } },
  ],
  limits: { grams: 10_000, lengthMm: 1_200, parcels: 2 },
  days: { least: 2, most: 4, counted: 'working' },
  clearance: 'included',
  source: 'a test',
  sample: true,
};

const unit = (grams: number, sidesMm: Sides = [200, 150, 100]) => ({
  grams,
  sidesMm,
  typical: false as const,
});
const asked = (changes: Partial<ToCarry> = {}): ToCarry => ({
  on: '2026-11-23',
  to: { country: 'ES', postcode: '28001' },
  units: [unit(900)],
  valueIn: (currency) => money(90_000, currency),
  ...changes,
});
const answer = (changes: Partial<ToCarry> = {}, tables = [table]) =>
  priceParcel(asked(changes), tables)[0]!;
const why = (changes: Partial<ToCarry>, tables = [table]) => {
  const one = answer(changes, tables);
  return isCarried(one) ? undefined : one.why.key;
};
const priced = (changes: Partial<ToCarry> = {}, tables = [table]) => {
  const one = answer(changes, tables);
  if (!isCarried(one)) throw new Error(one.why.key);
  return one;
};

describe('a carrier’s service', () => {
  it('asks for carriage, fuel and insurance, each a line of its own', () => {
    expect(priced().lines.map(({ kind, amount }) => [kind, amount.minor])).toEqual([
      ['carriage', 10_000n],
      ['fuel', 1_250n],
      ['insurance', 800n],
    ]);
    expect(priced().amount).toEqual(money(12_050, 'MAD'));
  });

  it('counts every further step above its last band, and what is oversize', () => {
    // 110 × 30 × 10 cm ÷ 5000 = 6.6 kg, up to 7.0: 300.00 + 2 × 40.00
    const long = priced({ units: [unit(4_000, [1_100, 300, 100])] });
    expect(long.parcels[0]!.chargeableGrams).toBe(7_000);
    expect(long.lines.map(({ amount }) => amount.minor)).toEqual([38_000n, 4_750n, 22_000n, 800n]);
  });

  it('packs several pieces on each other, and in two parcels only when one is too heavy', () => {
    const one = priced({ units: [unit(4_000), unit(4_000)] });
    expect(one.parcels).toMatchObject([{ grams: 8_000, sidesMm: [200, 200, 150] }]);
    const two = priced({ units: [unit(4_000), unit(7_000), unit(3_000)] });
    expect(two.parcels.map(({ grams }) => grams)).toEqual([10_000, 4_000].sort((a, b) => b - a));
    expect(why({ units: Array.from({ length: 6 }, () => unit(4_000)) })).toBe('freight-too-heavy');
  });

  it('says why it does not carry', () => {
    expect(why({ to: { country: 'DE' } })).toBe('freight-no-zone');
    expect(why({ to: { country: 'ES', postcode: '35 001' } })).toBe('freight-no-zone');
    expect(why({ to: { country: 'FR', postcode: '35000' } })).toBeUndefined(); // Rennes is not an island
    expect(why({ on: '2027-01-01' })).toBe('freight-no-rate');
    expect(why({ units: [unit(11_000)] })).toBe('freight-too-heavy');
    expect(why({ units: [unit(900, [1_300, 100, 100])] })).toBe('freight-too-long');
    expect(why({ units: [{ grams: 900, typical: 'weight' }] })).toBe('freight-no-size');
    expect(why({ valueIn: (currency) => money(9_000_000, currency) })).toBe('freight-too-valuable');
    expect(why({ valueIn: () => undefined })).toBe('freight-no-value');
  });

  it('takes the zone that names the place most closely, and of two dates the later', () => {
    const capital = {
      ...table,
      zone: { name: 'Madrid', countries: ['ES'], postcodes: ['28'] },
      bands: [{ upToGrams: 9_000, priceMinor: 1n }],
    };
    expect(priced({}, [table, capital]).table.zone.name).toBe('Madrid');
    expect(
      priced({ to: { country: 'ES', postcode: '41001' } }, [capital, table]).table.zone.name,
    ).toBe('Spain');
    const newer = { ...table, from: '2026-11-01' };
    expect(priced({}, [table, newer]).table.from).toBe('2026-11-01');
  });
});

describe('the sample carriers', () => {
  const place = fc.constantFrom(...sampleTables.flatMap(({ zone }) => zone.countries));
  const side = fc.integer({ min: 10, max: 1_100 });
  const aUnit = fc.record({
    grams: fc.integer({ min: 1, max: 24_000 }),
    sides: fc.tuple(side, side, side),
  });
  const price = (one: RateTable, units: ToCarry['units'], country: string) => {
    const [found] = priceParcel(asked({ units, to: { country } }), [one]);
    return found && isCarried(found) ? found : undefined;
  };

  it('never ask less for a heavier or a larger parcel', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sampleTables),
        place,
        aUnit,
        fc.nat(9_000),
        fc.nat(400),
        (one, country, { grams, sides }, heavier, longer) => {
          const small = price(one, [unit(grams, sides)], country);
          const heavy = price(one, [unit(grams + heavier, sides)], country);
          const large = price(one, [unit(grams, [sides[0] + longer, sides[1], sides[2]])], country);
          for (const more of [heavy, large]) {
            if (more) expect(small && small.amount.minor <= more.amount.minor).toBe(true);
          }
        },
      ),
      { numRuns: 2_000, seed: 20261123 },
    );
  });

  it('add up, in one currency, whatever is in the cart and in whichever order', () => {
    fc.assert(
      fc.property(place, fc.array(aUnit, { minLength: 1, maxLength: 6 }), (country, some) => {
        const units = some.map(({ grams, sides }) => unit(grams, sides));
        const forwards = priceParcel(asked({ units, to: { country } }), sampleTables);
        const backwards = priceParcel(
          asked({ units: [...units].reverse(), to: { country } }),
          sampleTables,
        );
        for (const [at, one] of forwards.entries()) {
          if (!isCarried(one)) continue;
          const {
            lines,
            amount,
            table: { currency },
          } = one;
          expect(lines.every((line) => line.amount.currency === currency)).toBe(true);
          expect(lines.reduce((sum, line) => sum + line.amount.minor, 0n)).toBe(amount.minor);
          const other = backwards[at]!;
          expect(isCarried(other) && other.amount.minor).toBe(amount.minor);
        }
      }),
      { numRuns: 500, seed: 20261123 },
    );
  });

  it('are samples and say so; their bands and premiums go up', () => {
    for (const { sample, source, bands } of sampleTables) {
      expect(sample && source.startsWith('sample')).toBe(true);
      bands.slice(1).forEach((band, at) => {
        expect(
          band.upToGrams > bands[at]!.upToGrams && band.priceMinor >= bands[at]!.priceMinor,
        ).toBe(true);
      });
    }
  });

  it('leave out the Canary Islands, Ceuta, Melilla and French overseas', () => {
    const held = (country: string, postcode: string) =>
      sampleTables.some(({ zone }) => holds(zone, { country, postcode }));
    expect([held('ES', '35001'), held('ES', '51001'), held('FR', '97110')]).toEqual([
      false,
      false,
      false,
    ]);
    expect([held('ES', '28001'), held('FR', '35000'), held('DE', '35037')]).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe('the usual box', () => {
  it('is known of every form of the vocabulary, and fits a post or an express carrier', () => {
    const without = formIds.filter((form) => {
      const grams = formRow(form).typical.packedWeightGrams;
      const sidesMm = typicalSides(form, { grams, typicalGrams: grams });
      const answers =
        sidesMm &&
        priceParcel(
          asked({ units: [{ grams, sidesMm, typical: 'size' }], to: { country: 'DE' } }),
          sampleTables,
        );
      return !answers?.some(isCarried);
    });
    expect(without).toEqual([]);
  });

  it('grows with the weight of the piece', () => {
    expect(typicalSides('rug', { grams: 8_000, typicalGrams: 1_000 })).toEqual([1_600, 800, 500]);
    expect(typicalSides('nobody-knows', { grams: 8_000, typicalGrams: 1_000 })).toBeUndefined();
  });
});
