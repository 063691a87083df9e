// The sixty crafts of the facts that were gathered: form and answers in, heading and confidence out.
import { describe, expect, test } from 'vitest';
import { forms } from '#domain/craft/forms.ts';
import { en } from '#messages/landed-cost/en.ts';
import { aLine, amount, aShipment } from './a-shipment.ts';
import { classedLines, classify } from './classify.ts';
import { quoteDelivery } from './quote-delivery.ts';
import { canada } from './rules/ca.ts';
import { japan } from './rules/jp.ts';
import { ruleBook } from './rules/rule-book.ts';
import type { RateTable } from './rule.ts';
import { unitedStates } from './rules/us.ts';
import { tariffClassOf } from './tariff-class.ts';
import { questionOf, tariffClasses } from './tariff-classes.ts';

// Class, form, what the maker answered, HS-6, confidence, the American lines it may fall on.
// prettier-ignore
const crafts = [
  ['rug-knotted-wool', 'rug', { technique: 'hand-knotted', fibre: 'wool' }, '570110', 'high', ['5701.10.90.00']],
  ['rug-boucherouite', 'rag-rug', {}, '570190', 'medium', ['5701.90.10', '5701.90.20']],
  ['rug-kilim', 'flat-rug', {}, '570210', 'high', ['5702.10.10.00', '5702.10.90']],
  ['rug-woven-other', 'rug', { technique: 'hand-woven', kelim: false }, '570291', 'high', ['5702.91.30.00', '5702.91.40.00']],
  ['rug-tufted', 'rug', { technique: 'hand-tufted' }, '570310', 'high', ['5703.10.20.00']],
  ['blanket-wool', 'blanket', { fibre: 'wool' }, '630120', 'medium', ['6301.20.00']],
  ['blanket-cotton', 'bedspread', { fibre: 'cotton' }, '630130', 'medium', ['6301.30.00']],
  ['cushion-cover', 'cushion-cover', { fibre: 'cotton' }, '630492', 'high', ['6304.92.00.00']],
  ['cushion-cover-other', 'cushion-cover', { material: 'sabra' }, '630499', 'medium', ['6304.99.60']],
  ['cushion-stuffed', 'pouf', { filling: 'stuffed-wool' }, '940490', 'medium', ['9404.90.10', '9404.90.20']],
  ['kaftan-cotton', 'kaftan', { fibre: 'cotton' }, '620442', 'medium', ['6204.42.30']],
  ['kaftan-synthetic', 'takchita', { fibre: 'synthetic' }, '620443', 'medium', ['6204.43.40']],
  ['djellaba-cotton', 'djellaba', { fibre: 'cotton', wearer: 'women' }, '621142', 'medium', ['6211.42.10']],
  ['scarf-wool', 'shawl', { fibre: 'wool' }, '621420', 'high', ['6214.20.00.00']],
  ['scarf-silk', 'scarf', { fibre: 'silk' }, '621410', 'high', ['6214.10.10.00', '6214.10.20.00']],
  ['scarf-cotton', 'scarf', { fibre: 'cotton' }, '621490', 'high', ['6214.90.00']],
  ['table-linen-embroidered', 'tablecloth', { fibre: 'cotton' }, '630251', 'high', ['6302.51.10.00', '6302.51.20.00', '6302.51.30.00', '6302.51.40.00']],
  ['embroidery-piece', 'embroidery-panel', {}, '581010', 'medium', ['5810.10.00.00']],
  ['babouche-leather', 'babouche', { upper: 'leather', sole: 'leather' }, '640359', 'high', ['6403.59.60', '6403.59.90']],
  ['babouche-rubber', 'babouche', { upper: 'leather', sole: 'rubber' }, '640399', 'high', ['6403.99.60', '6403.99.75', '6403.99.90']],
  ['babouche-raffia', 'babouche', { upper: 'raffia', sole: 'rubber' }, '640590', 'high', ['6405.90.90']],
  ['bag-leather', 'bag', { outer: 'leather' }, '420221', 'high', ['4202.21.60.00', '4202.21.90.00']],
  ['bag-straw', 'market-basket', {}, '460219', 'medium', ['4602.19.22.00', '4602.19.29']],
  ['wallet-leather', 'wallet', { material: 'leather' }, '420231', 'high', ['4202.31.60.00']],
  ['bag-kilim', 'backpack', { outer: 'textile' }, '420222', 'high', ['4202.22.40', '4202.22.60.00']],
  ['pouf-shell', 'pouf', { material: 'leather', filling: 'unstuffed' }, '420500', 'high', ['4205.00.80.00']],
  ['belt-leather', 'belt', { material: 'leather' }, '420330', 'high', ['4203.30.00.00']],
  ['tagine-earthenware', 'tagine', { foodContact: 'yes' }, '691200', 'high', ['6912.00.39', '6912.00.48']],
  ['porcelain-tableware', 'plate', { material: 'porcelain' }, '691110', 'high', ['6911.10.80']],
  ['ceramic-ornament', 'vase', { material: 'clay' }, '691390', 'high', ['6913.90.50.00']],
  ['zellige-tile', 'tile', {}, '690723', 'medium', ['6907.23.10', '6907.23.40.00', '6907.23.90']],
  ['silver-jewellery', 'fibula', { metal: 'silver-800' }, '711311', 'high', ['7113.11.20.00', '7113.11.50.00']],
  ['gold-jewellery', 'ring', { metal: 'gold' }, '711319', 'high', ['7113.19.29', '7113.19.50']],
  ['imitation-jewellery', 'necklace', { metal: 'base-metal' }, '711719', 'high', ['7117.19.90.00']],
  ['lamp-nonelectric', 'lantern', { electric: 'not-electric' }, '940550', 'high', ['9405.50.30.00', '9405.50.40.00']],
  ['lamp-electric-ceiling', 'ceiling-lamp', { electric: 'ceiling' }, '940519', 'medium', ['9405.19.40', '9405.19.60']],
  ['lamp-electric-table', 'lantern', { electric: 'electric-bulb', mounting: 'standing' }, '940529', 'high', ['9405.29.40', '9405.29.60']],
  ['tray-brass-kitchen', 'tray', { material: 'brass', foodContact: 'yes' }, '741810', 'high', ['7418.10.00']],
  ['article-brass-other', 'box', { material: 'brass', use: 'table' }, '741980', 'high', ['7419.80.50']],
  ['ornament-base-metal', 'tray', { material: 'brass', foodContact: 'no' }, '830629', 'high', ['8306.29.00.00']],
  ['frame-mirror-metal', 'mirror', { material: 'brass' }, '830630', 'high', ['8306.30.00.00']],
  ['iron-article', 'ironwork', {}, '732690', 'medium', ['7326.90.86']],
  ['iron-kitchen', 'teapot', { material: 'steel' }, '732399', 'medium', ['7323.99.70.00', '7323.99.90']],
  ['thuya-marquetry-box', 'box', { material: 'thuya' }, '442090', 'high', ['4420.90.45.00', '4420.90.80.00']],
  ['wood-ornament', 'figurine', { material: 'olive-wood' }, '442019', 'high', ['4420.19.00.00']],
  ['wood-kitchen', 'spoon', { material: 'lemonwood' }, '441990', 'high', ['4419.90.91.00']],
  ['furniture-wood', 'low-table', { material: 'cedar' }, '940360', 'high', ['9403.60.80']],
  ['furniture-seat-upholstered', 'stool', { material: 'walnut', upholstered: 'yes' }, '940161', 'high', ['9401.61.40', '9401.61.60']],
  ['argan-cosmetic', 'argan-oil', { use: 'cosmetic' }, '330499', 'high', ['3304.99.50.00']],
  ['argan-food', 'argan-oil', { use: 'edible' }, '151590', 'low', ['1515.90.81']],
  ['soap', 'soap', {}, '340111', 'high', ['3401.11.10.00', '3401.11.50.00']],
  ['candle', 'candle', {}, '340600', 'high', ['3406.00.00.00']],
  ['glass-beldi', 'tea-glass', {}, '701337', 'high', ['7013.37.10.01', '7013.37.20', '7013.37.50', '7013.37.60']],
  ['basket', 'basket', {}, '460219', 'medium', ['4602.19.18.00', '4602.19.29']],
  ['drum', 'darbuka', {}, '920600', 'high', ['9206.00.20.00']],
  ['oud', 'guembri', {}, '920290', 'high', ['9202.90.40.00', '9202.90.60.00']],
  ['painting-modern', 'painting', {}, '970191', 'high', ['9701.91.00.00']],
  ['painting-old', 'painting', { age: 'over-100-years' }, '970121', 'high', ['9701.21.00.00']],
  ['fossil-mineral', 'fossil-mineral', {}, '970522', 'medium', ['9705.22.00.00', '9705.29.00.00']],
  ['antique', 'antique', {}, '970690', 'high', ['9706.90.00']],
] as const;

const line = (form: string, attributes: object) =>
  aLine({ form, description: form, attributes: { ...attributes }, value: amount('100', 'USD') });
const classified = (form: string, attributes: object, rates: RateTable = unitedStates.rates) =>
  classify(classedLines({ lines: [line(form, attributes)] }), rates)[0]!;

describe('the sixty crafts', () => {
  test.each(crafts)('%s is told from %s %o', (tariffClass, form, attributes, hs6, confidence) => {
    expect(classified(form, attributes)).toMatchObject({ tariffClass, hs6, confidence });
  });

  test.each(crafts)(
    '%s from %s falls on its American lines',
    (tariffClass, form, attributes, _hs6, _sure, lines) => {
      const { national, ask } = classified(form, attributes);
      const candidates = String(ask?.values.candidates ?? '')
        .split(', ')
        .filter(Boolean);
      expect(
        unitedStates.rates.rows
          .filter((row) => row.tariffClass === tariffClass)
          .map((row) => row.national),
      ).toEqual(lines);
      for (const one of national ? [national] : candidates) expect(lines).toContain(one);
      // Lines that take the same need no question: which of them it is moves no money.
      const rows = unitedStates.rates.rows.filter((row) => row.tariffClass === tariffClass);
      const isSame = new Set(rows.map(({ percent }) => percent)).size === 1;
      expect(Boolean(national) || candidates.length > 1 || isSame).toBe(true);
    },
  );

  test('they are sixty, each once, and qraqeb, which are no drums, beside them', () => {
    expect([...crafts.map(([tariffClass]) => tariffClass), 'castanets'].sort()).toEqual(
      Object.keys(tariffClasses).sort(),
    );
    expect(crafts).toHaveLength(60);
    const qraqeb = { tariffClass: 'castanets', hs6: '920600', confidence: 'high' };
    expect(classified('qraqeb', {}, canada.rates)).toMatchObject({
      ...qraqeb,
      national: '9206.00.90',
    });
    // Of the American lines that of drums was read, so there is none for castanets.
    expect(classified('qraqeb', {})).toMatchObject({ ...qraqeb, national: undefined });
  });

  test('what is not sure has the one question that settles it, in words', () => {
    for (const [tariffClass, { confidence }] of Object.entries(tariffClasses)) {
      const question = questionOf(tariffClass);
      expect([tariffClass, question !== undefined]).toEqual([tariffClass, confidence !== 'high']);
      if (question) expect(Object.keys(en)).toContain(question);
    }
  });

  test('a question that was answered is not asked again', () => {
    expect(questionOf('kaftan-cotton')).toBe('ask-garment-cut');
    expect(questionOf('kaftan-cotton', { cut: 'dress' })).toBeUndefined();
    expect(questionOf('no-such-class')).toBeUndefined();
  });
});

describe('the question that moves the money', () => {
  test('tray or ornament: half of the value in New York, or an eighth', () => {
    const duty = (attributes: object) => {
      const quote = quoteDelivery(
        aShipment({
          to: { country: 'US', region: 'NY' },
          lines: [line('tray', { material: 'brass', ...attributes })],
          freight: [{ transport: 'express', amount: amount('40', 'USD') }],
        }),
        ruleBook,
      );
      const layers = quote.lanes[0]!.lines.filter(({ kind }) => kind === 'surcharge');
      return [quote.classification[0]!.ask?.key, ...layers.map(({ rate }) => rate)];
    };
    expect(duty({})).toEqual(['ask-tray-or-ornament', '50%']);
    expect(duty({ use: 'table' })).toEqual([undefined, '50%']);
    expect(duty({ use: 'ornament' })).toEqual([undefined, '12.5%']);
  });

  test('leather or rubber: the sole asks first, then the line is one', () => {
    expect(classified('babouche', { upper: 'leather' }).ask?.key).toBe('ask-sole');
    const told = classified('babouche', { upper: 'leather', sole: 'leather', wearer: 'men' });
    expect(told).toMatchObject({ national: '6403.59.60', ask: undefined });
  });

  test('marquetry or plain: 10 % or 2.7 % in Tokyo', () => {
    const box = { material: 'thuya' };
    expect(classified('box', box, japan.rates).ask?.key).toBe('ask-marquetry');
    const plain = classified('box', { ...box, marquetry: false }, japan.rates);
    expect(plain.national).toBe('4420.90-090');
  });
});

describe('the forms of the shop', () => {
  test.each(Object.entries(forms))(
    '%s is known to the tariff, to a class of its own or to a question',
    (form, { tariff }) => {
      const answer = tariffClassOf(form, {});
      expect(answer).not.toEqual({ ask: 'ask-form' });
      if (answer.tariffClass) expect(tariff).toContain(answer.tariffClass);
      if (tariff.length === 0) expect(answer).toEqual({ ask: 'ask-broker' });
    },
  );
});
