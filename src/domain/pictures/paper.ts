// From a scene to svg text: the whole canvas, a part of it seen close, or the same in evening light.
import { type Box, type Scene, blur } from './canvas.ts';

export const pixels = { width: 960, height: 1200 } as const;

const everything: Box = { x: 0, y: 0, w: 1000, h: 1250 };

/** The whole picture. The title says honestly, by its seed, that this is a drawing. */
export function paper(scene: Scene, { crop = everything, over = '' } = {}): string {
  const ground = scene.dusk ? ['#a5917a', '#7d6a57', '#4c3f35'] : ['#f3ede3', '#e9e2d6', '#d6ccbc'];
  return `<svg xmlns="http://www.w3.org/2000/svg" \
viewBox="${[crop.x, crop.y, crop.w, crop.h].map(Math.round).join(' ')}" \
width="${pixels.width}" height="${pixels.height}" role="img"><title>${scene.title}</title><defs>\
<radialGradient id="ground" gradientUnits="userSpaceOnUse" cx="340" cy="350" r="1075">\
<stop offset="0" stop-color="${ground[0]}"/><stop offset=".5" stop-color="${ground[1]}"/>\
<stop offset="1" stop-color="${ground[2]}"/></radialGradient>\
${blur('soft', 22)}${blur('near', 7)}${blur('flat', 13)}\
${scene.defs}</defs><rect x="-500" y="-500" width="2000" height="2250" fill="url(#ground)"/>\
${scene.body}${over}</svg>`;
}

/** A part of the canvas in its proportions, `part` of the thing wide, about a place inside it. */
export function closeUp({ box }: Scene, { part, x, y }: Record<'part' | 'x' | 'y', number>): Box {
  const w = Math.max(box.w * part, box.h * part * 0.8);
  const h = w * 1.25;
  return { x: box.x + box.w * x - w / 2, y: box.y + box.h * y - h / 2, w, h };
}

/** Late sun through a window: warm panes of light, and a blue dusk where they do not fall. */
export const evening = (seed: number) => {
  const lean = 60 + (seed % 5) * 14;
  const [left, top] = [-160 + (seed % 7) * 26, -60 + (seed % 3) * 40];
  const pane = (column: number, row: number) => {
    const [x, y] = [left + column * 430 + row * lean * 2.2, top + row * 520 - column * 90];
    return `M${x} ${y}l392 -82l${lean * 2} 470l-392 82Z`;
  };
  const panes = [0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => pane(column, row))).join('');
  return `<g style="mix-blend-mode:multiply"><rect width="1000" height="1250" fill="#d6cbd0"/></g>\
<g style="mix-blend-mode:soft-light"><path d="${panes}" fill="#ffe2b4" filter="url(#near)"/>\
<path d="${panes}" fill="#ffc978" opacity=".22" filter="url(#near)"/></g>`;
};
