// Where a picture is served, and what a page needs to let the browser choose its size. Pure.

import { hostedAt, type MediaHost } from './media-host.ts';

export type SizeType = 'avif' | 'webp';

/** The widths made of every picture, in pixels; never wider than the original. */
export const widths = [160, 320, 480, 640, 960, 1280] as const;

/** Immutable: the first half of the hash of the original, then the width. */
export const mediaUrl = (sha256: string, width: number, type: SizeType = 'avif') =>
  `/media/${sha256.slice(0, 32)}/${width}.${type}`;

/** The widths a picture of this width has; a very small one is served as it is. */
export function widthsOf(originalWidth: number): number[] {
  const fitting = widths.filter((width) => width <= originalWidth);
  return fitting.length > 0 ? [...fitting] : [originalWidth];
}

export type Picture = {
  readonly width: number;
  readonly height: number;
  /** For browsers that read neither srcset nor AVIF. */
  readonly src: string;
  readonly avif: string;
  readonly webp: string;
};

/**
 * Data for `<picture>`: width and height are the original's, for its proportions. `sizes` are the
 * rows of the sizes made; without them the widths every picture of this width gets.
 */
export function picture(
  original: {
    sha: string;
    width: number;
    height: number;
    sizes?: readonly { width: number; type: string }[];
  },
  host?: MediaHost,
): Picture {
  const { sha, width, height } = original;
  const address = (size: number, type: SizeType) => hostedAt(host, mediaUrl(sha, size, type));
  const made = (type: SizeType) =>
    original.sizes
      ? original.sizes.filter((size) => size.type === type).map((size) => size.width)
      : widthsOf(width);
  const set = (type: SizeType) =>
    made(type)
      .toSorted((a, b) => a - b)
      .map((size) => `${address(size, type)} ${size}w`)
      .join(', ');
  const middle = made('webp').filter((size) => size <= 640);
  const src = address(Math.max(...middle, Math.min(...widthsOf(width))), 'webp');
  return { width, height, src, avif: set('avif'), webp: set('webp') };
}
