// What is kept of a law between quotes changes no answer, whoever asked before and of which day.
import { describe, expect, test } from 'vitest';
import { toDecimal } from '#domain/money/money.ts';
import { addDays } from '#domain/time/day.ts';
import { aLine, amount, aShipment, lane, line, paid } from './a-shipment.ts';
import { lawOfDay } from './law-of-day.ts';
import { mergeOverrides } from './merge-overrides.ts';
import { quoteDelivery } from './quote-delivery.ts';
import type { RuleBook, TaxRule } from './rule.ts';
import { ruleBook } from './rules/rule-book.ts';
import type { Shipment } from './shipment.ts';

const written: RuleBook = ruleBook;
const german = written.destinations.find(({ country }) => country === 'DE')!;
const rug = (more: Partial<Shipment> = {}) =>
  aShipment({
    to: { country: 'DE' },
    lines: [aLine({ value: amount('400', 'EUR') })],
    freight: [{ transport: 'express', amount: amount('50', 'EUR'), clearance: 'included' }],
    ...more,
  });
/** The same law as an object that nothing was kept of yet. */
const unasked = (): RuleBook => ({
  destinations: written.destinations.map((destination) => ({ ...destination })),
});

describe('what is kept of a law', () => {
  const days = Array.from({ length: 60 }, (_, at) => addDays('2026-06-01', at * 7));
  const buyers = ['person', 'gift', 'business'] as const;

  test('answers every day and buyer as a law that nobody has asked yet', () => {
    for (const on of [...days, ...days.toReversed()]) {
      for (const buyer of buyers) {
        const asked = rug({ on, buyer });
        expect(quoteDelivery(asked, written)).toEqual(quoteDelivery(asked, unasked()));
      }
    }
  });

  test('is sorted once for a day, and not for another', () => {
    const [one, other] = ['2026-11-23', '2026-11-24'];
    expect(lawOfDay(german, one!, 'person')).toBe(lawOfDay(german, one!, 'person'));
    expect(lawOfDay(german, other!, 'person')).not.toBe(lawOfDay(german, one!, 'person'));
    expect(lawOfDay(german, one!, 'gift')).not.toBe(lawOfDay(german, one!, 'person'));
  });

  test('is never an operator’s own reading, asked before or after', () => {
    const read = {
      ruleId: 'de-vat-import',
      changes: { percent: '7' },
      status: 'sourced',
      source: 'a ruling',
      link: 'https://example.org/ruling',
      verifiedOn: '2026-11-20',
      reviewBy: '2027-06-30',
      from: '2026-11-01',
    } as const;
    const theirs = mergeOverrides(written, [read], '2026-11-23');
    const taxBy = (book: RuleBook) =>
      line(lane(quoteDelivery(rug(), book), 'express-checkout-preference'), 'import-tax').rate;
    expect([theirs, written, theirs, written].map(taxBy)).toEqual(['7%', '19%', '7%', '19%']);
  });
});

describe('a rule that nobody has read again in time', () => {
  const swiss = written.destinations.find(({ country }) => country === 'CH')!;
  const missingBy = (kind: 'waiver' | 'tax', reviewBy: string) => {
    const rules = swiss.rules.map((rule) => (rule.kind === kind ? { ...rule, reviewBy } : rule));
    const asked = rug({
      to: { country: 'CH' },
      lines: [aLine({ value: amount('400', 'CHF') })],
      freight: [{ transport: 'express', amount: amount('50', 'CHF'), clearance: 'included' }],
    });
    const { status, missing } = quoteDelivery(asked, { destinations: [{ ...swiss, rules }] });
    return [status === 'unknown', missing.some(({ key }) => key === 'missing-review')];
  };

  test.each(['tax', 'waiver'] as const)('answers nothing, be it a %s', (kind) => {
    expect(missingBy(kind, '2026-11-23')).toEqual([false, false]);
    expect(missingBy(kind, '2026-11-22')).toEqual([true, true]);
  });
});

describe('lanes that differ only in who pays where', () => {
  const charges = (book: RuleBook, id: string) =>
    lane(quoteDelivery(rug(), book), id).lines.filter(({ ruleStatus }) => ruleStatus !== 'given');

  test('are charged the same, by the operator now or by the buyer at her door', () => {
    const now = charges(written, 'express-checkout');
    const door = charges(written, 'express-door');
    expect(now.map(({ kind }) => kind)).toEqual(['duty', 'authority-fee', 'import-tax']);
    expect(door.map(({ payer, when }) => `${payer} ${when}`)).toEqual(
      door.map(() => 'buyer at-door'),
    );
    expect(door).toEqual(now.map((one) => ({ ...one, payer: 'buyer', when: 'at-door' })));
  });

  test('are charged otherwise where a rule asks who pays', () => {
    const tax = german.rules.find((rule): rule is TaxRule => rule.id === 'de-vat-import')!;
    const atDoor = { ...tax, id: 'at-door', percent: '25', when: { taxes: 'door' } } as const;
    const rules = [...german.rules.filter(({ id }) => id !== tax.id), atDoor, tax];
    const book = { destinations: [{ ...german, rules }] };
    const quote = quoteDelivery(rug(), book);
    // 400 + 50 + 2 of the Union's fee = 452: 85.88 at 19 %, 113.00 at 25 %
    expect(paid(lane(quote, 'express-checkout-preference'), 'import-tax')).toBe('85.88');
    expect(paid(lane(quote, 'express-door-preference'), 'import-tax')).toBe('113.00');
    expect(toDecimal(lane(quote, 'express-door-preference').delivered!)).toBe('565.00');
  });
});
