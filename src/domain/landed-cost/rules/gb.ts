// Great Britain: VAT at checkout up to GBP 135, import above it. Northern Ireland has rules of its own
// (xi.ts); of the Channel Islands and the Isle of Man nothing was read.
import type { DestinationRules } from '../rule.ts';
import { agricultural, people } from './eu.ts';
import { palletPapers } from './parcel-lanes.ts';
import { perhapsReduced } from './perhaps-reduced.ts';
import { gbRates } from './rates-gb.ts';
import { cited } from './sources.ts';

const reviewBy = '2027-05-31';
/** GBP 135 of intrinsic value, whole consignment. */
const lowValue = 13_500;
const post = [{ id: 'cn23' }, { id: 'itmatt' }] as const;
const invoice = [{ id: 'commercial-invoice' }] as const;
// EUR 6,000 a consignment: GBP 4,500 is below it at any likely rate, and an EUR.1 always does.
const proofs = [
  { id: 'origin-declaration', when: { valueAtMost: 450_000 } },
  { id: 'eur1', when: { valueAbove: 450_000 } },
] as const;
const origin = [...invoice, ...proofs] as const;
const pallet = [...invoice, ...palletPapers] as const;
const provenPallet = [...pallet, ...proofs] as const;
const hmrc = { ...cited('uk-135'), status: 'sourced', reviewBy } as const;
const nothing = { by: 'percent', percent: '0' } as const;

export const greatBritain = {
  country: 'GB',
  currency: 'GBP',
  rounding: 'half-up',
  apart: [
    { name: 'Northern Ireland', postcodes: ['BT'], regions: ['NIR', 'NI'], rules: 'XI' },
    { name: 'Jersey', postcodes: ['JE'], regions: ['JE'] },
    { name: 'Guernsey', postcodes: ['GY'], regions: ['GG'] },
    { name: 'Isle of Man', postcodes: ['IM'], regions: ['IM'] },
    { name: 'BFPO', postcodes: ['BF1'] },
    { name: 'Gibraltar', postcodes: ['GX11'], regions: ['GI'] },
  ],
  // prettier-ignore
  lanes: [
    { id: 'post-vat-registered', transport: 'post', taxes: 'checkout', claim: 'scheme', needs: 'gb-vat', when: { valueAtMost: lowValue, buyers: people }, documents: post },
    { id: 'express-vat-registered', transport: 'express', taxes: 'checkout', claim: 'scheme', needs: 'gb-vat', when: { valueAtMost: lowValue, buyers: people }, documents: invoice },
    { id: 'express-checkout-preference', transport: 'express', taxes: 'checkout', claim: 'preference', when: { valueAbove: lowValue }, documents: origin },
    { id: 'express-checkout', transport: 'express', taxes: 'checkout', claim: 'none', when: { valueAbove: lowValue }, documents: invoice },
    { id: 'express-door-preference', transport: 'express', taxes: 'door', claim: 'preference', when: { valueAbove: lowValue }, documents: origin },
    { id: 'express-door', transport: 'express', taxes: 'door', claim: 'none', when: { valueAbove: lowValue }, documents: invoice },
    { id: 'post-door-preference', transport: 'post', taxes: 'door', claim: 'preference', when: { valueAbove: lowValue }, documents: [...post, ...origin] },
    { id: 'post-door', transport: 'post', taxes: 'door', claim: 'none', when: { valueAbove: lowValue }, documents: post },
    { id: 'freight-checkout-preference', transport: 'freight', taxes: 'checkout', claim: 'preference', when: { valueAbove: lowValue }, documents: provenPallet },
    { id: 'freight-checkout', transport: 'freight', taxes: 'checkout', claim: 'none', when: { valueAbove: lowValue }, documents: pallet },
    { id: 'freight-door-preference', transport: 'freight', taxes: 'door', claim: 'preference', when: { valueAbove: lowValue }, documents: provenPallet },
    { id: 'freight-door', transport: 'freight', taxes: 'door', claim: 'none', when: { valueAbove: lowValue }, documents: pallet },
  ],
  // prettier-ignore
  rules: [
    { ...hmrc, id: 'gb-earlier', kind: 'stop', until: '2020-12-31', says: 'missing-law-of-day' },
    { ...cited('gb-wdw'), status: 'second-hand', reviewBy, id: 'gb-customs-value', kind: 'customs-value', base: 'cif', says: 'customs-value' },
    // The relief ends in October 2028 at the latest.
    { ...hmrc, id: 'gb-relief-135', kind: 'duty', take: nothing, from: '2021-01-01', until: '2028-09-30', says: 'duty-relief', when: { valueAtMost: lowValue, buyers: people } },
    // Whether the agreement covers the two southern regions was not read: no claim for them.
    { ...cited('uk-ma'), status: 'sourced', reviewBy, id: 'gb-ma-preference', kind: 'duty', take: nothing, from: '2021-01-01', says: 'duty-preference', when: { claims: ['preference'], origins: ['MA'], exceptHeadings: agricultural, exceptNamedRegions: true } },
    // Printed in 2021; that the rates have not moved since is not sourced.
    { ...cited('ukgt-csv'), status: 'derived', reviewBy, id: 'gb-mfn', kind: 'duty', take: { by: 'rates' }, says: 'duty-ordinary' },
    // The value of the consignment counts, not of each order in it.
    { ...hmrc, id: 'gb-one-consignment', kind: 'consignment', upToMinor: lowValue, says: 'consignment-together', when: { buyers: people } },
    ...perhapsReduced({ ...hmrc, id: 'gb-supply-vat', kind: 'tax', percent: '20', base: ['value', 'freight', 'insurance'], collectedBy: 'operator', says: 'tax-supply', when: { claims: ['scheme'] } }),
    ...perhapsReduced({ ...hmrc, id: 'gb-import-vat', kind: 'tax', percent: '20', base: ['customs-value', 'duty'], collectedBy: 'carrier', says: 'tax-import' }),
    { ...cited('jp-proxy-audit'), status: 'memory', reviewBy, id: 'gb-post-fee', kind: 'fee', line: 'carrier-fee', take: { by: 'flat', minor: 800, per: 'consignment' }, says: 'carrier-fee-post', onlyWhenDue: true, when: { transport: 'post' } },
  ],
  rates: gbRates,
} as const satisfies DestinationRules;
