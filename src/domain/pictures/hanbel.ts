// Hanbel: flat-woven, weft-faced bands of colour, teeth, chevrons and rows of knot charts.
import { type Motif, knotted, motifs } from './bands.ts';
import { type Rgb, dyes, hex, light, palette, undyed } from './dyes.ts';
import type { Drawing } from './draw-good.ts';
import { fixed } from './geometry.ts';
import { type Web, layRug, web } from './loom.ts';
import { type Seeded, seeded } from './seeded.ts';

type Band = { from: number; rows: number; kind: number; base: Rgb; figure: Rgb; motif: Motif };

export const hanbel: Drawing = ({ seed, colours, title }) => {
  const chance = seeded(seed);
  const cloth = web(chance, { columns: 138, rows: 196, pitch: 5.4 });
  const asked = palette(colours, ['madder', 'saffron', 'indigo', 'henna'], [...undyed]);
  const yarns = [...asked, dyes.ivory, dyes.charcoal];
  const bands = plan(chance, cloth.rows, yarns);
  const strands = weave(cloth, (column, row) => {
    const band = bands.find(({ from, rows }) => row < from + rows)!;
    return figured(band, column, row - band.from) ? band.figure : band.base;
  });
  return layRug({ web: cloth, title, ground: [96, 66, 48], strands, relief: 4 });
};

/** Bands from one end to the other, mirrored about the middle as she counts them. */
function plan(chance: Seeded, rows: number, yarns: Rgb[]): Band[] {
  const half: Omit<Band, 'from'>[] = [];
  let last = -1;
  for (let row = 0; row < rows / 2;) {
    let base = Math.floor(chance.random() * yarns.length);
    if (base === last) base = (base + 1) % yarns.length;
    last = base;
    const figure =
      yarns[(base + 1 + Math.floor(chance.random() * (yarns.length - 1))) % yarns.length]!;
    const kind = Math.floor(chance.random() * 6);
    const tall = [3, 5, 8, 9, 16, 4][kind]!;
    half.push({ rows: tall, kind, base: yarns[base]!, figure, motif: chance.pick(motifs) });
    row += tall;
  }
  let from = 0;
  return [...half, ...[...half].reverse()].map((band) => {
    from += band.rows;
    return { ...band, from: from - band.rows };
  });
}

/** Which knots of a band are of its second colour: teeth, chevrons, rows of motifs, dashes. */
function figured({ kind, rows, motif }: Band, column: number, row: number) {
  if (kind === 1) return row > 0 && row < rows - 1 && column % 6 < 3;
  if (kind === 2) return (column + (row < 4 ? row : 7 - row)) % 8 < 3;
  if (kind === 3)
    return row > 0 && row < 8 && column % 9 < 7 && knotted(motif, column % 9, row - 1);
  if (kind === 4) {
    const [x, y] = [Math.floor(column / 2) % 9, Math.floor((row - 1) / 2)];
    return row > 0 && row < 15 && x < 7 && knotted(motif, x, y);
  }
  return kind === 5 && row % 2 === 1 && column % 4 < 2;
}

/** Every pick as short stitches over the warps, with the rib of the warp in its shading. */
function weave(cloth: Web, yarn: (column: number, row: number) => Rgb) {
  const { chance, columns, rows, pitch } = cloth;
  const byColour = new Map<string, string[]>();
  for (let row = 0; row < rows; row++) {
    const abrash = (chance.noise(3, row / 7, 30) - 0.5) * 18 + (chance.hash(5, row, 31) - 0.5) * 12;
    for (let column = 0; column < columns - 1; column++) {
      for (const pick of [0, 1]) {
        const over = (column + pick) % 2 === 0 ? 9 : -13;
        const by = abrash + over + (chance.hash(column, row * 2 + pick, 32) - 0.5) * 22;
        const stroke = hex(light(yarn(column, row), by));
        const [x, y] = cloth.place(column, row);
        const paths = byColour.get(stroke) ?? [];
        byColour.set(stroke, paths);
        paths.push(`M${fixed(x + 1)} ${fixed(y + pick * pitch * 0.5)}h${fixed(pitch - 1.4)}`);
      }
    }
  }
  const drawn = [...byColour].map(([colour, d]) => `<path stroke="${colour}" d="${d.join('')}"/>`);
  return `<g stroke-width="2.7">${drawn.join('')}</g>`;
}
