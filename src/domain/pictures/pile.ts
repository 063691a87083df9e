// Knots to strands: a few strands of hand-spun yarn a knot, leaning as the pile lies.
import { type Rgb, hex } from './dyes.ts';
import { fixed } from './geometry.ts';
import type { Web } from './loom.ts';

export type Pile = {
  web: Web;
  /** The yarn of a knot, and how far light and fleece may change it (1 for undyed wool). */
  yarn(column: number, row: number, strand: number): { colour: Rgb; plain: number };
  strands?: number;
  thick?: number;
  long?: number;
};

/** Every strand as svg paths, a group of merged colours a row, the deepest strands first. */
export function pile({ web, yarn, strands = 6, thick = 2.1, long = 1 }: Pile): string {
  const { chance, columns, rows } = web;
  const drawn: string[] = [];
  for (let row = 0; row < rows; row++) {
    const byColour = new Map<string, string[]>();
    const abrash =
      (chance.noise(2, row / 18, 30) - 0.5) * 15 + (chance.noise(2, row / 4, 31) - 0.5) * 8;
    for (let column = 0; column < columns; column++) {
      const { lie, shade } = tuft(web, column, row);
      for (let strand = 0; strand < strands; strand++) {
        const { colour, plain } = yarn(column, row, strand);
        const depth = strand < 2 ? -15 * plain : strand === strands - 1 ? 5 : 0;
        const by = chance.between(-6.5, 6.5) + (abrash + shade) * plain + depth;
        const warm = chance.random() < 0.07 ? 8 : chance.random() * 3.5;
        const stroke = hex([colour[0] + by, colour[1] + by - warm, colour[2] + by - warm * 2.3], 6);
        const paths = byColour.get(stroke) ?? [];
        byColour.set(stroke, paths);
        paths.push(strandPath(web, [column, row], lie, long));
      }
    }
    drawn.push(
      [...byColour]
        .map(([colour, paths]) => ({ colour, paths, order: order(colour, chance.random()) }))
        .sort((a, b) => a.order - b.order)
        .map(({ colour, paths }) => `<path stroke="${colour}" d="${paths.join('')}"/>`)
        .join(''),
    );
  }
  return `<g stroke-width="${thick}">${drawn.join('')}</g>`;
}

/** How the pile lies here, and its tufts, lit from the upper left by a difference of noise. */
function tuft({ chance }: Web, column: number, row: number) {
  const lie = chance.noise(column / 16, row / 13, 40) - 0.5;
  const height = (by: number) => chance.noise((column + by) / 3.4, (row + by) / 2.9, 41);
  const clump = (height(-0.6) - height(0.6)) * 46;
  return { lie, shade: clump + (chance.noise(column / 9, row / 8, 42) - 0.5) * 14 + lie * 24 };
}

function strandPath(web: Web, [column, row]: [number, number], lie: number, long: number) {
  const { chance, pitch } = web;
  const [x, y] = web.place(column, row);
  const startX = x + chance.between(-0.58, 0.58) * pitch;
  const startY = y + chance.between(-0.6, 0.4) * pitch;
  const dx = (lie * 15 + chance.between(-5.5, 5.5)) * long;
  const dy = chance.between(9, 18) * long;
  const bend = Math.round(chance.between(-6.5, 6.5) * long);
  return `M${fixed(startX)} ${fixed(startY)}q${bend} ${Math.round(dy * 0.45)} \
${Math.round(dx)} ${Math.round(dy)}`;
}

const order = (colour: string, random: number) =>
  parseInt(colour.slice(1, 3), 16) + (random - 0.5) * 60;
