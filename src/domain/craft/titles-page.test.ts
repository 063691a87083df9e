import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { composedPart, pageMarks } from './titles-page.ts';

const page = readFileSync(new URL('../../../docs/vocabulary.md', import.meta.url), 'utf8');
const [from, to] = pageMarks;

it('the page of the vocabulary shows what the code composes: else run bin/write-vocabulary.ts', () => {
  const shown = page.slice(page.indexOf(from) + from.length, page.indexOf(to)).trim();
  expect(shown).toBe(composedPart());
});

it('shows twenty titles in each of six languages', () => {
  const lists = composedPart().split('### ').slice(1);
  expect(lists.map((list) => list.match(/^\d+\. /gm)?.length)).toEqual([20, 20, 20, 20, 20, 20]);
});
