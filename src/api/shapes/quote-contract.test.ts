// The contract of `qafila quote` and POST /api/quotes: every field there, in every kind of answer, and
// none besides. A field more is added here on purpose; a field less breaks whoever relies on it.
import { describe, expect, it } from 'vitest';
import { quoteDelivery } from '#domain/landed-cost/quote-delivery.ts';
import { ruleBook } from '#domain/landed-cost/rules/rule-book.ts';
import { landedCostLanguages } from '#messages/landed-cost/landed-cost-messages.ts';
import { presentQuote } from './present-quote.ts';
import { type QuoteSaid, quoteShape } from './quote-shape.ts';
import { readQuoteRequest } from './read-quote-request.ts';

/** By the issue that asked for it, and what has been added since. */
const contract = {
  quote: ['status', 'lanes', 'cheapest', 'fastest', 'nothingAtDoor', 'classification', 'restrictions', 'missing'],
  quoteSince: ['on', 'reasons', 'notices', 'exchangeRule', 'exchanges'],
  lane: ['id', 'status', 'now', 'atDoor', 'delivered', 'lines', 'documents', 'warnings'],
  laneSince: ['transport', 'taxes', 'claim', 'missing'],
  line: ['kind', 'payer', 'when', 'rule', 'rate', 'base', 'amount', 'source', 'verifiedOn', 'ruleStatus', 'says'],
  lineSince: ['rounding', 'status', 'title', 'link', 'goods', 'doubt'],
} as const; // prettier-ignore

const euros = (minor: number) => ({ minor: String(minor), currency: 'EUR' });
const rug = {
  description: 'Rug',
  form: 'rug',
  attributes: { technique: 'knotted', fibre: 'wool' },
  value: euros(40_000),
  quantity: 1,
  areaSquareMetres: 3.84,
  origin: { country: 'MA', region: 'MA-05' },
};
const toBerlin = {
  on: '2026-11-23',
  from: { country: 'MA', region: 'MA-05' },
  to: { country: 'DE', postcode: '10405' },
  buyer: 'person',
  registrations: ['eu-ioss'],
  lines: [rug],
  freight: [
    { transport: 'express', amount: euros(9_000), days: { least: 3, most: 5 }, carrier: 'DHL', service: 'Express' },
    { transport: 'post', amount: euros(4_000), days: { least: 9, most: 20 } },
  ],
}; // prettier-ignore
const dollars = { from: 'EUR', to: 'USD', decimal: '1.1', source: 'pretend', on: '2026-11-20' };
const francs = { from: 'EUR', to: 'CHF', decimal: '0.95', source: 'pretend', on: '2026-11-20' };

const asked: Readonly<Record<string, object>> = {
  'a rug to Berlin': toBerlin,
  'a small basket to Berlin': { ...toBerlin, lines: [{ ...rug, form: 'basket', value: euros(9_000) }] },
  'two sellers in one consignment': {
    ...toBerlin,
    lines: [
      { ...rug, value: euros(9_000), seller: 'Tiznit' },
      { ...rug, value: euros(9_000), seller: 'Azilal' },
    ],
  },
  'a gift': { ...toBerlin, buyer: 'gift' },
  'to New York, in euros': { ...toBerlin, to: { country: 'US', region: 'NY' }, rates: [dollars] },
  'to Zürich, in euros': { ...toBerlin, to: { country: 'CH' }, rates: [francs] },
  'to a country nobody has read': { ...toBerlin, to: { country: 'VU' } },
  'to the Canary Islands': { ...toBerlin, to: { country: 'ES', postcode: '35001' } },
  'an antique': { ...toBerlin, lines: [{ ...rug, attributes: { ageYears: 140 } }] },
  'a tagine without its test': { ...toBerlin, lines: [{ ...rug, form: 'tagine', attributes: {} }] },
  'a babouche of which nothing is said': { ...toBerlin, lines: [{ ...rug, form: 'babouche', attributes: {} }] },
  'no freight at all': { ...toBerlin, freight: undefined },
  'an example by percentages': {
    ...toBerlin,
    generic: { dutyPercent: 10, taxPercent: 20, dutyBase: 'cif', taxBase: ['goods', 'duty'] },
  },
}; // prettier-ignore

function answer(input: object, language: (typeof landedCostLanguages)[number] = 'en'): QuoteSaid {
  const read = readQuoteRequest(JSON.parse(JSON.stringify(input)));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  const quote = quoteDelivery(read.shipment, read.rules ?? ruleBook);
  return JSON.parse(JSON.stringify(presentQuote(quote, { language }))) as QuoteSaid;
}

describe.each(Object.entries(asked))('%s', (_, input) => {
  it('answers all of the contract, and nothing that the published shape does not name', () => {
    const said = answer(input);
    expect(quoteShape.parse(said)).toEqual(said);
    expect(Object.keys(said).toSorted()).toEqual(
      [...contract.quote, ...contract.quoteSince].toSorted(),
    );
    for (const { days, carrier, service, ...lane } of said.lanes) {
      expect(Object.keys(lane).toSorted()).toEqual(
        [...contract.lane, ...contract.laneSince].toSorted(),
      );
      expect([typeof days, typeof carrier, typeof service]).not.toContain('boolean');
      for (const line of lane.lines) {
        expect(Object.keys(line).toSorted()).toEqual(
          [...contract.line, ...contract.lineSince].toSorted(),
        );
      }
    }
  });

  it('writes money as text with its currency, and what is chosen among its own lanes', () => {
    const said = answer(input);
    const moneys = said.lanes.flatMap(({ now, atDoor, delivered, lines }) => [
      ...[now, atDoor, delivered],
      ...lines.flatMap(({ amount, base }) => [amount, base]),
    ]);
    for (const money of moneys.filter((one) => one !== null)) {
      expect(money).toEqual({
        minor: expect.stringMatching(/^\d+$/) as string,
        currency: expect.stringMatching(/^[A-Z]{3}$/) as string,
      });
    }
    const ids = said.lanes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const which of ['cheapest', 'fastest', 'nothingAtDoor'] as const) {
      const id = said[which];
      expect([which, id === null || ids.includes(id)]).toEqual([which, true]);
      expect([which, said.reasons[which] !== undefined]).toEqual([which, id !== null]);
    }
  });

  it.each(landedCostLanguages)('says each thing in one plain sentence of %s', (language) => {
    const said = answer(input, language);
    const told = [
      ...Object.values(said.reasons),
      ...said.classification.flatMap(({ ask }) => (ask ? [ask] : [])),
      ...said.restrictions.flatMap(({ says, liftedBy }) => [says, ...(liftedBy ? [liftedBy.says] : [])]),
      ...[...said.notices, ...said.missing].map(({ says }) => says),
      ...(said.exchangeRule ? [said.exchangeRule.says] : []),
      ...said.lanes.flatMap(({ lines, documents, warnings, missing }) => [
        ...lines.flatMap(({ says, doubt }) => [says, ...(doubt ? [doubt.says] : [])]),
        ...[...documents, ...warnings, ...missing].map(({ says }) => says),
      ]),
    ]; // prettier-ignore
    expect(told.length).toBeGreaterThan(0);
    for (const sentence of told) {
      expect(sentence).toMatch(/[.?。？؟]$|：[^：]+$/u);
      expect(sentence).not.toMatch(
        /undefined|null|NaN|\$\{|\((post|express|freight)\)|eu-ioss|gb-vat/,
      );
    }
  });
});

it('a field that cannot be read is named once, with what to give in its place', () => {
  const wrong = {
    ...toBerlin,
    buyer: 'shop',
    incoterm: 'CIF',
    lines: [{ ...rug, hs: '5701', quantity: 0 }],
    freight: [{ transport: 'camel', amount: euros(1) }],
  };
  const read = readQuoteRequest(wrong);
  const problems = 'problems' in read ? read.problems : [];
  expect(problems.map(({ field }) => field).toSorted()).toEqual(
    ['buyer', 'freight', 'incoterm', 'lines.0.hs', 'lines.0.quantity'].toSorted(),
  );
  expect(problems.filter(({ says }) => !says.startsWith('give '))).toEqual([]);
});

it('a share says how it was rounded, and a flat sum that it was not', () => {
  const said = answer(asked['to Zürich, in euros']!);
  const lines = said.lanes.flatMap((lane) => lane.lines);
  const tax = lines.find(({ kind }) => kind === 'import-tax');
  expect(tax?.rounding).toEqual({ mode: 'half-up', toMinor: 5 });
  expect(lines.find(({ kind }) => kind === 'goods')?.rounding).toBeNull();
});

it('a bounded line names its doubt, and a hold the paper that lifts it', () => {
  const rugs = answer(asked['a rug to Berlin']!);
  const bounded = rugs.lanes
    .flatMap(({ lines }) => lines)
    .filter(({ status }) => status === 'bounded');
  expect(bounded.length).toBeGreaterThan(0);
  expect(bounded.filter(({ doubt }) => doubt === null)).toEqual([]);
  const [hold] = answer(asked['a tagine without its test']!).restrictions;
  expect(hold).toMatchObject({ level: 'hold', liftedBy: { id: 'lead-cadmium-test' } });
  const [block] = answer(asked['an antique']!).restrictions;
  expect(block).toMatchObject({ level: 'block', liftedBy: null });
});
