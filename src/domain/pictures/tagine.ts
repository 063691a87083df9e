// A tagine: a dish and its cone, bands painted in slip under a clear glaze.
import { canvas, grain } from './canvas.ts';
import { type Rgb, dyes, light, mix, palette } from './dyes.ts';
import type { Drawing } from './draw-good.ts';
import { type Seeded, seeded } from './seeded.ts';
import { type Turned, turned, turnedShadow } from './turned.ts';

const dish: Turned['profile'] = [
  [236, 0],
  [250, 8],
  [300, 60],
  [344, 128],
  [356, 150],
  [352, 162],
  [340, 160],
  [326, 140],
];
const lid: Turned['profile'] = [
  [322, 142],
  [326, 152],
  [318, 170],
  [262, 260],
  [196, 380],
  [130, 510],
  [84, 620],
  [62, 690],
  [56, 716],
  [84, 744],
  [92, 766],
  [76, 790],
  [40, 800],
  [2, 803],
];

export const tagine: Drawing = ({ seed, title, colours }) => {
  const chance = seeded(seed);
  const [ground, figure, accent] = scheme(chance, palette(colours, []));
  const paint = (angle: number, height: number, from: number) =>
    soft((a, h) => painted({ angle: angle + a, height: height + h, from, ground, figure, accent }));
  const make = (profile: Turned['profile'], painted: Turned['surface']): Turned => ({
    centre: [500, 1010],
    profile,
    tilt: 0.3,
    steps: { around: 330, along: 19 },
    surface: painted,
  });
  const glazed = (colour: Rgb, angle: number, height: number) => ({
    colour: light(
      colour,
      (chance.noise(angle * 4 + 9, height / 50, 1) - 0.5) * 22 +
        (chance.noise(angle * 22 + 9, height / 9, 2) - 0.5) * 12,
    ),
    gloss: 0.75,
    lean: [0, Math.sin(height / 6) * 0.03] as const,
  });
  const base = make(dish, (angle, _, { height }) =>
    glazed(paint(angle, height, 36), angle, height),
  );
  const cone = make(lid, (angle, _, { height }) =>
    glazed(paint(angle, height, 172), angle, height),
  );
  return canvas({
    title,
    box: { x: 144, y: 232, w: 712, h: 838 },
    defs: grain('clay', { frequency: '.06', relief: 1.1, seed }),
    body: `${turnedShadow(base, 1.35)}<g filter="url(#clay)">${turned(base)}${turned(cone)}</g>`,
  });
};

function scheme(chance: Seeded, asked: Rgb[]): [Rgb, Rgb, Rgb] {
  if (asked.length > 1) return [asked[0]!, asked[1]!, asked[2] ?? asked[1]!];
  const schemes: [Rgb, Rgb, Rgb][] = [
    [dyes.terracotta, [240, 226, 198], [74, 44, 32]],
    [[238, 228, 206], dyes.cobalt, [190, 118, 40]],
    [
      [222, 168, 60],
      [72, 52, 30],
      [64, 100, 60],
    ],
    [[42, 118, 116], [242, 232, 208], dyes.saffron],
  ];
  return chance.pick(schemes);
}

/** A brush has no stairs: the mean of four places around. */
function soft(colour: (angle: number, height: number) => Rgb): Rgb {
  const [a, b] = [
    mix(colour(-0.005, -1.2), colour(0.005, -1.2), 0.5),
    mix(colour(-0.005, 1.2), colour(0.005, 1.2), 0.5),
  ];
  return mix(a, b, 0.5);
}

type Place = { angle: number; height: number; from: number; ground: Rgb; figure: Rgb; accent: Rgb };

/** Teeth, a row of lozenges with an eye, dots, and plain rings between, climbing from the rim. */
function painted({ angle, height, from, ground, figure, accent }: Place): Rgb {
  const at = height - from;
  const turns = (count: number) => {
    const part = (angle / (Math.PI * 2) + 2) * count;
    return Math.abs(part - Math.floor(part) - 0.5) * 2;
  };
  const ring = (low: number, tall: number) => at >= low && at < low + tall;
  if (ring(0, 7) || ring(64, 5) || ring(170, 5) || ring(236, 5) || ring(330, 5)) return figure;
  if (ring(12, 46)) return turns(22) < (at - 12) / 46 ? accent : ground;
  if (ring(76, 88)) {
    const reach = turns(12) + Math.abs((at - 76) / 88 - 0.5) * 2;
    return reach < 0.32 ? accent : reach > 0.62 && reach < 0.86 ? figure : ground;
  }
  if (ring(184, 44)) return Math.hypot(turns(14) * 1.1, (at - 206) / 26) < 0.5 ? accent : ground;
  if (ring(248, 74)) return turns(11) < 1 - (at - 248) / 74 ? figure : ground;
  if (ring(352, 60)) return Math.abs(turns(9) - (at - 352) / 60) < 0.3 ? accent : ground;
  return at > 540 ? mix(figure, accent, 0.15) : ground;
}
