// A Safi plate: dark outlines first, then bold colours that miss them a little, a zigzag rim.
import type { Drawing } from './draw-good.ts';
import { type Rgb, dyes, hex, palette, undyed } from './dyes.ts';
import { type Point, circle, leaf, line, polar, polygon, repeat, turn } from './geometry.ts';
import { centre, plate } from './plate.ts';
import { type Seeded, seeded } from './seeded.ts';

type Figure = { path: string; colour: number };

export const safiPlate: Drawing = ({ seed, title, colours }) => {
  const chance = seeded(seed);
  const paints: Rgb[] = [
    ...palette(colours, [], [...undyed]),
    ...palette([], ['blue', 'yellow', 'green', 'henna', 'turquoise']),
  ].slice(0, 5);
  const lobes = chance.pick([6, 8]);
  const figures = [...rim(chance, lobes * 4), ...belt(lobes * 3), ...flower(chance, lobes)];
  const filled = figures.map(({ path, colour }) => {
    const [dx, dy] = [chance.between(-2.4, 2.4), chance.between(-2.4, 2.4)];
    const paint = hex(paints[colour % paints.length]!);
    return `<path d="${path}" fill="${paint}" opacity="${chance.between(0.82, 0.96).toFixed(2)}" \
transform="translate(${dx.toFixed(1)} ${dy.toFixed(1)})"/>`;
  });
  const outlines = figures.map(({ path }) => path).join('');
  const ink = hex(dyes.black);
  const drawn = `<g fill="none" stroke="${ink}" stroke-linejoin="round" opacity=".88">\
<path d="${outlines}" stroke-width="3"/>${rings(chance)}</g>`;
  const dots = `<path d="${sprinkle(lobes)}" fill="${ink}" opacity=".8"/>`;
  return plate({ chance, title, glaze: [242, 234, 214], painted: filled.join('') + drawn + dots });
};

function rings(chance: Seeded) {
  const radii: [number, number][] = [
    [420, 7],
    [326, 5],
    [314, 2],
    [236, 5],
    [226, 2],
    [46, 4],
  ];
  return radii
    .map(([radius, width]) => {
      const wave = (step: number) => (chance.noise(step / 8, radius) - 0.5) * 4;
      const ring = repeat(72, (step) => polar(centre, radius + wave(step), turn(step / 72)));
      return `<path d="${line(ring)}Z" stroke-width="${width}"/>`;
    })
    .join('');
}

/** Teeth in two colours, point to point, around the rim. */
function rim(chance: Seeded, count: number): Figure[] {
  return repeat(count, (index) => {
    const at = (radius: number, by: number) =>
      polar(centre, radius + chance.between(-2, 2), turn((index + by) / count));
    return [
      { path: polygon([at(332, 0.05), at(332, 0.95), at(408, 0.5)]), colour: 0 },
      { path: polygon([at(412, -0.42), at(412, 0.42), at(346, 0)]), colour: 1 + (index % 2) },
    ];
  }).flat();
}

/** Lozenges between the two inner rings. */
function belt(count: number): Figure[] {
  return repeat(count, (index) => {
    const at = (radius: number, by: number) => polar(centre, radius, turn((index + by) / count));
    return [
      { path: polygon([at(244, 0), at(275, 0.44), at(306, 0), at(275, -0.44)]), colour: 3 },
      { path: polygon([at(262, 0), at(275, 0.18), at(288, 0), at(275, -0.18)]), colour: 1 },
    ];
  }).flat();
}

/** Lobes from a yellow heart, an inner leaf in each, a leaf between each two. */
function flower(chance: Seeded, lobes: number): Figure[] {
  const half = 0.46 / lobes;
  const petals = repeat(lobes, (index) => {
    const middle = turn(index / lobes);
    const at = (radius: number, by: number): Point => polar(centre, radius, middle + turn(by));
    const [a, b, c, d, e] = [
      at(54, 0),
      at(130, -half),
      at(206, -half * 0.8),
      at(206, half * 0.8),
      at(130, half),
    ];
    const petal = `M${a.join(' ')}Q${b.join(' ')} ${c.join(' ')}Q${at(236, 0).join(' ')} \
${d.join(' ')}Q${e.join(' ')} ${a.join(' ')}Z`;
    return [
      { path: petal, colour: index % 2 === 0 ? 0 : 2 },
      { path: leaf(at(196, 0), at(86, 0), 30), colour: 1 },
      { path: leaf(at(180, 0), at(116, chance.between(-0.004, 0.004)), 13), colour: 3 },
      { path: leaf(at(218, half * 1.09), at(110, half * 1.09), 13), colour: 4 },
    ];
  });
  return [
    ...petals.flat(),
    { path: circle(centre, 45), colour: 1 },
    { path: circle(centre, 22), colour: 3 },
  ];
}

function sprinkle(lobes: number) {
  const ring = (count: number, radius: number, size: number, by: number) =>
    repeat(count, (index) => circle(polar(centre, radius, turn((index + by) / count)), size)).join(
      '',
    );
  return ring(lobes * 3, 252, 4, 0.5) + ring(lobes * 3, 298, 4, 0.5) + ring(lobes * 2, 34, 3.4, 0);
}
