// Sample freight and pretend registrations for a demo house. The amounts are invented, of a plausible
// size, from no carrier's list; rows are marked `sample`, registrations `pretend`, and both say so.

const bands = [250, 500, 1000, 2000, 3000, 5000, 7500, 10_000, 15_000, 20_000, 30_000] as const;

type SampleService = {
  readonly carrier: string;
  readonly service: string;
  readonly lane: 'post' | 'express';
  readonly countries: readonly string[];
  readonly baseDirhams: number;
  readonly perKilogramDirhams: number;
  readonly days: readonly [number, number];
  readonly clearance: 'included' | 'unknown';
};

const services: readonly SampleService[] = [
  { carrier: 'Sample post', service: 'Tracked parcel, duties paid', lane: 'post', countries: ['DE', 'FR', 'ES', 'IT', 'NL', 'BE'], baseDirhams: 95, perKilogramDirhams: 34, days: [8, 16], clearance: 'included' },
  { carrier: 'Sample post', service: 'Tracked parcel, duties paid', lane: 'post', countries: ['GB'], baseDirhams: 105, perKilogramDirhams: 38, days: [8, 17], clearance: 'included' },
  { carrier: 'Sample post', service: 'Tracked parcel', lane: 'post', countries: ['US', 'CA'], baseDirhams: 150, perKilogramDirhams: 72, days: [12, 24], clearance: 'unknown' },
  { carrier: 'Sample post', service: 'Tracked parcel', lane: 'post', countries: ['JP', 'AE'], baseDirhams: 160, perKilogramDirhams: 78, days: [12, 24], clearance: 'unknown' },
  { carrier: 'Sample express', service: 'Duties paid', lane: 'express', countries: ['DE', 'FR', 'ES', 'IT', 'NL', 'BE', 'GB'], baseDirhams: 290, perKilogramDirhams: 62, days: [3, 6], clearance: 'included' },
  { carrier: 'Sample express', service: 'Duties paid', lane: 'express', countries: ['US', 'CA', 'JP', 'AE'], baseDirhams: 360, perKilogramDirhams: 96, days: [4, 7], clearance: 'included' },
];

export const sampleSource = 'sample, invented: replace by qafila rates import';

export const sampleRates = services.flatMap((service) =>
  bands.map((upToGrams) => ({
    carrier: service.carrier,
    service: service.service,
    lane: service.lane,
    countries: [...service.countries],
    up_to_grams: upToGrams,
    price_minor: Math.round((service.baseDirhams + (service.perKilogramDirhams * upToGrams) / 1000) * 100),
    currency: 'MAD',
    days_least: service.days[0],
    days_most: service.days[1],
    clearance: service.clearance,
  })),
);

export const pretendRegistrations = [
  { scheme: 'eu-ioss', number: 'IM0000000000', country: 'EU' },
  { scheme: 'gb-vat', number: 'GB000000000', country: 'GB' },
] as const;

const demoOperator = {
  name: 'Qafila demo operator',
  addressLines: ['1 Rue de la Caravane (demo)', '00000 Marseille'],
  country: 'FR',
};

/** Who sells and who imports on the papers of a demo house: an invented operator abroad. */
export const demoParties = { sellerOfRecord: demoOperator, importers: { default: demoOperator } };
