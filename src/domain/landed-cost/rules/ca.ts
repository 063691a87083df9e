// Canada: the tariff line by line, GST everywhere, and the tax of each province or territory.
import type { DestinationRules, Region, TaxRule } from '../rule.ts';
import { palletPapers } from './parcel-lanes.ts';
import { caRates } from './rates-ca.ts';
import { readIn } from './sources.ts';

const reviewBy = '2027-05-31';
/** The rates of 2026; in earlier years some provinces had others. */
const provinces = { ...readIn('ca-taxtips', 'second-hand', reviewBy), from: '2026-01-01' } as const;
const relief = readIn('ca-demin', 'sourced', reviewBy);

const post = [{ id: 'cn23' }, { id: 'itmatt' }] as const;
const invoice = [{ id: 'commercial-invoice' }] as const;
const pallet = [...invoice, ...palletPapers] as const;
const people = ['person', 'gift'] as const;
/** CAD 20 is free from any country; 40 and 150 are for parcels shipped from the US or Mexico. */
const smallest = 2_000;
const harmonised = ['ON', 'NB', 'NL', 'PE', 'NS'] as const;
const known = [...harmonised, 'QC', 'BC', 'MB', 'SK', 'AB', 'NT', 'NU', 'YT'] as const;

/** GST, or HST in its place. */
function federal(id: string, percent: string, when: TaxRule['when']): TaxRule {
  const base = ['customs-value', 'duty'] as const;
  return {
    id,
    kind: 'tax',
    percent,
    base,
    collectedBy: 'carrier',
    ...provinces,
    says: 'tax-import',
    when,
  };
}

/**
 * Québec's and other provinces' own tax on goods for people, on the same value as the GST and not on
 * the GST. Customs collects it on casual goods: CBSA Memorandum D17-1-22, 2016-09-19,
 * https://www.cbsa-asfc.gc.ca/publications/dm-md/d17/d17-1-22-eng.html, where Québec and British
 * Columbia were read; for Manitoba and Saskatchewan it is inferred.
 */
function provincial(region: string, percent: string, read: Pick<TaxRule, 'status'>): TaxRule {
  return {
    ...federal(`ca-provincial-${region.toLowerCase()}`, percent, {
      regions: [region],
      buyers: people,
      valueAbove: smallest,
    }),
    ...read,
    layer: 'provincial',
    says: 'tax-provincial',
  };
}

/**
 * The first letter of a postal code is its province; the north has two under X. Read on 2026-11-23,
 * https://www.hippodirect.com/faq-items/where-can-i-find-a-listing-of-all-canadian-postal-code-definitions;
 * the three districts of Nunavut are memory, and nothing turns on them: both ask the GST alone.
 */
// prettier-ignore
const regions = [
  { code: 'AB', names: ['Alberta'], postcodes: ['T'] },
  { code: 'BC', names: ['British Columbia', 'Colombie-Britannique'], postcodes: ['V'] },
  { code: 'MB', names: ['Manitoba'], postcodes: ['R'] },
  { code: 'NB', names: ['New Brunswick', 'Nouveau-Brunswick'], postcodes: ['E'] },
  { code: 'NL', names: ['Newfoundland and Labrador', 'Newfoundland', 'Terre-Neuve-et-Labrador'], postcodes: ['A'] },
  { code: 'NS', names: ['Nova Scotia', 'Nouvelle-Écosse'], postcodes: ['B'] },
  { code: 'NU', names: ['Nunavut'], postcodes: ['X0A', 'X0B', 'X0C'] },
  { code: 'NT', names: ['Northwest Territories', 'Territoires du Nord-Ouest'], postcodes: ['X'] },
  { code: 'ON', names: ['Ontario'], postcodes: ['K', 'L', 'M', 'N', 'P'] },
  { code: 'PE', names: ['Prince Edward Island', 'Île-du-Prince-Édouard'], postcodes: ['C'] },
  { code: 'QC', names: ['Québec'], postcodes: ['G', 'H', 'J'] },
  { code: 'SK', names: ['Saskatchewan'], postcodes: ['S'] },
  { code: 'YT', names: ['Yukon'], postcodes: ['Y'] },
] as const satisfies readonly Region[];

export const canada = {
  country: 'CA',
  currency: 'CAD',
  rounding: 'half-up',
  regionNeeded: true,
  regions,
  // prettier-ignore
  lanes: [
    { id: 'express-checkout', transport: 'express', taxes: 'checkout', claim: 'none', documents: invoice },
    { id: 'express-checkout-preference', transport: 'express', taxes: 'checkout', claim: 'preference', documents: [...invoice, { id: 'form-a' }] },
    { id: 'express-door', transport: 'express', taxes: 'door', claim: 'none', documents: invoice },
    { id: 'post-door', transport: 'post', taxes: 'door', claim: 'none', documents: post },
    { id: 'freight-checkout', transport: 'freight', taxes: 'checkout', claim: 'none', documents: pallet },
    { id: 'freight-checkout-preference', transport: 'freight', taxes: 'checkout', claim: 'preference', documents: [...pallet, { id: 'form-a' }] },
    { id: 'freight-door', transport: 'freight', taxes: 'door', claim: 'none', documents: pallet },
  ],
  // prettier-ignore
  rules: [
    // The tariff read is that in force since 2026-09-01; the relief of small parcels is older.
    { id: 'ca-earlier', kind: 'stop', until: '2026-08-31', ...readIn('ca-t2026-2', 'sourced', reviewBy), says: 'missing-law-of-day', when: { valueAbove: smallest } },
    // Freight after the place of direct shipment is not in the value for duty.
    { id: 'ca-customs-value', kind: 'customs-value', base: 'fob', ...readIn('ca-d13-3-5', 'sourced', reviewBy), says: 'customs-value' },

    { id: 'ca-relief-20', kind: 'duty', take: { by: 'percent', percent: '0' }, ...relief, says: 'duty-relief', when: { valueAtMost: smallest } },
    // General Preferential Tariff: Morocco is in neither list of withdrawals, but no list names it.
    { id: 'ca-gpt', kind: 'duty', take: { by: 'rates-preference' }, from: '2025-01-01', until: '2034-12-31', ...readIn('ca-gpt-ey', 'derived', reviewBy), says: 'duty-preference-rate', when: { claims: ['preference'], origins: ['MA'], exceptNamedRegions: true } },
    { id: 'ca-mfn', kind: 'duty', take: { by: 'rates' }, ...readIn('ca-t2026-2', 'sourced', reviewBy), says: 'duty-ordinary' },

    { id: 'ca-tax-relief-20', kind: 'tax', percent: '0', base: ['customs-value'], collectedBy: 'carrier', ...relief, says: 'tax-relief', when: { valueAtMost: smallest } },
    federal('ca-hst-on', '13', { regions: ['ON'], buyers: people }),
    federal('ca-hst-ns', '14', { regions: ['NS'], buyers: people }),
    federal('ca-hst-15', '15', { regions: ['NB', 'NL', 'PE'], buyers: people }),
    federal('ca-gst', '5', { regions: known }),
    provincial('QC', '9.975', { status: 'second-hand' }),
    provincial('BC', '7', { status: 'second-hand' }),
    provincial('MB', '7', { status: 'derived' }),
    provincial('SK', '6', { status: 'derived' }),
    // Commercial goods do not owe it at the border; the province may ask the business itself.
    { id: 'ca-business', kind: 'notice', weight: 'partial', ...readIn('ca-cscb', 'second-hand', reviewBy), says: 'warn-provincial-tax', when: { buyers: ['business'], valueAbove: smallest, exceptRegions: ['AB', 'NT', 'NU', 'YT'] } },

    { id: 'ca-post-fee', kind: 'fee', line: 'carrier-fee', take: { by: 'flat', minor: 995, per: 'consignment' }, ...readIn('jp-proxy-audit', 'second-hand', reviewBy), says: 'carrier-fee-post', onlyWhenDue: true, when: { transport: 'post' } },
  ],
  rates: caRates,
} as const satisfies DestinationRules;
