// A leather pouf: panels in a star around a button, piped seams, an embroidered star on top.
import { canvas, grain } from './canvas.ts';
import { type Rgb, dyes, hex, light, mix, palette, scaled } from './dyes.ts';
import type { Drawing } from './draw-good.ts';
import { type Point, line, repeat } from './geometry.ts';
import { seeded } from './seeded.ts';
import { type Turned, alongProfile, onScreen, turned, turnedShadow } from './turned.ts';

const panels = 10;
const profile: Turned['profile'] = [
  [246, 0],
  [296, 16],
  [366, 90],
  [396, 190],
  [382, 290],
  [318, 366],
  [214, 402],
  [110, 412],
  [40, 408],
  [2, 398],
];

export const pouf: Drawing = ({ seed, title, colours }) => {
  const chance = seeded(seed);
  const asked = palette(colours, [], ['ivory', 'white']);
  const first =
    asked[0] ??
    chance.pick<Rgb>([
      [176, 104, 52],
      [150, 56, 40],
      [204, 150, 62],
      [58, 70, 104],
    ]);
  const thread: Rgb = asked[1] ?? [240, 228, 200];
  const body: Turned = {
    centre: [500, 830],
    profile,
    tilt: 0.56,
    steps: { around: 300, along: 15 },
    surface: (angle, along, { height }) => {
      const seam = seamDistance(angle);
      const crease =
        (chance.noise(angle * 9 + 40, along * 5, 2) - 0.5) * 0.5 * Math.max(0.25, 1 - height / 240);
      const puff = seam.side * (1 - seam.near) ** 3 * 0.55 * Math.min(1, along * 5);
      const worn = (chance.noise(angle * 5 + 20, along * 16, 3) - 0.5) * 26;
      const colour = mix(scaled(first, 0.62), first, Math.min(1, seam.near * 3.4 + 0.12));
      return {
        colour: light(colour, worn),
        gloss: 0.34,
        lean: [puff + crease * 0.6, crease * 0.5],
      };
    },
  };
  return canvas({
    title,
    box: { x: 104, y: 348, w: 792, h: 632 },
    defs: grain('leather', {
      frequency: '.34',
      relief: 1.5,
      seed,
      octaves: 2,
      soften: 0.6,
    }),
    body: `${turnedShadow(body, 1.35)}<g filter="url(#leather)">${turned(body)}</g>\
<g fill="none" stroke-linecap="round">${seams(body, first, thread)}${embroidery(body, thread)}</g>\
${button(body, first)}`,
  });
};

function seamDistance(angle: number) {
  const part = (angle / (Math.PI * 2) + 1) * panels;
  const offset = part - Math.floor(part);
  return { near: Math.min(offset, 1 - offset) * 2, side: offset < 0.5 ? -1 : 1 };
}

const down = (body: Turned, angle: number, from: number, to: number) =>
  repeat(40, (step) => {
    const part = from + ((to - from) * step) / 39;
    const [radius, high] = alongProfile(body, part);
    return { point: onScreen(body, [radius, high], angle), seen: seen(body, part, angle) };
  })
    .filter(({ seen }) => seen)
    .map(({ point }) => point);

function seen(body: Turned, part: number, angle: number) {
  const [a, b] = [alongProfile(body, part - 0.01), alongProfile(body, part + 0.01)];
  const [outward, upward] = [b[1] - a[1], a[0] - b[0]];
  return upward * body.tilt + outward * Math.cos(angle) * Math.sqrt(1 - body.tilt ** 2) > 1;
}

/** A piped seam, dark below and lit above, with a row of saddle stitches on each side. */
function seams(body: Turned, leather: Rgb, thread: Rgb) {
  const draw = (angle: number, look: string) => {
    const points = down(body, angle, 0.02, 0.97);
    return points.length > 1 ? `<path d="${line(points)}" ${look}/>` : '';
  };
  return repeat(panels, (index) => {
    const angle = (index / panels) * Math.PI * 2;
    return (
      draw(angle + 0.012, `stroke="${hex(scaled(leather, 0.35))}" stroke-width="7" opacity=".7"`) +
      draw(angle, `stroke="${hex(scaled(leather, 0.92))}" stroke-width="4.5"`) +
      draw(angle - 0.004, `stroke="${hex(light(leather, 50))}" stroke-width="1.4" opacity=".7"`) +
      [-0.045, 0.045]
        .map((by) =>
          draw(angle + by, `stroke="${hex(thread)}" stroke-width="2.4" stroke-dasharray="7 6"`),
        )
        .join('')
    );
  }).join('');
}

/** Rings of stitches and a many-pointed star, as silk thread on the top. */
function embroidery(body: Turned, thread: Rgb) {
  const ray = (index: number, from: number, to: number): Point[] =>
    [from, to].map((part, end) =>
      onScreen(body, alongProfile(body, part), ((index + end * 0.5) / panels) * Math.PI * 2),
    );
  const closed = (inner: number, outer: number, from = 0) => {
    const points = repeat(panels * 2 + 1, (index) =>
      onScreen(
        body,
        alongProfile(body, index % 2 === 0 ? inner : outer),
        ((index + from) / (panels * 2)) * Math.PI * 2,
      ),
    );
    return `${line(points)}Z`;
  };
  const silk = hex(light(thread, -6));
  const dark = hex(scaled(thread, 0.74));
  return [
    `<path d="${closed(0.62, 0.82)}${closed(0.66, 0.84)}" stroke="${dark}" stroke-width="4.5" \
transform="translate(1 2)"/>`,
    `<path d="${closed(0.62, 0.82)}" stroke="${silk}" stroke-width="4.2"/>`,
    `<path d="${closed(0.66, 0.84)}" stroke="${silk}" stroke-width="2.4" stroke-dasharray="5 4"/>`,
    `<path d="${closed(0.82, 0.68, 1)}" stroke="${silk}" stroke-width="2.6"/>`,
    `<path d="${closed(0.86, 0.92)}" stroke="${silk}" stroke-width="3.4"/>`,
    ...repeat(panels, (index) => {
      const [a, b] = [ray(index + 0.5, 0.7, 0.7)[0]!, ray(index + 0.5, 0.78, 0.78)[0]!];
      return `<path d="${line([a, b])}" stroke="${silk}" stroke-width="7"/>`;
    }),
  ].join('');
}

function button(body: Turned, leather: Rgb) {
  const [x, y] = onScreen(body, [0, 402], 0);
  return `<ellipse cx="${x}" cy="${y + 4}" rx="30" ry="17" fill="${hex(scaled(leather, 0.3))}" \
opacity=".8"/><ellipse cx="${x}" cy="${y - 2}" rx="25" ry="14" \
fill="${hex(scaled(leather, 0.8))}"/>\
<ellipse cx="${x - 6}" cy="${y - 6}" rx="12" ry="5" fill="${hex(mix(leather, dyes.white, 0.45))}" \
opacity=".7"/>`;
}
