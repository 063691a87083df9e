// Flat weaving: every pick as short stitches over the warps, with the rib of the warp in its light.
import { type Rgb, hex, light } from './dyes.ts';
import { fixed } from './geometry.ts';
import type { Web } from './loom.ts';

/** `lift`: how much lighter a relief line is here than the ground, or darker in its shade. */
export type Pick = { colour: Rgb; lift?: number };

export function weave(cloth: Web, yarn: (column: number, row: number) => Pick): string {
  const { chance, columns, rows, pitch } = cloth;
  const byColour = new Map<string, string[]>();
  const length = fixed(pitch - pitch * 0.22);
  for (let row = 0; row < rows; row++) {
    const abrash = (chance.noise(3, row / 7, 30) - 0.5) * 18 + (chance.hash(5, row, 31) - 0.5) * 12;
    for (let column = 0; column < columns - 1; column++) {
      const { colour, lift = 0 } = yarn(column, row);
      for (const pick of [0, 1]) {
        const over = (column + pick) % 2 === 0 ? 9 : -13;
        const by = abrash + over + lift + (chance.hash(column, row * 2 + pick, 32) - 0.5) * 22;
        const stroke = hex(light(colour, by));
        const [x, y] = cloth.place(column, row);
        const paths = byColour.get(stroke) ?? [];
        byColour.set(stroke, paths);
        paths.push(`M${fixed(x + 1)} ${fixed(y + pick * pitch * 0.5)}h${length}`);
      }
    }
  }
  const drawn = [...byColour].map(([colour, d]) => `<path stroke="${colour}" d="${d.join('')}"/>`);
  return `<g stroke-width="${fixed(pitch / 2)}">${drawn.join('')}</g>`;
}
