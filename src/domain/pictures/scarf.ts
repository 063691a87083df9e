// A scarf over a cedar rod: stripes and a row of motifs on a cloth that falls in soft folds.
import { type Motif, knotted, motifs } from './bands.ts';
import { canvas, flatShadow } from './canvas.ts';
import type { Drawing } from './draw-good.ts';
import { type Rgb, dyes, hex, light, mix, palette, scaled } from './dyes.ts';
import { type Point, fixed, polygon, repeat } from './geometry.ts';
import { type Seeded, seeded } from './seeded.ts';

const [columns, rows] = [190, 230];
const rod = 168;

type Cloth = { chance: Seeded; left: number; wide: number; long: number; layer: number };

export const scarf: Drawing = ({ seed, title, colours }) => {
  const chance = seeded(seed);
  const asked = palette(colours, []);
  const scheme = chance.pick([
    [dyes.ivory, dyes.indigo, dyes.saffron],
    [dyes.madder, dyes.ivory, dyes.rose],
    [dyes.teal, dyes.ivory, dyes.saffron],
    [[222, 200, 168], dyes.charcoal, dyes.henna],
  ] as Rgb[][]);
  const [ground, stripe, accent] = [...asked, ...scheme] as [Rgb, Rgb, Rgb];
  const motif = chance.pick(motifs);
  const dye = (along: number, across: number) =>
    woven({ ground, stripe, accent, motif }, along, across);
  const behind: Cloth = { chance, left: 300, wide: 470, long: 640, layer: 50 };
  const before: Cloth = { chance, left: 232, wide: 500, long: 850, layer: 10 };
  return canvas({
    title,
    box: { x: 232, y: 152, w: 500, h: 936 },
    body: `${flatShadow(`<path d="${outline(behind)}"/><path d="${outline(before)}"/>\
<rect x="60" y="${rod - 16}" width="880" height="32" rx="16"/>`)}${bar}${hung(behind, dye, 0.72)}\
${hung(before, dye, 1)}`,
  });
};

const bar = `<linearGradient id="rod" x2="0" y1="0" y2="1"><stop offset="0" stop-color="#8a5a34"/>\
<stop offset=".3" stop-color="#c08a58"/><stop offset="1" stop-color="#55341b"/></linearGradient>\
<rect x="60" y="${rod - 17}" width="880" height="34" rx="17" fill="url(#rod)"/>`;

/** Folds open and drift as the cloth falls: where a thread is seen, and how it faces the light. */
function fold({ chance, left, wide, long, layer }: Cloth, u: number, v: number) {
  const drift = (chance.noise(v * 2.2, 3, layer) - 0.5) * 0.5;
  const depth = 0.25 + 0.75 * Math.min(1, v * 1.6);
  const wave = u * 21 + drift * 5 + (chance.noise(u * 4, v * 2.4, layer + 1) - 0.5) * 3.4;
  const gather = 1 - 0.09 * Math.sin(Math.min(1, v * 1.2) * Math.PI);
  const x = left + wide / 2 + (u - 0.5) * wide * gather + Math.sin(wave) * 7.5 * depth + drift * 30;
  const hem = (chance.noise(u * 5, 1, layer + 2) - 0.5) * 26 + Math.sin(wave) * 5;
  const drape = v < 0.04 ? -18 * Math.sin((v / 0.04) * Math.PI * 0.5) : -18;
  return {
    point: [x, rod + drape + v * long + hem * v] as Point,
    facing: Math.cos(wave + 0.7) * depth,
    hollow: Math.max(0, -Math.sin(wave)) * depth,
  };
}

function hung(cloth: Cloth, dye: (along: number, across: number) => Rgb, day: number) {
  const byColour = new Map<string, string[]>();
  const { chance, long } = cloth;
  const down = Math.round((rows * long) / 850);
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < columns; column++) {
      const [u, v] = [column / columns, row / down];
      const { facing, hollow } = fold(cloth, u, v);
      const roll = v < 0.035 ? 0.72 + v * 8 : 1;
      const by = (0.88 + facing * 0.17 - hollow * 0.2) * day * roll;
      const weave = (chance.hash(column, row, cloth.layer + 5) - 0.5) * 13 + (column % 2) * 4;
      const colour = hex(light(scaled(dye(down - row, column), by), weave));
      const corners = [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ].map(
        ([x, y]) => fold(cloth, (column + x! * 1.12) / columns, (row + y! * 1.12) / down).point,
      );
      const paths = byColour.get(colour) ?? [];
      byColour.set(colour, paths);
      paths.push(polygon(corners));
    }
  }
  const drawn = [...byColour].map(([colour, d]) => `<path fill="${colour}" d="${d.join('')}"/>`);
  return drawn.join('') + tassels(cloth, dye(0, 0), day);
}

/** The warp's ends, twisted together by hand. */
function tassels(cloth: Cloth, colour: Rgb, day: number) {
  const { chance } = cloth;
  return `<g fill="none" stroke-linecap="round">${repeat(44, (index) => {
    const { point, facing } = fold(cloth, (index + 0.5) / 44, 1);
    const [x, y] = point;
    const shade = (by: number) =>
      hex(scaled(mix(colour, dyes.ivory, 0.25), (0.86 + facing * 0.15) * day * by));
    const [sway, length] = [chance.between(-7, 7), chance.between(62, 80)];
    const path = `M${fixed(x)} ${fixed(y - 3)}q${fixed(sway * 0.2)} ${fixed(length * 0.5)} \
${fixed(sway)} ${fixed(length)}`;
    return `<path d="${path}" stroke="${shade(0.66)}" stroke-width="7.5"/><path d="${path}" \
stroke="${shade(1)}" stroke-width="4.6" stroke-dasharray="5 2.4"/>`;
  }).join('')}</g>`;
}

function outline(cloth: Cloth) {
  const edge = (u: number) => repeat(21, (step) => fold(cloth, u, step / 20).point);
  return polygon([...edge(0), ...edge(1).reverse()]);
}

type Dyes = { ground: Rgb; stripe: Rgb; accent: Rgb; motif: Motif };

/** Counted from the hem up: stripes, a band of motifs, stripes, then ground and pinstripes. */
function woven({ ground, stripe, accent, motif }: Dyes, along: number, across: number): Rgb {
  if (along < 4) return ground;
  if (along < 16) return stripe;
  if (along < 19 || (along >= 56 && along < 59)) return accent;
  if (along < 23 || (along >= 52 && along < 56)) return ground;
  if (along < 52) {
    const [x, y] = [Math.floor((across + 4) / 4) % 10, Math.floor((along - 23.5) / 4)];
    return x < 7 && y >= 0 && y < 7 && knotted(motif, x, y) ? stripe : ground;
  }
  if (along < 71) return stripe;
  if (along >= 76 && along < 79) return accent;
  if (along >= 84 && along < 87) return stripe;
  return along > 100 && (along - 100) % 34 < 3 ? mix(stripe, ground, 0.25) : ground;
}
