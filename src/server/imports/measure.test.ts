import { expect, it } from 'vitest';
import { parseLength, parseWeight } from './measure.ts';

it.each([
  ['1.2 kg', 1200],
  ['1,25kg', 1250],
  ['850 g', 850],
  ['2 lb 3 oz', 992],
  ['1 oz', 28],
  ['10 lbs', 4536],
])('a weight of %s is %i grams', (text, grams) => {
  expect(parseWeight(text)).toBe(grams);
});

it.each([
  ['120 cm', 1200],
  ['1,5 m', 1500],
  ['4 ft 2 in', 1270],
  ['6" ', 152],
  ['5′3″', 1600],
  ['30 mm', 30],
])('a length of %s is %i millimetres', (text, millimetres) => {
  expect(parseLength(text)).toBe(millimetres);
});

it.each(['', '12', 'heavy', '1 stone', '-3 kg', '1 kg of wool', '1e3 g', '5 cm'])(
  'a weight of “%s” is not understood',
  (text) => {
    expect(parseWeight(text)).toBeUndefined();
  },
);

it('a number alone takes the unit of its column', () => {
  expect(parseWeight('12', 'oz')).toBe(340);
});
