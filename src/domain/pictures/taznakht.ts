// Taznakht: knotted medallions between flat and twined bands, in saffron, orange, madder, indigo.
import { type Motif, knotted, motifs } from './bands.ts';
import { type Rgb, dyes, palette, undyed } from './dyes.ts';
import type { Drawing } from './draw-good.ts';
import type { Web } from './loom.ts';
import { knottedRug } from './rug.ts';
import type { Seeded } from './seeded.ts';

export const taznakht: Drawing = (good) =>
  knottedRug(good, {
    pitch: 7.4,
    strands: 4,
    thick: 2.5,
    long: 0.72,
    fleece: 0.7,
    relief: 3,
    plan: (cloth, chance) => {
      const asked = palette(good.colours, [], [...undyed]);
      const usual = palette([], ['saffron', 'madder', 'henna', 'indigo', 'orange']);
      const yarns = [...asked, ...usual].slice(0, 5);
      const panels = plan(cloth, chance, yarns);
      return { ground: yarns[0]!, at: (column, row) => knot(panels, cloth, column, row) };
    },
  });

type Panel = {
  from: number;
  rows: number;
  kind: 'band' | 'field';
  motif: Motif;
  yarns: [Rgb, Rgb, Rgb];
  wide: number;
};

/** Three or four fields of medallions; bands between them, the two halves alike. */
function plan({ columns, rows }: Web, chance: Seeded, yarns: Rgb[]): Panel[] {
  const nth = (by: number) => yarns[by % yarns.length]!;
  const fields = Math.max(2, Math.round(rows / 44));
  const tall = Math.floor((rows - (fields + 1) * 11) / fields);
  const field = columns - 12;
  const wide = field / Math.max(1, Math.round(field / (tall * 1.1)));
  const first = Math.floor(chance.random() * yarns.length);
  const panels: Panel[] = [];
  let from = 0;
  for (let index = 0; index <= fields * 2; index++) {
    const kind = index % 2 === 0 ? 'band' : 'field';
    const mirrored = Math.min(index, fields * 2 - index);
    const at = first + mirrored * 2;
    const high = kind === 'band' ? 11 : tall;
    const motif = motifs[(mirrored + first) % motifs.length]!;
    panels.push({
      from,
      rows: high,
      kind,
      motif,
      yarns: [nth(at), nth(at + 1), nth(at + 3)],
      wide,
    });
    from += high;
  }
  return panels;
}

function knot(panels: Panel[], { columns }: Web, column: number, row: number): Rgb | undefined {
  const panel = panels.find(({ from, rows }) => row < from + rows) ?? panels.at(-1)!;
  const [ground, figure, accent] = panel.yarns;
  const edge = Math.min(column, columns - 1 - column);
  if (edge < 2) return dyes.charcoal;
  if (edge < 6) return (row + edge) % 6 < 3 ? dyes.ivory : figure;
  const y = row - panel.from;
  if (panel.kind === 'band') {
    if (y === 0 || y === 10) return dyes.charcoal;
    const x = (column - 6) % 9;
    return x < 7 && y > 1 && y < 9 && knotted(panel.motif, x, y - 2) ? dyes.ivory : figure;
  }
  const x = ((column - 6) % panel.wide) - panel.wide / 2;
  const far = Math.abs(x) / (panel.wide / 2) + Math.abs(y - panel.rows / 2) / (panel.rows / 2);
  const ring = Math.floor(far * 8);
  if (ring === 6 || ring === 3) return dyes.charcoal;
  if (ring === 4 || ring === 5) return accent;
  if (ring < 3) {
    const [mx, my] = [Math.round(x + 3), Math.round(y - panel.rows / 2 + 3)];
    const inside = mx >= 0 && mx < 7 && my >= 0 && my < 7;
    return inside && knotted(panel.motif, mx, my) ? dyes.ivory : figure;
  }
  return ring > 9 && (Math.round(Math.abs(x)) + y) % 5 === 0 ? dyes.ivory : ground;
}
