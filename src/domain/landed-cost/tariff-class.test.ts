import { describe, expect, test } from 'vitest';
import { aLine, amount } from './a-shipment.ts';
import { classedLines, classify } from './classify.ts';
import { greatBritain } from './rules/gb.ts';
import { japan } from './rules/jp.ts';
import { tariffClassOf } from './tariff-class.ts';

describe('from a form to its tariff class', () => {
  test.each([
    ['rug', { technique: 'knotted', fibre: 'wool' }, 'rug-knotted-wool'],
    ['rug', { technique: 'tufted', fibre: 'wool' }, 'rug-tufted'],
    ['rug', { technique: 'flat-woven' }, 'rug-kilim'],
    ['rug', { technique: 'knotted', fibre: 'cotton' }, 'rug-boucherouite'],
    ['rag-rug', {}, 'rug-boucherouite'],
    ['flat-rug', {}, 'rug-kilim'],
    ['blanket', { fibre: 'wool' }, 'blanket-wool'],
    ['cushion-cover', { fibre: 'sabra' }, 'cushion-cover-other'],
    ['cushion-cover', { fibre: 'cotton', filled: true }, 'cushion-stuffed'],
    ['pouf', { material: 'leather', filled: false }, 'pouf-shell'],
    ['pouf', { material: 'leather', filled: true }, 'cushion-stuffed'],
    ['babouche', { material: 'leather', sole: 'leather' }, 'babouche-leather'],
    ['babouche', { material: 'leather', sole: 'rubber' }, 'babouche-rubber'],
    ['babouche', { material: 'raffia', sole: 'leather' }, 'babouche-raffia'],
    ['bag', { material: 'leather' }, 'bag-leather'],
    ['bag', { material: 'palm' }, 'bag-straw'],
    ['wallet', { material: 'leather' }, 'wallet-leather'],
    ['plate', { material: 'clay' }, 'tagine-earthenware'],
    ['plate', { material: 'clay', use: 'ornament' }, 'ceramic-ornament'],
    ['tagine', {}, 'tagine-earthenware'],
    ['vase', { material: 'clay' }, 'ceramic-ornament'],
    ['tile-panel', {}, 'zellige-tile'],
    ['fibula', { material: 'silver' }, 'silver-jewellery'],
    ['bracelet', { material: 'brass' }, 'imitation-jewellery'],
    ['tray', { material: 'brass', foodContact: 'yes' }, 'tray-brass-kitchen'],
    ['tray', { material: 'brass', foodContact: 'no' }, 'ornament-base-metal'],
    ['lantern', { electric: false }, 'lamp-nonelectric'],
    ['lantern', { electric: 'ceiling' }, 'lamp-electric-ceiling'],
    ['box', { material: 'thuya' }, 'thuya-marquetry-box'],
    ['basket', {}, 'basket'],
    ['scarf', { fibre: 'silk' }, 'scarf-silk'],
    ['kaftan', { fibre: 'cotton' }, 'kaftan-cotton'],
    ['argan-oil', { use: 'cosmetic' }, 'argan-cosmetic'],
    ['rug-kilim', {}, 'rug-kilim'],
    ['rug', { technique: 'hand-knotted', fibre: 'wool' }, 'rug-knotted-wool'],
    ['bag', { outer: 'basketry', material: 'leather' }, 'bag-straw'],
    ['pouf', { filling: 'unstuffed', material: 'leather' }, 'pouf-shell'],
    ['pouf', { filling: 'stuffed-wool', material: 'leather' }, 'cushion-stuffed'],
    ['fibula', { metal: 'silver-800' }, 'silver-jewellery'],
    ['lantern', { electric: 'not-electric' }, 'lamp-nonelectric'],
    ['lantern', { electric: 'electric-bulb', mounting: 'hanging' }, 'lamp-electric-ceiling'],
    ['plate', { material: 'clay', foodContact: 'no' }, 'ceramic-ornament'],
    ['argan-oil', { use: 'edible' }, 'argan-food'],
  ])('%s %o is %s', (form, attributes, tariffClass) => {
    expect(tariffClassOf(form, attributes)).toEqual({ tariffClass });
  });

  test.each([
    ['rug', {}, 'ask-technique'],
    ['rug', { technique: 'knotted' }, 'ask-fibre'],
    ['pouf', { material: 'leather' }, 'ask-filled'],
    ['babouche', { material: 'leather' }, 'ask-sole'],
    ['babouche', {}, 'ask-upper'],
    ['fibula', {}, 'ask-metal'],
    ['lantern', {}, 'ask-electric'],
    ['argan-oil', {}, 'ask-use'],
    ['constructor', {}, 'ask-form'],
    ['cushion-cover', {}, 'ask-fibre'],
    ['lantern', { electric: 'electric-bulb' }, 'ask-mounting'],
    ['kaftan', { fibre: 'silk' }, 'ask-broker'],
    ['babouche', { upper: 'textile', sole: 'leather' }, 'ask-broker'],
  ])('%s %o leaves the question %s', (form, attributes, ask) => {
    expect(tariffClassOf(form, attributes)).toEqual({ ask });
  });
});

describe('what the answer says of each good', () => {
  const goods = (line: object) =>
    classedLines({ lines: [aLine({ value: amount('1', 'GBP'), ...line })] });

  test('a rug has its one line', () => {
    expect(classify(goods({}), greatBritain.rates)[0]).toMatchObject({
      hs6: '570110',
      national: '57011090',
      confidence: 'high',
      ask: undefined,
    });
  });

  test('a box may fall on two lines, and the question names them', () => {
    const [box] = classify(goods({ form: 'thuya-marquetry-box' }), japan.rates);
    expect(box?.ask).toMatchObject({
      key: 'ask-marquetry',
      values: { candidates: '4420.90-010, 4420.90-090' },
    });
    const told = goods({ form: 'thuya-marquetry-box', attributes: { marquetry: false } });
    expect(classify(told, japan.rates)[0]).toMatchObject({ national: '4420.90-090' });
  });

  test('a code the seller gives wins over the form', () => {
    expect(classify(goods({ hs: '5702.10' }))[0]).toMatchObject({ hs6: '570210' });
  });
});
