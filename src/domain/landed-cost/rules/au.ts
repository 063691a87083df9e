// Australia: up to AUD 1,000 no duty, and GST collected by the platform; above it an import
// declaration with duty, GST and the charges of two offices.
import type { DestinationRules } from '../rule.ts';
import { importLanes, registeredLanes } from './parcel-lanes.ts';
import { auRates } from './rates-au.ts';
import { readIn } from './sources.ts';

const reviewBy = '2027-05-31';
const platform = readIn('au-ato-edp', 'sourced', reviewBy);
const example = readIn('au-example', 'second-hand', reviewBy);
const tariff = readIn('au-repo', 'sourced', reviewBy);
// Printed as "about" so much: an amount, but none to promise.
const about = readIn('jp-proxy-audit', 'derived', reviewBy);

/** Customs value, without transport and insurance. */
const low = 100_000;
const all = ['value', 'freight', 'insurance', 'duty'] as const;

export const australia = {
  country: 'AU',
  currency: 'AUD',
  rounding: 'half-up',
  // External territories, where the tax does not hold.
  apart: [
    { name: 'Norfolk Island', postcodes: ['2899'] },
    { name: 'Christmas Island', postcodes: ['6798'] },
    { name: 'Cocos (Keeling) Islands', postcodes: ['6799'] },
  ],
  lanes: [
    ...registeredLanes('au-gst', { valueAtMost: low, buyers: ['person', 'gift'] }),
    ...importLanes({ when: { valueAbove: low } }),
  ],
  // prettier-ignore
  rules: [
    { id: 'au-exchange', kind: 'exchange', takes: 'day', ...readIn('au-cobra', 'second-hand', reviewBy), says: 'exchange-day-of-export' },
    { id: 'au-customs-value', kind: 'customs-value', base: 'fob', ...example, says: 'customs-value' },
    { id: 'au-low-value', kind: 'duty', take: { by: 'percent', percent: '0' }, from: '2018-07-01', ...platform, says: 'duty-relief', when: { claims: ['scheme'] } },
    { id: 'au-general', kind: 'duty', take: { by: 'rates' }, ...tariff, says: 'duty-ordinary' },
    { id: 'au-platform-gst', kind: 'tax', percent: '10', base: ['value', 'freight', 'insurance'], collectedBy: 'operator', from: '2018-07-01', ...platform, says: 'tax-supply', when: { claims: ['scheme'] } },
    { id: 'au-import-gst', kind: 'tax', percent: '10', base: all, collectedBy: 'carrier', ...example, says: 'tax-import', when: { claims: ['none'] } },
    { id: 'au-processing', kind: 'fee', line: 'authority-fee', take: { by: 'flat', minor: 5_000, per: 'consignment' }, ...about, says: 'fee-processing', when: { valueAbove: low } },
    { id: 'au-biosecurity', kind: 'fee', line: 'authority-fee', take: { by: 'flat', minor: 4_800, per: 'consignment' }, ...about, says: 'fee-biosecurity', when: { valueAbove: low } },
  ],
  rates: auRates,
} as const satisfies DestinationRules;
