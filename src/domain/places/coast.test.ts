import { expect, test } from 'vitest';
import { regionIds } from '../craft/regions.ts';
import { coastPath, landPath, mapSize, regionPoints } from './coast.ts';

test('every region has its number on the land, inside the frame', () => {
  expect(regionPoints.map(({ id }) => id)).toEqual(regionIds);
  for (const { x, y } of regionPoints) {
    expect(x).toBeGreaterThan(20);
    expect(x).toBeLessThan(mapSize.width - 10);
    expect(y).toBeGreaterThan(30);
    expect(y).toBeLessThan(mapSize.height - 20);
  }
});

test('no two numbers stand on each other', () => {
  for (const one of regionPoints)
    for (const other of regionPoints)
      if (one !== other) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(26);
});

test('the coast is a few hundred bytes, and open', () => {
  expect(landPath.length).toBeLessThan(1_000);
  expect(coastPath).not.toContain('z');
});
