// A leather wallet: stamped lozenges, a gilt line, saddle stitch, a flap with its stud.
import { band, motifs } from './bands.ts';
import { canvas, flatShadow, grain } from './canvas.ts';
import type { Drawing } from './draw-good.ts';
import { type Rgb, hex, light, palette, scaled } from './dyes.ts';
import { repeat } from './geometry.ts';
import { seeded } from './seeded.ts';

const back =
  'M120 400Q120 372 148 372H852Q880 372 880 400V850Q880 884 846 884H154Q120 884 120 850Z';
const flap =
  'M112 392Q112 362 142 362H858Q888 362 888 392V560Q884 660 700 700L500 732L300 700\
Q116 660 112 560Z';

export const wallet: Drawing = ({ seed, title, colours }) => {
  const chance = seeded(seed);
  const leather: Rgb =
    palette(colours, [], ['ivory', 'white'])[0] ??
    chance.pick<Rgb>([
      [150, 84, 44],
      [128, 40, 40],
      [44, 62, 92],
      [70, 84, 52],
    ]);
  const { path, width, height } = band(
    repeat(9, (index) => motifs[(index % 2) * 2 + (seed % 3)]!),
    7,
  );
  const stop = (at: number, by: number) =>
    `<stop offset="${at}" stop-color="${hex(scaled(leather, by))}"/>`;
  const defs = `${grain('leather', { frequency: '.28', relief: 1.8, seed, octaves: 2 })}\
<linearGradient id="front" x2=".5" y2="1">${stop(0, 1.05)}${stop(0.7, 0.9)}${stop(1, 0.62)}\
</linearGradient><linearGradient id="flap" x2=".6" y2="1">${stop(0, 1.3)}${stop(0.5, 1.06)}\
${stop(1, 0.84)}</linearGradient><radialGradient id="stud" cx=".35" cy=".3"><stop offset="0" \
stop-color="#fff3cf"/><stop offset=".5" stop-color="#c9993f"/><stop offset="1" \
stop-color="#6d4a18"/>\
</radialGradient>`;
  const stamped = (y: number) => {
    const at = `translate(${500 - width / 2} ${y - height / 2})`;
    return `<path d="${path}" transform="${at} translate(1.6 2)" fill="${hex(light(leather, 46))}" \
opacity=".6"/><path d="${path}" transform="${at}" fill="${hex(scaled(leather, 0.5))}"/>`;
  };
  return canvas({
    title,
    box: { x: 112, y: 360, w: 776, h: 524 },
    defs,
    body: `${flatShadow(`<path d="${back}"/>`)}<g filter="url(#leather)"><path d="${back}" \
fill="url(#front)" stroke="${hex(scaled(leather, 0.4))}" stroke-width="3"/>\
${stitch('M140 740V846Q140 864 158 864H842Q860 864 860 846V740')}${stamped(806)}\
<path d="${flap}" fill="#1d1008" opacity=".6" filter="url(#near)" transform="translate(3 14)"/>\
<path d="${flap}" fill="url(#flap)" stroke="${hex(scaled(leather, 0.45))}" stroke-width="3"/>\
${stitch('M868 392V556Q864 640 704 682L500 712L296 682Q136 640 132 556V392')}\
${gilt(424)}${stamped(484)}${gilt(544)}${lozenge(leather)}</g>\
<circle cx="503" cy="687" r="15" fill="#1d1008" opacity=".6" filter="url(#near)"/>\
<circle cx="500" cy="682" r="14" fill="url(#stud)"/>`,
  });
};

const stitch = (path: string) => `<g fill="none" stroke-linecap="round" stroke-dasharray="10 8">\
<path d="${path}" stroke="#2a170b" stroke-width="5" opacity=".55" transform="translate(1 2)"/>\
<path d="${path}" stroke="#f0dfbd" stroke-width="3.4"/></g>`;

const gilt = (y: number) => `<path d="M160 ${y}H840" stroke="#7a5a1e" stroke-width="4" \
transform="translate(1 1.6)"/><path d="M160 ${y}H840" stroke="#e3bd62" stroke-width="2.6"/>`;

const lozenge = (leather: Rgb) =>
  [58, 40, 22]
    .map((size, index) => {
      const path = `M500 ${616 - size}L${500 + size * 1.7} 616L500 ${616 + size}\
L${500 - size * 1.7} 616Z`;
      return `<path d="${path}" fill="none" \
stroke="${index === 1 ? '#e3bd62' : hex(scaled(leather, 0.5))}" \
stroke-width="${index === 1 ? 3 : 5}"/>`;
    })
    .join('');
