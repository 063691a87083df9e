// A pair of fibulas from the south, joined by their chain: filigree, enamel, coral, a long pin.
import { cabochon } from './bracelet.ts';
import { blur, canvas, flatShadow, grain } from './canvas.ts';
import type { Drawing } from './draw-good.ts';
import { type Rgb, dyes, hex, palette, undyed } from './dyes.ts';
import { type Point, circle, line, polar, repeat, turn } from './geometry.ts';
import { seeded } from './seeded.ts';

const pair: { x: number; turn: number }[] = [
  { x: 262, turn: -5 },
  { x: 738, turn: 5 },
];

export const fibula: Drawing = ({ seed, title, colours }) => {
  const chance = seeded(seed);
  const [stone = dyes.red, first = dyes.green, second = dyes.yellow] = palette(
    colours,
    ['red', 'green', 'yellow'],
    [...undyed, 'silver'],
  );
  const cells = chance.pick([3, 4]);
  const piece = brooch({ stone, first, second, cells });
  const place = ({ x, turn }: { x: number; turn: number }) => `translate(${x} 470) rotate(${turn})`;
  const shapes = pair.map(
    (at) => `<g transform="${place(at)}"><path d="${plateShape}"/>\
<path d="${pinShape}"/><path d="${hoop}" fill-rule="evenodd"/></g>`,
  );
  const links = chain();
  return canvas({
    title,
    box: { x: 108, y: 256, w: 784, h: 684 },
    defs: `${grain('tarnish', { frequency: '.05', relief: 1.5, seed })}\
${blur('tiny', 2)}${silver}`,
    body: `${flatShadow(shapes.join('') + links.shadow)}<g filter="url(#tarnish)">${links.drawn}\
${pair.map((at) => `<g transform="${place(at)}">${piece}</g>`).join('')}</g>`,
  });
};

const silver = `<linearGradient id="silver" x1="0" y1="0" x2="1" y2="1"><stop offset="0" \
stop-color="#fbfbf8"/><stop offset=".35" stop-color="#c9c9c6"/><stop offset=".55" \
stop-color="#e9e9e5"/><stop offset="1" stop-color="#8f8f8d"/></linearGradient><linearGradient \
id="pin" x1="0" x2="1"><stop offset="0" stop-color="#8a8a88"/><stop offset=".4" \
stop-color="#fafaf6"/>\
<stop offset="1" stop-color="#777573"/></linearGradient>`;

const plateShape =
  'M-38 -66Q0 -84 38 -66L62 -8Q86 -2 96 26L178 250Q186 300 146 306L84 300Q60 336 0 344\
Q-60 336 -84 300L-146 306Q-186 300 -178 250L-96 26Q-86 -2 -62 -8Z';
const pinShape = 'M-9 -190L9 -190L7 430L0 470L-7 430Z';
const hoop = 'M0 -214a74 74 0 1 0 .1 0ZM0 -192a52 52 0 1 1 -.1 0Z';

type Enamels = { stone: Rgb; first: Rgb; second: Rgb; cells: number };

function brooch({ stone, first, second, cells }: Enamels) {
  return `<path d="${pinShape}" fill="url(#pin)" stroke="#5d5b5a" stroke-width="1"/>\
<path d="${plateShape}" fill="url(#silver)" stroke="#6a6868" stroke-width="3"/>\
<path d="${plateShape}" fill="none" stroke="#4a4848" stroke-width="2" transform="translate(0 9) \
scale(.91)"/>\
${beads()}${enamel(first, second, cells)}${filigree()}${granules()}\
<path d="${hoop}" fill="url(#silver)" fill-rule="evenodd" stroke="#6a6868" stroke-width="2"/>\
<path d="${circle([0, -140], 63)}" fill="none" stroke="#4f4d4d" stroke-width="5" \
stroke-dasharray="3 7"/>\
${cabochon([0, 150], 44, 44, stone)}${cabochon([0, -24], 21, 21, stone)}\
${cabochon([-126, 262], 20, 20, stone)}${cabochon([126, 262], 20, 20, stone)}\
${cabochon([0, 292], 22, 22, stone)}`;
}

/** A beaded wire along the edge. */
const beads = () => `<path d="${plateShape}" fill="none" stroke="#5b5959" stroke-width="9" \
stroke-dasharray="0 10" stroke-linecap="round" transform="translate(0 5) scale(.955)"/>\
<path d="${plateShape}" fill="none" stroke="#f4f4f0" stroke-width="7" stroke-dasharray="0 10" \
stroke-linecap="round" transform="translate(-1 4) scale(.955)"/>`;

/** Yellow and green cells between walls of silver wire, around the middle stone. */
function enamel(first: Rgb, second: Rgb, cells: number) {
  const count = cells * 4;
  const ring = repeat(count, (index) => {
    const at = (radius: number, by: number) => polar([0, 150], radius, turn((index + by) / count));
    const cell = `M${pair2(at(60, 0.08))}L${pair2(at(60, 0.92))}L${pair2(at(92, 0.8))}\
Q${pair2(at(104, 0.5))} \
${pair2(at(92, 0.2))}Z`;
    const colour = index % 2 === 0 ? first : second;
    return `<path d="${cell}" fill="${hex(colour)}" stroke="#f2f2ee" stroke-width="2.6"/>\
<path d="${cell}" fill="none" stroke="#4c4a4a" stroke-width=".8"/>`;
  });
  const drop = (x: number, y: number, colour: Rgb, lean: number) =>
    `<path d="M0 -26Q19 6 0 26Q-19 6 0 -26Z" transform="translate(${x} ${y}) rotate(${lean})" \
fill="${hex(colour)}" stroke="#f2f2ee" stroke-width="3"/>`;
  const drops = [-1, 1].map(
    (side) =>
      drop(side * 58, 34, first, side * -22) +
      drop(side * 74, 268, second, side * -60) +
      drop(side * 28, 24, second, side * -12),
  );
  return ring.join('') + drops.join('');
}

const pair2 = ([x, y]: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** Spirals of twisted wire, dark in the recess, bright on the wire. */
function filigree() {
  const spiral = (centre: Point, size: number, from: number, way: number) =>
    line(
      repeat(34, (step) => polar(centre, (size * step) / 33, from + (way * step * Math.PI) / 7.2)),
    );
  const path = [-1, 1]
    .flatMap((side) => [
      spiral([side * 122, 196], 27, 0, side),
      spiral([side * 88, 92], 20, 1, -side),
      spiral([side * 40, 70], 14, 2, side),
      spiral([side * 108, 136], 13, 2, -side),
      spiral([side * 50, 262], 15, 0, side),
      spiral([side * 92, 232], 16, 3, -side),
      spiral([side * 42, 308], 12, 1, side),
      spiral([side * 22, -52], 9, 1, side),
    ])
    .join('');
  return `<g fill="none" stroke-linecap="round"><path d="${path}" stroke="#403e3e" \
stroke-width="5.4" opacity=".8"/><path d="${path}" stroke="#f6f6f2" stroke-width="2.3"/></g>`;
}

function granules() {
  const grains = repeat(30, (index) => polar([0, 150], 112, turn(index / 30)));
  const dots = (radius: number, by: number) =>
    grains.map(([x, y]) => circle([x - by, y - by], radius)).join('');
  return `<path d="${dots(4.4, 0)}" fill="#4a4848"/><path d="${dots(3.4, 0.8)}" fill="#f4f4ef"/>`;
}

/** The chain hangs between the two lower hooks, link by link, with a stone box in its middle. */
function chain() {
  const curve = (t: number): Point => [
    262 + 26 + (738 - 26 - 288) * t,
    470 + 344 + 4 * 190 * t * (1 - t),
  ];
  const links = repeat(39, (index) => {
    const t = index / 38;
    const [a, b] = [curve(t - 0.01), curve(t + 0.01)];
    const lean = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;
    const [x, y] = curve(t);
    const wide = index % 2 === 0;
    return `<ellipse cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" rx="13" ry="${wide ? 8 : 2.4}" \
transform="rotate(${lean.toFixed(1)} ${x.toFixed(1)} ${y.toFixed(1)})" fill="none"`;
  });
  const [x, y] = curve(0.5);
  const ball = cabochon([x, y + 20], 46, 40, dyes.silver);
  const shadow = links.map((link) => `${link} stroke="#33271b" stroke-width="6"/>`).join('');
  const drawn = links
    .map(
      (link) =>
        `${link} stroke="#5e5c5b" stroke-width="6"/>${link} stroke="#e6e6e2" stroke-width="3"/>`,
    )
    .join('');
  return { shadow, drawn: drawn + ball };
}
