// Saudi Arabia: personal parcels under SAR 1,000 with their freight are free of duty; above, ranges
// only were read, so the highest is charged; 15 % VAT on everything.
import type { DestinationRules } from '../rule.ts';
import { importLanes, preferenceLanes } from './parcel-lanes.ts';
import { readIn, sources } from './sources.ts';

const reviewBy = '2027-05-31';
const personal = readIn('sa-zatca', 'second-hand', reviewBy);
const highest = { by: 'percent', percent: '15' } as const;

/** Under SAR 1,000, so at most a halala less. */
const small = 99_999;
const textilesAndBags = ['4202', '58', '61', '62', '63'] as const;
const othersRaised = ['42', '57', '64', '69', '70', '9401', '9403'] as const;

export const saudiArabia = {
  country: 'SA',
  currency: 'SAR',
  rounding: 'half-up',
  lanes: [...importLanes(), ...preferenceLanes('arab-origin')],
  // prettier-ignore
  rules: [
    { id: 'sa-customs-value', kind: 'customs-value', base: 'cif', ...personal, says: 'customs-value' },
    { id: 'sa-personal', kind: 'duty', take: { by: 'percent', percent: '0' }, from: '2021-04-01', ...personal, says: 'duty-relief', when: { buyers: ['person', 'gift'], customsAtMost: small } },
    // The Arab free trade area: from memory.
    { id: 'sa-gafta', kind: 'duty', take: { by: 'percent', percent: '0' }, ...readIn('not-sourced', 'memory', reviewBy), says: 'duty-preference', when: { claims: ['preference'], origins: ['MA'], exceptNamedRegions: true } },
    // 10 to 15 %, since 10 June 2020 by one source and 20 June by the other.
    { id: 'sa-textiles', kind: 'duty', take: highest, from: '2020-06-20', ...readIn('sa-ey-2020', 'second-hand', reviewBy), says: 'duty-general', open: 'open-rate-range', when: { headings: textilesAndBags } },
    // Raised from 5 % to at most 15 %.
    { id: 'sa-raised', kind: 'duty', take: highest, from: '2020-06-20', ...readIn('sa-kpmg-2020', 'second-hand', reviewBy), says: 'duty-general', open: 'open-rate-range', when: { headings: othersRaised } },
    // Everything else: whether it was raised was not read, and so there is no rate.
    { id: 'sa-unread', kind: 'duty', take: { by: 'rates' }, ...readIn('sa-kpmg-2020', 'second-hand', reviewBy), says: 'duty-ordinary' },
    { id: 'sa-vat', kind: 'tax', percent: '15', base: ['customs-value', 'duty'], collectedBy: 'carrier', from: '2021-04-01', ...personal, says: 'tax-import' },
  ],
  rates: { source: 'sa-kpmg-2020', link: sources['sa-kpmg-2020'].link, reviewBy, rows: [] },
} as const satisfies DestinationRules;
