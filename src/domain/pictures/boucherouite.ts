// Boucherouite: strips of worn-out clothes, tied thick, a riot of colour in broken lozenges.
import { type Rgb, dyes, light, mix, palette, undyed } from './dyes.ts';
import type { Drawing } from './draw-good.ts';
import type { Web } from './loom.ts';
import { knottedRug } from './rug.ts';

const everyday = [
  'madder',
  'rose',
  'pink',
  'saffron',
  'orange',
  'turquoise',
  'indigo',
  'blue',
  'green',
  'white',
  'charcoal',
  'teal',
] as const;

export const boucherouite: Drawing = (good) =>
  knottedRug(good, {
    pitch: 13,
    strands: 6,
    thick: 4.6,
    long: 1.25,
    relief: 6,
    warp: [120, 86, 84],
    plan: (cloth, chance) => {
      const bag = [...everyday].filter((_, index) => chance.hash(index, 7, 50) > 0.3);
      const rags = [...palette(good.colours, [], [...undyed]), ...palette([], bag)];
      const manner = chance.hash(1, 7, 51);
      const wide = 11 + chance.hash(2, 7, 52) * 9;
      return {
        ground: dyes.rose,
        at: (column, row, strand) => rag(cloth, { rags, manner, wide }, [column, row, strand]),
      };
    },
  });

type Bag = { rags: Rgb[]; manner: number; wide: number };

/** Nested lozenges, squares or bands laid over patches; in each two rags, mixed strip by strip. */
function rag({ chance }: Web, bag: Bag, [column, row, strand]: [number, number, number]): Rgb {
  const { rags, manner, wide } = bag;
  const bend = (chance.noise(column / 9, row / 9, 3) - 0.5) * 7;
  const down = row + (chance.noise(column / 11, row / 13, 4) - 0.5) * 9;
  const tall = manner > 0.7 ? wide * 0.8 : wide * 1.28;
  const [cellX, cellY] = [Math.floor((column + bend) / wide), Math.floor(down / tall)];
  const [dx, dy] = [(column + bend) / wide - cellX - 0.5, down / tall - cellY - 0.5];
  const far =
    manner > 0.85
      ? Math.abs(dy) * 1.1 + chance.noise(column / 6, cellY, 9) * 0.35
      : manner > 0.6
        ? Math.max(Math.abs(dx), Math.abs(dy)) * 1.5
        : Math.abs(dx) + Math.abs(dy);
  const ring = Math.floor(far * (6.2 + chance.hash(cellX, cellY, 7) * 2.6));
  const nth = (part: number) => rags[Math.floor(part * rags.length * 0.999)]!;
  const own = nth(chance.hash((manner > 0.85 ? 0 : cellX) * 9 + ring, cellY, 11));
  const neighbour = nth(chance.hash(Math.floor(column / 5), Math.floor(row / 4), 12));
  const stray = chance.hash(column, row * 8 + strand, 13) < 0.16;
  const colour = stray ? neighbour : own;
  return light(mix(colour, [128, 118, 110], 0.06), (chance.hash(column, row, 14) - 0.5) * 26);
}
