// Points and paths: polar points, polygons, smooth curves, leaves of a brush.

export type Point = readonly [number, number];

export const fixed = (value: number) => String(Math.round(value * 10) / 10);
export const at = ([x, y]: Point) => `${fixed(x)} ${fixed(y)}`;

export const polar = (centre: Point, radius: number, angle: number): Point => [
  centre[0] + radius * Math.cos(angle),
  centre[1] + radius * Math.sin(angle),
];

export const turn = (part: number) => part * Math.PI * 2;

export const polygon = (points: readonly Point[]) => `M${points.map(at).join('L')}Z`;

export const line = (points: readonly Point[]) => `M${points.map(at).join('L')}`;

/** A star or rosette of `points` rays between two radii. */
export function star(centre: Point, points: number, outer: number, inner: number, from = 0) {
  const corner = (index: number) =>
    polar(centre, index % 2 === 0 ? outer : inner, from + (index * Math.PI) / points);
  return polygon(Array.from({ length: points * 2 }, (_, index) => corner(index)));
}

/** Catmull-Rom through the points, sampled: `per` samples a span. */
export function smoothed(points: readonly Point[], per: number): Point[] {
  const sampled: Point[] = [];
  for (let span = 0; span < points.length - 1; span++) {
    const [a, b, c, d] = [-1, 0, 1, 2].map(
      (step) => points[Math.max(0, Math.min(points.length - 1, span + step))]!,
    ) as [Point, Point, Point, Point];
    for (let step = 0; step < per; step++) {
      const t = step / per;
      sampled.push([spline(a[0], b[0], c[0], d[0], t), spline(a[1], b[1], c[1], d[1], t)]);
    }
  }
  sampled.push(points.at(-1)!);
  return sampled;
}

const spline = (a: number, b: number, c: number, d: number, t: number) =>
  0.5 *
  (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);

/** A leaf laid by one press of a brush: thick at the start, thin at the end, bent by `bend`. */
export function leaf(from: Point, to: Point, thick: number, bend = 0) {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [-dy / length, dx / length];
  const near = (side: number): Point => [
    from[0] + dx * 0.35 + nx * (side * thick + bend),
    from[1] + dy * 0.35 + ny * (side * thick + bend),
  ];
  return `M${at(from)}Q${at(near(1))} ${at(to)}Q${at(near(-1))} ${at(from)}Z`;
}

export const circle = ([x, y]: Point, r: number) =>
  `M${fixed(x - r)} ${fixed(y)}a${fixed(r)} ${fixed(r)} 0 1 0 ${fixed(2 * r)} 0\
a${fixed(r)} ${fixed(r)} 0 1 0 ${fixed(-2 * r)} 0Z`;

export const repeat = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
