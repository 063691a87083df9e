// A thing beside another whose size everybody knows: a chair, a hand, a glass of tea, to scale.
import { type Box, type Scene, canvas } from './canvas.ts';

export type Known = 'chair' | 'hand' | 'glass';

/** True size in millimetres, and its outline on a field of a tenth of that. */
export const known = {
  chair: {
    width: 450,
    height: 850,
    path: 'M4 1q2-2 4 0l1.500 42h30v4.500h-1l1 37.500h-3.500l-1.500-37.500h-24l-1.500 37.500h-4.500zM9.500 43l30 0M10 70h26',
  },
  hand: {
    width: 95,
    height: 185,
    path: 'M3 18.5c-.4-2-1.6-4-2.1-6.2c-.3-1.4-1-2.9-.8-3.4c.3-.7 1.1-.4 1.5.5l1 2l-.5-7.6c0-1.1 1.2-1.2 1.4-.1l.7 4.6l.1-6.9c.1-1.2 1.4-1.2 1.5 0l.3 6.8l.7-5.9c.2-1 1.4-.9 1.4.2l-.2 6.4l.9-3.6c.3-.9 1.3-.6 1.2.4c-.3 2.600 -.5 4.700 -.9 6.600c-.4 2.200 -1 4.200 -1 6.300z',
  },
  glass: {
    width: 60,
    height: 90,
    path: 'M.4 .3h5.200l-.5 8.300c0 .300-.2 .400-.4 .400h-3.400c-.2 0-.4-.1-.4-.4zM.5 2h5M1 8h4M3 3.100l.700 1.200l-.7 1.200l-.7-1.200z',
  },
} as const satisfies Record<Known, { width: number; height: number; path: string }>;

/** What a thing is held against by its longest side. */
export const compared = (longestMm: number): Known =>
  longestMm > 430 ? 'chair' : longestMm > 170 ? 'glass' : 'hand';

const margin = 80;

/** `trueMm`: how wide or how high the scene's box is in life. */
export function besideKnown(
  scene: Scene,
  trueMm: { wide?: number; high?: number },
  beside?: Known,
): Scene {
  const { box } = scene;
  const perMm = trueMm.wide ? box.w / trueMm.wide : box.h / (trueMm.high ?? 300);
  const [wide, high] = [box.w / perMm, box.h / perMm];
  const other = known[beside ?? compared(Math.max(wide, high))];
  const gap = (wide + other.width) * 0.07;
  const scale = Math.min(
    (1000 - margin * 2) / (wide + gap + other.width),
    (1250 - margin * 3) / Math.max(high, other.height),
  );
  const floor = Math.min(1250 - margin * 1.6, 625 + (Math.max(high, other.height) * scale) / 2);
  const left = (1000 - (wide + gap + other.width) * scale) / 2;
  const grow = scale / perMm;
  const put = `translate(${n(left - box.x * grow)} ${n(floor - (box.y + box.h) * grow)}) \
scale(${grow.toFixed(4)})`;
  const at = { x: left + (wide + gap) * scale, y: floor - other.height * scale };
  const line = `<g transform="translate(${n(at.x)} ${n(at.y)}) scale(${n(scale * 10)})" \
fill="#fff" fill-opacity=".38" stroke="${scene.dusk ? '#f6ecd8' : '#46392f'}" stroke-width="${(3.4 / (scale * 10)).toFixed(3)}" \
stroke-linecap="round" stroke-linejoin="round"><path d="${other.path}"/></g>`;
  const shown: Box = { x: left, y: floor - high * scale, w: wide * scale, h: high * scale };
  return canvas({
    ...scene,
    box: shown,
    body: `<g transform="${put}">${scene.body}</g>${measures(shown, scene.dusk)}${line}`,
  });
}

/** Lines along its width and its height, with a tick at each end: the words are beside the picture. */
function measures({ x, y, w, h }: Box, dusk: boolean) {
  const under = y + h + 46;
  const beside = x - 34;
  const tick = 11;
  return `<path d="M${n(x)} ${n(under)}h${n(w)}M${n(x)} ${n(under - tick)}v${tick * 2}\
M${n(x + w)} ${n(under - tick)}v${tick * 2}M${n(beside)} ${n(y)}v${n(h)}M${n(beside - tick)} \
${n(y)}h${tick * 2}M${n(beside - tick)} ${n(y + h)}h${tick * 2}" fill="none" \
stroke="${dusk ? '#f6ecd8' : '#7a6a58'}" stroke-width="2"/>`;
}

const n = (value: number) => String(Math.round(value * 10) / 10);
