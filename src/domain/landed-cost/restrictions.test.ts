import { describe, expect, test } from 'vitest';
import { en } from '#messages/landed-cost/en.ts';
import { aLine, amount, aShipment } from './a-shipment.ts';
import { classedLines } from './classify.ts';
import { restrictionsOf, watched } from './restrictions.ts';

const parcelOf = (line: object) =>
  aShipment({ to: { country: 'DE' }, lines: [aLine({ value: amount('1', 'EUR'), ...line })] });
const keys = (line: object) => restrictionsOf(classedLines(parcelOf(line))).map(({ key }) => key);

describe('what may not travel', () => {
  test.each([
    ['antique', {}, 'block-antique'],
    ['rug-knotted-wool', { ageYears: 101 }, 'block-antique'],
    ['rug-knotted-wool', { age: 'over-100-years' }, 'block-antique'],
    ['fossil-mineral', {}, 'block-fossil'],
    ['rug-knotted-wool', { heritage: true }, 'block-heritage'],
    ['ceramic-ornament', { archaeological: 'yes' }, 'block-heritage'],
    ['imitation-jewellery', { material: 'fossil' }, 'block-fossil'],
    ['thuya-marquetry-box', { inlay: 'ivory' }, 'block-species'],
    ['oud', { species: 'dalbergia' }, 'block-species'],
    ['drum', { material: 'tortoise-shell' }, 'block-species'],
    ['painting-modern', { age: 'over-100-years', papersOnFile: true }, 'block-antique'],
    ['imitation-jewellery', { coral: 'yes' }, 'block-species'],
  ])('%s %o is blocked', (form, attributes, key) => {
    expect(keys({ form, attributes })).toEqual([key]);
    expect(keys({ form, attributes: { ...attributes, papersOnFile: true } })).toEqual([key]);
  });

  test.each([
    ['argan-cosmetic', {}, 'hold-cosmetic', 'cosmetic-notification'],
    ['soap', {}, 'hold-cosmetic', 'cosmetic-notification'],
    ['argan-food', {}, 'hold-food', 'food-safety'],
    ['tagine-earthenware', {}, 'hold-food-contact', 'lead-cadmium-test'],
    ['porcelain-tableware', {}, 'hold-food-contact', 'lead-cadmium-test'],
    ['lamp-electric-table', {}, 'hold-electric', 'electrical-safety'],
    ['lamp-electric-ceiling', {}, 'hold-electric', 'electrical-safety'],
    ['painting-modern', {}, 'hold-artwork', 'export-clearance'],
    ['bag-leather', { material: 'python' }, 'hold-exotic-leather', 'cites-permit'],
    ['babouche-leather', { upper: 'crocodile' }, 'hold-exotic-leather', 'cites-permit'],
  ])('%s %o waits, and the paper that lifts it is named', (form, attributes, key, paper) => {
    expect(keys({ form, attributes })).toEqual([key]);
    expect(keys({ form, attributes: { ...attributes, papersOnFile: true } })).toEqual([]);
    expect(
      keys({ form, attributes: { ...attributes, papersOnFile: `invoice, ${paper}` } }),
    ).toEqual([]);
    expect(keys({ form, attributes: { ...attributes, papersOnFile: 'invoice' } })).toEqual([key]);
    const [hold] = restrictionsOf(classedLines(parcelOf({ form, attributes })));
    expect(hold?.liftedBy).toMatchObject({ id: paper, key: `paper-${paper}` });
  });

  test('every hold has its paper, no block has one, and each has its sentence', () => {
    for (const watch of watched) {
      expect(Object.keys(en)).toContain(watch.key);
      expect('paper' in watch).toBe(watch.level === 'hold');
      if ('paper' in watch) expect(Object.keys(en)).toContain(`paper-${watch.paper}`);
    }
  });

  test('pottery that is only looked at touches no food', () => {
    expect(keys({ form: 'tagine-earthenware', attributes: { foodContact: 'no' } })).toEqual([]);
    expect(keys({ hs: '6912.00' })).toEqual(['hold-food-contact']);
  });

  test('a rug, a basket and a piece of a hundred years travel freely', () => {
    expect(keys({})).toEqual([]);
    expect(keys({ form: 'basket' })).toEqual([]);
    expect(keys({ attributes: { ageYears: 100 } })).toEqual([]);
  });
});
