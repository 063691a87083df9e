// The European Union: one customs law, a VAT rate a member. Only members whose rate was read.
import type { DestinationRules, FeeRule, LanePlan, Rule } from '../rule.ts';
import { euRates } from './rates-eu.ts';
import { cited } from './sources.ts';

const reviewBy = '2027-03-31';
const people = ['person', 'gift'] as const;
/** EUR 150 of intrinsic value: the goods alone, whole consignment. */
const lowValue = 15_000;
/** Association Agreement, OJ L 70 of 18.3.2000: industrial goods, all outside chapters 1-24. */
const agricultural = Array.from({ length: 24 }, (_, index) => String(index + 1).padStart(2, '0'));

const originPapers = [
  { id: 'commercial-invoice' },
  // EUR 6,000 a consignment is from memory; above it only an EUR.1 or an approved exporter will do.
  { id: 'origin-declaration', when: { valueAtMost: 600_000 } },
  { id: 'eur1', when: { valueAbove: 600_000 } },
] as const;

// prettier-ignore
const lanes = [
  { id: 'post-ioss', transport: 'post', taxes: 'checkout', claim: 'scheme', needs: 'eu-ioss', when: { valueAtMost: lowValue, buyers: people }, documents: [{ id: 'cn23' }, { id: 'itmatt' }] },
  { id: 'express-ioss', transport: 'express', taxes: 'checkout', claim: 'scheme', needs: 'eu-ioss', when: { valueAtMost: lowValue, buyers: people }, documents: [{ id: 'commercial-invoice' }] },
  { id: 'express-checkout-preference', transport: 'express', taxes: 'checkout', claim: 'preference', documents: originPapers },
  { id: 'express-checkout', transport: 'express', taxes: 'checkout', claim: 'none', documents: [{ id: 'commercial-invoice' }] },
  { id: 'express-door-preference', transport: 'express', taxes: 'door', claim: 'preference', documents: originPapers },
  { id: 'express-door', transport: 'express', taxes: 'door', claim: 'none', documents: [{ id: 'commercial-invoice' }] },
  { id: 'post-door-preference', transport: 'post', taxes: 'door', claim: 'preference', documents: [{ id: 'cn23' }, { id: 'itmatt' }, ...originPapers] },
  { id: 'post-door', transport: 'post', taxes: 'door', claim: 'none', documents: [{ id: 'cn23' }, { id: 'itmatt' }] },
] as const satisfies readonly LanePlan[];

const flat = { by: 'flat-per-item', minor: 300 } as const;

const duties = [
  {
    id: 'eu-customs-value',
    kind: 'customs-value',
    base: 'cif',
    reviewBy,
    says: 'customs-value',
    ...cited('ie-revenue'),
    status: 'sourced',
  },
  {
    id: 'eu-relief-150',
    kind: 'duty',
    take: { by: 'percent', percent: '0' },
    until: '2026-06-30',
    reviewBy,
    ...cited('eu-382-baker'),
    status: 'sourced',
    says: 'duty-relief',
    when: { valueAtMost: lowValue },
  },
  // A full H1 declaration with proof of origin, VAT not by IOSS: 0 % whatever the value.
  {
    id: 'eu-ma-preference',
    kind: 'duty',
    take: { by: 'percent', percent: '0' },
    reviewBy,
    ...cited('eu-382-samper'),
    status: 'sourced',
    says: 'duty-preference',
    when: { claims: ['preference'], origins: ['MA'], exceptHeadings: agricultural },
  },
  // Reg. (EU) 2026/382: EUR 3 per item until 2028-07-01; IOSS and post in every reading of art. 2.
  {
    id: 'eu-flat-ioss',
    kind: 'duty',
    take: flat,
    from: '2026-07-01',
    until: '2028-07-01',
    reviewBy,
    ...cited('eu-382-baker'),
    status: 'sourced',
    says: 'duty-flat-item',
    when: { claims: ['scheme'], valueAtMost: lowValue, buyers: people },
  },
  {
    id: 'eu-flat-post',
    kind: 'duty',
    take: flat,
    from: '2026-07-01',
    until: '2028-07-01',
    reviewBy,
    ...cited('eu-382-baker'),
    status: 'sourced',
    says: 'duty-flat-item',
    when: { transport: 'post', valueAtMost: lowValue, buyers: people },
  },
  // Sources disagree whether a courier's parcel outside IOSS owes the EUR 3 or the tariff.
  {
    id: 'eu-flat-or-tariff',
    kind: 'duty',
    take: { by: 'higher-of', of: [flat, { by: 'rates' }] },
    from: '2026-07-01',
    until: '2028-07-01',
    reviewBy,
    ...cited('eu-382-wise'),
    status: 'derived',
    says: 'duty-flat-or-tariff',
    open: 'open-flat-scope',
    when: { valueAtMost: lowValue, buyers: people },
  },
  // The rates were printed in 2021; that bound rates have not moved since is memory, so: derived.
  {
    id: 'eu-mfn',
    kind: 'duty',
    take: { by: 'rates' },
    reviewBy,
    ...cited('ukgt-csv'),
    status: 'derived',
    says: 'duty-ordinary',
  },
] as const satisfies readonly Rule[];

// Art. 20 of Reg. (EU) 2026/2108 and C(2026) 6694. Adopted 2026-09-21, planned from 2026-11-01; not
// in force when last seen (2026-10-09). Charged as a bound; give `open` up once the OJ has spoken.
const unionFee = {
  id: 'eu-handling-fee',
  kind: 'fee',
  line: 'authority-fee',
  take: { by: 'flat', minor: 200, per: 'item' },
  from: '2026-11-01',
  reviewBy,
  ...cited('eu-fee-reg'),
  status: 'second-hand',
  says: 'fee-union',
  open: 'open-union-fee',
  when: { buyers: people },
} as const satisfies FeeRule;

/** Taxable: value, freight and insurance to the first destination, duty and fees. */
function vat(country: string, percent: string): Rule[] {
  const tax = {
    kind: 'tax',
    percent,
    base: ['value', 'freight', 'insurance', 'duty', 'authority-fee'],
    reviewBy,
    ...cited('vat-iber'),
    status: 'sourced',
  } as const;
  const id = country.toLowerCase();
  return [
    {
      ...tax,
      id: `${id}-vat-ioss`,
      collectedBy: 'operator',
      says: 'tax-ioss',
      when: { claims: ['scheme'] },
    },
    { ...tax, id: `${id}-vat-import`, collectedBy: 'carrier', says: 'tax-import' },
  ];
}

/** DHL Express' fee for advancing duty and tax, with the VAT the printed tariff is silent about. */
function dhlFee(fee: { id: string; percent: string; leastMinor: number; vat: string }): FeeRule {
  const { id, percent, leastMinor, vat } = fee;
  const german = id.startsWith('de-');
  return {
    id,
    kind: 'fee',
    line: 'carrier-fee',
    take: { by: 'percent', percent, of: 'advanced', leastMinor },
    perhapsTaxed: vat,
    reviewBy,
    ...cited(german ? 'dhl-de' : 'dhl-foldabox'),
    status: german ? 'sourced' : 'second-hand',
    says: 'carrier-fee-advance',
    when: { transport: 'express', carrier: 'dhl' },
  };
}

function member(
  country: string,
  {
    vat: percent,
    rules = [],
    ...outside
  }: {
    vat: string;
    rules?: readonly Rule[];
    postcodes?: readonly string[];
  },
): DestinationRules {
  return {
    country,
    currency: 'EUR',
    rounding: 'half-up',
    outside,
    lanes,
    rules: [...duties, unionFee, ...rules, ...vat(country, percent)],
    rates: euRates,
  };
}

/** Büsingen and Helgoland are outside (vat-iber, ioss-byrd). */
export const germany = member('DE', {
  vat: '19',
  postcodes: ['78266', '27498'],
  rules: [dhlFee({ id: 'de-dhl-advance', percent: '2', leastMinor: 1600, vat: '19' })],
});

// EUR 2 by HS-6 up to EUR 150 since 2026-03-01; that it ends with the Union fee is unconfirmed.
const smallParcels = {
  kind: 'fee',
  line: 'authority-fee',
  take: { by: 'flat', minor: 200, per: 'hs6' },
  reviewBy,
  ...cited('eu-nat-flavor'),
  status: 'second-hand',
  says: 'fee-small-parcels',
  when: { valueAtMost: lowValue, buyers: people },
} as const;

/** The overseas departments and territories are outside. */
export const france = member('FR', {
  vat: '20',
  postcodes: ['97', '98'],
  rules: [
    { ...smallParcels, id: 'fr-small-parcels', from: '2026-03-01', until: '2026-10-31' },
    {
      ...smallParcels,
      id: 'fr-small-parcels-open',
      from: '2026-11-01',
      open: 'open-small-parcels',
    },
    dhlFee({ id: 'fr-dhl-advance', percent: '2.55', leastMinor: 1460, vat: '20' }),
  ],
});

/** The Canary Islands, Ceuta and Melilla are outside. */
export const spain = member('ES', { vat: '21', postcodes: ['35', '38', '51', '52'] });

/** Livigno and Campione are outside. The national EUR 2 was put off again and again: a bound. */
export const italy = member('IT', {
  vat: '22',
  postcodes: ['23041', '23030', '22061', '22060'],
  rules: [
    {
      id: 'it-small-parcels',
      kind: 'fee',
      line: 'authority-fee',
      take: { by: 'flat', minor: 200, per: 'item' },
      from: '2026-10-01',
      reviewBy,
      ...cited('eu-it-pwc'),
      status: 'second-hand',
      says: 'fee-small-parcels',
      open: 'open-small-parcels',
      when: { valueAtMost: lowValue, buyers: people },
    },
    dhlFee({ id: 'it-dhl-advance', percent: '2', leastMinor: 1350, vat: '22' }),
  ],
});

export const netherlands = member('NL', { vat: '21' });

export const belgium = member('BE', {
  vat: '21',
  rules: [dhlFee({ id: 'be-dhl-advance', percent: '2.75', leastMinor: 1450, vat: '21' })],
});
