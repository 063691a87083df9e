// Cutting a convex tile by straight lines, and the width of a joint around it.
import type { Point } from './geometry.ts';

export type Tile = readonly Point[];
export type Line = { normal: Point; through: Point };

/** Every piece the lines leave of the tile. */
export function cut(tile: Tile, lines: readonly Line[]): Tile[] {
  let pieces: Tile[] = [tile];
  for (const line of lines) {
    pieces = pieces.flatMap((piece) => {
      const [near, far] = [side(piece, line, 1), side(piece, line, -1)];
      return [near, far].filter((part) => part.length > 2 && area(part) > 4);
    });
  }
  return pieces;
}

/** The middle of the corners. */
export function middle(tile: Tile): Point {
  const [x, y] = tile.reduce<Point>(([sx, sy], [px, py]) => [sx + px, sy + py], [0, 0]);
  return [x / tile.length, y / tile.length];
}

/** The tile made smaller by half a joint on every side. */
export function inset(tile: Tile, joint: number): Tile {
  const [x, y] = middle(tile);
  let shape = tile;
  for (let index = 0; index < tile.length; index++) {
    const [a, b] = [tile[index]!, tile[(index + 1) % tile.length]!];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (length < 0.5) continue;
    let normal: Point = [(b[1] - a[1]) / length, (a[0] - b[0]) / length];
    const inward = (x - a[0]) * normal[0] + (y - a[1]) * normal[1];
    if (inward < 0) normal = [-normal[0], -normal[1]];
    const through: Point = [a[0] + normal[0] * joint, a[1] + normal[1] * joint];
    shape = side(shape, { normal, through }, 1);
  }
  return shape;
}

function side(tile: Tile, { normal, through }: Line, sign: 1 | -1): Tile {
  const distance = ([x, y]: Point) =>
    sign * ((x - through[0]) * normal[0] + (y - through[1]) * normal[1]);
  const kept: Point[] = [];
  tile.forEach((a, index) => {
    const b = tile[(index + 1) % tile.length]!;
    const [da, db] = [distance(a), distance(b)];
    if (da >= 0) kept.push(a);
    if (da * db < 0) {
      const t = da / (da - db);
      kept.push([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]);
    }
  });
  return kept;
}

function area(tile: Tile) {
  return Math.abs(
    tile.reduce((sum, [x, y], index) => {
      const [nx, ny] = tile[(index + 1) % tile.length]!;
      return sum + x * ny - nx * y;
    }, 0) / 2,
  );
}
