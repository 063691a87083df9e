// The European Union's customs law, one for all members: lanes, duties, the Union's fee, and how a
// member's row becomes a destination. The rows are in eu-members.ts.
import { addDays } from '#domain/time/day.ts';
import type {
  ApartPlace,
  ConsignmentRule,
  DestinationRules,
  FeeRule,
  LanePlan,
  Percent,
  Rule,
} from '../rule.ts';
import { palletPapers } from './parcel-lanes.ts';
import { perhapsReduced } from './perhaps-reduced.ts';
import { euRates } from './rates-eu.ts';
import { cited, type SourceId } from './sources.ts';

export const reviewBy = '2027-03-31';
export const people = ['person', 'gift'] as const;
/** EUR 150 of intrinsic value: the goods alone, whole consignment. */
export const lowValue = 15_000;
/** Association Agreement, OJ L 70 of 18.3.2000: industrial goods, all outside chapters 1-24. */
export const agricultural = Array.from({ length: 24 }, (_, index) =>
  String(index + 1).padStart(2, '0'),
);

// EUR 6,000 a consignment, anyone may declare origin; above it only an EUR.1 or an approved exporter.
// Read for Union exporters (eu-origin-6000); that Protocol 4 says the same of Morocco's is memory.
const proofs = [
  { id: 'origin-declaration', when: { valueAtMost: 600_000 } },
  { id: 'eur1', when: { valueAbove: 600_000 } },
] as const;
const originPapers = [{ id: 'commercial-invoice' }, ...proofs] as const;
const pallet = [{ id: 'commercial-invoice' }, ...palletPapers] as const;
const provenPallet = [...pallet, ...proofs] as const;

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
  { id: 'freight-checkout-preference', transport: 'freight', taxes: 'checkout', claim: 'preference', documents: provenPallet },
  { id: 'freight-checkout', transport: 'freight', taxes: 'checkout', claim: 'none', documents: pallet },
  { id: 'freight-door-preference', transport: 'freight', taxes: 'door', claim: 'preference', documents: provenPallet },
  { id: 'freight-door', transport: 'freight', taxes: 'door', claim: 'none', documents: pallet },
] as const satisfies readonly LanePlan[];

const baker = { ...cited('eu-382-baker'), status: 'sourced', reviewBy } as const;
const samper = { ...cited('eu-382-samper'), status: 'sourced', reviewBy } as const;
const tariff2021 = { ...cited('ukgt-csv'), status: 'derived', reviewBy } as const;

/** Reg. (EU) 2026/382: EUR 3 per item until 2028-07-01. */
const flat = { by: 'flat-per-item', minor: 300 } as const;
const flatDays = { from: '2026-07-01', until: '2028-07-01' } as const;

// prettier-ignore
const duties = [
  // IOSS and VAT from the first cent began that day; what held before was not read.
  { ...cited('ioss-marq'), status: 'second-hand', reviewBy, id: 'eu-earlier', kind: 'stop', until: '2021-06-30', says: 'missing-law-of-day' },
  { ...cited('ie-revenue'), status: 'sourced', reviewBy, id: 'eu-customs-value', kind: 'customs-value', base: 'cif', says: 'customs-value' },
  { ...baker, id: 'eu-relief-150', kind: 'duty', take: { by: 'percent', percent: '0' }, until: '2026-06-30', says: 'duty-relief', when: { valueAtMost: lowValue } },
  // A full H1 declaration with proof of origin, VAT not by IOSS: 0 % whatever the value.
  { ...samper, id: 'eu-ma-preference', kind: 'duty', take: { by: 'percent', percent: '0' }, says: 'duty-preference', when: { claims: ['preference'], origins: ['MA'], exceptHeadings: agricultural } },
  // IOSS and post owe the EUR 3 in every reading of art. 2.
  { ...baker, ...flatDays, id: 'eu-flat-ioss', kind: 'duty', take: flat, says: 'duty-flat-item', when: { claims: ['scheme'], valueAtMost: lowValue, buyers: people } },
  { ...baker, ...flatDays, id: 'eu-flat-post', kind: 'duty', take: flat, says: 'duty-flat-item', when: { transport: 'post', valueAtMost: lowValue, buyers: people } },
  // Sources disagree whether a courier's parcel outside IOSS owes the EUR 3 or the tariff.
  { ...cited('eu-382-wise'), status: 'derived', reviewBy, ...flatDays, id: 'eu-flat-or-tariff', kind: 'duty', take: { by: 'higher-of', of: [flat, { by: 'rates' }] }, says: 'duty-flat-or-tariff', open: 'open-flat-scope', when: { valueAtMost: lowValue, buyers: people } },
  // The rates were printed in 2021; that bound rates have not moved since is memory, so: derived.
  // 5701 10 90 is capped by its surface: what is dutiable of it leaves out the heading, the selvedges
  // and the fringes (uk-mattlavis: note on special duties on carpets in public code, 2019-2021).
  { ...tariff2021, id: 'eu-mfn-area', kind: 'duty', take: { by: 'rates' }, says: 'duty-ordinary-area', when: { headings: ['570110'] } },
  { ...tariff2021, id: 'eu-mfn', kind: 'duty', take: { by: 'rates' }, says: 'duty-ordinary' },
] as const satisfies readonly Rule[];

// Art. 20 of Reg. (EU) 2026/2108 and C(2026) 6694. Adopted 2026-09-21, planned from 2026-11-01; not
// in force when last seen (2026-10-09). Charged as a bound; give `open` up once the OJ has spoken.
const unionFee = {
  ...cited('eu-fee-reg'),
  status: 'second-hand',
  reviewBy,
  id: 'eu-handling-fee',
  kind: 'fee',
  line: 'authority-fee',
  take: { by: 'flat', minor: 200, per: 'item' },
  from: '2026-11-01',
  says: 'fee-union',
  open: 'open-union-fee',
  when: { buyers: people },
} as const satisfies FeeRule;

// The recast Union Customs Code applies in general from 2027-09-21: an importer settled in the Union.
const importerInUnion = {
  ...cited('eu-ucc-2108'),
  status: 'second-hand',
  reviewBy,
  id: 'eu-importer-2027',
  kind: 'notice',
  weight: 'partial',
  from: '2027-09-21',
  says: 'warn-union-importer',
} as const satisfies Rule;

// One shipment is one declaration and its whole value counts; what a consumer orders at once from
// one supplier is one shipment, different orders are different ones (AEAT, low-value manual 3.1.6).
const oneConsignment = {
  ...cited('eu-consignment'),
  status: 'sourced',
  reviewBy,
  id: 'eu-one-consignment',
  kind: 'consignment',
  upToMinor: lowValue,
  says: 'consignment-together',
  sameOrder: 'consignment-same-order',
  when: { buyers: people },
} as const satisfies ConsignmentRule;

/** The standard rate of VAT and the day it began; newest first, the last one holds since ever. */
export type VatRate = readonly [percent: Percent, from?: string];

export type MemberRow = {
  readonly country: string;
  readonly within?: DestinationRules['within'];
  readonly vat: readonly VatRate[];
  /** Where it was read that the rate holds there; vat-iber if not said. */
  readonly vatSource?: SourceId;
  /** A doubt about the rate, charged at its upper value. */
  readonly openVat?: string;
  /** DHL Express' fee for advancing duty and tax: share of what is advanced, and the least. */
  readonly dhl?: readonly [percent: Percent, leastMinor: number];
  readonly apart?: readonly ApartPlace[];
  readonly rules?: readonly Rule[];
};

export function member(row: MemberRow): DestinationRules {
  const { country, within, vat, dhl, apart, rules = [] } = row;
  return {
    country,
    within,
    currency: 'EUR',
    rounding: 'half-up',
    apart,
    lanes,
    rules: [
      ...duties,
      oneConsignment,
      importerInUnion,
      unionFee,
      ...rules,
      ...(dhl ? [dhlFee(country, dhl, vat[0]![0])] : []),
      ...vatRules(row),
    ],
    rates: euRates,
  };
}

/** Taxable: value, freight and insurance to the first destination, duty and fees. */
function vatRules({ country, vat: rates, vatSource, openVat: open }: MemberRow): Rule[] {
  const tax = {
    ...cited(vatSource ?? 'vat-iber'),
    status: 'sourced',
    reviewBy,
    kind: 'tax',
    base: ['value', 'freight', 'insurance', 'duty', 'authority-fee'],
    open,
  } as const;
  return rates.flatMap(([percent, from], index): Rule[] => {
    const next = rates[index - 1]?.[1];
    const days = { percent, from, until: next && addDays(next, -1) };
    const id = `${country.toLowerCase()}-vat${index ? `-${percent}` : ''}`;
    return [
      ...perhapsReduced({
        ...tax,
        ...days,
        id: `${id}-ioss`,
        collectedBy: 'operator',
        says: 'tax-ioss',
        when: { claims: ['scheme'] },
      }),
      ...perhapsReduced({
        ...tax,
        ...days,
        id: `${id}-import`,
        collectedBy: 'carrier',
        says: 'tax-import',
      }),
    ];
  });
}

// The carrier's own page prints Germany's fee; the others stand on a shop's page of about 2021, and
// that they still hold is inferred. Both are silent about VAT on the fee: charged on top, as a bound.
function dhlFee(
  country: string,
  [percent, leastMinor]: readonly [Percent, number],
  vat: Percent,
): FeeRule {
  const german = country === 'DE';
  return {
    ...cited(german ? 'dhl-de' : 'dhl-foldabox'),
    status: german ? 'sourced' : 'derived',
    reviewBy,
    id: `${country.toLowerCase()}-dhl-advance`,
    kind: 'fee',
    line: 'carrier-fee',
    take: { by: 'percent', percent, of: 'advanced', leastMinor },
    perhapsTaxed: vat,
    says: 'carrier-fee-advance',
    when: { transport: 'express', carrier: 'dhl' },
  };
}
