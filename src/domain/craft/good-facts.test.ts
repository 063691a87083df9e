import { describe, expect, it } from 'vitest';
import { checkFacts, type GoodFacts } from './good-facts.ts';
import { knownAttributes } from './known-attributes.ts';
import { mayBePublished, openQuestions } from './questions.ts';

const whole = {
  form: 'rug',
  style: 'azilal',
  materials: ['wool'],
  colours: ['ivory'],
  size: { widthMm: 1600, lengthMm: 2400 },
  packedWeightGrams: 11_000,
  region: 'MA-05',
  place: 'Aït Bouguemez',
  madeOn: '2026-10-03',
  attributes: { technique: 'hand-knotted', age: 'new' },
};

describe('the facts of a good', () => {
  it('come back as given when all of them hold', () => {
    expect(checkFacts(whole)).toEqual(whole);
    expect(checkFacts({ form: 'pouf', style: '', size: null })).toEqual({
      form: 'pouf',
      materials: [],
      colours: [],
      attributes: {},
    });
  });

  it.each([
    ['form', 'missing', {}],
    ['form', 'not-known', { form: 'toString' }],
    ['style', 'not-known', { ...whole, style: 'persian' }],
    ['style', 'not-of-this-form', { ...whole, style: 'tiznit' }],
    ['materials', 'not-known', { ...whole, materials: ['unobtainium'] }],
    ['materials', 'not-known', { ...whole, materials: 'wool' }],
    ['materials', 'said-twice', { ...whole, materials: ['wool', 'wool'] }],
    ['materials', 'not-of-this-form', { ...whole, materials: ['brass'] }],
    ['colours', 'not-known', { ...whole, colours: ['mauve'] }],
    ['size', 'not-of-this-form', { ...whole, size: { heightMm: 300 } }],
    ['size.widthMm', 'not-believable', { ...whole, size: { widthMm: 1600.5, lengthMm: 2400 } }],
    ['size.widthMm', 'not-believable', { ...whole, size: { widthMm: 4, lengthMm: 2400 } }],
    ['size.widthMm', 'not-believable', { ...whole, size: { widthMm: 20_001, lengthMm: 2400 } }],
    ['size.girth', 'not-known', { ...whole, size: { ...whole.size, girth: 3 } }],
    ['packedWeightGrams', 'not-believable', { ...whole, packedWeightGrams: 0 }],
    ['region', 'not-known', { ...whole, region: 'MA-13' }],
    ['place', 'not-known', { ...whole, place: '<b>Azilal</b>' }],
    ['place', 'too-long', { ...whole, place: 'a'.repeat(81) }],
    ['madeOn', 'not-known', { ...whole, madeOn: '2026-02-30' }],
    ['attributes.sole', 'not-of-this-form', { ...whole, attributes: { sole: 'leather' } }],
    ['attributes.pile', 'not-known', { ...whole, attributes: { pile: 'shaggy' } }],
    ['attributes.price', 'not-known', { ...whole, attributes: { price: '3' } }],
  ])('are refused at %s as %s', (field, fault, input) => {
    const answer = checkFacts(input);
    expect(answer).toMatchObject({ refused: 'facts-do-not-hold' });
    expect('fields' in answer && Object.entries(answer.fields)).toContainEqual([field, fault]);
  });

  it('know the packed weight alone: the net one is the page’s, and never stands for it', () => {
    const { packedWeightGrams: _, ...unpacked } = whole;
    const facts = checkFacts({ ...unpacked, weightGrams: 9_800 });
    expect(facts).toEqual(unpacked);
    expect(openQuestions(facts as GoodFacts).map(({ field }) => field)).toEqual([
      'packedWeightGrams',
    ]);
  });

  it.each([undefined, null, 7, 'rug', [], () => 0])('are refused when they are %s', (input) => {
    expect(checkFacts(input)).toHaveProperty('refused');
  });
});

describe('the open questions', () => {
  const keys = (facts: GoodFacts) => openQuestions(facts).map((question) => question.key);
  const bare: GoodFacts = { form: 'babouche', materials: [], colours: [], attributes: {} };

  it('are none when the good may leave', () => {
    expect(openQuestions(checkFacts(whole) as GoodFacts)).toEqual([]);
  });

  it('of a bare form are first what a buyer, then what customs must know', () => {
    expect(keys(bare)).toEqual([
      'materials',
      'size',
      'region',
      'upper',
      'sole',
      'wearer',
      'weight',
    ]);
    expect(mayBePublished(bare)).toBe(false);
    expect(mayBePublished({ ...bare, materials: ['leather'], size: { shoeSizeEu: 39 } })).toBe(
      true,
    );
  });

  it('ask for the fibre only where the materials do not tell it', () => {
    const rug: GoodFacts = { ...bare, form: 'rug' };
    expect(keys({ ...rug, materials: ['wool'] })).not.toContain('fibre');
    expect(keys({ ...rug, materials: ['wool', 'cotton'] })).toContain('fibre');
    expect(keys({ ...rug, materials: ['sabra'] })).toContain('fibre');
    expect(keys({ ...rug, materials: ['recycled-textile'] })).toContain('fibre');
  });

  it('ask nothing that the materials already tell', () => {
    expect(keys({ ...bare, materials: ['leather'] })).not.toContain('upper');
    expect(keys({ ...bare, materials: ['palm'] })).toContain('upper');
    expect(keys({ ...bare, form: 'argan-oil' })).toEqual([
      'size',
      'region',
      'use',
      'refining',
      'weight',
    ]);
    const bag: GoodFacts = { ...bare, form: 'bag', materials: ['palm', 'raffia'] };
    expect(knownAttributes(bag)).toEqual({ outer: 'basketry' });
    const mixed: GoodFacts = { ...bag, materials: ['palm', 'leather'] };
    expect(knownAttributes(mixed)).toEqual({});
    const fibula: GoodFacts = { ...bare, form: 'fibula', materials: ['silver', 'coral'] };
    expect(knownAttributes(fibula)).toEqual({ coral: 'yes' });
  });
});
