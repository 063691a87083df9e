// Northern Ireland: the United Kingdom's VAT, and the Union's or the United Kingdom's duty according
// to whether goods are at risk of moving on (Windsor Framework). Only what was read is answered.
import type { DestinationRules } from '../rule.ts';
import { agricultural } from './eu.ts';
import { palletPapers } from './parcel-lanes.ts';
import { perhapsReduced } from './perhaps-reduced.ts';
import { cited } from './sources.ts';

const reviewBy = '2027-03-31';
/** Above GBP 150 a consignment is above both GBP 135 and EUR 150 while a pound is worth a euro. */
const surelyAbove = 15_000;
const large = { valueAbove: surelyAbove } as const;
const govUk = { ...cited('ni-duty'), reviewBy } as const;
const post = [{ id: 'cn23' }, { id: 'itmatt' }] as const;
const invoice = [{ id: 'commercial-invoice' }] as const;
const proofs = [
  { id: 'origin-declaration', when: { valueAtMost: 450_000 } },
  { id: 'eur1', when: { valueAbove: 450_000 } },
] as const;
const origin = [...invoice, ...proofs] as const;
const pallet = [...invoice, ...palletPapers] as const;
const provenPallet = [...pallet, ...proofs] as const;

export const northernIreland = {
  country: 'XI',
  within: { country: 'GB', name: 'Northern Ireland' },
  currency: 'GBP',
  rounding: 'half-up',
  // prettier-ignore
  lanes: [
    { id: 'express-checkout-preference', transport: 'express', taxes: 'checkout', claim: 'preference', documents: origin },
    { id: 'express-checkout', transport: 'express', taxes: 'checkout', claim: 'none', documents: invoice },
    { id: 'express-door-preference', transport: 'express', taxes: 'door', claim: 'preference', documents: origin },
    { id: 'express-door', transport: 'express', taxes: 'door', claim: 'none', documents: invoice },
    { id: 'post-door-preference', transport: 'post', taxes: 'door', claim: 'preference', documents: [...post, ...origin] },
    { id: 'post-door', transport: 'post', taxes: 'door', claim: 'none', documents: post },
    { id: 'freight-checkout-preference', transport: 'freight', taxes: 'checkout', claim: 'preference', documents: provenPallet },
    { id: 'freight-checkout', transport: 'freight', taxes: 'checkout', claim: 'none', documents: pallet },
    { id: 'freight-door-preference', transport: 'freight', taxes: 'door', claim: 'preference', documents: provenPallet },
    { id: 'freight-door', transport: 'freight', taxes: 'door', claim: 'none', documents: pallet },
  ],
  // prettier-ignore
  rules: [
    { ...govUk, status: 'sourced', id: 'xi-earlier', kind: 'stop', until: '2020-12-31', says: 'missing-law-of-day' },
    // VAT by IOSS up to GBP 135 was read (ni-ioss); whether the Union's EUR 3 is owed there was not.
    { ...cited('ni-ioss'), reviewBy, status: 'sourced', id: 'xi-small-parcel', kind: 'stop', says: 'missing-northern-ireland-small', when: { valueAtMost: surelyAbove } },
    // Without proof of origin the duty is the Union's or the Kingdom's, by a test of the two tariffs.
    { ...govUk, status: 'sourced', id: 'xi-at-risk', kind: 'stop', says: 'missing-northern-ireland-duty', when: { ...large, claims: ['none'] } },
    { ...cited('ie-revenue'), status: 'sourced', reviewBy, id: 'xi-customs-value', kind: 'customs-value', base: 'cif', says: 'customs-value' },
    // At risk, the Union's preference gives 0 %; not at risk, the Kingdom's does: inferred, 0 % both ways.
    { ...govUk, status: 'derived', id: 'xi-ma-preference', kind: 'duty', take: { by: 'percent', percent: '0' }, says: 'duty-preference', when: { claims: ['preference'], origins: ['MA'], exceptHeadings: agricultural, exceptNamedRegions: true } },
    ...perhapsReduced({ ...cited('vat-iber'), status: 'sourced', reviewBy, id: 'xi-import-vat', kind: 'tax', percent: '20', base: ['customs-value', 'duty'], collectedBy: 'carrier', says: 'tax-import' }),
    { ...cited('eu-fee-reg'), status: 'second-hand', reviewBy, id: 'xi-handling-fee', kind: 'notice', weight: 'partial', from: '2026-11-01', says: 'warn-northern-ireland-fee', when: { buyers: ['person', 'gift'] } },
  ],
  // The two tariffs side by side are not one table: no ordinary rate is answered.
  rates: { source: 'ni-duty', link: govUk.link, reviewBy, rows: [] },
} as const satisfies DestinationRules;
