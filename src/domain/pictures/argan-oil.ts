// Argan oil: a bottle the colour of its oil, a label with a seal, a few nuts beside it.
import { type Motif, knotted, motifs } from './bands.ts';
import { canvas, grain } from './canvas.ts';
import { type Rgb, hex, light, mix, scaled } from './dyes.ts';
import type { Drawing } from './draw-good.ts';
import { repeat } from './geometry.ts';
import { type Seeded, seeded } from './seeded.ts';
import { type Turned, turned, turnedShadow } from './turned.ts';

const glass: Turned['profile'] = [
  [196, 0],
  [206, 8],
  [208, 30],
  [208, 90],
  [208, 150],
  [208, 210],
  [208, 270],
  [208, 330],
  [208, 390],
  [208, 450],
  [208, 480],
  [204, 512],
  [170, 566],
  [104, 604],
  [78, 630],
  [76, 662],
  [82, 668],
  [82, 682],
  [60, 684],
];
const cork: Turned['profile'] = [
  [58, 670],
  [60, 690],
  [64, 730],
  [66, 756],
  [56, 764],
  [2, 766],
];
const amber: Rgb = [196, 128, 30];
const paper: Rgb = [246, 238, 220];

export const arganOil: Drawing = ({ seed, title }) => {
  const chance = seeded(seed);
  const motif = chance.pick(motifs);
  const ink = chance.pick<Rgb>([
    [132, 64, 27],
    [72, 83, 29],
    [43, 47, 127],
    [138, 31, 34],
  ]);
  const body = (profile: Turned['profile'], surface: Turned['surface']): Turned => ({
    centre: [470, 1040],
    profile,
    tilt: 0.2,
    steps: { around: 300, along: 12 },
    surface,
  });
  const bottle = body(glass, (angle, _, { height }) => {
    const label = Math.abs(angle + 0.12) < 1.02 && height > 90 && height < 440;
    if (label) return { colour: printed({ angle: angle + 0.12, height, motif, ink }), gloss: 0.06 };
    return { colour: oil(angle, height), gloss: 0.7 };
  });
  const stopper = body(cork, (angle, _, { height }) => ({
    colour: light([188, 142, 92], (chance.noise(angle * 14 + 60, height / 5, 3) - 0.5) * 60),
    gloss: 0.02,
  }));
  return canvas({
    title,
    box: { x: 260, y: 280, w: 420, h: 836 },
    defs: grain('shell', { frequency: '.06', relief: 2, seed }),
    body: `<ellipse cx="660" cy="1052" rx="210" ry="46" fill="#d88d24" opacity=".3" \
filter="url(#soft)"/>${turnedShadow(bottle, 1.05)}${turned(bottle)}${turned(stopper)}\
<path d="M300 560Q292 800 306 1000" fill="none" stroke="#fff" stroke-width="13" opacity=".5" \
filter="url(#near)"/><g filter="url(#shell)">${nuts(chance)}</g>`,
  });
};

/** Light goes through: bright at the far side, dark at the edges and above the oil. */
function oil(angle: number, height: number): Rgb {
  const edge = Math.abs(Math.sin(angle));
  const through = Math.max(0, Math.sin(angle - 0.5)) ** 2;
  const full = height < 528;
  const colour = full ? amber : mix(amber, [226, 206, 160], 0.62);
  const dark = mix(scaled(colour, 1.18), scaled(colour, 0.45), edge ** 3);
  return light(mix(dark, [255, 205, 96], through * 0.75), height < 22 ? -40 : 0);
}

type Label = { angle: number; height: number; motif: Motif; ink: Rgb };

/** Paper with a frame, a motif large as a seal, and lines where words would be. */
function printed({ angle, height, motif, ink }: Label): Rgb {
  const x = angle * 208;
  const y = 440 - height;
  const inFrame = Math.abs(x) < 190 && y > 18 && y < 332;
  const onFrame = inFrame && !(Math.abs(x) < 184 && y > 24 && y < 326);
  if (onFrame) return ink;
  const [column, row] = [Math.floor((x + 77) / 22), Math.floor((y - 46) / 22)];
  const inside = column >= 0 && column < 7 && row >= 0 && row < 7;
  if (inside && knotted(motif, column, row)) return ink;
  const lines = [
    [226, 96, 7],
    [250, 66, 4],
    [266, 80, 4],
    [292, 44, 4],
  ] as const;
  const written = lines.some(([at, half, tall]) => Math.abs(x) < half && y > at && y < at + tall);
  return written ? mix(paper, ink, 0.75) : paper;
}

function nuts(chance: Seeded) {
  const places = [
    [700, 1010],
    [762, 1042],
    [640, 1072],
    [716, 1086],
    [820, 1088],
  ] as const;
  return places
    .map(([x, y]) => {
      const lean = chance.between(-40, 40);
      const [rx, ry] = [chance.between(36, 42), chance.between(25, 29)];
      const brown = light([150, 92, 48], chance.between(-18, 18));
      const ridge = repeat(3, (index) => {
        const by = (index - 1) * ry * 0.5;
        return `<path d="M${-rx * 0.8} ${by}Q0 ${by * 1.7} ${rx * 0.85} ${by * 0.6}" fill="none" \
stroke="${hex(scaled(brown, 0.6))}" stroke-width="1.6" opacity=".7"/>`;
      }).join('');
      return `<ellipse cx="${x + 10}" cy="${y + 18}" rx="${rx * 1.1}" ry="${ry * 0.7}" \
fill="#2c2118" opacity=".5" filter="url(#near)"/><g transform="translate(${x} ${y}) \
rotate(${lean.toFixed(1)})"><ellipse rx="${rx}" ry="${ry}" fill="${hex(scaled(brown, 0.72))}"/>\
<ellipse cx="-3" cy="-4" rx="${rx * 0.88}" ry="${ry * 0.8}" fill="${hex(brown)}"/>${ridge}\
<ellipse cx="${-rx * 0.3}" cy="${-ry * 0.4}" rx="${rx * 0.3}" ry="${ry * 0.2}" fill="#ffe2b8" \
opacity=".5"/></g>`;
    })
    .join('');
}
