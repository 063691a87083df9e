// A country that does not exist, written as a real one would be: the worked example of
// docs/landed-cost.md.
import type { DestinationRules } from '#domain/landed-cost/rule.ts';
import { importLanes, preferenceLanes } from '#domain/landed-cost/rules/parcel-lanes.ts';

const read = {
  source: 'zz-customs-act',
  link: 'https://example.org/customs-act',
  verifiedOn: '2026-11-23',
  status: 'sourced',
  reviewBy: '2027-11-23',
} as const;

export const atlantis = {
  country: 'ZZ',
  currency: 'EUR',
  rounding: 'half-up',
  lanes: [...importLanes(), ...preferenceLanes('origin-declaration')],
  // prettier-ignore
  rules: [
    // Act 12, art. 4: the value at the border, carriage included.
    { id: 'zz-customs-value', kind: 'customs-value', base: 'cif', ...read, says: 'customs-value' },
    // Art. 9: the agreement with Morocco. The first duty that holds is the one that counts.
    { id: 'zz-ma-preference', kind: 'duty', take: { by: 'percent', percent: '0' }, ...read, says: 'duty-preference', when: { claims: ['preference'], origins: ['MA'] } },
    { id: 'zz-ordinary', kind: 'duty', take: { by: 'rates' }, ...read, says: 'duty-ordinary' },
    // 15 % until the end of the year, 16 % from then on: already announced, so already here.
    { id: 'zz-vat', kind: 'tax', percent: '15', base: ['customs-value', 'duty'], collectedBy: 'carrier', until: '2026-12-31', ...read, says: 'tax-import' },
    { id: 'zz-vat-2027', kind: 'tax', percent: '16', base: ['customs-value', 'duty'], collectedBy: 'carrier', from: '2027-01-01', ...read, says: 'tax-import' },
  ],
  rates: {
    source: 'zz-customs-act',
    link: read.link,
    reviewBy: read.reviewBy,
    // prettier-ignore
    rows: [
      { tariffClass: 'rug-knotted-wool', hs6: '570110', national: '5701.10.00', percent: '8', mostPerSquareMetre: 280, source: 'zz-customs-act', on: '2026-11-23', status: 'sourced' },
      { tariffClass: 'scarf-wool', hs6: '621420', national: '6214.20.00', percent: '12', source: 'zz-customs-act', on: '2026-11-23', status: 'sourced' },
    ],
  },
} as const satisfies DestinationRules;
