// A cushion cover: flat weaving, a large lozenge between bands, tassels at the corners.
import { type Motif, knotted, motifs } from './bands.ts';
import { canvas, flatShadow } from './canvas.ts';
import { type Rgb, dyes, hex, light, palette, scaled, undyed } from './dyes.ts';
import type { Drawing } from './draw-good.ts';
import { type Point, fixed, polygon, repeat } from './geometry.ts';
import { type Seeded, seeded } from './seeded.ts';

const threads = 150;

type Plan = { yarns: Rgb[]; outer: Motif; inner: Motif };

export const cushion: Drawing = ({ seed, title, colours }) => {
  const chance = seeded(seed);
  const asked = palette(colours, ['madder', 'indigo', 'saffron'], [...undyed]);
  const usual = palette([], ['madder', 'saffron', 'indigo']);
  const plan: Plan = {
    yarns: [dyes.ivory, ...asked, ...usual].slice(0, 4),
    outer: chance.pick(motifs),
    inner: chance.pick(motifs),
  };
  const shape = `<path d="${polygon(rim())}"/>`;
  return canvas({
    title,
    box: { x: 92, y: 217, w: 816, h: 816 },
    body: `${flatShadow(shape)}${tassels(chance, plan.yarns[1]!)}${cover(chance, plan)}`,
  });
};

/** From the flat cloth, -1 to 1 both ways, to the cushion: sides drawn in, corners out. */
function place(u: number, v: number): Point {
  const inward = (along: number) => 1 - 0.085 * (1 - along * along);
  return [500 + u * 400 * inward(v), 625 + v * 400 * inward(u)];
}

function rim(): Point[] {
  const side = (from: Point, to: Point) =>
    repeat(24, (step) => {
      const t = step / 24;
      return place(from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t);
    });
  return [
    ...side([-1, -1], [1, -1]),
    ...side([1, -1], [1, 1]),
    ...side([1, 1], [-1, 1]),
    ...side([-1, 1], [-1, -1]),
  ];
}

/** Thread by thread: the colour of the plan, lit by how the cushion swells and creases. */
function cover(chance: Seeded, plan: Plan) {
  const byColour = new Map<string, string[]>();
  const swell = (u: number, v: number) => {
    const full = Math.sqrt(Math.max(0, (1 - u * u) * (1 - v * v)));
    const corner = (u * v) ** 2;
    return full * 0.62 + (chance.noise(u * 5 + 9, v * 5 + 9, 4) - 0.5) * 0.1 * (0.4 + corner);
  };
  for (let row = 0; row < threads; row++) {
    for (let column = 0; column < threads; column++) {
      const [u, v] = [(column / threads) * 2 - 1, (row / threads) * 2 - 1];
      const here = swell(u, v);
      const slope = (swell(u + 0.02, v) - here) * 26 + (swell(u, v + 0.02) - here) * 34;
      const rib = row % 2 === column % 2 ? 7 : -9;
      const by = rib + (chance.hash(column, row, 7) - 0.5) * 16;
      const shade = Math.max(0.5, Math.min(1.12, 0.93 + slope * 0.23));
      const colour = hex(light(scaled(dye(plan, column, row), shade), by));
      const step = 2 / threads;
      const paths = byColour.get(colour) ?? [];
      byColour.set(colour, paths);
      paths.push(
        polygon([
          place(u, v),
          place(u + step * 1.12, v),
          place(u + step * 1.12, v + step * 1.12),
          place(u, v + step * 1.12),
        ]),
      );
    }
  }
  return [...byColour].map(([colour, d]) => `<path fill="${colour}" d="${d.join('')}"/>`).join('');
}

/** A stepped lozenge around one large motif; small ones in the corners; bands above and below. */
function dye({ yarns, outer, inner }: Plan, column: number, row: number): Rgb {
  const [ground, first, second, third] = yarns as [Rgb, Rgb, Rgb, Rgb];
  const half = threads / 2;
  const edge = Math.min(row, threads - 1 - row);
  if (edge < 5 || (edge >= 22 && edge < 25)) return first;
  if (edge < 8 || (edge >= 19 && edge < 22)) return third;
  if (edge < 19) return (Math.floor(column / 5) + Math.floor(edge / 4)) % 2 === 0 ? second : ground;
  const [dx, dy] = [Math.abs(column + 0.5 - half), Math.abs(row + 0.5 - half)];
  const far = Math.floor(dx / 3) + Math.floor(dy / 3);
  if (far >= 15 && far < 17) return second;
  if (far >= 17 && far < 18) return third;
  if (far < 15) {
    const [x, y] = [Math.floor((column - half + 24.5) / 7), Math.floor((row - half + 24.5) / 7)];
    const figure = x >= 0 && x < 7 && y >= 0 && y < 7 && knotted(inner, x, y);
    return figure ? ground : first;
  }
  const [x, y] = [Math.floor((dx - 37) / 4), Math.floor((dy - 18) / 4)];
  const corner = x >= 0 && x < 7 && y >= 0 && y < 7 && knotted(outer, x, y);
  return corner && far > 20 ? first : ground;
}

function tassels(chance: Seeded, colour: Rgb) {
  const corners: Point[] = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ];
  const drawn = corners.map(([u, v]) => {
    const [x, y] = place(u, v);
    const strands = repeat(34, () => {
      const [spread, long] = [chance.between(-26, 26), chance.between(56, 72)];
      const [dx, dy] = [u * long * 0.72 - v * spread * 0.6, v * long * 0.72 + u * spread * 0.6];
      const tone = hex(light(colour, chance.between(-40, 22)));
      return `<path d="M${fixed(x - u * 8)} ${fixed(y - v * 8)}q${fixed(u * 26)} ${fixed(v * 12)} \
${fixed(dx)} ${fixed(dy)}" stroke="${tone}"/>`;
    });
    return strands.join('');
  });
  return `<g fill="none" stroke-width="3.4" stroke-linecap="round"><g opacity=".3" \
filter="url(#near)" transform="translate(6 12)">${drawn.join('')}</g>${drawn.join('')}</g>`;
}
