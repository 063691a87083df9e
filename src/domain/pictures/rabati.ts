// Rabat: a town rug, short pile, a red field with a great medallion, border within border.
import { type Rgb, dyes, palette, undyed } from './dyes.ts';
import type { Drawing } from './draw-good.ts';
import type { Web } from './loom.ts';
import { knottedRug } from './rug.ts';
import type { Seeded } from './seeded.ts';

export const rabati: Drawing = (good) =>
  knottedRug(good, {
    pitch: 5.4,
    strands: 2,
    thick: 3.2,
    long: 0.42,
    fleece: 0.7,
    relief: 2.4,
    plan: (cloth, chance) => {
      const [field, second] = [
        ...palette(good.colours, [], [...undyed]),
        ...palette([], ['madder', 'indigo']),
      ] as [Rgb, Rgb];
      const yarns = { field, second, third: dyes.saffron, pale: dyes.ivory, fine: dyes.teal };
      const borders = widths(chance);
      return { ground: field, at: (column, row) => knot(cloth, { yarns, borders }, column, row) };
    },
  });

type Yarns = Record<'field' | 'second' | 'third' | 'pale' | 'fine', Rgb>;
type Border = {
  from: number;
  wide: number;
  ground: keyof Yarns;
  figure: keyof Yarns;
  kind: number;
};
type Town = { yarns: Yarns; borders: Border[] };

/** From the selvedge in: narrow guards and wide rows of flowers in turn. */
function widths(chance: Seeded): Border[] {
  const grounds = ['second', 'pale', 'third', 'fine', 'second'] as const;
  const figures = ['pale', 'field', 'second', 'pale', 'third'] as const;
  let from = 0;
  return grounds.map((ground, index) => {
    const wide = index % 2 === 0 ? 4 : 10 + Math.floor(chance.random() * 3);
    from += wide;
    const kind = index % 2 === 0 ? 0 : 1 + Math.floor(chance.random() * 2);
    return { from: from - wide, wide, ground, figure: figures[index]!, kind };
  });
}

function knot({ columns, rows }: Web, { yarns, borders }: Town, column: number, row: number): Rgb {
  const [fromSide, fromEnd] = [
    Math.min(column, columns - 1 - column),
    Math.min(row, rows - 1 - row),
  ];
  const edge = Math.min(fromSide, fromEnd);
  const border = borders.find(({ from, wide }) => edge < from + wide);
  if (border) {
    const along = fromSide < fromEnd ? row - rows / 2 : column - columns / 2;
    return bordered(border, Math.abs(along), edge - border.from)
      ? yarns[border.figure]
      : yarns[border.ground];
  }
  const [dx, dy] = [Math.abs(column - columns / 2), Math.abs(row - rows / 2)];
  const reach = columns * 0.25;
  const centre = star(dx, dy * 0.82, reach, yarns);
  if (centre) return centre;
  const inner = borders.at(-1)!.from + 4;
  const corner = star(columns / 2 - inner - dx, (rows / 2 - inner - dy) * 0.9, reach * 0.72, yarns);
  if (corner) return corner;
  return (
    flower(
      Math.abs(((dx + 7) % 14) - 7),
      Math.abs(((dy + 7) % 14) - 7),
      (Math.floor((dx + 7) / 14) + Math.floor((dy + 7) / 14)) % 2 === 0,
      yarns,
    ) ?? yarns.field
  );
}

/** Guards are toothed; wide borders carry flowers or lozenges. */
function bordered({ kind, wide }: Border, along: number, across: number): boolean {
  const middle = Math.abs(across - (wide - 1) / 2);
  if (kind === 0) return (Math.floor(along) + (across % 2) * 2) % 4 < 2 && across > 0 && across < 3;
  const x = Math.abs((along % 12) - 6);
  if (kind === 1) return x + middle < 4 && !(x + middle < 1.6);
  return (
    (x < 1.2 && middle < 4) ||
    (middle < 1.2 && x < 4) ||
    (Math.abs(x - 3) < 0.8 && Math.abs(middle - 3) < 0.8)
  );
}

/** Eight points, stepped as knots must be, ring in ring. */
function star(dx: number, dy: number, reach: number, yarns: Yarns): Rgb | undefined {
  if (dx < 0 && dy < 0) return undefined;
  const far =
    Math.min(Math.max(Math.abs(dx), Math.abs(dy)), (Math.abs(dx) + Math.abs(dy)) * 0.72) / reach;
  if (far > 1) return undefined;
  const ring = Math.floor(far * 11);
  if (ring === 10 || ring === 6) return yarns.pale;
  if (ring === 9) return yarns.third;
  if (ring === 7 || ring === 8)
    return (Math.floor(dx / 2) + Math.floor(dy / 2)) % 3 === 0 ? yarns.pale : yarns.second;
  if (ring > 2)
    return (Math.floor(dx) + Math.floor(dy)) % 7 === 0
      ? yarns.third
      : ring > 4
        ? yarns.fine
        : yarns.field;
  return ring === 2 ? yarns.pale : ring === 1 ? yarns.second : yarns.third;
}

function flower(x: number, y: number, odd: boolean, yarns: Yarns): Rgb | undefined {
  if (x + y < 1.3) return yarns.third;
  if (odd ? (x < 1 && y < 4) || (y < 1 && x < 4) : Math.abs(x - y) < 1 && x < 3.4) {
    return odd ? yarns.pale : yarns.fine;
  }
  return undefined;
}
