// A coiled basket of doum palm with its lid, coloured wool wrapped where the chart asks for it.
import { type Motif, knotted, motifs } from './bands.ts';
import { canvas } from './canvas.ts';
import { type Rgb, dyes, light, mix, palette } from './dyes.ts';
import type { Drawing } from './draw-good.ts';
import { type Seeded, seeded } from './seeded.ts';
import { type Turned, turned, turnedShadow } from './turned.ts';

const coil = 13;

const pot: Turned['profile'] = [
  [232, 0],
  [262, 14],
  [318, 92],
  [344, 200],
  [340, 300],
  [304, 384],
  [270, 420],
];
const lid: Turned['profile'] = [
  [292, 414],
  [306, 424],
  [298, 440],
  [244, 512],
  [176, 596],
  [104, 688],
  [52, 752],
  [34, 772],
  [48, 790],
  [44, 812],
  [20, 824],
  [2, 826],
];

export const basket: Drawing = ({ seed, title, colours }) => {
  const chance = seeded(seed);
  const wools = palette(
    colours,
    ['madder', 'teal', 'saffron'],
    ['natural', 'wool', 'ivory', 'white'],
  );
  const [potMotif, lidMotif] = [chance.pick(motifs), chance.pick(motifs)];
  const body = (profile: Turned['profile'], motif: Motif, from: number): Turned => ({
    centre: [500, 1010],
    profile,
    tilt: 0.34,
    steps: { around: 440, along: 19 },
    surface: (angle, _, { height }) => coiled(chance, { angle, height, motif, from, wools }),
  });
  const [low, high] = [body(pot, potMotif, 8), body(lid, lidMotif, 35)];
  return canvas({
    title,
    box: { x: 152, y: 224, w: 696, h: 868 },
    body: `${turnedShadow(low, 1.35)}${turned(low)}${turned(high)}`,
  });
};

type Stitch = { angle: number; height: number; motif: Motif; from: number; wools: Rgb[] };

/** Slanted stitches over round coils; the coil's belly and each stitch's belly lean the light. */
function coiled(chance: Seeded, { angle, height, motif, from, wools }: Stitch) {
  const round = Math.floor(height / coil);
  const up = height / coil - round - 0.5;
  const stitches = 132;
  const slanted =
    (angle / (Math.PI * 2) + 2) * stitches + up * 0.9 + chance.hash(round, 1, 3) * 0.6;
  const stitch = Math.floor(slanted);
  const side = slanted - stitch - 0.5;
  const wool = woolAt(stitch, round - from, motif, wools);
  const straw = light(
    mix(dyes.natural, [170, 138, 84], chance.hash(stitch, round, 1)),
    (chance.noise(angle * 3 + 9, height / 60, 2) - 0.5) * 30,
  );
  const groove =
    Math.min(1, (0.5 - Math.abs(up)) * 5) * Math.min(1, (0.5 - Math.abs(side)) * 4 + 0.45);
  const colour = wool ? light(wool, (chance.hash(stitch, round, 4) - 0.5) * 34) : straw;
  return {
    colour: mix(mix(colour, [60, 40, 22], 0.62), colour, groove),
    gloss: wool ? 0.02 : 0.16,
    lean: [side * 0.55, up * 1.15] as const,
  };
}

function woolAt(stitch: number, round: number, motif: Motif, wools: Rgb[]): Rgb | undefined {
  const first = wools[0]!;
  if (round === -2 || round === 16) return wools[1] ?? first;
  if (round < 0 || round > 13) return undefined;
  const column = Math.floor(stitch / 1.5) % 11;
  const repeat = Math.floor(Math.floor(stitch / 1.5) / 11);
  if (column > 6 || !knotted(motif, column, Math.floor(round / 2))) return undefined;
  return repeat % 2 === 0 ? first : (wools[2] ?? first);
}
