import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaSquareMm, feetAndInches, inchDigits, kindOfSize, lengthDigits } from './sizes.ts';

describe('a length', () => {
  it.each([
    [1600, 'en', '160'],
    [325, 'en', '32.5'],
    [325, 'fr', '32,5'],
    [325, 'de', '32,5'],
    [325, 'ar', '32,5'],
    [325, 'ja', '32.5'],
    [7, 'en', '0.7'],
  ] as const)('of %i mm is written in %s as %s centimetres', (mm, language, expected) => {
    expect(lengthDigits(mm, language)).toBe(expected);
  });

  it.each([
    [5, '¼'],
    [62, '2 ½'],
    [125, '4 ⅞'],
    [254, '10'],
    [325, '12 ¾'],
    [700, '27 ½'],
    [1600, '63'],
    [2400, '94'],
  ])('of %i mm is %s inches', (mm, expected) => {
    expect(inchDigits(mm)).toBe(expected);
  });

  it.each([
    [1600, '5′3″'],
    [2400, '7′10″'],
    [3048, '10′'],
    [200, '8″'],
  ])('of %i mm is %s in feet', (mm, expected) => {
    expect(feetAndInches(mm)).toBe(expected);
  });

  it('in inches is never off by more than half its step', () => {
    const eighths = ['', '⅛', '¼', '⅜', '½', '⅝', '¾', '⅞'];
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 20_000 }), (mm) => {
        const parts = inchDigits(mm).split(' ');
        const last = eighths.indexOf(parts.at(-1) ?? '');
        const whole = last > 0 && parts.length === 1 ? 0 : Number(parts[0]);
        const inches = whole + Math.max(last, 0) / 8;
        const step = mm / 25.4 < 6 ? 1 / 8 : mm / 25.4 < 24 ? 1 / 4 : mm / 25.4 < 60 ? 1 / 2 : 1;
        expect(Math.abs(inches - mm / 25.4)).toBeLessThanOrEqual(step / 2 + 1e-9);
      }),
    );
  });
});

describe('a size', () => {
  it('is of the first kind whose measures are all there', () => {
    expect(kindOfSize({ diameterMm: 500 }, ['diameter-height', 'diameter'])).toBe('diameter');
    expect(kindOfSize({ widthMm: 500 }, ['width-length'])).toBeUndefined();
    expect(kindOfSize(undefined, ['width-length'])).toBeUndefined();
  });

  it('gives the area some duties are capped by', () => {
    expect(areaSquareMm({ widthMm: 1600, lengthMm: 2400 })).toBe(3_840_000);
    expect(areaSquareMm({ diameterMm: 1000 })).toBe(785_398);
    expect(areaSquareMm({ heightMm: 10 })).toBeUndefined();
  });
});
