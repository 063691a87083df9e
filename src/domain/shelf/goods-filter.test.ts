import fc from 'fast-check';
import { expect, test } from 'vitest';
import { colourIds } from '../craft/colours.ts';
import { formIds } from '../craft/forms.ts';
import { regionIds } from '../craft/regions.ts';
import { money } from '../money/money.ts';
import { readShelf, type Shelf, shelfOrders, without, writeShelf } from './goods-filter.ts';

const read = (query: string, craft?: 'weaving' | 'pottery') =>
  readShelf(new URLSearchParams(query), { craft, currency: 'EUR' });

test('a shelf written into an address and read back is the same shelf', () => {
  const some = <Id extends string>(ids: readonly Id[]) => fc.uniqueArray(fc.constantFrom(...ids));
  fc.assert(
    fc.property(
      some(formIds),
      some(colourIds),
      some(regionIds),
      fc.option(fc.bigInt(1n, 10n ** 9n), { nil: undefined }),
      fc.constantFrom(...shelfOrders),
      fc.integer({ min: 1, max: 10_000 }),
      (form, colour, region, most, order, page) => {
        const filter = { form, material: [], colour, region, size: [], kind: [] };
        const shelf: Shelf = { filter, order, page, ...(most ? { most: money(most, 'EUR') } : {}) };
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

test('a price may be typed as people type it', () => {
  expect(read('most=1.200,50').most).toEqual(money(120_050, 'EUR'));
  expect(read('most=').most).toBeUndefined();
});

test('taking one value away goes back to the first page and keeps the rest', () => {
  const shelf = without(read('form=rug&form=vase&colour=ivory&page=3'), 'form', 'rug');
  expect(writeShelf(shelf)).toBe('?form=vase&colour=ivory');
});
