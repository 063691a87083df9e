// A box of thuya burr: the knots of the root, lemonwood lines, a star of mother-of-pearl.
import { canvas } from './canvas.ts';
import type { Drawing } from './draw-good.ts';
import { type Point, at, polygon, repeat, turn } from './geometry.ts';
import { type Seeded, seeded } from './seeded.ts';

// Three faces in the picture: the lid from above, the front, the right side.
const [west, north, east, south]: [Point, Point, Point, Point] = [
  [92, 560],
  [470, 372],
  [908, 520],
  [540, 742],
];
const deep = 270;
const lower = ([x, y]: Point, by = deep): Point => [x - (x - 500) * 0.035 * (by / deep), y + by];

/** From the unit square to a face. */
type Face = (u: number, v: number) => Point;
const face =
  (a: Point, b: Point, c: Point, d: Point): Face =>
  (u, v) => [
    (a[0] * (1 - u) + b[0] * u) * (1 - v) + (d[0] * (1 - u) + c[0] * u) * v,
    (a[1] * (1 - u) + b[1] * u) * (1 - v) + (d[1] * (1 - u) + c[1] * u) * v,
  ];
const lid = face(west, north, east, south);
const front = face(west, south, lower(south), lower(west));
const side = face(south, east, lower(east), lower(south));

export const thuyaBox: Drawing = ({ seed, title }) => {
  const chance = seeded(seed);
  const silhouette = polygon([west, north, east, lower(east), lower(south), lower(west)]);
  const foot = polygon([lower(west), lower(south), lower(east), [860, 700], [420, 640]]);
  const faces = [
    { on: front, shade: 0.8, layer: 1 },
    { on: side, shade: 0.5, layer: 2 },
    { on: lid, shade: 1, layer: 3 },
  ];
  return canvas({
    title,
    box: { x: 92, y: 372, w: 816, h: 640 },
    defs: `${burr(seed % 997)}<clipPath id="box"><path d="${silhouette}"/></clipPath>`,
    body: `<g fill="#2c2118"><path d="${foot}" opacity=".45" filter="url(#soft)" \
transform="translate(56 14)"/><path d="${foot}" opacity=".6" filter="url(#near)" \
transform="translate(4 6)"/></g><path d="${silhouette}" fill="#8a4a22"/>\
${faces.map(({ on, shade, layer }) => wood(chance, on, shade, layer)).join('')}\
${inlay(lid, 1)}${edging(front)}${edging(side)}${medallion(chance)}${gap}${edges}`,
  });
};

/** The burr: noise cut into many thin rings of brown, as the root's knots are cut by the saw. */
function burr(seed: number) {
  const ramp = (low: number, high: number) =>
    repeat(26, (index) => {
      const part = [0.35, 0.8, 0.5, 1, 0.62, 0.2][index % 6]! * 0.7 + (index / 25) * 0.3;
      return (low + (high - low) * part).toFixed(3);
    }).join(' ');
  const filter = (id: string, frequency: string, by: number) => `<filter id="${id}" x="0" y="0" \
width="100%" height="100%" color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" \
baseFrequency="${frequency}" numOctaves="3" seed="${seed + by}" result="n"/><feColorMatrix in="n" \
values="1.5 0 0 0 -.25 1.5 0 0 0 -.25 1.5 0 0 0 -.25 0 0 0 0 1"/><feComponentTransfer>\
<feFuncR type="table" tableValues="${ramp(0.3, 0.78)}"/><feFuncG type="table" \
tableValues="${ramp(0.12, 0.44)}"/><feFuncB type="table" tableValues="${ramp(0.05, 0.2)}"/>\
</feComponentTransfer><feComposite in2="SourceGraphic" operator="in"/></filter>`;
  return `${filter('burr3', '.0075 .011', 3)}${filter('burr1', '.008 .013', 5)}\
${filter('burr2', '.011 .009', 9)}<linearGradient id="sheen" x1="0" x2="1" y1=".2" y2=".7">\
<stop offset="0" stop-color="#fff" stop-opacity=".42"/><stop offset=".4" stop-color="#fff" \
stop-opacity=".1"/><stop offset="1" stop-color="#2a1204" stop-opacity=".28"/></linearGradient>`;
}

function wood(chance: Seeded, on: Face, shade: number, layer: number) {
  const shape = polygon([on(0, 0), on(1, 0), on(1, 1), on(0, 1)]);
  const knots = repeat(46, () => {
    const [u, v] = [chance.between(0.04, 0.96), chance.between(0.05, 0.95)];
    const size = chance.between(2, 6.5);
    const [x, y] = on(u, v);
    return `<ellipse cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" rx="${size.toFixed(1)}" \
ry="${(size * 0.62).toFixed(1)}"/>`;
  }).join('');
  return `<path d="${shape}" fill="#000" filter="url(#burr${layer})"/><g fill="none" \
stroke="#3a1808" stroke-width="2" opacity=".5">${knots}</g><g fill="#33150a" opacity=".55" \
transform="translate(.6 .4)">${knots}</g><path d="${shape}" fill="#1c0a02" \
opacity="${(1 - shade).toFixed(2)}"/><path d="${shape}" fill="url(#sheen)"/>`;
}

const strip = (on: Face, [u, v]: Point, [w, h]: Point, fill: string) =>
  `<path d="${polygon([on(u, v), on(u + w, v), on(u + w, v + h), on(u, v + h)])}" fill="${fill}"/>`;

/** A frame of lemonwood and ebony with small teeth, inside the edge of the lid. */
function inlay(on: Face, opacity: number) {
  const frame = (inset: number, width: number, fill: string) => {
    const far = 1 - inset;
    return (
      strip(on, [inset, inset], [far - inset, width], fill) +
      strip(on, [inset, far - width], [far - inset, width], fill) +
      strip(on, [inset, inset], [width, far - inset], fill) +
      strip(on, [far - width, inset], [width, far - inset], fill)
    );
  };
  const count = 34;
  const teeth = repeat(count, (index) => {
    const from = 0.082 + (index / count) * 0.836;
    const to = from + 0.836 / count / 2;
    const tooth = (place: (along: number, out: number) => Point) =>
      polygon([place(from, 0.082), place(to, 0.082), place(to, 0.106), place(from, 0.106)]);
    return [
      tooth((a, b) => on(a, b)),
      tooth((a, b) => on(a, 1 - b)),
      tooth((a, b) => on(b, a)),
      tooth((a, b) => on(1 - b, a)),
    ].join('');
  }).join('');
  return `<g opacity="${opacity}">${frame(0.06, 0.012, '#e8cf8e')}${frame(0.078, 0.032, '#24130a')}\
<path d="${teeth}" fill="#e8cf8e"/>${frame(0.116, 0.008, '#e8cf8e')}</g>`;
}

/** Lines of lemonwood along the foot and under the lid. */
const edging = (on: Face) =>
  strip(on, [0, 0.3], [1, 0.012], '#cfae6c') +
  strip(on, [0.03, 0.4], [0.94, 0.012], '#c29f5e') +
  strip(on, [0.03, 0.9], [0.94, 0.012], '#c29f5e') +
  strip(on, [0.03, 0.4], [0.007, 0.51], '#c29f5e') +
  strip(on, [0.963, 0.4], [0.007, 0.51], '#c29f5e');

/** Stars in stars: ebony, mother-of-pearl, lemonwood. */
function medallion(chance: Seeded) {
  const rays = chance.pick([8, 12, 16]);
  const ring = (outer: number, inner: number, by = 0) =>
    polygon(
      repeat(rays * 2, (index) => {
        const reach = index % 2 === 0 ? outer : inner;
        const angle = turn((index + by) / (rays * 2));
        return lid(0.5 + Math.cos(angle) * reach * 0.92, 0.5 + Math.sin(angle) * reach);
      }),
    );
  const pearls = repeat(rays, (index) => {
    const at2 = (reach: number, by: number) => {
      const angle = turn((index + by) / rays);
      return lid(0.5 + Math.cos(angle) * reach * 0.92, 0.5 + Math.sin(angle) * reach);
    };
    const tone = chance.pick(['#f4efe6', '#e6ecec', '#f2e6e8', '#e4ead8']);
    return `<path d="${polygon([at2(0.12, 0), at2(0.17, 0.3), at2(0.222, 0), at2(0.17, -0.3)])}" \
fill="${tone}"/>`;
  }).join('');
  return `<path d="${ring(0.31, 0.25)}" fill="#e8cf8e"/><path d="${ring(0.3, 0.242)}" \
fill="#24130a"/><path d="${ring(0.255, 0.215, 1)}" fill="#d9b871"/><path d="${ring(0.238, 0.2)}" \
fill="#3a1d0d"/>${pearls}<path d="${ring(0.115, 0.08)}" fill="#e8cf8e"/>\
<path d="${ring(0.09, 0.055, 1)}" fill="#24130a"/><path d="${ring(0.06, 0.035)}" fill="#f4efe6"/>`;
}

const seam = (by: number) =>
  `M${at(lower(west, by))}L${at(lower(south, by))}L${at(lower(east, by))}`;

/** The line where the lid opens, and the brass catch. */
const gap = `<path d="${seam(78)}" fill="none" stroke="#160802" stroke-width="5"/>\
<path d="${seam(82)}" fill="none" stroke="#e0a868" stroke-width="1.5" opacity=".6"/>`;

const edges = `<g fill="none" stroke-linejoin="round"><path d="M${at(west)}L${at(south)}\
L${at(east)}" \
stroke="#ffdfae" stroke-width="4" opacity=".65"/><path d="M${at(south)}L${at(lower(south))}" \
stroke="#ffdfae" stroke-width="3" opacity=".35"/></g>`;
