// The United States: ordinary duty or the free trade agreement, with the layers of chapter 99.
import type { DestinationRules, FeeRule } from '../rule.ts';
import { usRates } from './rates-us.ts';
import { readIn } from './sources.ts';

const reviewBy = '2027-03-31';
const hts = readIn('us-axiom', 'sourced', reviewBy);
const morocco = readIn('us-axiom-ma', 'sourced', reviewBy);
const copperText = readIn('us-yale-ch99', 'sourced', reviewBy);
const metalAnnex = readIn('us-yale-annex', 'sourced', reviewBy);
const deMinimis = readIn('us-albawheels', 'sourced', reviewBy);
const courts = readIn('us-natlaw', 'sourced', reviewBy);
const postal = readIn('us-scd', 'sourced', reviewBy);
const cbpRelayed = readIn('us-dnk', 'second-hand', reviewBy);
const memory = readIn('not-sourced', 'memory', reviewBy);

const invoice = [{ id: 'commercial-invoice' }] as const;
const agreement = [...invoice, { id: 'us-origin' }] as const;
const pallet = [...invoice, { id: 'packing-list' }, { id: 'transport-document' }] as const;
const entered = ['express', 'freight'] as const;
const copper = ['741810', '741820', '741920', '741980'] as const;
const iron = ['732690', '732399'] as const;
const wholeMetal = [...copper, ...iron, '830630', '940161'] as const;
/** USD 800 of section 321; USD 2,500 between an informal and a formal entry. */
const small = 80_000;
const informal = 250_000;

/** The processing fee of one fiscal year; the agreement gives no exemption, mail but EMS has one. */
function processing(
  read: Omit<FeeRule, 'id' | 'kind' | 'line' | 'take' | 'says' | 'when'>,
  year: string,
  minor: { readonly once: number; readonly least: number; readonly most: number },
): readonly FeeRule[] {
  const fee = { ...read, kind: 'fee', line: 'authority-fee', says: 'fee-processing' } as const;
  return [
    {
      ...fee,
      id: `us-mpf-informal-${year}`,
      take: { by: 'flat', minor: minor.once, per: 'consignment' },
      when: { transports: entered, customsAtMost: informal },
    },
    {
      ...fee,
      id: `us-mpf-informal-${year}-ems`,
      take: { by: 'flat', minor: minor.once, per: 'consignment' },
      when: { transport: 'post', named: 'ems', customsAtMost: informal },
    },
    {
      ...fee,
      id: `us-mpf-formal-${year}`,
      take: {
        by: 'percent',
        percent: '0.3464',
        of: 'customs-value',
        leastMinor: minor.least,
        mostMinor: minor.most,
      },
      when: { transports: entered, customsAbove: informal },
    },
  ];
}

/** 0.125 % of what comes by sea; where nobody said how it comes, as a bound. */
const harbour = {
  ...readIn('us-fees-tar', 'second-hand', '2027-09-30'),
  kind: 'fee',
  line: 'authority-fee',
  take: { by: 'percent', percent: '0.125', of: 'customs-value', leastMinor: 0 },
  says: 'fee-harbour',
} as const;

export const unitedStates = {
  country: 'US',
  currency: 'USD',
  rounding: 'half-up',
  // Outside the customs territory, or by a mail of their own: nothing was read for them.
  // prettier-ignore
  apart: [
    { name: 'U.S. Virgin Islands', postcodes: ['008'], regions: ['VI', 'VIRGIN ISLANDS'] },
    { name: 'American Samoa', postcodes: ['96799'], regions: ['AS'] },
    { name: 'Guam', postcodes: ['9691', '9692', '9693'], regions: ['GU'] },
    { name: 'Northern Mariana Islands', postcodes: ['9695'], regions: ['MP'] },
    { name: 'APO, FPO, DPO', postcodes: ['09', '340', '962', '963', '964', '965', '966'], regions: ['AA', 'AE', 'AP'] },
  ],
  // prettier-ignore
  lanes: [
    { id: 'express-checkout', transport: 'express', taxes: 'checkout', claim: 'none', documents: invoice },
    { id: 'express-checkout-preference', transport: 'express', taxes: 'checkout', claim: 'preference', documents: agreement },
    { id: 'express-door', transport: 'express', taxes: 'door', claim: 'none', documents: invoice },
    { id: 'post-door', transport: 'post', taxes: 'door', claim: 'none', documents: [{ id: 'cn23' }, { id: 'itmatt' }] },
    { id: 'freight-checkout', transport: 'freight', taxes: 'checkout', claim: 'none', documents: pallet },
    { id: 'freight-checkout-preference', transport: 'freight', taxes: 'checkout', claim: 'preference', documents: [...pallet, { id: 'us-origin' }] },
  ],
  // prettier-ignore
  rules: [
    { id: 'us-customs-value', kind: 'customs-value', base: 'fob', ...morocco, says: 'customs-value' },

    // Section 321, USD 800, until its suspension for all countries and modes on 29 August 2025.
    { id: 'us-de-minimis', kind: 'duty', take: { by: 'percent', percent: '0' }, from: '2025-01-01', until: '2025-08-28', ...deMinimis, says: 'duty-relief', when: { valueAtMost: small } },
    // Free since 2023 on virtually all lines; that each craft meets the rules of origin is memory.
    { id: 'us-ma-agreement', kind: 'duty', take: { by: 'percent', percent: '0' }, from: '2023-01-01', ...readIn('us-cbp-ma', 'derived', reviewBy), says: 'duty-preference', when: { claims: ['preference'], origins: ['MA'], exceptNamedRegions: true } },
    { id: 'us-general', kind: 'duty', take: { by: 'rates' }, ...hts, says: 'duty-ordinary' },

    // The 10 % read for Morocco under IEEPA is memory; it was struck down on 20 February 2026.
    { id: 'us-ieepa', kind: 'surcharge', heading: 'IEEPA', percent: '10', from: '2025-08-29', until: '2026-02-23', ...courts, status: 'memory', says: 'surcharge', when: { origins: ['MA'] } },
    // Every origin had a rate of its own; no other was read.
    { id: 'us-ieepa-elsewhere', kind: 'stop', from: '2025-08-29', until: '2026-02-23', ...courts, says: 'missing-surcharge-origin', when: { exceptOrigins: ['MA'] } },
    { id: 'us-s122', kind: 'surcharge', heading: '9903.03.01', percent: '10', from: '2026-02-24', until: '2026-07-23', ...courts, says: 'surcharge' },
    // Section 301, forced labour, on 1-General and 1-Special alike. The lists of exempt lines, note
    // 52(b) and (c), were printed as pictures and not read, and goods loaded before 24 July that
    // entered before 28 July were exempt: charged in full, as a bound.
    { id: 'us-s301', kind: 'surcharge', heading: '9903.05.56', percent: '12.5', from: '2026-07-24', ...morocco, says: 'surcharge', open: 'open-s301-list', when: { origins: ['MA'] } },
    // Works of art are informational materials.
    { id: 'us-s301-art', kind: 'surcharge', heading: '9903.05.92', percent: '0', from: '2026-07-24', instead: ['us-s301'], ...readIn('us-fr-301', 'sourced', reviewBy), says: 'surcharge', when: { headings: ['9701'] } },
    { id: 'us-s301-elsewhere', kind: 'stop', from: '2026-07-24', ...readIn('us-fr-301', 'sourced', reviewBy), says: 'missing-surcharge-origin', when: { exceptOrigins: ['MA'] } },

    // Section 232: half of the full value on copper and brass, in the place of section 301.
    { id: 'us-s232-copper', kind: 'surcharge', heading: '9903.82.02', percent: '50', from: '2026-04-06', instead: ['us-s301', 'us-s122'], ...copperText, says: 'surcharge-metal', when: { headings: copper } },
    // Iron and steel: 50 or 25 % by ten-digit line, else section 301: the highest, as a bound.
    { id: 'us-s232-iron', kind: 'surcharge', heading: '9903.82.02', percent: '50', from: '2026-04-06', instead: ['us-s301', 'us-s122'], ...metalAnnex, says: 'surcharge-metal', open: 'open-s232-line', when: { headings: iron } },
    { id: 'us-s232-frames', kind: 'surcharge', heading: '9903.82.09', percent: '25', from: '2026-04-06', instead: ['us-s301', 'us-s122'], ...metalAnnex, says: 'surcharge-metal', open: 'open-s232-line', when: { headings: ['830630'] } },
    // It stands in the text of May 2026; before April 2026 nothing of section 232 was read.
    { id: 'us-s232-seats', kind: 'surcharge', heading: '9903.76.02', percent: '25', from: '2026-04-06', instead: ['us-s301', 'us-s122'], ...copperText, says: 'surcharge-metal', open: 'open-s232-line', when: { headings: ['940161'] } },
    { id: 'us-s232-earlier', kind: 'stop', from: '2025-08-29', until: '2026-04-05', ...copperText, says: 'missing-surcharge-day', when: { headings: wholeMetal } },
    { id: 'us-earlier-large', kind: 'stop', from: '2025-01-01', until: '2025-08-28', ...courts, says: 'missing-surcharge-day', when: { valueAbove: small } },
    { id: 'us-earlier', kind: 'stop', until: '2024-12-31', ...deMinimis, says: 'missing-surcharge-day' },

    ...processing({ ...readIn('us-fees-2025', 'second-hand', reviewBy), from: '2025-08-29', until: '2025-09-30' }, '2025', { once: 262, least: 3271, most: 63_462 }),
    ...processing({ ...readIn('us-fees-2026', 'second-hand', reviewBy), from: '2025-10-01', until: '2026-09-30' }, '2026', { once: 269, least: 3358, most: 65_150 }),
    ...processing({ ...readIn('us-fees-tar', 'second-hand', '2027-09-30'), from: '2026-10-01', until: '2027-09-30' }, '2027', { once: 277, least: 3458, most: 67_086 }),
    { id: 'us-later-fee', kind: 'stop', from: '2027-10-01', ...readIn('us-fees-tar', 'second-hand', '2027-09-30'), says: 'missing-fee', when: { transports: entered } },
    { ...harbour, id: 'us-hmf', when: { transport: 'freight', over: 'sea' } },
    { ...harbour, id: 'us-hmf-perhaps', open: 'open-by-sea', when: { transport: 'freight', over: 'unsaid' } },

    { id: 'us-dhl-advance', kind: 'fee', line: 'carrier-fee', take: { by: 'percent', percent: '2', of: 'advanced', leastMinor: 1700 }, ...readIn('dhl-us', 'second-hand', reviewBy), says: 'carrier-fee-advance', when: { transport: 'express', carrier: 'dhl' } },
    { id: 'us-usps-fee', kind: 'fee', line: 'carrier-fee', take: { by: 'flat', minor: 935, per: 'consignment' }, from: '2026-01-18', ...cbpRelayed, says: 'carrier-fee-post', onlyWhenDue: true, when: { transport: 'post' } },

    // Mail: no entry process was read between the end of de minimis and 24 July 2026; since
    // 22 October 2026 mail that owes a chapter 99 duty needs Entry Type 13 or a formal entry.
    { id: 'us-post-earlier', kind: 'stop', from: '2025-08-29', until: '2026-07-23', ...postal, says: 'missing-us-postal-entry', when: { transport: 'post' } },
    { id: 'us-post-formal', kind: 'stop', from: '2026-07-24', ...postal, says: 'missing-us-postal-entry', when: { transport: 'post', customsAbove: informal } },
    { id: 'us-post-entry', kind: 'stop', from: '2026-10-22', ...cbpRelayed, says: 'missing-us-postal-entry', when: { transport: 'post' } },

    // No federal tax on value; that states tax the sale, and how much, was not read.
    { id: 'us-sales-tax', kind: 'notice', weight: 'partial', ...memory, says: 'warn-state-sales-tax' },
    { id: 'us-litigation', kind: 'notice', weight: 'notice', from: '2026-08-03', ...cbpRelayed, says: 'warn-s301-challenged' },
  ],
  rates: usRates,
} as const satisfies DestinationRules;
