// The weaver's lozenge lattice: its height, slope and line drift as she works up the loom.
import type { Web } from './loom.ts';

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

type Look = {
  wobble: number;
  /** The fewest and the most lozenges across; the seed chooses between. */
  cells?: readonly [number, number];
  /** `columns`: only every second diagonal is drawn, so that zigzags climb the rug. */
  zigzag?: boolean;
  thick?: number;
};

export function lattice({ chance, columns, rows }: Web, look: Look) {
  const { wobble, cells = [2.6, 4.8], zigzag = false, thick = 1 } = look;
  const wide = Math.min(1, columns / 90);
  const across =
    columns / Math.max(1.6, (cells[0] + chance.hash(1, 1, 70) * (cells[1] - cells[0])) * wide);
  const tall = 0.8 + chance.hash(4, 4, 72) * 0.55;
  const phase = [chance.hash(2, 2, 71)];
  for (let row = 1; row <= rows; row++) {
    const slope = (25 + 20 * (chance.noise(row / 30, 3, 1) - 0.4)) * tall * (across / 24);
    phase[row] = phase[row - 1]! + 1 / (slope + (chance.hash(row / 26, 9) - 0.5) * 5);
  }
  return (column: number, row: number): Knot => {
    const wander = (chance.noise(row / 24, 8, 3) - 0.5) * 5 * wobble;
    const jitter = (chance.noise(column / 13, row / 12, 2) - 0.5) * 4.6 * wobble;
    const x = (column + wander + jitter) / across;
    const up = phase[row]! + (chance.noise(column / 20, row / 16, 4) - 0.5) * 0.11 * wobble;
    const [a, b] = zigzag ? [up + Math.abs((((x % 1) + 1) % 1) - 0.5), 0.5] : [x + up, x - up];
    const near = (value: number) => Math.abs(value - Math.round(value));
    const line = (zigzag ? near(a) : Math.min(near(a), near(b))) * across;
    const width = (0.95 + chance.noise(column / 9, row / 8, 5) * 0.8) * thick;
    const [i, j] = [Math.round(a - 0.5), zigzag ? Math.floor(x * 2) : Math.round(b - 0.5)];
    const [fa, fb] = zigzag
      ? [Math.abs(a - i - 0.5), Math.abs(((((x * 2) % 1) + 1) % 1) - 0.5)]
      : [Math.abs(a - i - 0.5), Math.abs(b - j - 0.5)];
    return {
      onLine: line < width && chance.hash(column, row, 6) > 0.04,
      own: chance.hash(i, j, 8),
      other: chance.hash(i, j, 9),
      fromHeart: Math.max(fa, fb),
      fromDiagonal: Math.min(fa, fb),
    };
  };
}
