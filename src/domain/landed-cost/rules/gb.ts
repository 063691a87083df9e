// Great Britain: VAT at checkout up to GBP 135, import above it. Northern Ireland and the Channel
// Islands are other customs territories.
import type { DestinationRules } from '../rule.ts';
import { gbRates } from './rates-gb.ts';
import { cited } from './sources.ts';

const reviewBy = '2027-05-31';
const people = ['person', 'gift'] as const;
/** GBP 135 of intrinsic value, whole consignment. */
const lowValue = 13_500;
const agricultural = Array.from({ length: 24 }, (_, index) => String(index + 1).padStart(2, '0'));
const post = [{ id: 'cn23' }, { id: 'itmatt' }] as const;
const invoice = [{ id: 'commercial-invoice' }] as const;
const origin = [...invoice, { id: 'origin-declaration' }] as const;

export const greatBritain = {
  country: 'GB',
  currency: 'GBP',
  rounding: 'half-up',
  outside: { postcodes: ['BT', 'JE', 'GY'] },
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
  ],
  rules: [
    {
      id: 'gb-customs-value',
      kind: 'customs-value',
      base: 'cif',
      reviewBy,
      says: 'customs-value',
      ...cited('gb-wdw'),
      status: 'second-hand',
    },
    // The relief ends in October 2028 at the latest.
    {
      id: 'gb-relief-135',
      kind: 'duty',
      take: { by: 'percent', percent: '0' },
      from: '2021-01-01',
      until: '2028-09-30',
      reviewBy,
      ...cited('uk-135'),
      status: 'sourced',
      says: 'duty-relief',
      when: { valueAtMost: lowValue, buyers: people },
    },
    // Whether the agreement covers the two southern regions was not read: no claim for them.
    {
      id: 'gb-ma-preference',
      kind: 'duty',
      take: { by: 'percent', percent: '0' },
      from: '2021-01-01',
      reviewBy,
      ...cited('uk-ma'),
      status: 'sourced',
      says: 'duty-preference',
      when: {
        claims: ['preference'],
        origins: ['MA'],
        exceptHeadings: agricultural,
        exceptNamedRegions: true,
      },
    },
    // Printed in 2021; that the rates have not moved since is not sourced.
    {
      id: 'gb-mfn',
      kind: 'duty',
      take: { by: 'rates' },
      reviewBy,
      ...cited('ukgt-csv'),
      status: 'derived',
      says: 'duty-ordinary',
    },
    {
      id: 'gb-supply-vat',
      kind: 'tax',
      percent: '20',
      base: ['value', 'freight', 'insurance'],
      collectedBy: 'operator',
      reviewBy,
      ...cited('uk-135'),
      status: 'sourced',
      says: 'tax-supply',
      when: { claims: ['scheme'] },
    },
    {
      id: 'gb-import-vat',
      kind: 'tax',
      percent: '20',
      base: ['customs-value', 'duty'],
      collectedBy: 'carrier',
      reviewBy,
      ...cited('uk-135'),
      status: 'sourced',
      says: 'tax-import',
    },
    {
      id: 'gb-post-fee',
      kind: 'fee',
      line: 'carrier-fee',
      take: { by: 'flat', minor: 800, per: 'consignment' },
      reviewBy,
      ...cited('jp-proxy-audit'),
      status: 'memory',
      says: 'carrier-fee-post',
      onlyWhenDue: true,
      when: { transport: 'post' },
    },
  ],
  rates: gbRates,
} as const satisfies DestinationRules;
