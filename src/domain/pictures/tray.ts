// A brass tea tray: hammered, turning the light, a rosette and rings of motifs chased into it.
import { canvas, flatShadow } from './canvas.ts';
import type { Drawing } from './draw-good.ts';
import { type Rgb, hex, light, metal, mix, scaled } from './dyes.ts';
import { type Point, circle, leaf, polar, repeat, star, turn } from './geometry.ts';
import { type Seeded, seeded } from './seeded.ts';
import { type Turned, turned } from './turned.ts';

const centre: Point = [500, 625];

export const tray: Drawing = ({ seed, title, colours }) => {
  const chance = seeded(seed);
  const brass = metal(colours, 'brass');
  const rays = chance.pick([8, 12, 16]);
  const scallops = rays * 2;
  const body: Turned = {
    centre,
    profile: [
      [436, 30],
      [444, 42],
      [440, 54],
      [428, 56],
      [416, 44],
      [398, 14],
      [380, 4],
      [360, 2],
      [180, 0],
      [2, 0],
    ],
    tilt: 0.9999,
    steps: { around: 300, along: 16 },
    surface: (angle, _, { radius }) => {
      const sweep = Math.sin(angle * 2 + 0.9) * 34 + Math.sin(angle * 4 - 1) * 12;
      const wave = radius > 400 ? Math.sin(angle * scallops) * 0.5 : 0;
      const [x, y] = [Math.sin(angle) * radius, Math.cos(angle) * radius];
      const hammer = (chance.noise(x / 12, y / 12, 2) - 0.5) * 0.16;
      const patina = (chance.noise(x / 90, y / 90, 3) - 0.5) * 34;
      const turning = Math.sin(radius * 1.1) * 3;
      return {
        colour: light(brass, sweep * (radius / 430) + patina + turning),
        gloss: 0.5,
        lean: [hammer + wave, hammer],
      };
    },
  };
  const disc = `<circle cx="500" cy="625" r="442"/>`;
  return canvas({
    title,
    box: { x: 56, y: 180, w: 888, h: 888 },
    body: `${flatShadow(disc)}${turned(body)}${chased(chance, brass, rays)}`,
  });
};

/** The same lines twice: dark in the groove, light where its far edge catches the window. */
function chased(chance: Seeded, brass: Rgb, rays: number) {
  const path = [rings(), heart(rays), belts(chance, rays)].join('');
  const dark = hex(mix(scaled(brass, 0.3), [40, 26, 12], 0.4));
  const bright = hex(mix(brass, [255, 250, 228], 0.65));
  return `<g fill="none" stroke-linejoin="round"><path d="${path}" stroke="${bright}" \
stroke-width="2" opacity=".7" transform="translate(1.7 1.9)"/><path d="${path}" stroke="${dark}" \
stroke-width="2.3" opacity=".82"/></g>`;
}

const rings = () =>
  [378, 370, 300, 294, 196, 190, 92, 87].map((radius) => circle(centre, radius)).join('');

function heart(rays: number) {
  const stars = [
    [84, 52, 0],
    [62, 34, 0.5],
    [40, 20, 0],
  ] as const;
  const rosette = stars.map(([outer, inner, by]) =>
    star(centre, rays, outer, inner, turn(by / rays)),
  );
  const woven = [0, 0.5].map((by) => star(centre, rays, 186, 96, turn(by / rays)));
  const drops = repeat(rays * 2, (index) => {
    const at = (radius: number) => polar(centre, radius, turn((index + 0.5) / (rays * 2)));
    return leaf(at(186), at(150), 8) + circle(at(112), 4);
  });
  return [...rosette, ...woven, ...drops].join('');
}

function belts(chance: Seeded, rays: number) {
  const count = rays * 3;
  const arches = repeat(count, (index) => {
    const at = (radius: number, by: number) => polar(centre, radius, turn((index + by) / count));
    return [
      leaf(at(202, 0), at(290, 0), 15),
      leaf(at(214, 0), at(270, 0), 7),
      leaf(at(204, 0.1), at(252, 0.48), 6, -8),
      leaf(at(204, 0.9), at(252, 0.52), 6, 8),
      circle(at(272, 0.5), 8),
      circle(at(272, 0.5), 3),
    ].join('');
  });
  const small = rays * 4;
  const knots = repeat(small, (index) => {
    const at = (radius: number, by: number) => polar(centre, radius, turn((index + by) / small));
    const eye = star(at(335, 0), 8, 23, 15, turn(index / small));
    return eye + circle(at(335, 0), 8) + leaf(at(306, 0.5), at(364, 0.5), 7);
  });
  const dots = repeat(120, (index) =>
    circle(polar(centre, 384, turn(index / 120)), chance.between(2.4, 3)),
  );
  return [...arches, ...knots, ...dots].join('');
}
