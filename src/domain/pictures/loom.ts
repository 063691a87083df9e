// The web on the loom: where a knot falls, selvedges that wander, a fringe at one end only.
import { type Scene, canvas, flatShadow, grain } from './canvas.ts';
import { type Rgb, hex } from './dyes.ts';
import { type Point, fixed } from './geometry.ts';
import type { Seeded } from './seeded.ts';

export type Web = {
  chance: Seeded;
  columns: number;
  rows: number;
  /** Pixels from knot to knot. */
  pitch: number;
  place(column: number, row: number): Point;
};

/** Two thirds as wide as long, where nothing is known of its size. */
export type FlatSize = { readonly widthMm?: number; readonly lengthMm?: number };

/** A web of these proportions, as large as the canvas holds with fringe and shadow. */
export function web(chance: Seeded, { pitch, size = {} }: { pitch: number; size?: FlatSize }): Web {
  const ratio = (size.lengthMm ?? 3) / (size.widthMm ?? 2);
  const wide = Math.min(836, 1068 / Math.max(0.5, ratio));
  const columns = Math.max(24, Math.round(wide / pitch));
  const rows = Math.max(24, Math.round((wide * ratio) / pitch));
  const left = (1000 - columns * pitch) / 2;
  const top = (1250 - rows * pitch) / 2 + 18;
  const edge = (layer: number, row: number) =>
    (chance.noise((row * pitch) / 130, 1, layer) - 0.5) * 9 +
    (chance.noise((row * pitch) / 430, 2, layer) - 0.5) * 13;
  return {
    chance,
    columns,
    rows,
    pitch,
    place: (column, row) => {
      const t = column / (columns - 1);
      const sway = edge(20, row) * (1 - t) + edge(24, row) * t;
      const sag = (chance.noise((column * pitch) / 220, (row * pitch) / 510, 22) - 0.5) * 13;
      return [left + column * pitch + sway, top + row * pitch + sag];
    },
  };
}

export type Rug = {
  web: Web;
  title: string;
  ground: Rgb;
  strands: string;
  relief?: number;
  /** What is sewn on: sequins, tufts. */
  sewn?: string;
};

/** The rug on its ground: shadow, fringe and braid, the warp that shows between, the strands. */
export function layRug({ web, title, ground, strands, relief = 4, sewn = '' }: Rug): Scene {
  const ring = `<path d="${outline(web)}"/>`;
  const filter = grain('pile', {
    frequency: '.009 .012',
    relief,
    seed: web.chance.seed,
    octaves: 2,
    soften: 0,
  });
  const [x, y] = web.place(0, 0);
  return canvas({
    title,
    box: { x, y, w: web.columns * web.pitch, h: web.rows * web.pitch },
    defs: filter,
    body: `${flatShadow(ring)}<g fill="none" stroke-linecap="round">${fringe(web)}${braid(web)}</g>\
<g fill="${hex(ground)}">${ring}</g><g fill="none" stroke-linecap="round" filter="url(#pile)">\
${strands}</g>${sewn}`,
  });
}

function outline({ columns, rows, place }: Web) {
  const points: string[] = [];
  const add = (column: number, row: number) => points.push(place(column, row).map(fixed).join(' '));
  for (let row = 0; row < rows; row += 2) add(0, row);
  for (let row = rows - 1; row >= 0; row -= 2) add(columns - 1, row);
  return `M${points.join('L')}Z`;
}

/** Cut warps, knotted in tassels, where the web left the upright loom. */
function fringe(web: Web) {
  const { columns, place, chance, pitch } = web;
  let tassels = flatEnd(web, 0, -1);
  const apart = 21 / pitch;
  for (let column = 0.8; column < columns - 1; column += apart * (1 + chance.random() * 0.2)) {
    const [x, y] = place(column, 0);
    const knot: Point = [x + chance.between(-2, 2), y - 24 - chance.random() * 4];
    const sway = chance.between(-6, 6);
    for (let strand = 0; strand < 11; strand++) {
      const lean = strand / 10 - 0.5;
      const shade = chance.between(186, 246);
      tassels += `<path stroke="${hex([shade, shade - 8, shade - 28])}" stroke-width="1.3" \
d="M${fixed(x + lean * 20)} ${fixed(y - 17)}Q${fixed(knot[0] + lean * 6)} ${fixed(knot[1] + 3)} \
${fixed(knot[0] + lean * 3)} ${fixed(knot[1])}q${fixed(lean * 10)} -15 \
${fixed(lean * 12 + sway + chance.between(-3, 3))} ${fixed(-30 - chance.random() * 14)}"/>`;
    }
    tassels += `<ellipse cx="${fixed(knot[0])}" cy="${fixed(knot[1])}" rx="3.9" ry="3.1" \
fill="#d9ceb4"/>`;
  }
  return tassels;
}

/** The plaited braid the web began from. */
function braid(web: Web) {
  let stitches = flatEnd(web, web.rows - 1, 1);
  for (let column = 0; column < web.columns - 1.2; column += 7.6 / web.pitch) {
    const [x, y] = web.place(column, web.rows - 1);
    const shade = web.chance.between(196, 240);
    stitches += `<path stroke="${hex([shade, shade - 9, shade - 30])}" stroke-width="3.4" \
d="M${fixed(x)} ${fixed(y + 18)}q5 1 6 4q-3 3 -7 3"/>`;
  }
  return stitches;
}

function flatEnd({ columns, place, chance, pitch }: Web, row: number, direction: 1 | -1) {
  let ends = '';
  for (let pick = 0; pick < 6; pick++) {
    let path = '';
    for (let column = 0; column < columns - 1.4; column += 6.6 / pitch) {
      const [x, y] = place(column, row);
      path += `M${fixed(x)} ${fixed(y + direction * (1 + pick * 3))}\
h${fixed(chance.between(3, 6))}`;
    }
    const shade = chance.between(206, 232);
    ends += `<path stroke="${hex([shade, shade - 8, shade - 26])}" stroke-width="2.5" \
d="${path}"/>`;
  }
  return ends;
}
