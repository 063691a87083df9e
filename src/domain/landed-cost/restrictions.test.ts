import { describe, expect, test } from 'vitest';
import { en } from '#messages/landed-cost/en.ts';
import { aLine, amount, aShipment } from './a-shipment.ts';
import { classedLines } from './classify.ts';
import { restrictionsOf, watched } from './restrictions.ts';
import { watchedIn, watchedWords } from './watched-words.ts';

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

  test.each([
    ['necklace', { material: 'silver', materials: 'silver, coral' }, 'block-species'],
    ['necklace', { material: 'silver', stone: 'Corail rouge' }, 'block-species'],
    ['bracelet', { material: 'Ivory' }, 'block-species'],
    ['bracelet', { material: 'brass', ivory: true }, 'block-species'],
    ['guembri', { body: 'tortoise shell' }, 'block-species'],
    ['guembri', { body: 'Écaille de tortue' }, 'block-species'],
    ['oud', { fingerboard: 'Dalbergia nigra' }, 'block-species'],
    ['oud', { fingerboard: 'palissandre' }, 'block-species'],
    ['box', { material: 'thuya', inlay: 'marfil' }, 'block-species'],
    ['box', { material: 'thuya', inlay: 'べっ甲' }, 'block-species'],
    ['pendant', { material: 'silver', stone: 'المرجان' }, 'block-species'],
    ['rug', { trim: 'leopard skin' }, 'block-species'],
    ['pendant', { material: 'silver', stone: 'Ammonites' }, 'block-fossil'],
    ['rug', { age: 'Over 100 years' }, 'block-antique'],
    ['rug', { age: 120 }, 'block-antique'],
    ['rug', { ageYears: '130' }, 'block-antique'],
    ['tile', { archaeological: 'Yes' }, 'block-heritage'],
    ['bag', { outer: 'leather', species: 'Python' }, 'hold-exotic-leather'],
    ['bag', { outer: 'PYTHONS' }, 'hold-exotic-leather'],
    ['bag', { outer: 'leather', lining: 'Krokodilleder' }, 'hold-exotic-leather'],
    ['belt', { material: 'cuir exotique' }, 'hold-exotic-leather'],
    [
      'wallet',
      { material: 'leather', materials: 'leather, ostrich leather' },
      'hold-exotic-leather',
    ],
    ['vase', { material: 'clay', foodContact: 'yes' }, 'hold-food-contact'],
    ['ceramic-ornament', { foodContact: true }, 'hold-food-contact'],
    ['plate', { material: 'Clay' }, 'hold-food-contact'],
    ['argan-oil', { use: 'Cosmetic' }, 'hold-cosmetic'],
    ['argan-oil', { use: 'edible' }, 'hold-food'],
    ['lantern', { electric: 'electric-led-only' }, 'hold-electric'],
    ['vase', { material: 'clay', electric: true, foodContact: 'no' }, 'hold-electric'],
  ])('%s %o is seen: %s', (form, attributes, key) => {
    expect(keys({ form, attributes })).toEqual([key]);
  });

  test.each([
    ['rug', { technique: 'knotted', fibre: 'wool', colour: 'ivory' }],
    ['rug', { technique: 'knotted', fibre: 'wool', colours: 'coral, ivory' }],
    ['bag', { outer: 'leather', finish: 'python print' }],
    ['bag', { outer: 'faux crocodile' }],
    ['bag', { outer: 'leather', pattern: 'snake' }],
    ['necklace', { metal: 'silver-925', coral: 'no' }],
    ['necklace', { metal: 'silver-925', note: 'without coral' }],
    ['figurine', { material: 'cedar', subject: 'elephant' }],
    ['tile', { electric: 'not-electric', setting: 'loose' }],
    ['tagine', { foodContact: false }],
    ['bag', { outer: 'leather', material: 'sheepskin' }],
    ['bendir', { drumHead: 'goatskin' }],
    ['rug', { age: 'under-100-years' }],
  ])('%s %o is free of it', (form, attributes) => {
    expect(keys({ form, attributes })).toEqual([]);
  });

  test.each([
    ['0507.10', 'block-species'],
    ['9601.10', 'block-species'],
    ['9701.29', 'block-antique'],
    ['9703.10', 'block-antique'],
    ['4113.30', 'hold-exotic-leather'],
    ['3305.90', 'hold-cosmetic'],
    ['9405.11', 'hold-electric'],
    ['9703.90', 'hold-artwork'],
  ])('a code of %s is seen: %s', (hs, key) => {
    expect(keys({ hs, form: undefined })).toEqual([key]);
  });

  test('every name of what is watched is found alone, in capitals and among other materials', () => {
    for (const [id, words] of Object.entries(watchedWords))
      for (const word of [id, ...words])
        for (const said of [word, word.toUpperCase(), `silver, ${word}`])
          expect([said, [...watchedIn({ material: said })]]).toEqual([said, [id]]);
  });

  test('what the law watches has its words, and no word is watched for nothing', () => {
    const materials = watched.flatMap((watch) => ('materials' in watch ? watch.materials : []));
    expect([...materials].sort()).toEqual(Object.keys(watchedWords).sort());
  });

  test('a rug, a basket and a piece of a hundred years travel freely', () => {
    expect(keys({})).toEqual([]);
    expect(keys({ form: 'basket' })).toEqual([]);
    expect(keys({ attributes: { ageYears: 100 } })).toEqual([]);
  });
});
