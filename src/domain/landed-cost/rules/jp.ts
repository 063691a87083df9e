// Japan: personal imports are valued at six tenths of the price; small ones are exempt but for
// leather, shoes and knitwear; up to 200,000 yen customs may use a simplified table.
import type { DestinationRules, Percent } from '../rule.ts';
import { jpRates } from './rates-jp.ts';
import { cited } from './sources.ts';

const reviewBy = '2027-05-31';
const people = ['person', 'gift'] as const;
const post = [{ id: 'cn23' }, { id: 'itmatt' }] as const;
const invoice = [{ id: 'commercial-invoice' }] as const;

/** Leather goods, footwear and knitted clothing: outside the exemption and the simple table. */
const excepted = ['420211', '420221', '420231', '420291', '4203', '4205', '61', '64'] as const;

/** The simplified table by heading: clothing 10, glass, base metal, furniture 3, other 5. */
const simplified: readonly (readonly [string, Percent])[] = [
  ['62', '10'],
  ['39', '3'],
  ['70', '3'],
  ['74', '3'],
  ['76', '3'],
  ['83', '3'],
  ['9401', '3'],
  ['9403', '3'],
  ['40', '0'],
  ['48', '0'],
  ['69', '0'],
  ['72', '0'],
  ['73', '0'],
  ['80', '0'],
  ['', '5'],
];

export const japan = {
  country: 'JP',
  currency: 'JPY',
  rounding: 'half-up',
  // prettier-ignore
  lanes: [
    { id: 'express-checkout', transport: 'express', taxes: 'checkout', claim: 'none', documents: invoice },
    { id: 'express-checkout-preference', transport: 'express', taxes: 'checkout', claim: 'preference', documents: [...invoice, { id: 'form-a' }] },
    { id: 'express-door', transport: 'express', taxes: 'door', claim: 'none', documents: invoice },
    { id: 'post-door', transport: 'post', taxes: 'door', claim: 'none', documents: post },
  ],
  rules: [
    {
      id: 'jp-personal-value',
      kind: 'customs-value',
      base: 'value-share',
      sharePercent: '60',
      reviewBy,
      ...cited('jp-importnavi'),
      status: 'second-hand',
      says: 'customs-value',
      when: { buyers: people },
    },
    {
      id: 'jp-customs-value',
      kind: 'customs-value',
      base: 'cif',
      reviewBy,
      ...cited('jp-1111'),
      status: 'sourced',
      says: 'customs-value',
    },
    // 10,000 yen of customs value, duty and consumption tax, until the reform of 2028-04-01.
    {
      id: 'jp-exempt',
      kind: 'duty',
      take: { by: 'percent', percent: '0' },
      until: '2028-03-31',
      reviewBy,
      ...cited('jp-1006'),
      status: 'sourced',
      says: 'duty-relief',
      when: { customsAtMost: 10_000, exceptHeadings: excepted },
    },
    // That Morocco is a beneficiary of the GSP is memory.
    {
      id: 'jp-gsp',
      kind: 'duty',
      take: { by: 'rates-preference' },
      until: '2031-03-31',
      reviewBy,
      ...cited('jp-mcp-2026'),
      status: 'memory',
      says: 'duty-preference-rate',
      when: { claims: ['preference'], origins: ['MA'] },
    },
    // Customs takes the simplified rate unless asked for the ordinary one: the higher, as a bound.
    {
      id: 'jp-simplified',
      kind: 'duty',
      take: { by: 'higher-of', of: [{ by: 'headings', table: simplified }, { by: 'rates' }] },
      reviewBy,
      ...cited('jp-korea-style'),
      status: 'second-hand',
      says: 'duty-ordinary',
      open: 'open-simplified',
      when: { customsAtMost: 200_000, buyers: people, exceptHeadings: excepted },
    },
    {
      id: 'jp-ordinary',
      kind: 'duty',
      take: { by: 'rates' },
      reviewBy,
      ...cited('jp-mcp-2026'),
      status: 'sourced',
      says: 'duty-ordinary',
    },
    {
      id: 'jp-tax-exempt',
      kind: 'tax',
      percent: '0',
      base: ['customs-value'],
      collectedBy: 'carrier',
      until: '2028-03-31',
      reviewBy,
      ...cited('jp-1006'),
      status: 'sourced',
      says: 'tax-relief',
      when: { customsAtMost: 10_000, exceptHeadings: excepted },
    },
    // 7.8 % national and 2.2 % local. Customs cuts it to 100 yen (memory): here it is not cut.
    {
      id: 'jp-consumption-tax',
      kind: 'tax',
      percent: '10',
      base: ['customs-value', 'duty'],
      collectedBy: 'carrier',
      reviewBy,
      ...cited('jp-1111'),
      status: 'sourced',
      says: 'tax-import',
      open: 'open-yen-cut',
    },
  ],
  rates: jpRates,
} as const satisfies DestinationRules;
