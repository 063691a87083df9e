// A pattern tile of the material, for a form nobody has drawn: it shows what a thing is made of and
// never another thing.
import { band, motifs } from './bands.ts';
import { canvas, flatShadow, grain } from './canvas.ts';
import type { Drawing } from './draw-good.ts';
import { type Rgb, dyes, hex, light, mix, palette, scaled } from './dyes.ts';
import { repeat } from './geometry.ts';
import { seeded } from './seeded.ts';

const grounds: [RegExp, Rgb, string][] = [
  [/wood|thuya|cedar|walnut/, [146, 92, 52], '.006 .09'],
  [/silver|nickel|steel|iron/, [196, 196, 192], '.03'],
  [/gold|brass/, [200, 160, 84], '.03'],
  [/copper/, [186, 112, 76], '.03'],
  [/leather|suede/, [158, 92, 48], '.3'],
  [/clay|earthenware|stoneware|porcelain|cement/, [206, 170, 130], '.05'],
  [/palm|raffia|reed|esparto/, [210, 180, 124], '.02 .3'],
  [/glass/, [150, 192, 182], '.02'],
  [/stone|marble|amber|bone|pearl|coral/, [214, 206, 192], '.02'],
  [/paper|canvas/, [238, 230, 212], '.6'],
];
const cloth: [Rgb, string] = [[236, 226, 204], '.5 .7'];

export const pattern: Drawing = ({ seed, title, colours, materials = [] }) => {
  const chance = seeded(seed);
  const found = grounds.find(([name]) => materials.some((id) => name.test(id)));
  const [ground, frequency] = found ? [found[1], found[2]] : cloth;
  const ink =
    palette(colours, [])[0] ?? chance.pick([dyes.madder, dyes.indigo, dyes.teal, dyes.henna]);
  const tone = found ? mix(scaled(ground, 0.62), ink, 0.45) : ink;
  const pair = [chance.pick(motifs), chance.pick(motifs)] as const;
  const rows = repeat(9, (row) => {
    const { path, width } = band(
      repeat(7, (index) => pair[(index + row) % 2]!),
      11,
    );
    const at = `translate(${500 - width / 2} ${196 + row * 98})`;
    return `<path d="${path}" transform="${at} translate(2 3)" \
fill="${hex(light(ground, 40))}" opacity=".6"/><path d="${path}" transform="${at}" \
fill="${hex(row % 2 === 0 ? tone : scaled(tone, 0.82))}"/>`;
  });
  const tile = '<rect x="152" y="150" width="696" height="950" rx="4"/>';
  return canvas({
    title,
    box: { x: 152, y: 150, w: 696, h: 950 },
    defs: grain('stuff', { frequency, relief: 2.2, seed, octaves: 3 }),
    body: `${flatShadow(tile)}<g filter="url(#stuff)"><g fill="${hex(ground)}">${tile}</g>\
<rect x="170" y="168" width="660" height="914" fill="none" stroke="${hex(tone)}" \
stroke-width="5"/>${rows.join('')}</g>`,
  });
};
