// Switzerland: no duty on industrial goods since 2024, import VAT unless it is five francs or less,
// and the platform itself as the seller of small parcels once it is registered.
import type { DestinationRules } from '../rule.ts';
import { importLanesUnless, registeredLanes } from './parcel-lanes.ts';
import { perhapsReduced } from './perhaps-reduced.ts';
import { readIn, sources } from './sources.ts';

const reviewBy = '2027-05-31';
const offices = readIn('ch-bazg', 'sourced', reviewBy);
const platform = readIn('ch-plat', 'second-hand', reviewBy);
const free = readIn('ch-ind', 'second-hand', reviewBy);

/** Chapters 1 to 24 keep their duties, and none of their lines was read. */
const agricultural = Array.from({ length: 24 }, (_, index) => String(index + 1).padStart(2, '0'));
/** The last whole franc whose 8.1 % is not collected: of price and all costs (ch-bazg). */
const small = 6_200;
const all = ['value', 'freight', 'insurance', 'duty'] as const;

export const switzerland = {
  country: 'CH',
  currency: 'CHF',
  // Samnaun is outside the customs territory; the others have Swiss postcodes and are not Swiss.
  // prettier-ignore
  apart: [
    { name: 'Samnaun', postcodes: ['7562', '7563'] },
    { name: 'Liechtenstein', postcodes: ['9485', '9486', '9487', '9488', '949'] },
    { name: 'Büsingen am Hochrhein', postcodes: ['8238'], regions: ['BÜSINGEN'] },
    { name: 'Campione d’Italia', postcodes: ['6911'], regions: ['CAMPIONE'] },
  ],
  rounding: 'half-up',
  roundToMinor: 5,
  lanes: [
    ...importLanesUnless('ch-vat', small, 'customs'),
    ...registeredLanes('ch-vat', { customsAtMost: small }),
  ],
  // prettier-ignore
  rules: [
    // The selling rate of the day before the goods are declared.
    { id: 'ch-exchange', kind: 'exchange', takes: 'day-before', ...offices, says: 'exchange-day-before' },
    { id: 'ch-customs-value', kind: 'customs-value', base: 'cif', ...offices, says: 'customs-value' },
    { id: 'ch-industrial', kind: 'duty', take: { by: 'percent', percent: '0' }, from: '2024-01-01', ...free, says: 'duty-abolished', when: { exceptHeadings: agricultural } },
    { id: 'ch-agricultural', kind: 'duty', take: { by: 'rates' }, ...free, says: 'duty-ordinary' },
    ...perhapsReduced({ id: 'ch-platform-vat', kind: 'tax', percent: '8.1', base: ['value', 'freight', 'insurance'], collectedBy: 'operator', from: '2025-01-01', ...platform, says: 'tax-supply', when: { claims: ['scheme'] } }),
    ...perhapsReduced({ id: 'ch-import-vat', kind: 'tax', percent: '8.1', base: all, collectedBy: 'carrier', from: '2024-01-01', ...offices, says: 'tax-import', when: { claims: ['none'] } }),
    { id: 'ch-five-francs', kind: 'waiver', of: 'import-tax', upToMinor: 500, from: '2024-01-01', ...offices, says: 'waived', when: { claims: ['none'] } },
    // Above CHF 100,000 a year of small parcels the platform must be registered.
    { id: 'ch-platform', kind: 'notice', weight: 'partial', from: '2025-01-01', ...platform, says: 'warn-platform-registration', when: { claims: ['none'], customsAtMost: small } },
  ],
  rates: { source: 'ch-ind', link: sources['ch-ind'].link, reviewBy, rows: [] },
} as const satisfies DestinationRules;
