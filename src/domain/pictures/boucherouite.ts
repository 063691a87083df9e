// Boucherouite: strips of worn clothes, a riot of colour in uneven patches and broken lozenges.
import { type Rgb, light, mix, palette, undyed } from './dyes.ts';
import type { Drawing } from './draw-good.ts';
import { layRug, web } from './loom.ts';
import { pile } from './pile.ts';
import { type Seeded, seeded } from './seeded.ts';

export const boucherouite: Drawing = ({ seed, colours, title }) => {
  const chance = seeded(seed);
  const cloth = web(chance, { columns: 64, rows: 82, pitch: 13 });
  const rags = [
    ...palette(colours, [], [...undyed]),
    ...palette(
      [],
      [
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
      ],
    ),
  ];
  const yarn = (column: number, row: number, strand: number) => ({
    colour: rag(chance, rags, [column, row, strand]),
    plain: 0.9,
  });
  const strands = pile({ web: cloth, yarn, strands: 6, thick: 4.6, long: 1.25 });
  return layRug({ web: cloth, title, ground: [120, 86, 84], strands, relief: 9 });
};

/** Nested lozenges laid over patches; in each patch two rags, mixed strip by strip. */
function rag(chance: Seeded, rags: Rgb[], [column, row, strand]: [number, number, number]) {
  const bend = (chance.noise(column / 9, row / 9, 3) - 0.5) * 7;
  const down = row + (chance.noise(column / 11, row / 13, 4) - 0.5) * 9;
  const [cellX, cellY] = [Math.floor((column + bend) / 16), Math.floor(down / 20.5)];
  const [dx, dy] = [(column + bend) / 16 - cellX - 0.5, down / 20.5 - cellY - 0.5];
  const ring = Math.floor((Math.abs(dx) + Math.abs(dy)) * (7.4 + chance.hash(cellX, cellY, 7) * 2));
  const nth = (part: number) => rags[Math.floor(part * rags.length * 0.999)]!;
  const own = nth(chance.hash(cellX * 9 + ring, cellY, 11));
  const neighbour = nth(chance.hash(Math.floor(column / 5), Math.floor(row / 4), 12));
  const stray = chance.hash(column, row * 8 + strand, 13) < 0.16;
  const colour = stray ? neighbour : own;
  return light(mix(colour, [128, 118, 110], 0.06), (chance.hash(column, row, 14) - 0.5) * 26);
}
