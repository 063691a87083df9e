// Handira: a bride's white blanket, rows of sequins and looped tufts, a few fine coloured stripes.
import { dyes, hex, light, palette, undyed } from './dyes.ts';
import type { Drawing } from './draw-good.ts';
import { circle, fixed } from './geometry.ts';
import type { Web } from './loom.ts';
import { flatRug } from './rug.ts';
import type { Seeded } from './seeded.ts';

export const handira: Drawing = (good) => {
  const yarns = palette(good.colours, ['indigo', 'madder'], [...undyed]);
  return flatRug(good, {
    pitch: 5.4,
    warp: [196, 186, 164],
    relief: 3.4,
    plan: (cloth, chance) => {
      const step = stepOf(chance);
      return (column, row) => {
        const y = row % step;
        if (y === 4 || y === 6) return { colour: yarns[Math.floor(row / step) % yarns.length]! };
        if (y === 5) return { colour: column % 4 < 2 ? dyes.charcoal : dyes.ivory };
        return { colour: light(dyes.ivory, y % 2 === 0 ? 4 : -4) };
      };
    },
    sewn: (cloth, chance) => tufts(cloth, chance) + sequins(cloth, chance),
  });
};

const stepOf = (chance: Seeded) => 24 + Math.floor(chance.hash(1, 9, 20) * 3) * 6;

/** Small tinned discs sewn by one hole, each tilted its own way: most grey, a few full of light. */
function sequins(cloth: Web, chance: Seeded) {
  const step = stepOf(chance);
  let [discs, glints, holes, shades] = ['', '', '', ''];
  for (let row = 0; row < cloth.rows - 6; row++) {
    const y = row % step;
    if (y < 10 || y > 22 || y % 3 !== 1) continue;
    for (let column = 3 + (y % 2 === 0 ? 1.5 : 0); column < cloth.columns - 3; column += 3) {
      const [px, py] = cloth.place(column, row);
      const at = [px + chance.between(-2, 2), py + chance.between(-2, 2)] as const;
      const turned = chance.hash(column, row, 21);
      shades += circle([at[0] + 2, at[1] + 3], 6.6);
      discs += circle(at, 6.4);
      if (turned > 0.55) glints += circle([at[0] - 1, at[1] - 1.4], turned > 0.86 ? 5.4 : 2.8);
      holes += circle([at[0], at[1] - 3], 0.9);
    }
  }
  return `<path d="${shades}" fill="#5a4a34" opacity=".45"/><path d="${discs}" fill="#d4d1c4" \
stroke="#8d897d" stroke-width=".8"/><path d="${glints}" fill="#fffdf4"/><path d="${holes}" \
fill="#4c463c"/>`;
}

/** Loops of cotton left long in a row, thick as a fringe. */
function tufts(cloth: Web, chance: Seeded) {
  const step = stepOf(chance);
  let drawn = '';
  for (let row = step - 2; row < cloth.rows - 4; row += step) {
    const tones = new Map<string, string>();
    for (let column = 0; column < cloth.columns - 1; column += 0.5) {
      const [x, y] = cloth.place(column, row);
      const tone = hex(light(dyes.white, chance.between(-46, 6)), 10);
      const path = `M${fixed(x)} ${fixed(y + chance.between(-4, 4))}q${fixed(chance.between(-5, 5))} \
10 ${fixed(chance.between(-6, 6))} ${fixed(chance.between(18, 27))}`;
      tones.set(tone, (tones.get(tone) ?? '') + path);
    }
    drawn += [...tones].map(([tone, d]) => `<path d="${d}" stroke="${tone}"/>`).join('');
  }
  return `<g fill="none" stroke-width="3" stroke-linecap="round">${drawn}</g>`;
}
