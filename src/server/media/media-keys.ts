// What each file is called in the store, by the hash of its original. Originals and their decoded
// copies are private; people's sizes are apart: nothing but the consent check reaches them.
import type { SizeType } from './media-url.ts';

export const originalKey = (sha256: string) => `originals/${sha256.slice(0, 2)}/${sha256}`;

/** An upright copy in sRGB of what only we can decode (HEIC), to decode it once. */
export const decodedKey = (sha256: string) => `decoded/${sha256.slice(0, 2)}/${sha256}.webp`;

export type SizeName = { readonly width: number; readonly type: SizeType };

export function sizeKey(sha256: string, { width, type }: SizeName, showsPeople = false): string {
  const folder = showsPeople ? 'sizes-of-people' : 'sizes';
  return `${folder}/${sha256.slice(0, 2)}/${sha256.slice(0, 32)}/${width}.${type}`;
}
