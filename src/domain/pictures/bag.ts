// A leather satchel whose flap carries a strip of flat weaving; saddle stitch, brass, a strap.
import { knotted, motifs } from './bands.ts';
import { canvas, flatShadow, grain } from './canvas.ts';
import type { Drawing } from './draw-good.ts';
import { type Rgb, hex, light, palette, scaled } from './dyes.ts';
import { type Seeded, seeded } from './seeded.ts';

const body =
  'M170 566C168 546 184 532 206 532H794C816 532 832 546 830 566L852 1010C854 1062 826 1086 782 1088\
H218C174 1086 146 1062 148 1010Z';
const flap =
  'M158 548C158 526 176 514 200 514H800C824 514 842 526 842 548L838 770C836 858 770 900 690 906\
H310C230 900 164 858 162 770Z';
const strap = 'M196 560C150 300 300 120 500 118C700 120 850 300 804 560';

export const bag: Drawing = ({ seed, title, colours }) => {
  const chance = seeded(seed);
  const leather = chance.pick<Rgb>([
    [158, 92, 48],
    [126, 66, 38],
    [186, 124, 66],
  ]);
  const yarns = [
    palette(colours, ['madder'], ['ivory', 'white', 'brown', 'henna'])[0]!,
    ...palette([], ['ivory', 'indigo', 'saffron', 'charcoal']),
  ];
  const shapes = `<path d="${body}"/><path d="${strap}" fill="none" stroke="#33271b" \
stroke-width="34"/>`;
  return canvas({
    title,
    box: { x: 148, y: 100, w: 704, h: 988 },
    defs: `${grain('leather', { frequency: '.3', relief: 1.7, seed, octaves: 2 })}\
${shades(leather)}<clipPath id="flap"><path d="${flap}"/></clipPath>`,
    body: `${flatShadow(shapes)}<g filter="url(#leather)">${strapDrawn(leather)}${pouch(leather)}\
${cover(chance, leather, yarns)}${buckle}</g>`,
  });
};

function shades(leather: Rgb) {
  const stops = (list: [number, number][]) =>
    list
      .map(([at, by]) => `<stop offset="${at}" stop-color="${hex(scaled(leather, by))}"/>`)
      .join('');
  return `<linearGradient id="pouch" x1="0" x2="1" y1="0" y2=".6">${stops([
    [0, 1.02],
    [0.3, 1.1],
    [0.7, 0.86],
    [1, 0.56],
  ])}</linearGradient><linearGradient id="cover" x1="0" x2=".8" y1="0" y2="1">${stops([
    [0, 1.28],
    [0.35, 1.12],
    [0.8, 0.94],
    [1, 0.74],
  ])}</linearGradient><linearGradient id="brass" x1="0" x2="1" y2="1"><stop offset="0" \
stop-color="#f7dfa0"/><stop offset=".5" stop-color="#b98a3e"/><stop offset="1" \
stop-color="#7a5520"/></linearGradient>`;
}

const stitches = (path: string, transform = '') =>
  `<g fill="none" stroke-linecap="round" stroke-dasharray="11 8" ${transform}><path d="${path}" \
stroke="#3a2313" stroke-width="5" opacity=".6" transform="translate(1 2)"/><path d="${path}" \
stroke="#f0dfbd" stroke-width="3.6"/></g>`;

const strapDrawn = (leather: Rgb) => `<g fill="none"><path d="${strap}" \
stroke="${hex(scaled(leather, 0.5))}" stroke-width="36"/><path d="${strap}" \
stroke="${hex(scaled(leather, 0.94))}" stroke-width="31"/><path d="${strap}" \
stroke="${hex(light(leather, 36))}" stroke-width="8" opacity=".5" transform="translate(-6 -7)"/>\
</g>\
${stitches('M186 556C142 296 296 108 500 106C704 108 858 296 814 556')}\
${stitches('M207 560C163 310 306 132 500 131C694 132 837 310 793 560')}`;

const pouch = (leather: Rgb) => `<path d="${body}" fill="url(#pouch)" \
stroke="${hex(scaled(leather, 0.38))}" stroke-width="4"/>${stitches(
  'M172 930L168 1010C168 1046 188 1066 222 1067H778C812 1066 832 1046 832 1010L828 930',
)}<path d="M226 960Q500 1010 774 960" fill="none" stroke="#000" stroke-width="12" opacity=".12" \
filter="url(#near)"/>`;

function cover(chance: Seeded, leather: Rgb, yarns: Rgb[]) {
  return `<path d="${flap}" fill="#20130a" opacity=".6" filter="url(#near)" \
transform="translate(5 16)"/>\
<path d="${flap}" fill="url(#cover)" stroke="${hex(scaled(leather, 0.4))}" stroke-width="3"/>\
<g clip-path="url(#flap)">${weaving(chance, yarns)}</g>\
${stitches('M178 556L182 768C184 842 240 882 314 887H686C760 882 816 842 818 768L822 556')}\
<path d="M190 530H810" stroke="#fff" stroke-width="7" opacity=".25" filter="url(#near)"/>`;
}

/** The woven strip: bands of yarn with one row of motifs, every pick a short stitch. */
function weaving(chance: Seeded, yarns: Rgb[]) {
  const nth = (index: number) => yarns[index % yarns.length]!;
  const motif = [chance.pick(motifs), chance.pick(motifs)] as const;
  const [knot, top, rows, columns] = [8, 580, 25, 84];
  const colour = (column: number, row: number) => {
    const edge = Math.min(row, rows - 1 - row);
    if (edge < 2) return nth(3);
    if (edge < 4) return Math.floor((column + row) / 2) % 2 === 0 ? nth(1) : nth(4);
    if (edge === 4) return nth(2);
    const [x, y] = [Math.floor(column / 2) % 9, Math.floor((row - 5.5) / 2)];
    const figure = x < 7 && knotted(motif[Math.floor(column / 18) % 2]!, x, Math.max(0, y));
    return figure ? nth(1) : nth(0);
  };
  let stitched = '';
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      for (const pick of [0, 1, 2]) {
        const shade = light(colour(column, row), chance.between(-16, 12) - (pick === 2 ? 14 : 0));
        const x = 164 + column * knot + (pick % 2) * 1.4;
        stitched += `<path stroke="${hex(shade)}" d="M${x} ${top + row * knot + pick * 2.7}\
h${knot - 1.6}"/>`;
      }
    }
  }
  const frame = `x="156" width="690" y="${top - 8}" height="${rows * knot + 12}"`;
  return `<rect ${frame} fill="#2a1a10"/><g stroke-width="3" stroke-linecap="round">${stitched}</g>\
<rect ${frame} fill="none" stroke="#1d1109" stroke-width="7" opacity=".55"/>`;
}

const buckle = `<g><path d="M462 846H538V980Q500 1010 462 980Z" fill="url(#cover)" \
stroke="#2f1b0d" \
stroke-width="3"/><rect x="448" y="884" width="104" height="66" rx="12" fill="none" \
stroke="#3a240f" \
stroke-width="17" opacity=".5" transform="translate(3 6)"/><rect x="448" y="884" width="104" \
height="66" rx="12" fill="none" stroke="url(#brass)" stroke-width="14"/><path d="M500 884V950" \
stroke="url(#brass)" stroke-width="9" stroke-linecap="round"/></g>`;
