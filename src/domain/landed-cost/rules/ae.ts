// The United Arab Emirates: the general 5 % of the Gulf tariff and 5 % VAT on what it comes to.
import type { DestinationRules } from '../rule.ts';
import { importLanes, preferenceLanes } from './parcel-lanes.ts';
import { readIn, sources } from './sources.ts';

const reviewBy = '2027-05-31';
/** The day of the page: what held before it was not read. */
const from = '2024-06-13';
const tariff = { ...readIn('ae-uae', 'second-hand', reviewBy), from } as const;
const taxes = readIn('ae-reallaw', 'second-hand', reviewBy);

/** Old pages free parcels up to AED 1,000; a limit of AED 300 since 2023 is memory. */
const disputed = 100_000;
const general = { by: 'percent', percent: '5' } as const;

export const emirates = {
  country: 'AE',
  currency: 'AED',
  rounding: 'half-up',
  lanes: [...importLanes(), ...preferenceLanes('arab-origin')],
  // prettier-ignore
  rules: [
    { id: 'ae-customs-value', kind: 'customs-value', base: 'cif', ...taxes, says: 'customs-value' },
    // The Arab free trade area: from memory.
    { id: 'ae-gafta', kind: 'duty', take: { by: 'percent', percent: '0' }, ...readIn('not-sourced', 'memory', reviewBy), says: 'duty-preference', when: { claims: ['preference'], origins: ['MA'], exceptNamedRegions: true } },
    { id: 'ae-small', kind: 'duty', take: general, ...tariff, says: 'duty-general', open: 'open-duty-threshold', when: { customsAtMost: disputed } },
    // The lines of the tariff were not read: the general rate, given back where a line is lower.
    { id: 'ae-general', kind: 'duty', take: general, ...tariff, says: 'duty-general', open: 'open-general-rate' },
    { id: 'ae-vat', kind: 'tax', percent: '5', base: ['customs-value', 'duty'], collectedBy: 'carrier', ...taxes, says: 'tax-import' },
  ],
  rates: { source: 'ae-uae', link: sources['ae-uae'].link, reviewBy, rows: [] },
} as const satisfies DestinationRules;
