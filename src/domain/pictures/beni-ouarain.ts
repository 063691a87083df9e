// Beni Ouarain: undyed ivory, deep pile, a thin dark lozenge lattice that is faint and inexact.
import { dyes, palette } from './dyes.ts';
import type { Drawing } from './draw-good.ts';
import { lattice } from './lattice.ts';
import { knottedRug } from './rug.ts';

export const beniOuarain: Drawing = (good) =>
  knottedRug(good, {
    pitch: 8.8,
    strands: 4,
    thick: 2.8,
    warp: [199, 178, 149],
    plan: (cloth, chance) => {
      const ground = good.colours?.[0] === 'grey' ? dyes.grey : dyes.ivory;
      const undyed = ['ivory', 'white', 'wool', 'natural'] as const;
      const [dark = dyes.charcoal] = palette(good.colours, ['charcoal'], [...undyed, 'grey']);
      const manner = chance.hash(3, 3, 90);
      const knot = lattice(cloth, {
        wobble: 0.8 + chance.hash(3, 3, 91) * 0.6,
        zigzag: manner > 0.72,
        cells: manner > 0.5 ? [1.6, 2.6] : [2.6, 5],
        thick: manner > 0.5 ? 1.25 : 1,
      });
      const full = chance.hash(3, 3, 92) * 0.3;
      const drawn = (column: number, row: number) => {
        if (column < 2 || column > cloth.columns - 3) return false;
        const { onLine, own, fromHeart, fromDiagonal } = knot(column, row);
        const lozenge = own < full && fromHeart > 0.15 && fromHeart < 0.215;
        const eye = own < full / 2 && fromHeart < 0.05;
        const cross = own > 0.9 && fromDiagonal < 0.05 && fromHeart < 0.2;
        return onLine || lozenge || eye || cross;
      };
      return { ground, at: (column, row) => (drawn(column, row) ? dark : undefined) };
    },
  });

/** Beni Mrirt: thicker and softer, lines that wander far, two or three quiet dyes. */
export const mrirt: Drawing = (good) =>
  knottedRug(good, {
    pitch: 8.8,
    strands: 4,
    thick: 3,
    long: 1.2,
    warp: [199, 178, 149],
    plan: (cloth, chance) => {
      const yarns = palette(good.colours, ['tan', 'grey', 'charcoal'], ['ivory', 'white']);
      const knot = lattice(cloth, { wobble: 3.4, cells: [1.4, 2.2], thick: 1.7 });
      const field = (column: number, row: number) =>
        chance.noise(column / 34, row / 40, 80) + (chance.noise(column / 9, row / 9, 81) - 0.5) / 7;
      return {
        ground: dyes.ivory,
        at: (column, row) => {
          if (column < 2 || column > cloth.columns - 3) return undefined;
          if (knot(column, row).onLine) return yarns.at(-1);
          const here = field(column, row);
          if (here > 0.66) return yarns[0];
          return here < 0.24 ? yarns[1 % yarns.length] : undefined;
        },
      };
    },
  });
