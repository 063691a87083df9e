// A pair of babouches from above: pointed toe, flattened heel, a band of stitches on the upper.
import { band, motifs } from './bands.ts';
import { canvas, flatShadow, grain } from './canvas.ts';
import type { Drawing } from './draw-good.ts';
import { type Rgb, dyes, hex, light, mix, palette, scaled } from './dyes.ts';
import { seeded } from './seeded.ts';

/** The right shoe, heel down, toe up; the left is its mirror. */
const sole =
  'M8 -432C-30 -392 -112 -282 -138 -150C-158 -40 -134 60 -126 150C-120 240 -128 300 -112 356\
C-96 412 -48 428 0 428C50 428 96 412 108 354C122 290 112 236 118 150C126 50 148 -30 134 -150\
C116 -286 44 -392 8 -432Z';
const upper =
  'M8 -432C-30 -392 -112 -282 -138 -150C-152 -72 -146 -4 -136 62C-120 96 -98 74 -84 30\
C-62 -38 -34 -62 2 -62C38 -62 66 -38 84 30C98 74 116 96 131 62C144 -8 148 -72 134 -150\
C116 -286 44 -392 8 -432Z';
const heel =
  'M-128 150C-120 240 -128 300 -112 356C-96 412 -48 428 0 428C50 428 96 412 108 354C122 290 112 236\
 120 150C116 190 104 236 96 262C72 300 -72 300 -98 262C-108 236 -122 190 -128 150Z';
const opening =
  'M-136 62C-120 96 -98 74 -84 30C-62 -38 -34 -62 2 -62C38 -62 66 -38 84 30C98 74 116 96 131 62';

export const babouche: Drawing = ({ seed, title, colours }) => {
  const chance = seeded(seed);
  const asked = palette(colours, [], []);
  const leather: Rgb =
    asked[0] ??
    chance.pick<Rgb>([
      [226, 178, 58],
      [196, 92, 52],
      [58, 84, 128],
      [158, 44, 48],
    ]);
  const thread: Rgb = asked[1] ?? mix(dyes.ivory, leather, 0.12);
  const pattern = band([chance.pick(motifs), chance.pick(motifs), chance.pick(motifs)], 7);
  const one = shoe(leather, thread, pattern);
  const left = 'translate(300 632) rotate(-7) scale(-1.16 1.16)';
  const right = 'translate(696 622) rotate(9) scale(1.16)';
  const shapes = [left, right].map((at) => `<path d="${sole}" transform="${at}"/>`).join('');
  return canvas({
    title,
    box: { x: 124, y: 124, w: 756, h: 1004 },
    defs: `${grain('leather', { frequency: '.42', relief: 1.3, seed, octaves: 2 })}\
${shades(leather)}<clipPath id="upper"><path d="${upper}"/></clipPath>\
<clipPath id="inside"><path d="${sole}"/></clipPath>`,
    body: `${flatShadow(shapes)}<g filter="url(#leather)"><g transform="${left}">${one}</g>\
<g transform="${right}">${one}</g></g>`,
  });
};

function shades(leather: Rgb) {
  const stop = (offset: number, colour: Rgb) =>
    `<stop offset="${offset}" stop-color="${hex(colour)}"/>`;
  return `<linearGradient id="upperShade" x1="0" x2="1" y1=".1" y2=".3">\
${stop(0, scaled(leather, 0.62))}${stop(0.22, scaled(leather, 0.98))}\
${stop(0.4, light(leather, 26))}\
${stop(0.7, scaled(leather, 0.92))}${stop(1, scaled(leather, 0.52))}</linearGradient>\
<linearGradient id="heelShade" y1="0" y2="1" x2="0">${stop(0, scaled(leather, 0.72))}\
${stop(0.6, leather)}${stop(1, scaled(leather, 0.7))}</linearGradient>\
<linearGradient id="insole" y1="0" y2="1" x2="0"><stop offset="0" stop-color="#6e4a2c"/>\
<stop offset=".3" stop-color="#b98d5e"/><stop offset="1" stop-color="#cfa878"/></linearGradient>`;
}

function shoe(leather: Rgb, thread: Rgb, pattern: { path: string; width: number; height: number }) {
  const silk = hex(thread);
  const dark = hex(scaled(leather, 0.36));
  const stitched = (path: string, width: number) =>
    `<path d="${path}" fill="none" stroke="${silk}" stroke-width="${width}" stroke-dasharray="7 \
4.5" \
stroke-linecap="round"/>`;
  return `<path d="${sole}" fill="#5a3a22" stroke="#3c2616" stroke-width="7"/>\
<path d="${sole}" fill="url(#insole)" transform="translate(0 2) scale(.955 .975)"/>\
<g clip-path="url(#inside)"><path d="${opening}" fill="none" stroke="#2c1a0e" stroke-width="70" \
opacity=".6" filter="url(#soft)" transform="translate(6 12)"/></g>\
${stitched('M-92 240C-104 140 -100 90 -92 60M90 240C98 140 96 90 90 60', 2)}\
<path d="${heel}" fill="#2c1a0e" opacity=".5" transform="translate(2 -9)" filter="url(#near)"/>\
<path d="${heel}" fill="url(#heelShade)" stroke="${dark}" stroke-width="2"/>\
${stitched('M-94 276C-64 312 64 312 92 276', 2.6)}\
<path d="M-104 352C-80 396 70 398 100 352" fill="none" stroke="${dark}" stroke-width="3" \
opacity=".5"/>\
<path d="${upper}" fill="url(#upperShade)" stroke="${dark}" stroke-width="2.5"/>\
<path d="M-30 -330C-76 -250 -96 -180 -100 -110" fill="none" stroke="#fff" stroke-width="26" \
stroke-linecap="round" opacity=".3" filter="url(#near)"/>${embroidered(pattern, silk, dark)}\
<path d="${opening}" fill="none" stroke="${hex(scaled(leather, 0.7))}" stroke-width="11"/>\
<path d="${opening}" fill="none" stroke="${hex(light(leather, 30))}" stroke-width="3" \
transform="translate(0 -4)"/>\
${stitched(opening.replaceAll('-62', '-80').replaceAll('62C', '44C'), 2.4)}`;
}

/** The band across the upper, and a small star climbing towards the toe. */
function embroidered(
  { path, width, height }: { path: string; width: number; height: number },
  silk: string,
  dark: string,
) {
  const across = `translate(${-width / 2} -178)`;
  const up = `translate(${2 - 24} -316) scale(.86)`;
  const rule = (y: number) =>
    `M${-width / 2 - 40} ${y}C-60 ${y - 10} 60 ${y - 10} ${width / 2 + 40} ${y}`;
  const rules = `${rule(-192)}${rule(-200)}${rule(-178 + height + 14)}${rule(-178 + height + 22)}`;
  const first = path.slice(0, path.length);
  return `<g clip-path="url(#upper)"><path d="${first}" transform="${across} translate(1.5 2.5)" \
fill="${dark}" opacity=".5"/><path d="${first}" transform="${across}" fill="${silk}"/>\
<path d="${rules}" fill="none" stroke="${silk}" stroke-width="3.4" stroke-dasharray="8 3"/>\
<path d="M0 -46L16 0L0 46L-16 0Z" transform="${up} translate(26 40)" fill="none" stroke="${silk}" \
stroke-width="4.5"/><path d="M0 -20L7 0L0 20L-7 0Z" transform="${up} translate(26 40)" \
fill="${silk}"/>\
<path d="M6 -418C-10 -380 -10 -370 2 -350M10 -418C22 -380 20 -370 6 -350" fill="none" \
stroke="${silk}" stroke-width="2.4" stroke-dasharray="5 4"/></g>`;
}
