// `qafila quote` as a shell meets it: what is printed where, and how it ends.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const rug = 'tests/data/quotes/rug-to-berlin.json';
const shipment = JSON.parse(readFileSync(rug, 'utf8'));
const qafila = (args: string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/qafila.ts', ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return { status, stdout, stderr };
};

describe('qafila quote', () => {
  it('answers JSON by the contract, from stdin as from a file', () => {
    const { status, stdout, stderr } = qafila(['quote', '--json'], JSON.stringify(shipment));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe(qafila(['quote', '--file', rug]).stdout);
    const quote = JSON.parse(stdout);
    expect(Object.keys(quote)).toEqual(
      expect.arrayContaining([
        'status',
        'lanes',
        'cheapest',
        'fastest',
        'nothingAtDoor',
        'classification',
        'restrictions',
        'missing',
      ]),
    );
    const lane = quote.lanes.find(({ id }: { id: string }) => id === quote.cheapest);
    expect(Object.keys(lane)).toEqual(
      expect.arrayContaining([
        'id',
        'status',
        'now',
        'atDoor',
        'delivered',
        'lines',
        'documents',
        'warnings',
      ]),
    );
    for (const line of lane.lines) {
      expect(Object.keys(line)).toEqual(
        expect.arrayContaining([
          'kind',
          'payer',
          'when',
          'rule',
          'rate',
          'base',
          'amount',
          'source',
          'verifiedOn',
          'ruleStatus',
          'says',
        ]),
      );
      expect(line.amount).toEqual({ minor: expect.stringMatching(/^\d+$/), currency: 'EUR' });
      expect(line.says).toMatch(/\.$/);
    }
  });

  it('explains each line in the language asked for', () => {
    const { stdout } = qafila(['quote', '--file', rug, '--table', '--explain', '--lang', 'de']);
    expect(stdout).toContain('eu-ma-preference: 478.21 EUR × 0% → 0.00 EUR');
    expect(stdout).toMatch(/Zoll.*\n.*eu-ma-preference.*\n.*\n +https:/);
  });

  it('quotes for the day given in the place of the one inside', () => {
    const before = JSON.parse(
      qafila(['quote', '--file', rug, '--on', '2026-06-30', '--json']).stdout,
    );
    expect(before.on).toBe('2026-06-30');
  });

  it('says on stderr which field is wrong and ends with 1; called wrongly, with 2', () => {
    const wrong = qafila(['quote'], JSON.stringify({ ...shipment, lines: [] }));
    expect([wrong.status, wrong.stdout]).toEqual([1, '']);
    expect(wrong.stderr).toContain('lines: give at least one line');
    expect(qafila(['quote'], '{').status).toBe(1);
    for (const args of [['--on', 'soon'], ['--lang', 'tlh'], ['--nonsense'], ['a-file.json']]) {
      const { status, stdout } = qafila(['quote', ...args], JSON.stringify(shipment));
      expect([args, status, stdout]).toEqual([args, 2, '']);
    }
  });
});

describe('qafila rules check', () => {
  const cited = {
    source: 'act',
    link: 'https://example.org/act',
    verifiedOn: '2026-11-01',
    reviewBy: '2027-06-30',
    status: 'sourced',
  };
  const value = {
    ...cited,
    id: 'value',
    kind: 'customs-value',
    base: 'cif',
    says: 'customs-value',
  };
  const duty = { ...cited, id: 'duty', kind: 'duty', take: { by: 'rates' }, says: 'duty-ordinary' };
  const tax = {
    ...cited,
    id: 'tax',
    kind: 'tax',
    percent: '19',
    base: ['value'],
    collectedBy: 'carrier',
    says: 'tax-import',
  };
  const lane = { id: 'post', transport: 'post', taxes: 'door', claim: 'none', documents: [] };
  const draft = (name: string, rules: object[]) => {
    const rates = { source: 'act', link: cited.link, reviewBy: '2027-06-30', rows: [] };
    const land = {
      country: 'ZZ',
      currency: 'EUR',
      rounding: 'half-up',
      lanes: [lane],
      rules,
      rates,
    };
    const act = { act: { title: 'The Act', link: cited.link } };
    const file = join(mkdtempSync(join(tmpdir(), 'qafila-rules-')), `${name}.ts`);
    const text = `export const land = ${JSON.stringify(land)};\nexport const sources = `;
    writeFileSync(file, `${text}${JSON.stringify(act)};\n`);
    return file;
  };

  it.each([
    ['sound', [value, duty, tax], 0, /0 faults/],
    ['overlapping', [value, duty, { ...duty, id: 'again' }], 1, /overlapping: ZZ again/],
    [
      'gapped',
      [value, { ...duty, until: '2026-06-30' }, { ...duty, id: 'later', from: '2026-08-01' }],
      1,
      /gapped: ZZ duty: nothing from 2026-07-01 until later begins on 2026-08-01/,
    ],
    [
      'unread',
      [value, duty, tax, { ...duty, id: 'rugs', when: { headings: ['57'] } }],
      1,
      /unread: ZZ rugs/,
    ],
    ['unsourced', [value, { ...duty, source: 'somebody' }], 1, /unsourced: ZZ duty/],
    ['misdated', [value, { ...duty, verifiedOn: 'June' }], 1, /misdated: ZZ duty/],
  ])('a law that is %s ends as it should, and says why', (name, rules, ends, why) => {
    const { status, stdout, stderr } = qafila(['rules', 'check', draft(name, rules)]);
    expect([name, status]).toEqual([name, ends]);
    expect(ends ? stderr : stdout).toMatch(why);
  });

  it('refuses a file that is none, or exports no destination', () => {
    const empty = join(mkdtempSync(join(tmpdir(), 'qafila-rules-')), 'empty.ts');
    writeFileSync(empty, 'export const nothing = 1;\n');
    expect(qafila(['rules', 'check', empty]).stderr).toContain('exports no destination');
    expect(qafila(['rules', 'check', 'no-such-file.ts']).stderr).toContain('cannot be read');
    expect(qafila(['rules', 'check', 'one.ts', 'two.ts']).status).toBe(2);
  });

  it('passes today, and lists what is past its day later on', () => {
    const today = qafila(['rules', 'check', '--on', '2026-11-23']);
    expect([today.status, today.stderr]).toEqual([0, '']);
    const later = qafila(['rules', 'check', '--on', '2028-01-01']);
    expect(later.status).toBe(0);
    expect(later.stdout).toMatch(/^stale: DE .*to be read again by/m);
    expect(qafila(['rules', 'fix']).status).toBe(2);
  });
});
