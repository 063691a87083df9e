// Japan: personal imports are valued at six tenths of the price; small ones are exempt but for
// leather, shoes and knitwear; up to 200,000 yen customs may use a simplified table.
import type { DestinationRules, Percent } from '../rule.ts';
import { palletPapers } from './parcel-lanes.ts';
import { jpRates } from './rates-jp.ts';
import { readIn } from './sources.ts';

const reviewBy = '2027-05-31';
const small = readIn('jp-1006', 'sourced', reviewBy);
const schedule = readIn('jp-mcp-2026', 'sourced', reviewBy);
const taxes = readIn('jp-1111', 'sourced', reviewBy);

const people = ['person', 'gift'] as const;
const post = [{ id: 'cn23' }, { id: 'itmatt' }] as const;
const invoice = [{ id: 'commercial-invoice' }] as const;
const pallet = [...invoice, ...palletPapers] as const;

/** Leather goods, footwear and knitted clothing: outside the exemption and the simple table. */
const excepted = ['420211', '420221', '420231', '420291', '4203', '4205', '61', '64'] as const;
/** Customs value, in yen. */
const exempt = 10_000;
const simple = 200_000;

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
    { id: 'freight-checkout', transport: 'freight', taxes: 'checkout', claim: 'none', documents: pallet },
    { id: 'freight-checkout-preference', transport: 'freight', taxes: 'checkout', claim: 'preference', documents: [...pallet, { id: 'form-a' }] },
    { id: 'freight-door', transport: 'freight', taxes: 'door', claim: 'none', documents: pallet },
  ],
  // prettier-ignore
  rules: [
    // The schedule read is that of the fiscal year 2026.
    { id: 'jp-earlier', kind: 'stop', until: '2026-03-31', ...schedule, says: 'missing-law-of-day' },
    // Goods for private use are taken at their wholesale price (jp-1405): six tenths of the price.
    { id: 'jp-personal-value', kind: 'customs-value', base: 'value-share', sharePercent: '60', ...readIn('jp-importnavi', 'second-hand', reviewBy), says: 'customs-value', when: { buyers: people } },
    { id: 'jp-customs-value', kind: 'customs-value', base: 'cif', ...taxes, says: 'customs-value' },

    // 10,000 yen of customs value, duty and consumption tax, until the reform of 2028-04-01.
    { id: 'jp-exempt', kind: 'duty', take: { by: 'percent', percent: '0' }, until: '2028-03-31', ...small, says: 'duty-relief', when: { customsAtMost: exempt, exceptHeadings: excepted } },
    // That Morocco is a beneficiary of the GSP is memory.
    { id: 'jp-gsp', kind: 'duty', take: { by: 'rates-preference' }, until: '2031-03-31', ...schedule, status: 'memory', says: 'duty-preference-rate', when: { claims: ['preference'], origins: ['MA'], exceptNamedRegions: true } },
    // Customs takes the simplified rate unless the importer asks for the ordinary one for all of
    // the goods (jp-1001): the higher of the two, as a bound.
    { id: 'jp-simplified', kind: 'duty', take: { by: 'higher-of', of: [{ by: 'headings', table: simplified }, { by: 'rates' }] }, ...readIn('jp-korea-style', 'second-hand', reviewBy), says: 'duty-ordinary', open: 'open-simplified', when: { customsAtMost: simple, buyers: people, exceptHeadings: excepted } },
    { id: 'jp-ordinary', kind: 'duty', take: { by: 'rates' }, ...schedule, says: 'duty-ordinary' },

    { id: 'jp-tax-exempt', kind: 'tax', percent: '0', base: ['customs-value'], collectedBy: 'carrier', until: '2028-03-31', ...small, says: 'tax-relief', when: { customsAtMost: exempt, exceptHeadings: excepted } },
    // 7.8 % national and 2.2 % local. Customs cuts the duty and each tax to 100 yen; how it cuts the
    // value they fall on was not read, so nothing is cut here: a bound.
    { id: 'jp-consumption-tax', kind: 'tax', percent: '10', base: ['customs-value', 'duty'], collectedBy: 'carrier', ...taxes, says: 'tax-import', open: 'open-yen-cut' },
    // Announced: consumption tax on small parcels, by the platform where it sells much.
    { id: 'jp-2028', kind: 'notice', weight: 'partial', from: '2028-04-01', ...readIn('jp-2028', 'second-hand', reviewBy), says: 'warn-japan-2028' },
  ],
  rates: jpRates,
} as const satisfies DestinationRules;
