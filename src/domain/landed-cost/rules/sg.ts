// Singapore: no duty on craft goods (from memory), 9 % GST on the whole above SGD 400 with freight.
import type { DestinationRules } from '../rule.ts';
import { importLanesUnless, registeredLanes } from './parcel-lanes.ts';
import { readIn, sources } from './sources.ts';

const reviewBy = '2027-05-31';
const relief = readIn('sg-iras', 'sourced', reviewBy);
const memory = readIn('not-sourced', 'memory', reviewBy);

const small = 40_000;

export const singapore = {
  country: 'SG',
  currency: 'SGD',
  rounding: 'half-up',
  // A platform that is registered (OVR) collects on small goods itself: from memory.
  lanes: [
    ...importLanesUnless('sg-gst', small),
    ...registeredLanes('sg-gst', { valueAtMost: small, buyers: ['person', 'gift'] }),
  ],
  // prettier-ignore
  rules: [
    { id: 'sg-customs-value', kind: 'customs-value', base: 'cif', ...readIn('sg-ask', 'sourced', reviewBy), says: 'customs-value' },
    { id: 'sg-no-duty', kind: 'duty', take: { by: 'percent', percent: '0' }, ...memory, says: 'duty-abolished' },
    { id: 'sg-platform-gst', kind: 'tax', percent: '9', base: ['value', 'freight', 'insurance'], collectedBy: 'operator', from: '2024-01-01', ...memory, says: 'tax-supply', when: { claims: ['scheme'] } },
    { id: 'sg-relief', kind: 'tax', percent: '0', base: ['customs-value'], collectedBy: 'carrier', ...relief, says: 'tax-relief', when: { claims: ['none'], customsAtMost: small } },
    { id: 'sg-import-gst', kind: 'tax', percent: '9', base: ['customs-value', 'duty'], collectedBy: 'carrier', from: '2024-01-01', ...readIn('sg-ask', 'sourced', reviewBy), says: 'tax-import', when: { claims: ['none'] } },
    { id: 'sg-platform', kind: 'notice', weight: 'partial', from: '2023-01-01', ...memory, says: 'warn-platform-registration', when: { claims: ['none'], customsAtMost: small } },
  ],
  rates: { source: 'not-sourced', link: sources['not-sourced'].link, reviewBy, rows: [] },
} as const satisfies DestinationRules;
