// The colours of wool, glaze, metal and leather, and how they are mixed and written.

export type Rgb = readonly [number, number, number];

export const dyes = {
  ivory: [243, 235, 219],
  wool: [226, 212, 186],
  charcoal: [58, 48, 44],
  black: [38, 32, 30],
  madder: [158, 38, 42],
  red: [172, 42, 44],
  saffron: [222, 156, 34],
  yellow: [226, 176, 62],
  indigo: [43, 50, 128],
  blue: [44, 82, 158],
  cobalt: [30, 58, 140],
  rose: [208, 98, 134],
  pink: [222, 140, 160],
  teal: [20, 110, 110],
  turquoise: [54, 156, 160],
  green: [46, 110, 68],
  olive: [104, 112, 48],
  henna: [178, 92, 40],
  orange: [206, 110, 44],
  brown: [104, 66, 40],
  tan: [184, 130, 78],
  white: [246, 242, 232],
  grey: [150, 142, 132],
  silver: [196, 196, 194],
  brass: [204, 162, 82],
  natural: [214, 186, 132],
  terracotta: [186, 98, 62],
} as const satisfies Record<string, Rgb>;

export type Dye = keyof typeof dyes;

/**
 * The asked colours that are known dyes, without those of the ground the craft already has; the
 * usual ones of the craft where none is left.
 */
export function palette(
  asked: readonly string[] | undefined,
  usual: readonly Dye[],
  ground: readonly Dye[] = [],
): Rgb[] {
  const known = (asked ?? []).filter(
    (name): name is Dye => name in dyes && !ground.includes(name as Dye),
  );
  return (known.length > 0 ? known : usual).map((name) => dyes[name]);
}

export const undyed = ['ivory', 'white', 'wool', 'natural', 'black', 'charcoal', 'grey'] as const;

/** Silver, brass or copper; a metal takes no other dye. */
export const metal = (asked: readonly string[] | undefined, usual: 'brass' | 'silver'): Rgb =>
  asked?.includes('silver') || asked?.includes('grey') ? [222, 222, 218] : dyes[usual];

/** Quantised, by steps of four as a rule, so that strokes of one colour merge into one path. */
export const hex = (colour: Rgb, step = 4): string =>
  '#' +
  colour
    .map((part) => (Math.floor(clamp(part) / step) * step + step / 2).toString(16).padStart(2, '0'))
    .join('');

export const mix = (a: Rgb, b: Rgb, t: number): Rgb => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];

export const light = (colour: Rgb, by: number): Rgb => [
  colour[0] + by,
  colour[1] + by,
  colour[2] + by,
];

export const scaled = (colour: Rgb, by: number): Rgb => [
  colour[0] * by,
  colour[1] * by,
  colour[2] * by,
];

const clamp = (part: number) => Math.max(0, Math.min(255, Math.round(part)));
