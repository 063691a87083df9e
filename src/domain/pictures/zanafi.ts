// Zanafi: black and white, flat bands in turn with twined ones that stand out as fine relief.
import { dyes, palette } from './dyes.ts';
import type { Drawing } from './draw-good.ts';
import { flatRug } from './rug.ts';
import type { Seeded } from './seeded.ts';

type Stripe = { from: number; rows: number; twined: boolean; kind: number; dark: boolean };

export const zanafi: Drawing = (good) =>
  flatRug(good, {
    pitch: 5.2,
    relief: 3.2,
    warp: [60, 52, 46],
    plan: (cloth, chance) => {
      const [white, black] = [
        dyes.ivory,
        palette(good.colours, ['charcoal'], ['white', 'ivory'])[0]!,
      ];
      const stripes = plan(chance, cloth.rows);
      return (column, row) => {
        const stripe = stripes.find(({ from, rows }) => row < from + rows)!;
        const y = row - stripe.from;
        if (!stripe.twined) return { colour: stripe.dark ? black : white };
        const on = twine(stripe, column, y);
        const top = y === 0 || (on && !twine(stripe, column, y - 1));
        return {
          colour: on === stripe.dark ? white : black,
          lift: top ? 26 : y === stripe.rows - 1 ? -34 : on ? 8 : -6,
        };
      };
    },
  });

function plan(chance: Seeded, rows: number): Stripe[] {
  const stripes: Stripe[] = [];
  const [plain, relief] = [chance.pick([5, 7, 9]), chance.pick([6, 8, 12])];
  let dark = chance.random() > 0.5;
  for (let from = 0, twined = false; from < rows; twined = !twined) {
    const tall = twined ? relief : plain;
    if (!twined) dark = !dark;
    stripes.push({ from, rows: tall, twined, kind: Math.floor(chance.random() * 5), dark });
    from += tall;
  }
  return stripes;
}

/** The twined wefts: slanting cords, herringbone, lozenges with an eye, steps, checks. */
function twine({ kind, rows }: Stripe, column: number, row: number): boolean {
  const half = (rows - 1) / 2;
  if (kind === 0) return (column + row) % 4 < 2;
  if (kind === 1) return (column + (row < half ? row : rows - row)) % 6 < 3;
  if (kind === 2) {
    const far = Math.abs((column % (rows * 2)) - rows) / rows + Math.abs(row - half) / rows;
    return (far > 0.36 && far < 0.52) || far < 0.14;
  }
  if (kind === 3) return Math.floor(column / 3) % 6 > row / 2;
  return (Math.floor(column / 4) + Math.floor(row / 3)) % 2 === 0;
}
