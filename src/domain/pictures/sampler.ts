// A sampler: rows of motifs as weavers keep them to remember, for what has no drawing of its own.
import { type Motif, band, motifs } from './bands.ts';
import { canvas, flatShadow, grain } from './canvas.ts';
import type { Drawing } from './draw-good.ts';
import { dyes, hex, light, palette, undyed } from './dyes.ts';
import { repeat } from './geometry.ts';
import { type Seeded, seeded } from './seeded.ts';

const cloth = 'M150 175L851 171L855 600L850 1079L148 1076L145 620Z';

export const sampler: Drawing = ({ seed, colours, title }) => {
  const chance = seeded(seed);
  const yarns = palette(colours, ['madder', 'indigo', 'henna', 'teal'], [...undyed]);
  const rows = repeat(7, (row) => {
    const { path, width, height } = band(sequence(chance), 11);
    const colour = hex(light(yarns[row % yarns.length]!, chance.between(-10, 10)));
    return `<path d="${path}" fill="${colour}" transform="translate(${500 - width / 2} \
${250 + row * 112 - height / 2 + 38})"/>`;
  });
  const fringes = repeat(70, (index) => {
    const x = 154 + index * 9.95;
    return `M${x.toFixed(1)} 1072q${chance.between(-5, 5).toFixed(1)} 20 \
${chance.between(-7, 7).toFixed(1)} ${chance.between(34, 46).toFixed(1)}`;
  });
  return canvas({
    title,
    defs: `${grain('cloth', { frequency: '.011 .014', relief: 5, seed, octaves: 4 })}\
<pattern id="thread" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 1.5h3M3 4.5h3" \
stroke="#fff" stroke-width="2" opacity=".28"/><path d="M1.5 3v3M4.5 0v3" stroke="#5a4630" \
stroke-width="1.6" opacity=".2"/></pattern>`,
    body: `${flatShadow(`<path d="${cloth}"/>`)}<path d="${fringes.join('')}" fill="none" \
stroke="#d9ceb4" stroke-width="4" stroke-linecap="round"/><g filter="url(#cloth)"><path \
d="${cloth}" fill="${hex(dyes.ivory)}"/>${rows.join('')}\
<path d="${cloth}" fill="url(#thread)"/></g>`,
  });
};

/** One motif in turn with another, as a row is counted. */
function sequence(chance: Seeded): Motif[] {
  const [first, second] = [chance.pick(motifs), chance.pick(motifs)];
  return repeat(7, (index) => (index % 2 === 0 ? first : second));
}
