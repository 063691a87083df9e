// A silver cuff from the south: niello in the recesses, granules, coral and enamel.
import { type Motif, knotted, motifs } from './bands.ts';
import { canvas } from './canvas.ts';
import { type Rgb, dyes, hex, light, mix, palette, undyed } from './dyes.ts';
import type { Drawing } from './draw-good.ts';
import { type Point, repeat } from './geometry.ts';
import { type Seeded, seeded } from './seeded.ts';
import { type Turned, around, onScreen, turned, turnedShadow } from './turned.ts';

const silver: Rgb = [232, 231, 226];
const niello: Rgb = [52, 50, 52];
const tall = 250;

export const bracelet: Drawing = ({ seed, title, colours }) => {
  const chance = seeded(seed);
  const [stone = dyes.red, enamel = dyes.green] = palette(
    colours,
    ['red', 'green', 'yellow'],
    [...undyed, 'silver'],
  );
  const row = [chance.pick(motifs), chance.pick(motifs)] as const;
  const cuff: Turned = {
    centre: [500, 780],
    profile: [
      [318, 0],
      [330, 6],
      [334, 20],
      [326, 34],
      [330, 60],
      [334, 125],
      [330, 190],
      [326, 216],
      [334, 230],
      [330, 244],
      [318, 250],
      [306, 244],
      [304, 125],
      [306, 0],
    ],
    tilt: 0.42,
    steps: { around: 420, along: 14 },
    surface: (angle, along, { height }) => {
      const inside = along > 0.78;
      const tarnish = (around(chance, angle, 4, height / 40, 2) - 0.5) * 40;
      const hammer = (around(chance, angle, 15, height / 22, 3) - 0.5) * 0.35;
      const sky = Math.sin(angle * 2 + 0.6) * 34 + Math.sin(angle * 5) * 16;
      const metal = light(silver, tarnish + sky - (inside ? 60 : 0));
      if (inside) return { colour: metal, gloss: 0.5, lean: [hammer, hammer] };
      return engraved({ angle, height, row, metal, enamel, hammer });
    },
  };
  return canvas({
    title,
    box: { x: 164, y: 416, w: 672, h: 500 },
    body: `${turnedShadow({ ...cuff, profile: [[318, 0]] }, 1.06)}${turned(cuff)}\
${stones(cuff, stone, chance)}`,
  });
};

type Place = {
  angle: number;
  height: number;
  row: readonly [Motif, Motif];
  metal: Rgb;
  enamel: Rgb;
  hammer: number;
};

/** Twisted wire at the rims, dots between, and a chart of motifs sunk in black across the face. */
function engraved({ angle, height, row, metal, enamel, hammer }: Place) {
  const steps = (angle / (Math.PI * 2) + 2) * 168;
  const wire = height < 34 || height > tall - 34;
  if (wire) {
    const twist = Math.sin(steps * 2.2 + height * 0.22);
    return {
      colour: twist < -0.5 ? mix(metal, niello, 0.6) : metal,
      gloss: 0.9,
      lean: [twist * 0.4, 0] as const,
    };
  }
  const line = Math.abs(height - 50) < 4 || Math.abs(height - (tall - 50)) < 4;
  if (line) return { colour: mix(metal, niello, 0.75), gloss: 0.3, lean: [0, 0.2] as const };
  const [x, y] = [Math.floor(steps) % 12, Math.floor((height - 62) / 18)];
  const cell = Math.floor(Math.floor(steps) / 12);
  const motif = row[cell % 2]!;
  const inCell = x < 7 && y >= 0 && y < 7;
  const sunk = inCell && knotted(motif, x, y);
  const heart = x === 9 && y === 3;
  if (heart) return { colour: enamel, gloss: 1, lean: [0, 0] as const };
  const bar = x === 8 || x === 10 ? 0.3 : 0;
  const colour = sunk ? mix(metal, niello, 0.8) : mix(metal, niello, bar);
  return { colour, gloss: sunk ? 0.25 : 0.9, lean: [hammer, hammer * 0.6] as const };
}

/** Coral cabochons in silver bezels around the middle, only where they face us. */
function stones(cuff: Turned, stone: Rgb, chance: Seeded) {
  return repeat(14, (index) => {
    const angle = ((index * 12 + 9.5) / 168) * Math.PI * 2;
    const folded = Math.atan2(Math.sin(angle), Math.cos(angle));
    if (Math.abs(folded) > 1.42) return '';
    const [x, y] = onScreen(cuff, [338, 125], folded);
    return cabochon([x, y], 25 * Math.cos(folded), 25, light(stone, chance.between(-14, 14)));
  }).join('');
}

export function cabochon([x, y]: Point, rx: number, ry: number, colour: Rgb) {
  const ring = `cx="${x.toFixed(1)}" cy="${y.toFixed(1)}"`;
  const shape = (grow: number) => `rx="${(rx + grow).toFixed(1)}" ry="${(ry + grow).toFixed(1)}"`;
  return `<ellipse ${ring} ${shape(7)} fill="#2a2828" opacity=".55"/><ellipse ${ring} ${shape(5)} \
fill="#d9d9d6"/><ellipse ${ring} ${shape(5)} fill="none" stroke="#6c6a6a" stroke-width="3" \
stroke-dasharray="3 3.4"/><ellipse ${ring} ${shape(0)} fill="${hex(mix(colour, niello, 0.45))}"/>\
<ellipse cx="${(x - rx * 0.08).toFixed(1)}" cy="${(y - ry * 0.1).toFixed(1)}" \
rx="${(rx * 0.84).toFixed(1)}" ry="${(ry * 0.82).toFixed(1)}" fill="${hex(colour)}"/>\
<ellipse cx="${(x - rx * 0.3).toFixed(1)}" cy="${(y - ry * 0.36).toFixed(1)}" \
rx="${(rx * 0.3).toFixed(1)}" ry="${(ry * 0.2).toFixed(1)}" fill="#fff" opacity=".75"/>`;
}
