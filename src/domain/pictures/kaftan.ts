// A kaftan laid out: brocade that falls in folds, braid and knotted buttons, the mdamma about it.
import { type Motif, band, motifs } from './bands.ts';
import { type Scene, canvas, flatShadow, grain } from './canvas.ts';
import { type Rgb, dyes, hex, light, mix, palette, scaled } from './dyes.ts';
import type { Drawing } from './draw-good.ts';
import { leaf, polar, repeat, turn } from './geometry.ts';
import { seeded } from './seeded.ts';

const body =
  'M430 168Q500 196 570 168L640 196Q668 330 654 470Q690 800 764 1096Q640 1138 500 1140\
Q360 1138 236 1096Q310 800 346 470Q332 330 360 196Z';
const sleeve = 'M366 196Q300 222 250 330L96 640Q80 676 112 694L236 742Q264 750 276 724L352 470Z';
const hood = 'M420 176Q424 108 500 100Q576 108 580 176Q540 214 500 250Q460 214 420 176Z';

type Cut = { hooded?: boolean; belted?: boolean; plain?: boolean };

export const kaftan: Drawing = (good) => garment(good, { belted: true });
export const takchita: Drawing = (good) =>
  garment({ ...good, seed: good.seed + 17 }, { belted: true });
export const gandoura: Drawing = (good) => garment(good, {});
export const djellaba: Drawing = (good) => garment(good, { hooded: true, plain: true });

function garment({ seed, title, colours }: Parameters<Drawing>[0], cut: Cut): Scene {
  const chance = seeded(seed);
  const silks = chance.pick<readonly Rgb[]>([
    [dyes.teal, [214, 178, 96]],
    [
      [128, 26, 52],
      [222, 186, 104],
    ],
    [dyes.indigo, [206, 206, 200]],
    [
      [228, 216, 190],
      [186, 148, 72],
    ],
    [
      [40, 92, 66],
      [218, 184, 108],
    ],
    [
      [196, 130, 140],
      [238, 224, 196],
    ],
  ]);
  const [cloth, braid] = [...palette(colours, []).slice(0, 1), ...silks].slice(0, 2) as [Rgb, Rgb];
  const gold: Rgb = palette(colours, []).length > 1 ? palette(colours, [])[1]! : silks[1]!;
  const thread = cut.plain
    ? mix(cloth, dyes.ivory, 0.55)
    : palette(colours, []).length
      ? gold
      : braid;
  const right = 'matrix(-1 0 0 1 1000 0)';
  const shape = `<path d="${body}"/><path d="${sleeve}"/><path d="${sleeve}" transform="${right}"/>\
${cut.hooded ? `<path d="${hood}"/>` : ''}`;
  const arm = `<path d="${sleeve}" fill="url(#arm)" stroke="${hex(scaled(cloth, 0.45))}" \
stroke-width="2"/><path d="${sleeve}" fill="url(#brocade)"/>${sleeveFolds}\
${trim('M108 676Q170 716 262 734', thread, 15)}`;
  return canvas({
    title,
    box: { x: 84, y: cut.hooded ? 100 : 164, w: 832, h: cut.hooded ? 1040 : 976 },
    defs: `${grain('cloth', { frequency: '.5 .7', relief: 0.7, seed, octaves: 1, soften: 0.3 })}\
${shades(cloth)}${cut.plain ? striped(cloth) : brocade(chance.pick(motifs), cloth, thread)}\
<clipPath id="body"><path d="${body}"/></clipPath>`,
    body: `${flatShadow(shape)}<g filter="url(#cloth)">${arm}<g transform="${right}">${arm}</g>\
<path d="${body}" fill="url(#gown)" stroke="${hex(scaled(cloth, 0.45))}" stroke-width="2"/>\
<path d="${body}" fill="url(#brocade)"/><g clip-path="url(#body)">${folds}</g>\
${cut.plain ? '' : embroidery(thread)}${front(thread, cut.belted ? 1120 : 700)}\
${trim('M240 1080Q360 1122 500 1124Q640 1122 760 1080', thread, 16)}\
${cut.hooded ? hoodDrawn(cloth, thread) : neck(thread)}</g>${cut.belted ? mdamma(thread) : ''}`,
  });
}

function shades(cloth: Rgb) {
  const stop = (at: number, by: number) =>
    `<stop offset="${at}" stop-color="${hex(scaled(cloth, by))}"/>`;
  return `<linearGradient id="gown" x1="0" x2="1" y2=".12">${stop(0, 0.72)}${stop(0.3, 1.12)}\
${stop(0.55, 0.98)}${stop(0.8, 0.86)}${stop(1, 0.58)}</linearGradient><linearGradient id="arm" \
x1="0" x2="1" y1=".2" y2=".8">${stop(0, 1.14)}${stop(0.6, 0.92)}${stop(1, 0.6)}</linearGradient>\
<linearGradient id="gold" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="#fbeab8"/>\
<stop offset=".5" stop-color="#d3a24a"/><stop offset="1" stop-color="#7d5518"/></linearGradient>`;
}

/** One motif sown over the cloth, a thread's breadth lighter than it. */
function brocade(motif: Motif, cloth: Rgb, thread: Rgb) {
  const { path } = band([motif], 4);
  const tone = hex(mix(light(cloth, 16), thread, 0.34));
  return `<pattern id="brocade" width="84" height="84" patternUnits="userSpaceOnUse"><path \
d="${path}" fill="${tone}" opacity=".75" transform="translate(7 7)"/><path d="${path}" \
fill="${tone}" opacity=".75" transform="translate(49 49)"/></pattern>`;
}

const striped = (cloth: Rgb) => `<pattern id="brocade" width="34" height="40" \
patternUnits="userSpaceOnUse"><path d="M6 0v40" stroke="${hex(light(cloth, 34))}" \
stroke-width="3" opacity=".7"/><path d="M22 0v40" stroke="${hex(scaled(cloth, 0.7))}" \
stroke-width="2" opacity=".6"/></pattern>`;

const foldLines: [string, number][] = [
  ['M404 500Q380 800 318 1110', 26],
  ['M446 520Q436 820 404 1130', 18],
  ['M566 520Q584 820 610 1130', 20],
  ['M606 500Q640 800 700 1100', 26],
];

const folds = `<g fill="none" filter="url(#near)">${foldLines
  .map(
    ([path, width]) => `<path d="${path}" stroke="#160c08" stroke-width="${width}" opacity=".3"/>\
<path d="${path}" stroke="#fff" stroke-width="${width * 0.7}" opacity=".26" \
transform="translate(-24 0)"/>`,
  )
  .join('')}</g>`;

const sleeveFolds = `<g fill="none" filter="url(#near)"><path d="M330 300Q250 460 190 690M342 400\
Q300 520 250 700" stroke="#160c08" stroke-width="16" opacity=".24"/><path d="M296 290Q200 470 140 660" \
stroke="#fff" stroke-width="14" opacity=".24"/></g>`;

/** Sfifa: a flat braid, two cords and the crossings between them. */
const trim = (path: string, thread: Rgb, wide: number) => `<g fill="none"><path d="${path}" \
stroke="${hex(scaled(thread, 0.5))}" stroke-width="${wide + 3}"/><path d="${path}" \
stroke="${hex(thread)}" stroke-width="${wide}"/><path d="${path}" \
stroke="${hex(scaled(thread, 0.7))}" stroke-width="${wide * 0.55}" stroke-dasharray="3 5"/>\
<path d="${path}" stroke="${hex(light(thread, 36))}" stroke-width="2.4" stroke-dasharray="5 3"/></g>`;

/** Down the front: braid on both sides, and the small knotted buttons, aakad, close as beads. */
function front(thread: Rgb, to: number) {
  const knots = repeat(Math.floor((to - 240) / 17), (index) => 246 + index * 17);
  const knot = (fill: string, dx: number, dy: number, radius: number) =>
    knots
      .map((y) => `<circle cx="${500 + dx}" cy="${y + dy}" r="${radius}" fill="${fill}"/>`)
      .join('');
  return `${trim(`M484 226V${to}`, thread, 13)}${trim(`M516 226V${to}`, thread, 13)}\
${knot('#1d120a', 1.5, 2.5, 6.4)}${knot(hex(scaled(thread, 0.82)), 0, 0, 6)}\
${knot(hex(light(thread, 54)), -1.6, -2, 2.2)}`;
}

const neck = (thread: Rgb) => `<path d="M432 168Q500 246 568 168L550 160Q500 200 450 160Z" \
fill="#2a1a12"/>${trim('M430 168Q470 226 500 232Q530 226 570 168', thread, 14)}`;

const hoodDrawn = (
  cloth: Rgb,
  thread: Rgb,
) => `<path d="${hood}" fill="${hex(scaled(cloth, 0.9))}" \
stroke="${hex(scaled(cloth, 0.45))}" stroke-width="2"/><path d="M446 178Q450 134 500 128Q550 134 \
554 178Q526 206 500 232Q474 206 446 178Z" fill="${hex(scaled(cloth, 0.38))}"/>\
${trim('M446 178Q450 134 500 128Q550 134 554 178', thread, 9)}`;

/** Couched gold on the breast and up from the hem: leaves about a stem, the same on both sides. */
function embroidery(thread: Rgb) {
  const spray = (x: number, y: number, size: number, up: number) =>
    repeat(5, (index) => {
      const stem = (by: number) =>
        [x + Math.sin(by * 2.4) * size * 0.3, y + up * by * size] as const;
      const [from, tip] = [
        stem(index / 4),
        polar([...stem(index / 4)], size * 0.34, turn(0.12 + index * 0.04)),
      ];
      const other = polar([...stem(index / 4)], size * 0.34, turn(0.4 - index * 0.04));
      return leaf([...from], tip, size * 0.07, 4) + leaf([...from], other, size * 0.07, -4);
    }).join('');
  const half = `<path d="${spray(566, 270, 150, 1)}${spray(622, 1060, 240, -1)}\
${spray(700, 1070, 150, -1)}${spray(548, 1060, 180, -1)}"/>`;
  return `<g fill="${hex(scaled(thread, 0.5))}" transform="translate(1.5 2.5)">${half}\
<g transform="matrix(-1 0 0 1 1000 0)">${half}</g></g><g fill="${hex(light(thread, 12))}">${half}\
<g transform="matrix(-1 0 0 1 1000 0)">${half}</g></g>`;
}

/** The mdamma: a stiff belt of braid with a chased buckle and its stone. */
const mdamma = (thread: Rgb) => `<path d="M342 474Q500 500 658 474L662 544Q500 572 338 544Z" \
fill="#1d120a" opacity=".5" filter="url(#near)" transform="translate(2 9)"/>\
<path d="M342 474Q500 500 658 474L662 544Q500 572 338 544Z" fill="${hex(scaled(thread, 0.86))}"/>\
${trim('M342 482Q500 508 658 482', thread, 9)}${trim('M339 536Q500 564 661 536', thread, 9)}\
<path d="M348 509Q500 536 652 509" fill="none" stroke="${hex(scaled(thread, 0.55))}" \
stroke-width="16" stroke-dasharray="2 7"/><ellipse cx="500" cy="528" rx="62" ry="52" \
fill="#1d120a" opacity=".5" filter="url(#near)"/><ellipse cx="500" cy="524" rx="60" ry="50" \
fill="url(#gold)" stroke="#6d4a18" stroke-width="2"/><ellipse cx="500" cy="524" rx="46" ry="37" \
fill="none" stroke="#7a5520" stroke-width="6" stroke-dasharray="3 5"/><ellipse cx="500" cy="524" \
rx="23" ry="19" fill="#8a1f22"/><ellipse cx="493" cy="516" rx="8" ry="5" fill="#fff" opacity=".75"/>`;
