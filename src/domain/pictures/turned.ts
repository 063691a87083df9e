// Things turned on a wheel: a profile spun around an axis, lit, and drawn as small quads.
import { type Rgb, hex } from './dyes.ts';
import { type Point, fixed, smoothed } from './geometry.ts';
import { standingShadow } from './canvas.ts';
import type { Seeded } from './seeded.ts';

/** What the surface is at one place; `angle` 0 faces us, `along` runs 0..1 up the profile. */
export type Surface = {
  colour: Rgb;
  /** How much the surface leans here, around and along: hammer marks, coils, stitches. */
  lean?: readonly [number, number];
  /** 0 is wool, 1 is glazed clay or polished metal. */
  gloss?: number;
};

export type Turned = {
  centre: Point;
  /** Radius and height in pixels, from the foot up; it may come over the rim and down inside. */
  profile: readonly Point[];
  /** Sine of the angle we look down by: 0 from the side, 1 from above. */
  tilt: number;
  surface: (angle: number, along: number, place: { radius: number; height: number }) => Surface;
  steps?: { around: number; along: number };
};

/** The body as svg, without its shadow. */
export function turned(body: Turned): string {
  const { around: sides, along } = body.steps ?? { around: 168, along: 10 };
  const curve = smoothed(body.profile, along);
  const down = Math.sqrt(1 - body.tilt ** 2);
  const quads: { depth: number; colour: string; path: string }[] = [];
  for (let j = 0; j < curve.length - 1; j++) {
    const [low, high] = [curve[j]!, curve[j + 1]!];
    const [dr, dh] = [high[0] - low[0], high[1] - low[1]];
    const length = Math.hypot(dr, dh) || 1;
    const place = { radius: (low[0] + high[0]) / 2, height: (low[1] + high[1]) / 2 };
    for (let i = 0; i < sides; i++) {
      const angle = ((i + 0.5) / sides) * Math.PI * 2 - Math.PI;
      const face = body.surface(angle, (j + 0.5) / (curve.length - 1), place);
      const [outward, upward] = [dh / length, -dr / length];
      const seen = upward * body.tilt + outward * Math.cos(angle) * down;
      if (seen <= 0.003) continue;
      const half = Math.PI / sides + 0.002;
      const corners = [
        onScreen(body, low, angle - half),
        onScreen(body, low, angle + half),
        onScreen(body, high, angle + half),
        onScreen(body, high, angle - half),
      ];
      const depth = place.radius * Math.cos(angle) * down + place.height * body.tilt;
      const colour = hex(lit(face, { angle, outward, upward, tilt: body.tilt }));
      quads.push({ depth, colour, path: outline(corners) });
    }
  }
  return paint(quads);
}

/** Noise around the body that meets itself at the back: `turns` cells a radian. */
export function around(chance: Seeded, angle: number, turns: number, y: number, layer: number) {
  const near = Math.min(1, Math.max(0, (Math.abs(angle) - 2.2) / 0.94));
  const here = chance.noise(angle * turns + 100, y, layer);
  if (near === 0) return here;
  const back = chance.noise(Math.abs(angle) * turns + 300, y, layer);
  return here * (1 - near) + back * near;
}

/** Where a place of the surface falls on the canvas, for what is drawn on top of it. */
export function onScreen(body: Turned, [radius, high]: Point, angle: number): Point {
  const down = Math.sqrt(1 - body.tilt ** 2);
  return [
    body.centre[0] + radius * Math.sin(angle),
    body.centre[1] - high * down + radius * Math.cos(angle) * body.tilt,
  ];
}

/** The profile's point at 0..1, by the same samples as the drawing. */
export function alongProfile(body: Turned, part: number): Point {
  const curve = smoothed(body.profile, body.steps?.along ?? 10);
  const place = Math.max(0, Math.min(1, part)) * (curve.length - 1);
  const [a, b] = [curve[Math.floor(place)]!, curve[Math.ceil(place)]!];
  const t = place - Math.floor(place);
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

export function turnedShadow(body: Turned, spread = 1) {
  const foot = body.profile[0]![0] * spread;
  const [x, y] = body.centre;
  return standingShadow({ x, y, rx: foot, ry: foot * Math.max(0.12, body.tilt) });
}

type Facing = { angle: number; outward: number; upward: number; tilt: number };

/** Lambert and a highlight, from the upper left in front; the light is in the picture's axes. */
function lit(face: Surface, { angle, outward, upward, tilt }: Facing): Rgb {
  const [leanAround, leanAlong] = face.lean ?? [0, 0];
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const radial = outward - upward * leanAlong;
  const up = upward + outward * leanAlong;
  const x = radial * sin + leanAround * cos;
  const z = radial * cos - leanAround * sin;
  const size = Math.hypot(x, up, z) || 1;
  const diffuse = Math.max(0, (x * -0.52 + up * 0.66 + z * 0.54) / size);
  const rim = Math.max(0, (x * 0.8 + up * 0.1 + z * 0.2) / size);
  const halfway = [-0.3, 0.38 + tilt * 0.58, 0.31 + Math.sqrt(1 - tilt ** 2) * 0.58] as const;
  const norm = Math.hypot(...halfway);
  const shine = Math.max(0, (x * halfway[0] + up * halfway[1] + z * halfway[2]) / size / norm);
  const gloss = face.gloss ?? 0;
  const glint = (shine ** 60 * 150 + shine ** 9 * 22) * gloss;
  const strength = 0.36 + diffuse * 0.78 + rim * 0.09;
  return face.colour.map(
    (part, index) => part * strength + glint - index * (1 - strength) * 4,
  ) as unknown as Rgb;
}

const outline = (corners: Point[]) =>
  `M${corners.map(([x, y]) => `${fixed(x)} ${fixed(y)}`).join('L')}Z`;

/** Far to near in slices; inside a slice quads of one colour become one path. */
function paint(quads: { depth: number; colour: string; path: string }[]) {
  const slices = new Map<number, Map<string, string[]>>();
  for (const { depth, colour, path } of quads) {
    const slice = Math.floor(depth / 14);
    const byColour = slices.get(slice) ?? new Map<string, string[]>();
    slices.set(slice, byColour);
    const paths = byColour.get(colour) ?? [];
    byColour.set(colour, paths);
    paths.push(path);
  }
  const drawn = [...slices]
    .sort(([a], [b]) => a - b)
    .map(([, byColour]) =>
      [...byColour]
        .map(
          ([colour, paths]) => `<path fill="${colour}" stroke="${colour}" \
d="${paths.join('')}"/>`,
        )
        .join(''),
    );
  return `<g stroke-width="1">${drawn.join('')}</g>`;
}
