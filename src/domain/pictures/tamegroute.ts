// Tamegroute: copper green that ran in a stacked kiln, bare scars, an uneven rim. Vase or bowl.
import { type Box, canvas, grain } from './canvas.ts';
import { type Rgb, dyes, light, mix } from './dyes.ts';
import type { Drawing } from './draw-good.ts';
import type { Point } from './geometry.ts';
import { type Seeded, seeded } from './seeded.ts';
import { type Turned, around, turned, turnedShadow } from './turned.ts';

/** The glaze, where it ran thin, where it pooled. Green is Tamegroute's own. */
const glazes = {
  green: [
    [30, 104, 62],
    [112, 122, 44],
    [16, 58, 40],
  ],
  blue: [
    [38, 74, 150],
    [92, 126, 168],
    [20, 34, 92],
  ],
  saffron: [
    [206, 146, 44],
    [222, 184, 104],
    [134, 78, 22],
  ],
  white: [
    [232, 226, 208],
    [212, 200, 172],
    [188, 172, 140],
  ],
  henna: [
    [168, 92, 48],
    [196, 138, 84],
    [98, 48, 26],
  ],
  black: [
    [52, 48, 46],
    [92, 78, 64],
    [24, 22, 24],
  ],
} as const satisfies Record<string, readonly [Rgb, Rgb, Rgb]>;

type Glaze = readonly [Rgb, Rgb, Rgb];

const vase: Point[] = [
  [128, 0],
  [136, 14],
  [196, 110],
  [262, 260],
  [278, 380],
  [236, 520],
  [150, 620],
  [112, 690],
  [108, 740],
  [150, 800],
  [164, 812],
  [158, 820],
  [140, 800],
  [98, 740],
  [94, 690],
  [130, 600],
];

const bowl: Point[] = [
  [136, 0],
  [150, 10],
  [148, 40],
  [168, 62],
  [262, 130],
  [338, 230],
  [372, 330],
  [380, 352],
  [374, 360],
  [362, 352],
  [330, 250],
  [256, 152],
  [150, 90],
  [60, 74],
  [2, 72],
];

export const tamegrouteVase: Drawing = ({ seed, title, colours }) =>
  glazed({
    seed,
    title,
    colours,
    profile: vase,
    centre: [500, 1040],
    tilt: 0.26,
    box: { x: 220, y: 204, w: 560, h: 856 },
  });

export const tamegrouteBowl: Drawing = ({ seed, title, colours }) =>
  glazed({
    seed,
    title,
    colours,
    profile: bowl,
    centre: [500, 830],
    tilt: 0.5,
    box: { x: 120, y: 328, w: 760, h: 540 },
  });

type Pot = Parameters<Drawing>[0] & { profile: Point[]; centre: Point; tilt: number; box: Box };

function glazed({ seed, title, colours, profile, centre, tilt, box }: Pot) {
  const chance = seeded(seed);
  const named = colours?.find((name): name is keyof typeof glazes => name in glazes);
  const tones = glazes[named ?? 'green'];
  const foot = profile[0]![0];
  const body: Turned = {
    centre,
    profile: profile.map(([r, h]): Point => [r, h]),
    tilt,
    steps: { around: 230, along: 13 },
    surface: (angle, along, { radius, height }) => {
      const ridge = Math.sin(height / 7.5) * 0.035;
      const bare = height < 16 + around(chance, angle, 4, 1, 5) * 22 && radius < foot * 1.3;
      if (bare) return { colour: [176, 122, 84], gloss: 0.05, lean: [0, ridge] };
      const dent = (around(chance, angle, 5, along * 14, 6) - 0.5) * 0.22;
      return {
        colour: glaze(chance, { angle, height, tones }),
        gloss: 0.95,
        lean: [dent, ridge + dent],
      };
    },
  };
  return canvas({
    title,
    box,
    defs: grain('clay', { frequency: '.05 .07', relief: 1.4, seed, soften: 0.7 }),
    body: `${turnedShadow(body, 1.5)}<g filter="url(#clay)">${turned(body)}</g>`,
  });
}

/** Thin and olive where it ran off, deep where it pooled, with drips, specks and a few scars. */
type Place = { angle: number; height: number; tones: Glaze };

function glaze(chance: Seeded, { angle, height, tones }: Place): Rgb {
  const [full, thin, deep] = tones;
  const noise = (turns: number, y: number, layer: number) => around(chance, angle, turns, y, layer);
  const y = height + (noise(3, height / 70, 11) - 0.5) * 150;
  const cloud = noise(2.2, y / 90, 1) * 0.55 + noise(6, y / 40, 2) * 0.45;
  const run = noise(11, y / 420, 3) * 0.7 + noise(23, y / 300, 12) * 0.3;
  const fine = noise(38, y / 22, 4) * 0.5 + noise(19, y / 46, 13) * 0.5;
  let colour = mix(full, thin, Math.max(0, cloud * 1.7 - 0.45));
  colour = mix(colour, deep, Math.max(0, run - 0.52) * 1.7);
  colour = mix(colour, light(thin, 40), Math.max(0, fine * run - 0.42) * 1.6);
  const scar = noise(7, y / 26, 8) * 0.5 + noise(3, y / 60, 14) * 0.5;
  if (scar > 0.86) colour = mix(colour, dyes.terracotta, 0.7);
  return light(colour, (fine - 0.5) * 26);
}
