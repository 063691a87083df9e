import { describe, expect, it } from 'vitest';
import { measureTokens, readMeasures } from './read-measures.ts';

const strongest = (text: string) => readMeasures(text).wished.map(({ senses }) => senses[0]!.token);

describe('sizes among the words are wished for', () => {
  it.each([
    ['runner 80x300', [800, 3000]],
    ['Läufer 80 x 300 cm', [800, 3000]],
    ['سجاد ٢٠٠×٣٠٠', [2000, 3000]],
    ['سجاد 2×3 متر', [2000, 3000]],
    ['ラグ 200×300', [2000, 3000]],
    ['tapis 160 par 230', [1600, 2300]],
    ['tapis 1,60 m x 2,30 m', [1600, 2300]],
    ['wool rug 8x10', [2438, 3048]],
    ['20x20 inch pillow', [508, 508]],
    ['box 20 x 13 x 8 cm', [200, 130]],
  ])('%s', (text, sidesMm) => {
    expect(strongest(text)).toEqual(measureTokens(sidesMm));
  });

  it('a good a little larger or smaller is near to it, one far from it is not', () => {
    const [long] = readMeasures('80x300').wished;
    const near = long!.senses.map(({ token }) => token);
    expect(near).toContain(measureTokens([3150, 800])[0]);
    expect(near).not.toContain(measureTokens([3900, 800])[0]);
  });

  it.each([
    ['slippers size 41', 'shoe:41'],
    ['babouches pointure 38', 'shoe:38'],
    ['Hausschuhe Größe 39', 'shoe:39'],
    ['babuchas talla 43', 'shoe:43'],
    ['بلغة مقاس ٣٩', 'shoe:39'],
    ['babouches 40', 'shoe:40'],
  ])('the size of a shoe: %s', (text, token) => {
    expect(strongest(text)).toEqual([token]);
    expect(readMeasures(text).rest).not.toMatch(/size|pointure|größe|talla|مقاس/);
  });

  it('a Japanese shoe is measured in centimetres, and a plate may be too', () => {
    const [asked] = readMeasures('バブーシュ 24cm').wished;
    const tokens = asked!.senses.map(({ token }) => token);
    expect(tokens).toContain('shoe:38');
    expect(tokens).toContain(measureTokens([240])[0]);
  });

  it.each(['a rug for 4 people', 'set of 6', 'argan oil 100 ml', 'model x200', 'silver 925'])(
    'what is no size stays as it is: %s',
    (text) => {
      expect(readMeasures(text)).toEqual({ rest: text, wished: [] });
    },
  );
});
