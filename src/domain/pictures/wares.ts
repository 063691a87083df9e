// Vessels and other round things of clay, wood, metal, glass and straw: a profile and a surface.
import { type Scene, canvas, grain } from './canvas.ts';
import { type Rgb, dyes, hex, palette, scaled } from './dyes.ts';
import type { Drawing } from './draw-good.ts';
import type { Point } from './geometry.ts';
import { type Seeded, seeded } from './seeded.ts';
import { type Turned, turned, turnedShadow } from './turned.ts';
import { type Stuff, surfaceOf } from './ware-surfaces.ts';

type Asked = Parameters<Drawing>[0];
type Ware = {
  profile: readonly Point[];
  stuff: Stuff;
  tilt?: number;
  behind?: string;
  before?: string;
};

/** Radius and height from the foot up, on a base line at 1040; open ones come over the rim. */
const open = (radius: number, height: number, foot: number, belly = 1): Point[] => [
  [foot, 0],
  [foot * 1.06, 10],
  [radius * 0.72 * belly, height * 0.24],
  [radius * 0.95 * belly, height * 0.62],
  [radius, height * 0.97],
  [radius * 0.985, height],
  [radius * 0.95, height * 0.97],
  [radius * 0.86 * belly, height * 0.6],
  [radius * 0.5, height * 0.24],
  [2, height * 0.2],
];

/** A profile as pairs: radius and height. */
const at = (pairs: string): Point[] =>
  pairs.split(', ').map((pair) => pair.split(' ').map(Number) as unknown as Point);

const handle = (d: string, fill: string) => `<path d="${d}" fill="none" stroke="#1d120a" \
stroke-width="40" opacity=".5" transform="translate(5 7)" filter="url(#near)"/><path d="${d}" \
fill="none" stroke="${fill}" stroke-width="34" stroke-linecap="round"/><path d="${d}" fill="none" \
stroke="#fff" stroke-width="7" opacity=".35" stroke-linecap="round" transform="translate(-6 -6)"/>`;

const wares = {
  bowl: { stuff: 'clay', tilt: 0.42, profile: open(380, 300, 150) },
  cup: { stuff: 'clay', tilt: 0.3, profile: open(250, 440, 160, 1.2) },
  jug: {
    stuff: 'clay',
    tilt: 0.24,
    profile: at(
      '150 0, 166 14, 246 140, 274 280, 224 430, 142 540, ' +
        '120 620, 140 720, 168 760, 158 770, 128 716, 104 620',
    ),
  },
  jar: {
    stuff: 'clay',
    tilt: 0.24,
    profile: at(
      '170 0, 190 14, 280 180, 310 360, 270 520, 186 590, 182 610, 214 630, ' +
        '226 650, 150 730, 60 780, 30 800, 44 830, 30 852, 2 856',
    ),
  },
  'couscous-dish': { stuff: 'clay', tilt: 0.5, profile: open(410, 210, 170, 0.95) },
  'candle-holder': {
    stuff: 'metal',
    tilt: 0.3,
    profile: at(
      '230 0, 236 12, 190 40, 90 70, 44 130, 70 180, 44 240, 40 330, ' +
        '78 380, 150 400, 156 416, 120 420, 74 424, 70 480, 56 480, 56 430',
    ),
  },
  teapot: {
    stuff: 'metal',
    tilt: 0.24,
    profile: at(
      '150 0, 160 20, 130 46, 200 130, 244 260, 232 380, 170 470, 128 520, ' +
        '132 536, 124 552, 60 620, 26 660, 40 690, 20 716, 2 720',
    ),
  },
  'incense-burner': {
    stuff: 'metal',
    tilt: 0.28,
    profile: at(
      '210 0, 216 14, 120 40, 66 90, 110 180, 200 260, 216 340, 214 356, ' +
        '196 430, 110 520, 40 570, 22 600, 30 626, 10 650, 2 652',
    ),
  },
  mortar: {
    stuff: 'metal',
    tilt: 0.34,
    profile: at(
      '190 0, 196 16, 170 40, 190 60, 236 300, 262 400, ' +
        '270 430, 262 436, 240 420, 206 300, 160 100, 2 80',
    ),
  },
  washbasin: { stuff: 'metal', tilt: 0.46, profile: open(400, 260, 190, 1.05) },
  'tea-glass': { stuff: 'glass', tilt: 0.26, profile: open(200, 480, 140, 0.92) },
  'glass-beldi': { stuff: 'glass', tilt: 0.26, profile: open(220, 420, 150, 0.9) },
  'fez-hat': {
    stuff: 'felt',
    tilt: 0.3,
    profile: at('300 0, 304 10, 250 380, 244 394, 234 398, 2 400'),
  },
  'straw-hat': {
    stuff: 'straw',
    tilt: 0.36,
    profile: at('416 0, 418 12, 330 34, 226 44, 212 60, 200 180, 176 226, 90 250, 2 254'),
  },
  'bread-basket': { stuff: 'straw', tilt: 0.46, profile: open(400, 190, 250, 1.05) },
  stool: {
    stuff: 'wood',
    tilt: 0.36,
    profile: at(
      '250 0, 256 16, 150 120, 120 250, 150 380, ' + '290 450, 310 470, 306 510, 290 520, 2 522',
    ),
  },
  'low-table': {
    stuff: 'wood',
    tilt: 0.42,
    profile: at(
      '220 0, 230 18, 120 90, 96 200, 130 300, ' + '390 330, 420 344, 420 374, 408 384, 2 386',
    ),
  },
  drum: {
    stuff: 'skin',
    tilt: 0.42,
    profile: at('260 0, 264 30, 264 200, 262 400, 270 420, 262 436, 250 440, 2 440'),
  },
  darbuka: {
    stuff: 'skin',
    tilt: 0.32,
    profile: at('190 0, 196 20, 120 170, 108 340, 220 480, 274 600, 276 650, 264 664, 2 666'),
  },
  bendir: {
    stuff: 'skin',
    tilt: 0.7,
    profile: at('390 0, 394 20, 394 110, 384 122, 2 122'),
  },
  candle: {
    stuff: 'wax',
    tilt: 0.26,
    profile: at('150 0, 156 10, 156 200, 156 480, 150 506, 120 500, 2 490'),
  },
} as const satisfies Record<string, Ware>;

export type WareName = keyof typeof wares;

export const ware =
  (name: WareName): Drawing =>
  (asked) =>
    drawn(asked, { ...wares[name], name });

function drawn(asked: Asked, row: Ware & { name: WareName }): Scene {
  const chance = seeded(asked.seed);
  const { tilt = 0.3, profile, name } = row;
  const stuff = made(asked.materials, row.stuff);
  const colour = colourOf(stuff, asked, chance);
  const top = Math.max(...profile.map(([, high]) => high));
  const radius = Math.max(...profile.map(([wide]) => wide));
  const down = Math.sqrt(1 - tilt ** 2);
  const cy = 625 + (top * down) / 2;
  const surface = surfaceOf(stuff, { chance, colour, top });
  const body: Turned = {
    centre: [500, cy],
    profile,
    tilt,
    steps: { around: 260, along: 11 },
    surface,
  };
  const limbs = limbsOf(name, cy, hex(scaled(colour, 0.84)));
  return canvas({
    title: asked.title,
    box: {
      x: 500 - radius,
      y: cy - top * down - radius * tilt * 0.5,
      w: radius * 2,
      h: top * down + radius * tilt,
    },
    defs: grain('ware', {
      frequency: stuff === 'wood' ? '.02 .15' : '.06',
      relief: 1.2,
      seed: asked.seed,
    }),
    body: `${turnedShadow(body, 1.25)}<g filter="url(#ware)"${stuff === 'glass' ? ' opacity=".86"' : ''}>${limbs.behind}${turned(body)}${limbs.before}</g>`,
  });
}

/** Its own material decides where a form may be of several. */
function made(materials: readonly string[] = [], usual: Stuff): Stuff {
  const [first = ''] = materials;
  if (/wood|thuya|cedar|walnut/.test(first)) return usual === 'skin' ? 'skin' : 'wood';
  if (/brass|copper|silver|iron|steel/.test(first)) return 'metal';
  if (/clay|earthenware|stoneware|porcelain/.test(first)) return usual === 'skin' ? 'skin' : 'clay';
  if (/palm|raffia|reed|esparto/.test(first)) return 'straw';
  if (/marble|stone/.test(first)) return 'stone';
  return first === 'glass' ? 'glass' : usual;
}

const ofStuff: Record<Stuff, readonly Rgb[]> = {
  clay: [
    [232, 222, 200],
    [42, 118, 116],
    [34, 64, 140],
    [178, 96, 58],
    [70, 96, 54],
  ],
  wood: [
    [142, 88, 48],
    [168, 112, 62],
    [116, 66, 38],
  ],
  metal: [dyes.brass, [198, 196, 190], [184, 110, 74]],
  glass: [
    [150, 196, 182],
    [168, 200, 206],
  ],
  straw: [
    [208, 178, 120],
    [218, 192, 140],
  ],
  felt: [
    [146, 28, 36],
    [120, 22, 34],
  ],
  skin: [
    [150, 92, 50],
    [176, 96, 58],
  ],
  stone: [
    [206, 200, 190],
    [96, 92, 90],
  ],
  wax: [
    [232, 214, 174],
    [206, 150, 140],
    [180, 190, 160],
  ],
};

function colourOf(stuff: Stuff, { colours, materials }: Asked, chance: Seeded): Rgb {
  if (materials?.[0] === 'brass') return dyes.brass;
  if (materials?.[0] === 'copper') return [184, 110, 74];
  if (stuff === 'metal' && /silver|steel/.test(materials?.[0] ?? '')) return [206, 204, 198];
  const dyed = stuff === 'clay' || stuff === 'felt' || stuff === 'wax' || stuff === 'glass';
  return (dyed ? palette(colours, [])[0] : undefined) ?? chance.pick(ofStuff[stuff]);
}

/** What is not round: a spout, a handle, a tassel, a wick. */
function limbsOf(name: WareName, cy: number, fill: string): { behind: string; before: string } {
  const at = (dy: number) => cy - dy;
  if (name === 'cup')
    return { before: '', behind: handle(`M716 ${at(350)}q130 -20 120 90q-10 110 -150 100`, fill) };
  if (name === 'jug')
    return { before: '', behind: handle(`M626 ${at(690)}q170 -10 170 150q0 120 -90 160`, fill) };
  if (name === 'teapot') {
    const lip = `M330 ${at(200)}Q190 ${at(220)} 168 ${at(400)}Q156 ${at(500)} 96 ${at(540)}`;
    return {
      before: '',
      behind: `${handle(lip, fill)}${handle(`M690 ${at(440)}q190 10 170 -130q-10 -60 -40 -60M690 ${at(440)}Q900 ${at(470)} 872 ${at(300)}Q850 ${at(170)} 716 ${at(150)}`, fill)}`,
    };
  }
  if (name === 'fez-hat')
    return {
      behind: '',
      before: `<path d="M500 ${at(382)}q120 6 186 60q20 90 8 210" fill="none" stroke="#221b18" stroke-width="7"/><path d="M682 ${at(200)}l24 0l10 150l-44 0z" fill="#221b18"/>`,
    };
  if (name === 'candle')
    return {
      behind: '',
      before: `<path d="M500 ${at(480)}q6 -20 0 -48" fill="none" stroke="#3a2c22" stroke-width="6"/>`,
    };
  return { behind: '', before: '' };
}
