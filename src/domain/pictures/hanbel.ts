// Hanbel: flat-woven, weft-faced bands of colour, teeth, chevrons and rows of knot charts.
import { type Motif, knotted, motifs } from './bands.ts';
import { type Rgb, dyes, palette, undyed } from './dyes.ts';
import type { Drawing } from './draw-good.ts';
import { flatRug } from './rug.ts';
import type { Seeded } from './seeded.ts';

type Band = { from: number; rows: number; kind: number; base: Rgb; figure: Rgb; motif: Motif };

/** How many rows each kind of band takes: plain, dashes, chevrons, motifs, tall motifs, dots. */
const tall = [4, 5, 8, 9, 16, 4, 12] as const;

export const hanbel: Drawing = (good) =>
  banded(good, { usual: ['madder', 'saffron', 'indigo', 'henna'], kinds: [0, 1, 2, 3, 4, 5, 6] });

/** Zemmour: red first, and hardly a band without its small figures. */
export const zemmour: Drawing = (good) =>
  banded(good, {
    usual: ['madder', 'red', 'saffron', 'indigo'],
    kinds: [1, 2, 3, 3, 4, 4, 5, 6],
    base: dyes.madder,
  });

type Manner = { usual: Parameters<typeof palette>[1]; kinds: number[]; base?: Rgb };

function banded(good: Parameters<Drawing>[0], { usual, kinds, base }: Manner) {
  return flatRug(good, {
    pitch: 5.4,
    plan: (cloth, chance) => {
      const asked = palette(good.colours, usual, [...undyed]);
      const pale = chance.hash(8, 8, 60) > 0.3 ? [dyes.ivory] : [];
      const yarns = [...asked, ...pale, dyes.charcoal];
      const bands = plan(chance, { rows: cloth.rows, yarns, kinds, base });
      return (column, row) => {
        const band = bands.find(({ from, rows }) => row < from + rows)!;
        return { colour: figured(band, column, row - band.from) ? band.figure : band.base };
      };
    },
  });
}

type Order = { rows: number; yarns: Rgb[]; kinds: number[]; base?: Rgb };

/** Bands from one end to the other, mirrored about the middle as she counts them. */
function plan(chance: Seeded, { rows, yarns, kinds, base: most }: Order): Band[] {
  const half: Omit<Band, 'from'>[] = [];
  let last = -1;
  for (let row = 0; row < rows / 2;) {
    let base = Math.floor(chance.random() * yarns.length);
    if (base === last) base = (base + 1) % yarns.length;
    last = base;
    const step = 1 + Math.floor(chance.random() * (yarns.length - 1));
    const figure = yarns[(base + step) % yarns.length]!;
    const kind = chance.pick(kinds);
    const ground = most && chance.random() < 0.7 && figure !== most ? most : yarns[base]!;
    const high = tall[kind]!;
    half.push({ rows: high, kind, base: ground, figure, motif: chance.pick(motifs) });
    row += high;
  }
  let from = 0;
  return [...half, ...[...half].reverse()].map((band) => {
    from += band.rows;
    return { ...band, from: from - band.rows };
  });
}

/** Which knots of a band are of its second colour. */
function figured({ kind, rows, motif }: Band, column: number, row: number) {
  if (kind === 1) return row > 0 && row < rows - 1 && column % 6 < 3;
  if (kind === 2) return (column + (row < 4 ? row : 7 - row)) % 8 < 3;
  if (kind === 3)
    return row > 0 && row < 8 && column % 9 < 7 && knotted(motif, column % 9, row - 1);
  if (kind === 4) {
    const [x, y] = [Math.floor(column / 2) % 9, Math.floor((row - 1) / 2)];
    return row > 0 && row < 15 && x < 7 && knotted(motif, x, y);
  }
  if (kind === 6) {
    const far = Math.abs((column % 22) - 11) + Math.abs(row - 5.5) * 1.8;
    return (far > 8.4 && far < 10.6) || far < 4;
  }
  return kind === 5 && row % 2 === 1 && column % 4 < 2;
}
