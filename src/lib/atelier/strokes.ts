// The inks and the few strokes that every small drawing of the atelier is made of, on a square of 64 units.

export const wool = 'var(--wool-100)';
export const rim = 'var(--ink-700)';
export const madder = 'var(--madder-600)';
export const saffron = 'var(--saffron-500)';
export const indigo = 'var(--indigo-700)';
export const olive = 'var(--olive-600)';
export const henna = 'var(--henna-500)';
export const clay = 'var(--henna-700)';
export const glaze = 'var(--zellige-600)';
export const straw = 'var(--saffron-200)';
export const silver = 'var(--wool-300)';

export const shape = (d: string, fill: string, line = rim) =>
  `<path d="${d}" fill="${fill}" stroke="${line}" stroke-width="2" stroke-linejoin="round"/>`;
export const flat = (d: string, fill: string) => `<path d="${d}" fill="${fill}"/>`;
export const line = (d: string, colour = rim, width = 2) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
export const disc = (x: number, y: number, r: number, fill: string) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" stroke="${rim}" stroke-width="2"/>`;
export const lozenge = (x: number, y: number, r: number, fill: string) =>
  flat(`M${x} ${y - r}l${r} ${r}l-${r} ${r}l-${r}-${r}z`, fill);
