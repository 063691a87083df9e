// Norway: free for Moroccan goods by the EFTA agreement, 25 % VAT on everything, collected by the
// shop itself on small goods when it is registered (VOEC). Duty and VAT are whole kroner.
import type { DestinationRules } from '../rule.ts';
import { importLanes, preferenceLanes, registeredLanes } from './parcel-lanes.ts';
import { freeForMorocco, noRates } from './rates-no.ts';
import { readIn } from './sources.ts';

const reviewBy = '2027-02-28';
const method = readIn('no-toll', 'sourced', reviewBy);
const agreement = readIn('no-ratetrade', 'sourced', reviewBy);
const shop = readIn('no-toll-klar', 'second-hand', reviewBy);

/** VOEC holds for goods under NOK 3,000 each; here for parcels under it, which is never too much. */
const voec = { valueAtMost: 299_999, buyers: ['person', 'gift'] } as const;
const all = ['value', 'freight', 'insurance', 'duty'] as const;

export const norway = {
  country: 'NO',
  currency: 'NOK',
  // Outside the customs territory.
  apart: [
    { name: 'Svalbard', postcodes: ['917'] },
    { name: 'Jan Mayen', postcodes: ['8099'] },
  ],
  rounding: 'half-up',
  roundToMinor: 100,
  lanes: [
    ...importLanes(),
    ...preferenceLanes('origin-declaration'),
    ...registeredLanes('no-voec', voec),
  ],
  // prettier-ignore
  rules: [
    { id: 'no-exchange', kind: 'exchange', takes: 'day', ...method, says: 'exchange-own-rate' },
    { id: 'no-customs-value', kind: 'customs-value', base: 'cif', ...method, says: 'customs-value' },
    // The limit of NOK 3,000 is memory; that VOEC parcels owe no duty is read.
    { id: 'no-voec-duty', kind: 'duty', take: { by: 'percent', percent: '0' }, from: '2024-01-01', ...shop, status: 'memory', says: 'duty-relief', when: { claims: ['scheme'] } },
    { id: 'no-ma-agreement', kind: 'duty', take: { by: 'percent', percent: '0' }, ...agreement, says: 'duty-preference', when: { claims: ['preference'], origins: ['MA'], exceptNamedRegions: true, headings: freeForMorocco } },
    { id: 'no-ordinary', kind: 'duty', take: { by: 'rates' }, ...shop, says: 'duty-ordinary' },
    { id: 'no-voec-vat', kind: 'tax', percent: '25', base: ['value', 'freight', 'insurance'], collectedBy: 'operator', from: '2024-01-01', ...shop, says: 'tax-supply', when: { claims: ['scheme'] } },
    // The relief up to NOK 350 ended on 1 January 2024 (memory): earlier days are not answered.
    { id: 'no-vat', kind: 'tax', percent: '25', base: all, collectedBy: 'carrier', from: '2024-01-01', ...method, says: 'tax-import', when: { claims: ['none', 'preference'] } },
  ],
  rates: noRates,
} as const satisfies DestinationRules;
