// Sample freight and pretend registrations for a demo house. The amounts are invented, of a plausible
// size, from no carrier's list; tables are marked `sample`, registrations `pretend`, and both say so.
import type { InsuranceBand, RateTable, Surcharge, Zone } from '#domain/freight/rate-table.ts';

const parcelBands = [250, 500, 1000, 2000, 3000, 5000, 7500, 10_000, 15_000, 20_000, 30_000];
const palletBands = [50_000, 100_000, 200_000, 300_000, 500_000];

const union = [
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
];
const northAmerica = ['US', 'CA'];
const farther = ['JP', 'AE', 'SA', 'SG', 'KR', 'AU'];
const neighbours = ['CH', 'NO'];

// Places of the union that carriers count apart: the Canary Islands, Ceuta, Melilla, French overseas.
const apart = ['ES:35', 'ES:38', 'ES:51', 'ES:52', 'FR:97', 'FR:98'];
const zone = (name: string, countries: readonly string[]): Zone => ({
  name,
  countries,
  exceptPostcodes: apart.filter((place) => countries.includes(place.slice(0, 2))),
});

type Priced = { readonly base: number; readonly perKilogram: number };
const bandsOf = (bands: readonly number[], { base, perKilogram }: Priced) =>
  bands.map((upToGrams) => ({
    upToGrams,
    priceMinor: BigInt(Math.round((base + (perKilogram * upToGrams) / 1000) * 100)),
  }));

const dirhams = (amount: number) => BigInt(Math.round(amount * 100));
const insurance: readonly InsuranceBand[] = [
  { upToMinor: dirhams(1_000), premium: { minor: dirhams(8) } },
  { upToMinor: dirhams(5_000), premium: { minor: dirhams(25) } },
  { upToMinor: dirhams(50_000), premium: { basisPoints: 60 } },
  { upToMinor: dirhams(500_000), premium: { basisPoints: 80 } },
];

export const sampleSource = 'sample, invented: replace by qafila rates import';

const sample = {
  currency: 'MAD',
  from: '2026-01-01',
  surcharges: [],
  insurance,
  source: sampleSource,
  sample: true,
} as const;

const post = (
  place: Zone,
  price: Priced,
  days: readonly [number, number],
  duties: 'included' | 'unknown',
): RateTable => ({
  ...sample,
  carrier: 'Sample post',
  service: duties === 'included' ? 'Tracked parcel, duties paid' : 'Tracked parcel',
  transport: 'post',
  zone: place,
  bands: bandsOf(parcelBands, price),
  step: { unit: 'kg', thousandths: 1 },
  fuelBasisPoints: 0,
  // Posts weigh, and ask more for what is bulky.
  surcharges: [
    {
      name: 'Bulky',
      amount: { basisPoints: 2_500 },
      when: { longerThanMm: 1_050, girthOverMm: 2_000 },
    },
  ],
  limits: { grams: 30_000, lengthMm: 2_000, girthMm: 3_000, parcels: 1 },
  days: { least: days[0], most: days[1], counted: 'working' },
  clearance: duties,
});

const remote: Surcharge = {
  name: 'Remote area',
  amount: { minor: dirhams(180) },
  when: { postcodes: ['GB:HS', 'GB:KW', 'GB:ZE', 'US:995', 'US:996', 'CA:X', 'CA:Y'] },
};

const express = (place: Zone, price: Priced, days: readonly [number, number]): RateTable => ({
  ...sample,
  carrier: 'Sample express',
  service: 'Duties paid',
  transport: 'express',
  zone: place,
  bands: bandsOf([...parcelBands, 45_000, 70_000], price),
  volumetric: { divisor: 5_000, unit: 'cm', sides: 'nearest' },
  step: { unit: 'kg', thousandths: 500 },
  fuelBasisPoints: 1_400,
  surcharges: [
    remote,
    { name: 'Oversize', amount: { minor: dirhams(220) }, when: { longerThanMm: 1_000 } },
  ],
  limits: { grams: 70_000, lengthMm: 1_200, girthMm: 3_300, parcels: 5 },
  days: { least: days[0], most: days[1], counted: 'working' },
  clearance: 'included',
});

const pallet = (place: Zone, price: Priced, days: readonly [number, number]): RateTable => ({
  ...sample,
  carrier: 'Sample freight',
  service: 'Pallet',
  transport: 'freight',
  zone: place,
  bands: bandsOf(palletBands, price),
  further: { grams: 100_000, priceMinor: dirhams(price.perKilogram * 100) },
  volumetric: { divisor: 3_000, unit: 'cm', sides: 'up' },
  step: { unit: 'kg', thousandths: 1_000 },
  fuelBasisPoints: 900,
  limits: { grams: 1_000_000, lengthMm: 2_400, parcels: 4 },
  days: { least: days[0], most: days[1], counted: 'calendar' },
  clearance: 'unknown',
});

/** A post or EMS, an express carrier and pallet freight, for every country a market sells to. */
export const sampleTables: readonly RateTable[] = [
  post(zone('Union', union), { base: 95, perKilogram: 34 }, [6, 12], 'included'),
  post(zone('Britain', ['GB']), { base: 105, perKilogram: 38 }, [6, 13], 'included'),
  post(zone('North America', northAmerica), { base: 150, perKilogram: 72 }, [9, 18], 'unknown'),
  post(
    zone('Farther', [...farther, ...neighbours]),
    { base: 160, perKilogram: 78 },
    [9, 18],
    'unknown',
  ),
  express(zone('Europe', [...union, 'GB', ...neighbours]), { base: 250, perKilogram: 54 }, [2, 4]),
  express(zone('Overseas', [...northAmerica, ...farther]), { base: 315, perKilogram: 84 }, [3, 5]),
  pallet(zone('Europe', [...union, 'GB', ...neighbours]), { base: 1_900, perKilogram: 9 }, [8, 15]),
  pallet(
    zone('Overseas', [...northAmerica, ...farther]),
    { base: 3_400, perKilogram: 17 },
    [28, 50],
  ),
];

export const pretendRegistrations = [
  { scheme: 'eu-ioss', number: 'IM0000000000', country: 'EU' },
  { scheme: 'gb-vat', number: 'GB000000000', country: 'GB' },
] as const;

const demoOperator = {
  name: 'Qafila (demo)',
  addressLines: ['1 Rue de la Caravane (demo)', '00000 Marseille'],
  country: 'FR',
};

/** Who sells and who imports on the papers of a demo house: an invented operator abroad. */
export const demoParties = { sellerOfRecord: demoOperator, importers: { default: demoOperator } };
