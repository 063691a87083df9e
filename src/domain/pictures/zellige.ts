// A zellige panel: a sixteen-fold rosette in a field of stars, each tile cut and glazed alone.
import { canvas, flatShadow, grain } from './canvas.ts';
import type { Drawing } from './draw-good.ts';
import { type Rgb, dyes, hex, light, mix, palette, undyed } from './dyes.ts';
import { type Point, at, polar, polygon, repeat, star, turn } from './geometry.ts';
import { type Line, type Tile, cut, inset, middle } from './tiles.ts';
import { type Seeded, seeded } from './seeded.ts';

const heart: Point = [500, 625];
const rosette = 384;

export const zellige: Drawing = ({ seed, title, colours, size }) => {
  const chance = seeded(seed);
  const glazes = [
    ...palette(colours, [], [...undyed]),
    ...palette([], ['teal', 'indigo', 'saffron', 'olive', 'madder']),
  ].slice(0, 5);
  const laid = (tiles: Cut[]) => tiles.map((tile) => glazed(chance, glazes, tile)).join('');
  const ratio = (size?.lengthMm ?? 5) / (size?.widthMm ?? 4);
  const tall = Math.max(872, Math.min(1090, 880 * ratio));
  const top = 625 - tall / 2;
  const frame = `<rect x="52" y="${top - 8}" width="896" height="${tall + 16}" rx="2"/>`;
  return canvas({
    title,
    box: { x: 60, y: top, w: 880, h: tall },
    defs: `${grain('glaze', { frequency: '.021', relief: 3, seed, octaves: 2 })}\
<clipPath id="panel"><rect x="60" y="${top}" width="880" height="${tall}"/></clipPath>`,
    body: `${flatShadow(frame)}<g filter="url(#glaze)"><g fill="#d8cbb2">${frame}</g>\
<g clip-path="url(#panel)">${laid(fieldTiles())}\
</g>${strap(rosette + 16, '#d8cbb2')}${strap(rosette + 10, '#f4efe2')}\
${strap(rosette + 1, '#d8cbb2')}${laid(rosetteTiles(chance))}${laid(borderTiles(top, tall))}\
<path d="${star(heart, 16, 84, 58)}" fill="${hex(glazes[0]!)}"/>\
<path d="${star(heart, 8, 52, 36)}" fill="#f4efe2"/><path d="${star(heart, 8, 34, 22)}" \
fill="${hex(glazes[2] ?? glazes[0]!)}"/></g>\
<path clip-path="url(#panel)" d="M52 420L480 72H700L52 640Z" fill="#fff" opacity=".09"/>`,
  });
};

/** The white strap around the rosette. */
const strap = (radius: number, fill: string) =>
  `<path d="${polygon(repeat(16, (index) => polar(heart, radius, turn((index + 0.5) / 16))))}" \
fill="${fill}"/>`;

type Cut = { tile: Tile; kind: number };

/** Sixteen lines at each of three distances, crossing inside a ring: kites, petals and a star. */
function rosetteTiles(chance: Seeded): Cut[] {
  const disc = repeat(16, (index) => polar(heart, rosette, turn((index + 0.5) / 16)));
  const reach = [0.26, 0.6, chance.pick([0.78, 0.82])];
  const lines: Line[] = reach.flatMap((far) =>
    repeat(16, (index): Line => {
      const angle = turn(index / 16);
      return {
        normal: [Math.cos(angle), Math.sin(angle)],
        through: polar(heart, far * rosette, angle),
      };
    }),
  );
  return cut(disc, lines).map((tile) => {
    const [x, y] = middle(tile);
    const far = Math.round((Math.hypot(x - heart[0], y - heart[1]) / rosette) * 40);
    return { tile, kind: far };
  });
}

/** The star-and-cross field: a star of eight kites at each crossing, a cross between each four. */
function fieldTiles(): Cut[] {
  const pitch = 105;
  const tiles: Cut[] = [];
  for (let row = -5; row <= 5; row++) {
    for (let column = -4; column <= 4; column++) {
      const star: Point = [heart[0] + column * pitch, heart[1] + row * pitch];
      const odd = 60 + ((((column + row) % 2) + 2) % 2);
      tiles.push(...starTiles(star, pitch / 2, odd));
      if (column < 4 && row < 5) tiles.push(...crossTiles(star, pitch));
    }
  }
  return tiles;
}

function starTiles(centre: Point, tip: number, kind: number): Cut[] {
  const notch = (tip * Math.SQRT1_2) / Math.cos(Math.PI / 8);
  const kites = repeat(8, (index): Cut => {
    const at = (radius: number, by: number) => polar(centre, radius, turn((index + by) / 8));
    const kite = [at(tip * 0.34, 0), at(notch, 0.5), at(tip, 0), at(notch, -0.5)];
    return { tile: kite, kind: kind + 10 * (index % 2) };
  });
  return [
    ...kites,
    { tile: repeat(8, (index) => polar(centre, tip * 0.3, turn((index + 0.5) / 8))), kind: 84 },
  ];
}

/** Between four stars: the cross they leave, its tips where the stars touch. */
function crossTiles([x, y]: Point, pitch: number): Cut[] {
  const centre: Point = [x + pitch / 2, y + pitch / 2];
  const arm = pitch / 2;
  const notch = (arm * Math.SQRT1_2) / Math.cos(Math.PI / 8);
  const corner = (quarter: number) => {
    const star = polar(centre, arm * Math.SQRT2, turn((quarter + 0.5) / 4));
    const at = (radius: number, eighth: number) =>
      polar(star, radius, turn((quarter + 0.5) / 4 + 0.5 + eighth / 8));
    return [at(arm, 1), at(notch, 0.5), at(arm, 0), at(notch, -0.5)];
  };
  const shape = repeat(4, corner).flat();
  const tile = shape.map(([px, py]): Point => [
    centre[0] + (px - centre[0]) * 0.95,
    centre[1] + (py - centre[1]) * 0.95,
  ]);
  return [{ tile, kind: 88 + (Math.round((x - heart[0] + (y - heart[1])) / pitch) & 1) }];
}

/** A border of small squares in two colours. */
function borderTiles(from: number, tall: number): Cut[] {
  const [columns, rows] = [35, Math.round(tall / 25)];
  const side = { x: 880 / columns, y: tall / rows };
  const square = (column: number, row: number): Cut => {
    const [x, y] = [60 + column * side.x, from + row * side.y];
    const tile: Tile = [
      [x, y],
      [x + side.x, y],
      [x + side.x, y + side.y],
      [x, y + side.y],
    ];
    return { tile, kind: 100 + ((column + row) % 2) };
  };
  const top = repeat(columns, (column) => [square(column, 0), square(column, rows - 1)]).flat();
  const ends = repeat(rows - 2, (row) => [square(0, row + 1), square(columns - 1, row + 1)]).flat();
  return [...top, ...ends];
}

function glazed(chance: Seeded, glazes: Rgb[], { tile, kind }: Cut) {
  const cross = kind === 88 || kind === 89;
  const shape = cross ? tile : inset(tile, 1.5);
  if (shape.length < 3) return '';
  const white =
    kind < 60 ? chance.hash(kind, 3, 40) < 0.34 : kind === 101 || (kind >= 70 && kind < 80);
  const glaze = white ? dyes.white : glazes[Math.floor(chance.hash(kind, 5, 41) * glazes.length)]!;
  const hue = mix(
    glaze,
    chance.pick([dyes.white, dyes.charcoal, dyes.tan]),
    chance.random() * 0.11,
  );
  const colour = light(hue, chance.between(-17, 17));
  const [x, y] = middle(shape);
  const lift = shape.map(([px, py]): Point => [px + (x - px) * 0.1 - 1, py + (y - py) * 0.1 - 1]);
  const chip = chance.random() < 0.08 ? chipped(shape, chance) : '';
  return `<path d="${polygon(shape)}" fill="${hex(light(colour, -24))}"/>\
<path d="${polygon(lift)}" fill="${hex(colour)}"/>${chip}`;
}

/** A corner lost under the hammer: the clay shows. */
function chipped(shape: Tile, chance: Seeded) {
  const corner = Math.floor(chance.random() * shape.length);
  const [a, b, c] = [-1, 0, 1].map((by) => shape[(corner + by + shape.length) % shape.length]!) as [
    Point,
    Point,
    Point,
  ];
  const toward = (p: Point): Point => [b[0] + (p[0] - b[0]) * 0.13, b[1] + (p[1] - b[1]) * 0.13];
  return `<path d="M${at(toward(a))}L${at(b)}L${at(toward(c))}Z" fill="#c9a98a"/>`;
}
