import { expect, test } from 'vitest';
import { compareSize } from './compare-size.ts';

test('a rug lies beside a chair of 85 cm, both at one scale', () => {
  const { thing, other, width, height } = compareSize({ widthMm: 1600, lengthMm: 2400 })!;
  expect(other).toMatchObject({ name: 'chair', high: 850, y: 1550 });
  expect(thing).toEqual({ y: 0, wide: 1600, high: 2400, round: false });
  expect([width, height]).toEqual([1600 + 240 + 450, 2400]);
});

test.each([
  ['a plate', { diameterMm: 270 }, 'glass', true],
  ['a box', { lengthMm: 180, widthMm: 120, heightMm: 80 }, 'glass', false],
  ['a bracelet', { diameterMm: 65 }, 'hand', true],
  ['a lantern', { diameterMm: 180, heightMm: 420 }, 'glass', false],
] as const)('%s stands beside what one knows', (_, size, name, round) => {
  const drawn = compareSize(size)!;
  expect(drawn.other.name).toBe(name);
  expect(drawn.thing.round).toBe(round);
  expect(drawn.thing.y + drawn.thing.high).toBe(drawn.height);
});

test.each([undefined, {}, { volumeMl: 250 }, { shoeSizeEu: 38 }, { lengthMm: 400 }])(
  'nothing is drawn of what was not measured: %j',
  (size) => expect(compareSize(size)).toBeUndefined(),
);
