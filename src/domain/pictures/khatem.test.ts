import { expect, test } from 'vitest';
import { khatem } from './khatem.ts';

const pointsOf = (path: string) =>
  path
    .split('z')[0]!
    .slice(1)
    .split('L')
    .map((point) => point.split(' ').map(Number) as [number, number]);

test('a khatem has eight points, as far from its heart to every side', () => {
  const outer = pointsOf(khatem(24, 20)).filter((_, index) => index % 2 === 0);
  expect(outer).toHaveLength(8);
  for (const [x, y] of outer) expect(Math.hypot(x - 24, y - 24)).toBeCloseTo(20, 0);
});

test('it looks the same from its left and from its right', () => {
  const points = pointsOf(khatem(24, 20)).map(([x, y]) => `${x} ${y}`);
  const mirrored = pointsOf(khatem(24, 20)).map(
    ([x, y]) => `${Math.round((48 - x) * 10) / 10} ${y}`,
  );
  expect(mirrored.sort()).toEqual(points.sort());
});
