import { describe, expect, test } from 'vitest';
import { aLine, amount, aShipment } from './a-shipment.ts';
import { restrictionsOf } from './restrictions.ts';

const keys = (line: object) =>
  restrictionsOf(
    aShipment({ to: { country: 'DE' }, lines: [aLine({ value: amount('1', 'EUR'), ...line })] }),
  ).map(({ key }) => key);

describe('what may not travel', () => {
  test.each([
    ['antique', {}, 'block-antique'],
    ['rug-knotted-wool', { ageYears: 101 }, 'block-antique'],
    ['rug-knotted-wool', { age: 'over-100-years' }, 'block-antique'],
    ['fossil-mineral', {}, 'block-fossil'],
    ['bag-leather', { material: 'python' }, 'block-species'],
    ['imitation-jewellery', { coral: 'yes' }, 'block-species'],
  ])('%s %o is blocked', (form, attributes, key) => {
    expect(keys({ form, attributes })).toEqual([key]);
    expect(keys({ form, attributes: { ...attributes, papersOnFile: true } })).toEqual([key]);
  });

  test.each([
    ['argan-cosmetic', 'hold-cosmetic'],
    ['argan-food', 'hold-food'],
    ['tagine-earthenware', 'hold-food-contact'],
    ['lamp-electric-table', 'hold-electric'],
  ])('%s waits until its papers are on file', (form, key) => {
    expect(keys({ form })).toEqual([key]);
    expect(keys({ form, attributes: { papersOnFile: true } })).toEqual([]);
  });

  test('a rug, a basket and a piece of a hundred years travel freely', () => {
    expect(keys({})).toEqual([]);
    expect(keys({ form: 'basket' })).toEqual([]);
    expect(keys({ attributes: { ageYears: 100 } })).toEqual([]);
  });
});
