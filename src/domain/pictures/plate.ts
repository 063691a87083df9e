// A plate seen from above: its form, glaze, crackle and shine; the painting is handed in.
import { canvas, flatShadow, grain } from './canvas.ts';
import { type Rgb, light, mix } from './dyes.ts';
import { type Point, line } from './geometry.ts';
import type { Seeded } from './seeded.ts';
import { type Turned, turned } from './turned.ts';

export const centre: Point = [500, 625];

/** Radius and height: a raised foot, a well, a wide rim that turns up at its edge. */
const form: Turned['profile'] = [
  [436, 46],
  [440, 54],
  [434, 60],
  [424, 58],
  [400, 48],
  [330, 34],
  [312, 26],
  [290, 10],
  [240, 2],
  [120, 0],
  [2, 0],
];

type Plate = { chance: Seeded; title: string; glaze: Rgb; painted: string; edge?: Rgb };

export function plate({ chance, title, glaze, painted, edge = [150, 104, 66] }: Plate) {
  const body: Turned = {
    centre,
    profile: form,
    tilt: 0.9999,
    steps: { around: 200, along: 9 },
    surface: (angle, _, { radius }) => {
      const wear = chance.noise(angle * 20 + 80, 2, 5);
      const bare = radius > 433 && wear > 0.62;
      const pool = (chance.noise(angle * 3 + 20, radius / 60, 6) - 0.5) * 9;
      const colour = bare ? mix(glaze, edge, 0.55) : light(glaze, pool);
      return { colour, gloss: 0.25 };
    },
  };
  const disc = `<circle cx="${centre[0]}" cy="${centre[1]}" r="438"/>`;
  return canvas({
    title,
    box: { x: 60, y: 184, w: 880, h: 880 },
    defs:
      grain('glaze', { frequency: '.03', relief: 1.2, seed: chance.seed, soften: 0.8 }) +
      `<clipPath id="disc">${disc}</clipPath>`,
    body: `${flatShadow(disc)}<g filter="url(#glaze)">${turned(body)}\
<g style="mix-blend-mode:multiply">${painted}</g></g><g clip-path="url(#disc)">${crackle(chance)}\
${shine}</g>`,
  });
}

/** Hair cracks in the glaze, hardly seen. */
function crackle(chance: Seeded) {
  let path = '';
  for (let crack = 0; crack < 46; crack++) {
    let [x, y] = [chance.between(80, 920), chance.between(205, 1045)];
    let heading = chance.between(0, Math.PI * 2);
    const points: Point[] = [[x, y]];
    for (let step = 0; step < 9; step++) {
      heading += chance.between(-0.7, 0.7);
      x += Math.cos(heading) * 22;
      y += Math.sin(heading) * 22;
      points.push([x, y]);
    }
    path += line(points);
  }
  return `<path d="${path}" fill="none" stroke="#6b5844" stroke-width=".8" opacity=".22"/>`;
}

/** The window, mirrored on the well and on the rim. */
const shine = `<g fill="#fff" filter="url(#near)"><path opacity=".5" d="M256 470Q330 372 452 348\
Q470 372 462 392Q350 420 284 500Q262 496 256 470Z"/><path opacity=".45" d="M120 520Q168 352 322 262\
L338 276Q196 372 146 530Z"/><path opacity=".22" d="M872 760Q820 900 690 982L680 968Q800 884 848 \
752Z"/>\
</g>`;
