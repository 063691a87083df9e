// Korea: personal parcels up to USD 150 with their freight are free of duty and tax; above, the
// whole is taxed. Three rates were read, in an old page, so they are never known.
import type { DestinationRules, Percent } from '../rule.ts';
import { importLanes } from './parcel-lanes.ts';
import { readIn, sources } from './sources.ts';

const reviewBy = '2027-05-31';
const guide = readIn('kr-millions', 'second-hand', reviewBy);
const limit = readIn('kr-byther', 'second-hand', reviewBy);

const small = { currency: 'USD', minor: 15_000 } as const;
const personal = { buyers: ['person', 'gift'], customsAtMostIn: small } as const;

/** Clothing and shoes 13, bags 8; another page has 8 for scarves, which are clothing here. */
const read: readonly (readonly [string, Percent])[] = [
  ['61', '13'],
  ['62', '13'],
  ['64', '13'],
  ['4202', '8'],
];

export const korea = {
  country: 'KR',
  currency: 'KRW',
  countsIn: 'USD',
  rounding: 'half-up',
  lanes: importLanes(),
  // prettier-ignore
  rules: [
    // The tax was read as of 2026: of days before only what is free of it is answered.
    { id: 'kr-earlier', kind: 'stop', until: '2025-12-31', ...guide, says: 'missing-law-of-day', when: { buyers: ['business'] } },
    { id: 'kr-earlier-large', kind: 'stop', until: '2025-12-31', ...guide, says: 'missing-law-of-day', when: { customsAboveIn: small } },
    { id: 'kr-customs-value', kind: 'customs-value', base: 'cif', ...guide, says: 'customs-value' },
    { id: 'kr-small', kind: 'duty', take: { by: 'percent', percent: '0' }, from: '2021-08-16', ...limit, says: 'duty-relief', when: personal },
    { id: 'kr-read', kind: 'duty', take: { by: 'headings', table: read }, ...readIn('kr-ulsan', 'derived', reviewBy), says: 'duty-general' },
    { id: 'kr-tax-small', kind: 'tax', percent: '0', base: ['customs-value'], collectedBy: 'carrier', from: '2021-08-16', ...limit, says: 'tax-relief', when: personal },
    { id: 'kr-vat', kind: 'tax', percent: '10', base: ['customs-value', 'duty'], collectedBy: 'carrier', from: '2026-01-01', ...guide, says: 'tax-import' },
    { id: 'kr-same-day', kind: 'notice', weight: 'notice', ...guide, says: 'warn-parcels-added' },
    { id: 'kr-code', kind: 'notice', weight: 'notice', ...readIn('not-sourced', 'memory', reviewBy), says: 'warn-personal-code', when: { buyers: ['person', 'gift'] } },
  ],
  rates: { source: 'kr-ulsan', link: sources['kr-ulsan'].link, reviewBy, rows: [] },
} as const satisfies DestinationRules;
