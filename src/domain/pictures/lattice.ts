// The weaver's lozenge lattice: its height, slope and line drift as she works up the loom.
import type { Seeded } from './seeded.ts';

/** Where a knot stands in its lozenge. */
export type Knot = {
  onLine: boolean;
  /** The lozenge's own number in 0..1, and a second one. */
  own: number;
  other: number;
  /** 0 at the heart of the lozenge, .5 at its edge; and the nearer of its two diagonals. */
  fromHeart: number;
  fromDiagonal: number;
};

export function lattice(chance: Seeded, cloth: { columns: number; rows: number; wobble: number }) {
  const { columns, rows, wobble } = cloth;
  const across = columns / (3.4 + chance.hash(1, 1, 70) * 1.4);
  const phase = [chance.hash(2, 2, 71)];
  for (let row = 1; row <= rows; row++) {
    const slope = 25 + 20 * (chance.noise(row / 30, 3, 1) - 0.4);
    phase[row] = phase[row - 1]! + 1 / (slope + (chance.hash(row / 26, 9) - 0.5) * 7);
  }
  return (column: number, row: number): Knot => {
    const wander = (chance.noise(row / 24, 8, 3) - 0.5) * 5 * wobble;
    const jitter = (chance.noise(column / 13, row / 12, 2) - 0.5) * 4.6 * wobble;
    const x = (column + wander + jitter) / across;
    const up = phase[row]! + (chance.noise(column / 20, row / 16, 4) - 0.5) * 0.11 * wobble;
    const [a, b] = [x + up, x - up];
    const line = Math.min(Math.abs(a - Math.round(a)), Math.abs(b - Math.round(b))) * across;
    const thick = 0.95 + chance.noise(column / 9, row / 8, 5) * 0.8;
    const [i, j] = [Math.round(a - 0.5), Math.round(b - 0.5)];
    const [fa, fb] = [Math.abs(a - i - 0.5), Math.abs(b - j - 0.5)];
    return {
      onLine: line < thick && chance.hash(column, row, 6) > 0.04,
      own: chance.hash(i, j, 8),
      other: chance.hash(i, j, 9),
      fromHeart: Math.max(fa, fb),
      fromDiagonal: Math.min(fa, fb),
    };
  };
}
