// Azilal: ivory, free drawing, lines that change yarn where it ran out, bright motifs astray.
import { type Dye, type Rgb, dyes, palette, undyed } from './dyes.ts';
import type { Drawing } from './draw-good.ts';
import { type Knot, lattice } from './lattice.ts';
import type { Web } from './loom.ts';
import { knottedRug } from './rug.ts';
import type { Seeded } from './seeded.ts';

export const azilal: Drawing = (good) =>
  knottedRug(good, {
    pitch: 8.6,
    strands: 4,
    thick: 2.7,
    plan: (cloth, chance) =>
      freeLattice(cloth, chance, {
        ground: dyes.ivory,
        yarns: yarnsOf(good.colours, chance, ['red', 'saffron', 'indigo', 'rose', 'teal', 'henna']),
      }),
  });

/** Boujad: the same freedom on a ground of rose and madder that fades from row to row. */
export const boujaad: Drawing = (good) =>
  knottedRug(good, {
    pitch: 8.6,
    strands: 4,
    thick: 2.7,
    fleece: 1.1,
    plan: (cloth, chance) => {
      const grounds: Rgb[] = [
        [188, 84, 84],
        [206, 116, 122],
        [172, 62, 58],
        [196, 104, 70],
        [150, 52, 82],
      ];
      const ground = grounds[Math.floor(chance.hash(5, 5, 95) * 4.99)]!;
      const yarns = yarnsOf(good.colours, chance, ['saffron', 'indigo', 'orange', 'white', 'teal']);
      const free = freeLattice(cloth, chance, { ground, yarns, dark: [74, 26, 42] });
      const fade = (row: number) => chance.noise(2, row / 26, 97) > 0.6;
      return {
        ground,
        at: (column, row, strand) =>
          free.at(column, row, strand) ??
          (fade(row) && chance.hash(column, row, 98) > 0.45
            ? [ground[0] + 22, ground[1] + 30, ground[2] + 28]
            : undefined),
      };
    },
  });

/** Two to six yarns: those asked for, then those she had left over. */
function yarnsOf(colours: readonly string[] | undefined, chance: Seeded, usual: Dye[]): Rgb[] {
  const left = [...usual].sort(
    (a, b) =>
      chance.hash(a.length, a.charCodeAt(0), 93) - chance.hash(b.length, b.charCodeAt(0), 93),
  );
  const asked = palette(colours, [], [...undyed]);
  const bright = !asked.length || colours?.includes('multicolour');
  return [...asked, ...palette([], bright ? left : left.slice(0, 2))].slice(0, 6);
}

type Free = { ground: Rgb; yarns: Rgb[]; dark?: Rgb };

function freeLattice(cloth: Web, chance: Seeded, { ground, yarns, dark = dyes.charcoal }: Free) {
  const manner = chance.hash(3, 3, 90);
  const knot = lattice(cloth, {
    wobble: 1.3 + chance.hash(3, 3, 91) * 1.4,
    zigzag: manner > 0.8,
    cells: manner > 0.55 ? [1.5, 2.4] : [2.8, 4.6],
  });
  const plainLines = chance.hash(3, 3, 94) * 0.35 + 0.4;
  const nth = (part: number) => yarns[Math.floor(part * yarns.length * 0.999)]!;
  const line = (column: number, row: number) =>
    chance.noise(column / 30, row / 26, 60) > plainLines
      ? nth(chance.noise(column / 34, row / 30, 61))
      : dark;
  const leftOver = (column: number, row: number) =>
    chance.hash(column >> 1, row >> 1, 12) > 0.9945
      ? nth(chance.hash(column >> 1, row >> 1, 13))
      : undefined;
  return {
    ground,
    at: (column: number, row: number, _strand: number) => {
      if (column < 2 || column > cloth.columns - 3) return undefined;
      const here = knot(column, row);
      if (here.onLine) return line(column, row);
      return motif(here, nth, dark) ?? leftOver(column, row);
    },
  };
}

function motif(here: Knot, nth: (part: number) => Rgb, dark: Rgb): Rgb | undefined {
  const { own, other, fromHeart, fromDiagonal } = here;
  const eye = nth((other + 0.37) % 1);
  if (own < 0.34 && fromHeart > 0.14 && fromHeart < 0.22) return nth(other);
  if (own < 0.2 && fromHeart < 0.07) return eye;
  if (own > 0.34 && own < 0.52 && fromHeart < 0.13) return nth(other);
  if (own > 0.52 && own < 0.66 && fromHeart > 0.3 && fromHeart < 0.345) return nth(other);
  if (own > 0.52 && own < 0.6 && fromHeart < 0.12) return eye;
  if (own > 0.8 && fromDiagonal < 0.05 && fromHeart < 0.24) return own > 0.9 ? nth(other) : dark;
  return undefined;
}
