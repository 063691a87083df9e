// What an operator read otherwise counts on its days, with its own source, and nothing else moves.
import { describe, expect, test } from 'vitest';
import { toDecimal } from '#domain/money/money.ts';
import { aLine, amount, aShipment, lane } from './a-shipment.ts';
import { changeableFields, withChanges } from './changeable-fields.ts';
import { mergeOverrides, rowId, type RuleOverride } from './merge-overrides.ts';
import { quoteDelivery } from './quote-delivery.ts';
import type { RuleBook } from './rule.ts';
import { ruleBook } from './rules/rule-book.ts';

const book: RuleBook = ruleBook;
const germany = book.destinations.find(({ country }) => country === 'DE')!;
const canada = book.destinations.find(({ country }) => country === 'CA')!;
const override: RuleOverride = {
  ruleId: 'eu-handling-fee',
  changes: { 'take.minor': 350 },
  status: 'sourced',
  source: 'OJ L, 2026/9999',
  link: 'https://example.org/oj',
  verifiedOn: '2026-11-20',
  reviewBy: '2027-06-30',
  from: '2026-11-20',
  until: '2026-12-31',
};
const rug = (on: string) =>
  aShipment({
    on,
    to: { country: 'DE' },
    lines: [aLine({ value: amount('400', 'EUR') })],
    freight: [{ transport: 'express', amount: amount('50', 'EUR'), clearance: 'included' }],
  });
const feeOn = (on: string, overrides: RuleOverride[]) => {
  const quote = quoteDelivery(rug(on), mergeOverrides(book, overrides, on));
  return lane(quote, 'express-checkout-preference').lines.find(
    ({ rule }) => rule === 'eu-handling-fee',
  )!;
};

describe('an override', () => {
  test('counts on its days only, and the line says whose reading it is', () => {
    const line = feeOn('2026-11-23', [override]);
    expect(toDecimal(line.amount)).toBe('3.50');
    expect(line).toMatchObject({
      source: override.source,
      link: override.link,
      ruleStatus: 'sourced',
    });
    for (const day of ['2026-11-19', '2027-01-01']) {
      expect(toDecimal(feeOn(day, [override]).amount)).toBe('2.00');
    }
  });

  test('of a tariff line is asked for again once its own day has passed', () => {
    const row = canada.rates.rows.find(({ tariffClass }) => tariffClass === 'rug-knotted-wool')!;
    const reading = {
      ...override,
      ruleId: rowId(row),
      changes: {},
      reviewBy: '2027-01-31',
      until: undefined,
    };
    const late = ['OJ L, 2026/9999', '2027-01-31'];
    const missingOn = (on: string) => {
      const asked = aShipment({
        on,
        to: { country: 'CA', region: 'QC' },
        lines: [aLine({ value: amount('400', 'CAD') })],
        freight: [{ transport: 'express', amount: amount('50', 'CAD'), clearance: 'included' }],
      });
      return quoteDelivery(asked, mergeOverrides(book, [reading], on))
        .lanes.flatMap(({ missing }) => missing)
        .filter(({ key }) => key === 'missing-review')
        .map(({ values }) => [values?.rule, values?.reviewBy]);
    };
    expect(reading.reviewBy < canada.rates.reviewBy).toBe(true);
    expect(missingOn('2027-01-31')).toEqual([]);
    expect(missingOn('2027-02-01')).toContainEqual(late);
  });

  test('of two the later told counts, alone', () => {
    const later = { ...override, changes: { open: null }, source: 'later' };
    const line = feeOn('2026-11-23', [override, later]);
    expect([toDecimal(line.amount), line.source, line.status]).toEqual(['2.00', 'later', 'known']);
  });

  test('of one country leaves the others as they are', () => {
    const merged = mergeOverrides(book, [{ ...override, country: 'FR' }], '2026-11-23');
    expect(merged.destinations.find(({ country }) => country === 'DE')).toBe(germany);
    const french = merged.destinations.find(({ country }) => country === 'FR')!;
    expect(french.rules.find(({ id }) => id === 'eu-handling-fee')).toMatchObject({
      take: { minor: 350 },
    });
  });

  test('of a tariff line changes its rate, and its days of reading', () => {
    const row = germany.rates.rows.find(({ percent }) => percent !== undefined)!;
    const changed = { ...override, ruleId: rowId(row), country: 'DE', changes: { percent: '1.5' } };
    const merged = mergeOverrides(book, [changed], '2026-11-23');
    const { rows } = merged.destinations.find(({ country }) => country === 'DE')!.rates;
    expect(rows.find((one) => rowId(one) === rowId(row))).toMatchObject({
      percent: '1.5',
      on: '2026-11-20',
      source: override.source,
    });
  });

  test('none in force gives the very same book', () => {
    expect(mergeOverrides(book, [override], '2027-01-01')).toBe(book);
  });
});

describe('the fields of a rule', () => {
  test('are found in every rule there is, and each may be put back as it was', () => {
    for (const { rules } of book.destinations) {
      for (const rule of rules) {
        const fields = changeableFields(rule);
        expect(new Set(fields.map(({ path }) => path)).size).toBe(fields.length);
        const same = Object.fromEntries(
          fields.filter(({ unit }) => unit !== 'doubt').map(({ path, value }) => [path, value]),
        );
        expect(JSON.parse(JSON.stringify(withChanges(rule, same)))).toEqual(
          JSON.parse(JSON.stringify(rule)),
        );
      }
    }
  });

  test('take no value of another kind and no field the rule does not have', () => {
    const [fee] = germany.rules.filter(({ id }) => id === 'eu-handling-fee');
    const wrong = { 'take.minor': -1, 'take.percent': '5', id: 'x', from: 'soon', kind: 'duty' };
    expect(withChanges(fee!, wrong)).toEqual(fee);
  });
});
