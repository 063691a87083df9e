// Azilal: ivory, free drawing, lines that change yarn where it ran out, bright motifs astray.
import { type Rgb, dyes, palette, scaled, undyed } from './dyes.ts';
import type { Drawing } from './draw-good.ts';
import { type Knot, lattice } from './lattice.ts';
import { layRug, web } from './loom.ts';
import { pile } from './pile.ts';
import { seeded } from './seeded.ts';

export const azilal: Drawing = (good) => freeLattice(good, { ground: dyes.ivory });

/** Boujad: the same freedom on a ground of rose and madder that fades from row to row. */
export const boujaad: Drawing = (good) => freeLattice(good, { ground: [188, 84, 84] });

function freeLattice(
  { seed, colours, title }: Parameters<Drawing>[0],
  { ground }: { ground: Rgb },
) {
  const chance = seeded(seed);
  const cloth = web(chance, { columns: 97, rows: 123, pitch: 8.6 });
  const knot = lattice(chance, { ...cloth, wobble: 1.7 });
  const yarns = [
    ...palette(colours, [], [...undyed]),
    ...palette([], ['red', 'saffron', 'indigo', 'rose', 'teal', 'henna']),
  ].slice(0, 6);
  const nth = (part: number) => yarns[Math.floor(part * yarns.length * 0.999)]!;
  const line = (column: number, row: number) =>
    chance.noise(column / 30, row / 26, 60) > 0.62
      ? nth(chance.noise(column / 34, row / 30, 61))
      : dyes.charcoal;
  const leftOver = (column: number, row: number) =>
    chance.hash(column >> 1, row >> 1, 12) > 0.9945
      ? nth(chance.hash(column >> 1, row >> 1, 13))
      : undefined;
  const drawn = (column: number, row: number) => {
    if (column < 2 || column > cloth.columns - 3) return undefined;
    const here = knot(column, row);
    if (here.onLine) return line(column, row);
    return motif(here, nth) ?? leftOver(column, row);
  };
  const yarn = (column: number, row: number) => {
    const colour = drawn(column, row);
    return colour ? { colour, plain: 0.6 } : { colour: ground, plain: 1 };
  };
  const strands = pile({ web: cloth, yarn });
  return layRug({ web: cloth, title, ground: scaled(ground, 0.8), strands });
}

function motif(here: Knot, nth: (part: number) => Rgb): Rgb | undefined {
  const { own, other, fromHeart, fromDiagonal } = here;
  const eye = nth((other + 0.37) % 1);
  if (own < 0.34 && fromHeart > 0.14 && fromHeart < 0.22) return nth(other);
  if (own < 0.2 && fromHeart < 0.07) return eye;
  if (own > 0.34 && own < 0.6 && fromHeart < 0.13) return nth(other);
  if (own > 0.8 && fromDiagonal < 0.05 && fromHeart < 0.24) {
    return own > 0.9 ? nth(other) : dyes.charcoal;
  }
  return undefined;
}
