// A Fes plate: white tin glaze, cobalt only, a fine net of rosettes laid with a horse-hair brush.
import { circle, leaf, line, polar, repeat, turn } from './geometry.ts';
import type { Drawing } from './draw-good.ts';
import { type Rgb, hex, palette, scaled, undyed } from './dyes.ts';
import { centre, plate } from './plate.ts';
import { type Seeded, seeded } from './seeded.ts';

export const fesPlate: Drawing = ({ seed, title, colours }) => {
  const chance = seeded(seed);
  const [cobalt] = palette(colours, ['cobalt'], [...undyed]) as [Rgb];
  const rays = chance.pick([8, 10, 12]);
  const strokes = [
    ...rim(chance, rays),
    ...net(rays),
    ...petals(chance, rays),
    ...heart(chance, rays),
  ];
  const inks = [cobalt, scaled(cobalt, 1.18), scaled(cobalt, 0.84)].map((ink) => hex(ink));
  const painted = strokes.map((path, index) => {
    const ink = inks[index % 3]!;
    const density = (0.74 + chance.random() * 0.24).toFixed(2);
    return `<path d="${path}" fill="${ink}" opacity="${density}"/>`;
  });
  const lines = `<g fill="none" stroke="${inks[0]}" stroke-linecap="round">${rings(chance)}</g>`;
  return plate({ chance, title, glaze: [246, 243, 232], painted: painted.join('') + lines });
};

/** Rings drawn on the turning wheel: never quite even, thicker where the brush rested. */
function rings(chance: Seeded) {
  const radii: [number, number][] = [
    [414, 6],
    [400, 2],
    [316, 4],
    [306, 1.6],
    [178, 4],
    [168, 1.6],
    [84, 3],
    [76, 1.4],
  ];
  return radii
    .map(([radius, width]) => {
      const points = repeat(73, (step) =>
        polar(centre, radius + (chance.noise(step / 9, radius) - 0.5) * 3, turn(step / 72)),
      );
      return `<path d="${line(points)}Z" stroke-width="${width}" opacity=".9"/>`;
    })
    .join('');
}

/** Scales around the rim, each with its drop and its two small leaves. */
function rim(chance: Seeded, rays: number) {
  const count = rays * 4;
  return repeat(count, (index) => {
    const angle = turn((index + chance.between(-0.03, 0.03)) / count);
    const at = (radius: number, by: number) => polar(centre, radius, angle + turn(by / count));
    return [
      leaf(at(320, -0.46), at(388, 0), 7, 5),
      leaf(at(320, 0.46), at(388, 0), 7, -5),
      leaf(at(330, 0), at(366, 0), 9),
      circle(at(392, 0.5), 4),
      leaf(at(372, 0.5), at(350, 0.36), 4),
      leaf(at(372, 0.5), at(350, 0.64), 4),
    ].join('');
  });
}

/** The net: arcs of two families of circles, crossing into rosettes between the rings. */
function net(rays: number) {
  const count = rays * 2;
  return repeat(count, (index) => {
    const at = (radius: number, by: number) => polar(centre, radius, turn((index + by) / count));
    const crossing = [1, -1].map((side) =>
      [
        leaf(at(184, 0), at(302, side * 1), 6, side * -16),
        leaf(at(302, 0), at(184, side * 1), 4, side * 14),
      ].join(''),
    );
    return [
      ...crossing,
      leaf(at(262, 0), at(302, 0), 10),
      leaf(at(224, 0.5), at(252, 0.5), 6),
      leaf(at(224, 0.5), at(196, 0.5), 6),
      circle(at(238, 0), 4.2),
      circle(at(292, 0.5), 3.4),
    ].join('');
  });
}

/** A ring of petals, each of five strokes, between the heart and the net. */
function petals(chance: Seeded, rays: number) {
  return repeat(rays, (index) => {
    const at = (radius: number, by: number) =>
      polar(centre, radius + chance.between(-1, 1), turn((index + by) / rays));
    return [
      leaf(at(90, 0), at(164, 0), 9),
      leaf(at(90, -0.2), at(162, -0.06), 8, 16),
      leaf(at(90, 0.2), at(162, 0.06), 8, -16),
      leaf(at(94, -0.42), at(140, -0.3), 5, 7),
      leaf(at(94, 0.42), at(140, 0.3), 5, -7),
      circle(at(152, 0.5), 6),
      circle(at(130, 0.5), 3.4),
    ].join('');
  });
}

function heart(chance: Seeded, rays: number) {
  return repeat(rays, (index) => {
    const at = (radius: number, by: number) => polar(centre, radius, turn((index + by) / rays));
    return [
      leaf(at(12, 0), at(70, chance.between(-0.04, 0.04)), 11),
      leaf(at(66, 0.5), at(36, 0.5), 5),
    ].join('');
  });
}
