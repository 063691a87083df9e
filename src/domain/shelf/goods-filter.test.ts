import fc from 'fast-check';
import { expect, test } from 'vitest';
import { colourIds } from '../craft/colours.ts';
import { formIds } from '../craft/forms.ts';
import { regionIds } from '../craft/regions.ts';
import { bracketIds, bracketOf, pricesUpTo } from './price-brackets.ts';
import {
  emptyFilter,
  readShelf,
  type Shelf,
  shelfOrders,
  without,
  withoutMost,
  writeShelf,
} from './goods-filter.ts';

const read = (query: string, craft?: 'weaving' | 'pottery') =>
  readShelf(new URLSearchParams(query), { craft, currency: 'EUR' });

test('a shelf written into an address and read back is the same shelf', () => {
  const some = <Id extends string>(ids: readonly Id[]) =>
    fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 12 });
  fc.assert(
    fc.property(
      some(formIds),
      some(colourIds),
      some(regionIds),
      fc.subarray(bracketIds('EUR')),
      fc.constantFrom('', 'rug', 'زربية', 'ラグ & more'),
      fc.constantFrom(...shelfOrders),
      fc.integer({ min: 1, max: 10_000 }),
      (form, colour, region, price, words, order, page) => {
        fc.pre(words !== '' || order !== 'relevance');
        const filter = { ...emptyFilter, form, colour, region, price };
        const shelf: Shelf = { filter, words, order, page };
        expect(read(writeShelf(shelf).slice(1))).toEqual(shelf);
      },
    ),
  );
});

test('words nobody knows are left out instead of breaking the page', () => {
  const shelf = read(
    'form=rug&form=spaceship&colour=%3Cscript%3E&size=huge&sort=random&page=-3&most=abc',
  );
  expect(shelf).toEqual(read('form=rug'));
});

test('a kind of another craft does not narrow this craft to nothing', () => {
  expect(read('form=plate&form=rug', 'weaving').filter.form).toEqual(['rug']);
});

test('a highest price is read to the last unit, as people write it, and stays in the address', () => {
  expect(read('most=150,50').most).toEqual({ minor: 15_050n, currency: 'EUR' });
  const typed = read('q=tapis+moins+de+80+%E2%82%AC&most=150');
  expect(typed).toMatchObject({ words: 'tapis', most: { minor: 8_000n, currency: 'EUR' } });
  expect(writeShelf(typed)).toBe('?q=tapis&most=80.00');
  expect(writeShelf(withoutMost(typed))).toBe('?q=tapis');
  expect(read('most=1.200,50').most).toEqual({ minor: 120_050n, currency: 'EUR' });
  expect(writeShelf(read('most=150,50&form=rug'))).toBe('?form=rug&most=150.50');
  for (const none of ['', '0', '-3', 'abc']) expect(read(`most=${none}`).most).toBeUndefined();
  expect(writeShelf(withoutMost(read('most=150&form=rug&page=2')))).toBe('?form=rug');
});

test('under a price lie whole brackets and a part of the one it falls in', () => {
  const euros = (minor: bigint) => ({ minor, currency: 'EUR' }) as const;
  expect(pricesUpTo(euros(15_050n), [])).toEqual({
    whole: [0, 1],
    part: { bracket: 2, over: 10_000n, most: 15_050n },
  });
  expect(pricesUpTo(euros(10_000n), [])).toEqual({ whole: [0, 1] });
  expect(pricesUpTo(euros(15_050n), [1, 4])).toEqual({ whole: [1] });
  expect(pricesUpTo(euros(3_000n), [4])).toEqual({ whole: [] });
});

test('each price falls into one bracket, whose name is its upper end', () => {
  expect(bracketIds('EUR').at(bracketOf(5_000n, 'EUR'))).toBe('50');
  expect(bracketIds('EUR').at(bracketOf(5_001n, 'EUR'))).toBe('100');
  expect(bracketIds('EUR').at(bracketOf(9_999_999n, 'EUR'))).toBe('over');
  expect(bracketIds('JPY').at(bracketOf(30_000n, 'JPY'))).toBe('40000');
});

test('taking one value away goes back to the first page and keeps the rest', () => {
  const shelf = without(read('form=rug&form=vase&colour=ivory&page=3'), 'form', 'rug');
  expect(writeShelf(shelf)).toBe('?form=vase&colour=ivory');
});
