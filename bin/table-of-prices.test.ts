// The table anyone reads in docs/landed-cost.md is what the law answers now, and hides nothing.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tableInDocument, tableOfPrices } from './table-of-prices.ts';
import { typicalGoods, typicalPlaces } from './typical-goods.ts';

const table = tableOfPrices();
const cells = table
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) =>
    line
      .split('|')
      .slice(2, -1)
      .map((cell) => cell.trim()),
  );

it('is fifteen destinations by twelve goods', () => {
  expect([typicalPlaces.length, typicalGoods.length]).toEqual([15, 12]);
  expect([cells.length, ...new Set(cells.map((row) => row.length))]).toEqual([15, 12]);
});

it('says in every cell how sure it is, with an amount or with the reason there is none', () => {
  for (const cell of cells.flat()) {
    expect(cell).toMatch(
      /^(known|bounded|partial)(, held)? \d+(\.\d+)? \(\d+(\.\d+)?\)$|^\*\*unknown\*\*(, held)? \(note \d+(, \d+)*\)$/,
    );
  }
});

it('in docs/landed-cost.md is not stale: else run npx qafila rules table --write', () => {
  const document = readFileSync('docs/landed-cost.md', 'utf8');
  expect(document).toBe(tableInDocument(document, table));
});
