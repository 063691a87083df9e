// Canada: the tariff line by line, GST everywhere, and the provinces as far as they were sourced.
import type { DestinationRules } from '../rule.ts';
import { caRates } from './rates-ca.ts';
import { cited } from './sources.ts';

const reviewBy = '2027-05-31';
const post = [{ id: 'cn23' }, { id: 'itmatt' }] as const;
const invoice = [{ id: 'commercial-invoice' }] as const;
/** CAD 20 is free from any country; 40 and 150 are for parcels shipped from the US or Mexico. */
const smallest = 2_000;

export const canada = {
  country: 'CA',
  currency: 'CAD',
  rounding: 'half-up',
  regionNeeded: true,
  // prettier-ignore
  lanes: [
    { id: 'express-checkout', transport: 'express', taxes: 'checkout', claim: 'none', documents: invoice },
    { id: 'express-checkout-preference', transport: 'express', taxes: 'checkout', claim: 'preference', documents: [...invoice, { id: 'form-a' }] },
    { id: 'express-door', transport: 'express', taxes: 'door', claim: 'none', documents: invoice },
    { id: 'post-door', transport: 'post', taxes: 'door', claim: 'none', documents: post },
  ],
  rules: [
    // Value at the place of direct shipment, without freight: from memory.
    {
      id: 'ca-customs-value',
      kind: 'customs-value',
      base: 'fob',
      reviewBy,
      ...cited('not-sourced'),
      status: 'memory',
      says: 'customs-value',
    },
    {
      id: 'ca-relief-20',
      kind: 'duty',
      take: { by: 'percent', percent: '0' },
      reviewBy,
      ...cited('ca-demin'),
      status: 'sourced',
      says: 'duty-relief',
      when: { valueAtMost: smallest },
    },
    // General Preferential Tariff: Morocco is in neither list of withdrawals, but no list names it.
    {
      id: 'ca-gpt',
      kind: 'duty',
      take: { by: 'rates-preference' },
      from: '2025-01-01',
      until: '2034-12-31',
      reviewBy,
      ...cited('ca-gpt-ey'),
      status: 'derived',
      says: 'duty-preference-rate',
      when: { claims: ['preference'], origins: ['MA'] },
    },
    {
      id: 'ca-mfn',
      kind: 'duty',
      take: { by: 'rates' },
      reviewBy,
      ...cited('ca-t2026-2'),
      status: 'sourced',
      says: 'duty-ordinary',
    },
    {
      id: 'ca-tax-relief-20',
      kind: 'tax',
      percent: '0',
      base: ['customs-value'],
      collectedBy: 'carrier',
      reviewBy,
      ...cited('ca-demin'),
      status: 'sourced',
      says: 'tax-relief',
      when: { valueAtMost: smallest },
    },
    {
      id: 'ca-hst-on',
      kind: 'tax',
      percent: '13',
      base: ['customs-value', 'duty'],
      collectedBy: 'carrier',
      reviewBy,
      ...cited('ca-shippsy'),
      status: 'second-hand',
      says: 'tax-import',
      when: { regions: ['ON'] },
    },
    {
      id: 'ca-gst',
      kind: 'tax',
      percent: '5',
      base: ['customs-value', 'duty'],
      collectedBy: 'carrier',
      reviewBy,
      ...cited('not-sourced'),
      status: 'memory',
      says: 'tax-import',
      when: { exceptRegions: ['ON'] },
    },
    {
      id: 'ca-provincial-tax',
      kind: 'notice',
      weight: 'partial',
      onlyWhenDue: true,
      reviewBy,
      ...cited('not-sourced'),
      status: 'memory',
      says: 'warn-provincial-tax',
      when: { exceptRegions: ['ON'], valueAbove: smallest },
    },
    {
      id: 'ca-post-fee',
      kind: 'fee',
      line: 'carrier-fee',
      take: { by: 'flat', minor: 995, per: 'consignment' },
      reviewBy,
      ...cited('jp-proxy-audit'),
      status: 'second-hand',
      says: 'carrier-fee-post',
      onlyWhenDue: true,
      when: { transport: 'post' },
    },
  ],
  rates: caRates,
} as const satisfies DestinationRules;
