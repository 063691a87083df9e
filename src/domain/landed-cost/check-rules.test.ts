// The inspector finds each fault that is planted, and finds none in the law as it stands.
import { describe, expect, test } from 'vitest';
import { checkRules } from './check-rules.ts';
import type { DestinationRules, Rule } from './rule.ts';
import { ruleBook } from './rules/rule-book.ts';
import { sources } from './rules/sources.ts';

const on = '2026-11-23';
const cited = {
  reviewBy: '2027-06-30',
  source: 'act',
  link: 'https://example.org/act',
  verifiedOn: '2026-11-01',
  status: 'sourced',
} as const;
const titles = {
  act: { title: 'The Act', link: 'https://example.org/act' },
  'not-sourced': { title: 'Not sourced', link: '' },
};

const value: Rule = {
  ...cited,
  id: 'value',
  kind: 'customs-value',
  base: 'cif',
  says: 'customs-value',
};
const duty: Rule = {
  ...cited,
  id: 'duty',
  kind: 'duty',
  take: { by: 'rates' },
  says: 'duty-ordinary',
};
const vat: Rule = {
  ...cited,
  id: 'vat',
  kind: 'tax',
  percent: '19',
  base: ['value'],
  collectedBy: 'carrier',
  says: 'tax-import',
};

const sound: DestinationRules = {
  country: 'DE',
  currency: 'EUR',
  rounding: 'half-up',
  lanes: [{ id: 'post-door', transport: 'post', taxes: 'door', claim: 'none', documents: [] }],
  rules: [value, duty, vat],
  rates: { source: 'act', link: cited.link, reviewBy: cited.reviewBy, rows: [] },
};

const check = (over: Partial<DestinationRules>, day = on) =>
  checkRules({ destinations: [{ ...sound, ...over }] }, { on: day, sources: titles });
const faultsOf = (over: Partial<DestinationRules>) =>
  check(over).faults.map(({ rule, fault }) => `${rule} ${fault}`);

describe('the rules as they stand', () => {
  test('have no fault', () => {
    expect(checkRules(ruleBook, { on, sources }).faults).toEqual([]);
  });
});

describe('a planted fault is found', () => {
  test('there is none to begin with', () => {
    expect(check({})).toEqual({ faults: [], stale: [], expiring: [] });
  });

  test('two taxes asked in the same cases on the same days', () => {
    const reform: Rule = { ...vat, id: 'vat-2027', percent: '20', from: '2027-01-01' };
    expect(faultsOf({ rules: [value, duty, vat, reform] })).toEqual(['vat-2027 overlapping']);
    const ended: Rule = { ...vat, until: '2026-12-31' };
    expect(faultsOf({ rules: [value, duty, ended, reform] })).toEqual([]);
  });

  test('a day between a tax and the next one', () => {
    const ended: Rule = { ...vat, until: '2026-12-30' };
    const reform: Rule = { ...vat, id: 'vat-2027', from: '2027-01-01' };
    expect(faultsOf({ rules: [value, duty, ended, reform] })).toEqual([
      'vat gapped',
      ...['person', 'business', 'gift'].map(() => 'post-door gapped'),
    ]);
  });

  test('a lane without a duty, or without a value to count on', () => {
    expect(faultsOf({ rules: [value, vat] })).toContain('post-door gapped');
    expect(faultsOf({ rules: [duty, vat] })).toContain('post-door gapped');
  });

  test('a duty that ends, unless something says that the lane is closed from then on', () => {
    const ended: Rule = { ...duty, until: '2026-12-31' };
    expect(faultsOf({ rules: [value, ended, vat] })).toContain('post-door gapped');
    const stop: Rule = {
      ...cited,
      id: 'stop',
      kind: 'stop',
      from: '2027-01-01',
      says: 'missing-duty-rate',
    };
    expect(faultsOf({ rules: [value, ended, vat, stop] })).toEqual([]);
  });

  test('a duty for some values or some goods only leaves the others empty', () => {
    for (const when of [{ valueAtMost: 15_000 }, { headings: ['57'] }]) {
      expect(faultsOf({ rules: [value, { ...duty, when }, vat] })).toContain('post-door gapped');
    }
  });

  test('a value between two thresholds', () => {
    const low: Rule = { ...duty, id: 'low', when: { valueAtMost: 15_000 } };
    const high = (valueAbove: number): Rule => ({ ...duty, id: 'high', when: { valueAbove } });
    expect(faultsOf({ rules: [value, low, high(15_000), vat] })).toEqual([]);
    const { faults } = check({ rules: [value, low, high(15_001), vat] });
    expect(faults.map(({ rule, says }) => `${rule}: ${says}`)).toContain(
      'post-door: on 2025-01-01, no duty holds for a person at 15001 minor units, and nothing says why',
    );
  });

  test('no tax, or a tax above a value only, unless a sentence says the price is not whole', () => {
    expect(faultsOf({ rules: [value, duty] })).toContain('post-door gapped');
    const above: Rule = { ...vat, when: { valueAbove: 15_000 } };
    expect(faultsOf({ rules: [value, duty, above] })).toContain('post-door gapped');
    const states: Rule = {
      ...cited, id: 'states', kind: 'notice', weight: 'partial', says: 'warn-provincial-tax',
    }; // prettier-ignore
    expect(faultsOf({ rules: [value, duty, above, states] })).toEqual([]);
  });

  test('a tax that one of the regions does not have', () => {
    const regions = ['ON', 'QC'].map((code) => ({ code, names: [] }));
    const where = { regions, regionNeeded: true };
    const of = (codes: string[]): Rule => ({ ...vat, when: { regions: codes } });
    expect(faultsOf({ ...where, rules: [value, duty, of(['ON', 'QC'])] })).toEqual([]);
    const { faults } = check({ ...where, rules: [value, duty, of(['ON'])] });
    expect(faults[0]!.says).toContain('no tax holds for a person in QC');
  });

  test('one fee twice, however its cases are written', () => {
    const fee = (id: string, when: Rule['when']): Rule => ({
      ...cited, id, kind: 'fee', line: 'authority-fee',
      take: { by: 'flat', minor: 200, per: 'consignment' }, says: 'fee-handling', when,
    }); // prettier-ignore
    const twice = (one: Rule['when'], other: Rule['when']) =>
      faultsOf({ rules: [value, duty, vat, fee('one', one), fee('other', other)] });
    const found = ['other overlapping'];
    expect(twice({ buyers: ['person', 'gift'] }, { buyers: ['gift', 'person'] })).toEqual(found);
    expect(twice({ valueAtMost: 15_000 }, { valueAbove: 14_999 })).toEqual(found);
    expect(twice({ transport: 'post' }, { taxes: 'door' })).toEqual(found);
    expect(twice({ valueAtMost: 15_000 }, { valueAbove: 15_000 })).toEqual([]);
    expect(twice({ buyers: ['person'] }, { buyers: ['gift', 'business'] })).toEqual([]);
  });

  test('a rule that nothing ever asks for', () => {
    const shadowed: Rule = { ...duty, id: 'rugs', when: { headings: ['57'] } };
    expect(faultsOf({ rules: [value, duty, shadowed, vat] })).toEqual(['rugs unread']);
    expect(faultsOf({ rules: [value, shadowed, duty, vat] })).toEqual([]);
    const express: Rule = { ...duty, id: 'express', when: { transport: 'express' } };
    expect(faultsOf({ rules: [value, express, duty, vat] })).toEqual(['express unread']);
    const before: Rule = { ...duty, id: 'before', until: '2024-12-31' };
    expect(faultsOf({ rules: [value, before, { ...duty, from: '2025-01-01' }, vat] })).toEqual([]);
  });

  test('what calls itself sourced without a source', () => {
    for (const source of ['', 'hearsay', 'not-sourced']) {
      expect(faultsOf({ rules: [value, duty, { ...vat, source }] })).toEqual(['vat unsourced']);
    }
    const honest: Rule = { ...vat, source: 'not-sourced', status: 'memory' };
    expect(faultsOf({ rules: [value, duty, honest] })).toEqual([]);
  });

  test('a tariff line without a source', () => {
    const row = {
      tariffClass: 'rug-kilim',
      hs6: '570210',
      national: '57021000',
      percent: '3',
      source: 'hearsay',
      on,
      status: 'sourced',
    } as const;
    expect(faultsOf({ rates: { ...sound.rates, rows: [row] } })).toEqual([
      'rug-kilim 57021000 unsourced',
    ]);
  });

  test('two rules of one name, a day that is none, an end before the beginning', () => {
    const other = { transport: 'express' } as const;
    expect(faultsOf({ rules: [value, duty, vat, { ...vat, when: other }] })).toEqual([
      'vat named-twice',
    ]);
    expect(faultsOf({ rules: [value, duty, { ...vat, reviewBy: '2026-02-30' }] })).toEqual([
      'vat misdated',
    ]);
    const backwards: Rule = { ...vat, from: '2027-01-02', until: '2027-01-01' };
    expect(faultsOf({ rules: [value, duty, backwards] })).toEqual(['vat misdated']);
  });
});

describe('what is to be read again', () => {
  test('is stale once its day is past, and told 60 days ahead', () => {
    const rules = [value, duty, { ...vat, reviewBy: '2027-01-01' }];
    expect(check({ rules }, '2026-11-01').expiring).toEqual([]);
    expect(check({ rules }, '2026-11-02').expiring).toEqual([
      { country: 'DE', rule: 'vat', day: '2027-01-01', because: 'review-by' },
    ]);
    expect(check({ rules }, '2027-01-02').stale).toHaveLength(1);
  });

  test('a rule that is over is not told any more', () => {
    const over: Rule = { ...vat, until: '2026-06-30', reviewBy: '2026-08-01' };
    const now: Rule = { ...vat, id: 'vat-now', from: '2026-07-01' };
    expect(check({ rules: [value, duty, over, now] }).stale).toEqual([]);
  });
});
