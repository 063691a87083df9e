// A pierced brass lantern at dusk: the light makes the pattern, on the metal and on the wall.
import { canvas } from './canvas.ts';
import type { Drawing } from './draw-good.ts';
import { light, metal, scaled } from './dyes.ts';
import { type Point, circle, fixed, polygon, repeat } from './geometry.ts';
import { type Seeded, seeded } from './seeded.ts';
import { type Turned, alongProfile, around, onScreen, turned, turnedShadow } from './turned.ts';

const globe: Turned['profile'] = [
  [120, 60],
  [150, 74],
  [232, 170],
  [276, 290],
  [262, 410],
  [196, 508],
  [124, 556],
  [112, 566],
];
const foot: Turned['profile'] = [
  [190, 0],
  [198, 8],
  [190, 22],
  [150, 36],
  [124, 50],
  [122, 62],
];
const crown: Turned['profile'] = [
  [126, 560],
  [134, 568],
  [128, 582],
  [104, 600],
  [92, 640],
  [58, 690],
  [26, 716],
  [20, 736],
  [32, 750],
  [26, 768],
  [10, 778],
  [2, 780],
];

export const lantern: Drawing = ({ seed, title, colours }) => {
  const chance = seeded(seed);
  const brass = metal(colours, 'brass');
  const rows = chance.pick([9, 10, 11]);
  const part = (profile: Turned['profile']): Turned => ({
    centre: [500, 1080],
    profile,
    tilt: 0.22,
    steps: { around: 220, along: 12 },
    surface: (angle, _, { height }) => {
      const hammer = (around(chance, angle, 9, height / 30, 2) - 0.5) * 0.22;
      const patina = (around(chance, angle, 4, height / 60, 3) - 0.5) * 40;
      return {
        colour: light(scaled(brass, 0.74), patina),
        gloss: 0.7,
        lean: [hammer, hammer + Math.sin(height / 3) * 0.05],
      };
    },
  });
  const [low, ball, top] = [part(foot), part(globe), part(crown)];
  return canvas({
    title,
    box: { x: 298, y: 252, w: 404, h: 860 },
    dusk: true,
    defs: glow,
    body: `${onTheWall(chance)}${turnedShadow(low, 1.2)}${turned(low)}${turned(ball)}\
${pierced(ball, rows)}${turned(top)}${pierced(top, 3, [0.2, 0.52])}${ring}\
<circle cx="500" cy="770" r="420" fill="url(#glow)" style="mix-blend-mode:screen"/>`,
  });
};

const glow = `<radialGradient id="glow"><stop offset="0" stop-color="#ffcf7a" stop-opacity=".62"/>\
<stop offset=".45" stop-color="#ff9d3c" stop-opacity=".2"/><stop offset="1" stop-color="#ff8a20" \
stop-opacity="0"/></radialGradient><radialGradient id="flame" gradientUnits="userSpaceOnUse" \
cx="500" cy="790" r="300"><stop offset="0" stop-color="#fffbe8"/><stop offset=".5" \
stop-color="#ffdf93"/><stop offset="1" stop-color="#f5a03c"/></radialGradient>`;

const ring = `<circle cx="500" cy="290" r="34" fill="none" stroke="#3a2a16" stroke-width="11"/>\
<circle cx="499" cy="289" r="34" fill="none" stroke="#b78d45" stroke-width="7"/>`;

/** Stars and drops cut through the metal row by row, each bright, each with a thin lit edge. */
function pierced(body: Turned, rows: number, reach: [number, number] = [0.07, 0.95]) {
  const holes = repeat(rows, (row) => {
    const part = reach[0] + ((reach[1] - reach[0]) * (row + 0.5)) / rows;
    const [radius, high] = alongProfile(body, part);
    const around = rows > 3 ? 20 : 14;
    return repeat(around, (index) => {
      const angle = ((index + (row % 2) / 2) / around) * Math.PI * 2 - Math.PI;
      if (Math.cos(angle) < 0.12) return '';
      const size = ((Math.PI * radius) / around) * 0.62;
      return hole(body, { radius, high, angle, size }, row % 2 === 0);
    }).join('');
  }).join('');
  return `<path d="${holes}" fill="#ffb042" opacity=".55" filter="url(#near)"/>\
<path d="${holes}" fill="url(#flame)" stroke="#4a2f10" stroke-width="1.6"/>`;
}

type Hole = { radius: number; high: number; angle: number; size: number };

function hole(body: Turned, { radius, high, angle, size }: Hole, star: boolean) {
  const on = (x: number, y: number): Point =>
    onScreen(body, [radius, high + y], angle + x / Math.max(radius, 40));
  const points = star ? 16 : 8;
  const main = repeat(points, (index) => {
    const turnBy = (index / points) * Math.PI * 2;
    const reach = star
      ? size * (index % 2 === 0 ? 1 : 0.62)
      : size * (index % 2 === 0 ? 0.72 : 0.36);
    return on(Math.sin(turnBy) * reach, Math.cos(turnBy) * reach);
  });
  const dots = star
    ? []
    : repeat(4, (index) => {
        const turnBy = ((index + 0.5) / 4) * Math.PI * 2;
        return circle(
          on(Math.sin(turnBy) * size * 1.05, Math.cos(turnBy) * size * 1.05),
          size * 0.13,
        );
      });
  return polygon(main) + dots.join('');
}

/** The same stars thrown on the wall, larger and softer the farther they fall. */
function onTheWall(chance: Seeded) {
  const rings = repeat(9, (ring) =>
    repeat(22 + ring * 2, (index) => {
      const angle = ((index + (ring % 2) / 2) / (22 + ring * 2)) * Math.PI * 2;
      const far = 330 + ring * 74 + chance.between(-6, 6);
      const [x, y] = [500 + Math.cos(angle) * far, 760 + Math.sin(angle) * far * 0.96];
      if (y > 1040) return '';
      const size = 15 + ring * 3.6;
      const points = repeat(16, (corner): Point => {
        const reach = size * (corner % 2 === 0 ? 1 : 0.62);
        const by = angle + (corner / 16) * Math.PI * 2;
        return [x + Math.cos(by) * reach * 1.1, y + Math.sin(by) * reach];
      });
      const fade = fixed(Math.max(0, 0.5 - ring * 0.05) * chance.between(0.7, 1) * 10);
      return `<path d="${polygon(points)}" opacity="${Number(fade) / 10}"/>`;
    }).join(''),
  );
  return `<g fill="#ffd38a" filter="url(#near)" style="mix-blend-mode:screen">${rings.join('')}\
</g>`;
}
