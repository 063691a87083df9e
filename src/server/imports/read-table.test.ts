import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable, type Table } from './read-table.ts';

const table = (text: string) => readTable(text) as Table;
const asRecords = ({ header, rows }: Table) =>
  rows.map(({ cells }) => Object.fromEntries(cells.map((cell, at) => [header[at], cell])));

describe('a table is read', () => {
  // The acid test of CSV readers, after npm:csv-spectrum (BSD-2-Clause).
  it.each([
    ['a comma in quotes', 'a,b\n1,"x,y"\n', [{ a: '1', b: 'x,y' }]],
    [
      'empty cells',
      'a,b,c\n1,"",""\n2,3,4\n',
      [
        { a: '1', b: '', c: '' },
        { a: '2', b: '3', c: '4' },
      ],
    ],
    ['escaped quotes', 'a,b\n1,"ha ""ha"" ha"\n', [{ a: '1', b: 'ha "ha" ha' }]],
    ['carriage returns', 'a,b\r\n1,2\r\n', [{ a: '1', b: '2' }]],
    ['letters beyond ASCII', 'a,b\n1,ʤ\n', [{ a: '1', b: 'ʤ' }]],
    ['a line break in quotes', 'a,b\n1,"x\r\ny"\n', [{ a: '1', b: 'x\r\ny' }]],
    [
      'JSON in quotes',
      'a,b\n1,"{""t"": ""P"", ""c"": [1, 2]}"\n',
      [{ a: '1', b: '{"t": "P", "c": [1, 2]}' }],
    ],
  ])('with %s', (_name, text, records) => {
    expect(asRecords(table(text))).toEqual(records);
  });

  it.each([[','], [';'], ['\t']])('with its delimiter found: %j', (delimiter) => {
    const cells = ['Rug, red; large', 'a "quoted" word', '12'];
    const quoted = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter);
    const text = `${['title', 'body', 'price'].join(delimiter)}\n${quoted}\n`;
    expect(table(text)).toMatchObject({ delimiter, count: 1, rows: [{ row: 2, cells }] });
  });

  it('as it was written, whatever its cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'aé,;\t"\n\r x«ع') });
    const rows = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        rows,
        (comma, end, list) => {
          const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const lines = [['a', 'b', 'c'], ...list].map((row) => row.map(quoted).join(comma));
          expect(table(lines.join(end)).rows.map(({ cells }) => cells)).toEqual(list);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('with the rows counted as a spreadsheet counts them', () => {
    const text = 'sep=;\na;b\n1;"x\ny"\n\n;\n2;z\n';
    expect(table(text).rows.map(({ row }) => row)).toEqual([3, 6]);
  });

  it('with every ragged row reported, and padding by empty cells let pass', () => {
    const read = table('a,b,c\n1,2,3\n1,2\n1,2,3,4\n1,2,3,,\n');
    expect(read.rows.map(({ row }) => row)).toEqual([2, 5]);
    expect(read.count).toBe(4);
    expect(read.bad).toEqual([
      { row: 3, column: 'c', reason: { key: 'ragged', values: { expected: 3, found: 2 } } },
      { row: 4, column: 'c', reason: { key: 'ragged', values: { expected: 3, found: 4 } } },
    ]);
  });

  it('without a cell of ten megabytes', () => {
    const read = table(`a,b\n1,${'x'.repeat(10_000_000)}\n2,y\n`);
    expect(read.rows.map(({ row }) => row)).toEqual([3]);
    expect(read.bad[0]).toMatchObject({ row: 2, column: 'b', reason: { key: 'cell-too-long' } });
  });
});

describe('a table that cannot be read to its end is refused whole', () => {
  it.each([
    ['a quote that never closes', 'a,b\n1,2\n3,"4\n5,6\n', 'quote-not-closed'],
    ['text after a closing quote', 'a,b\n1,"2"x\n', 'text-after-quote'],
    ['a quote inside a cell', 'a,b\n1,2"x"\n', 'quote-misplaced'],
  ])('%s', (_name, text, why) => {
    expect(readTable(text)).toMatchObject({ refused: { key: 'unparsable', values: { why } } });
  });
});
