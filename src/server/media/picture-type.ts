// What a file truly is, by its first bytes: its name and its sender's word count for nothing.

export type PictureType = 'jpeg' | 'png' | 'webp' | 'avif' | 'heic' | 'gif';

export const mediaTypeOf = (type: PictureType): string => `image/${type}`;

/** Undefined for all else, SVG too: that is a program, not a picture. */
export function pictureType(bytes: Uint8Array): PictureType | undefined {
  const starts = (signature: readonly number[], from = 0) =>
    signature.every((byte, index) => bytes[from + index] === byte);
  if (starts([0xff, 0xd8, 0xff])) return 'jpeg';
  if (starts([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (starts(letters('RIFF')) && starts(letters('WEBP'), 8)) return 'webp';
  if (starts(letters('GIF87a')) || starts(letters('GIF89a'))) return 'gif';
  if (starts(letters('ftyp'), 4)) return brand(bytes);
  return undefined;
}

/**
 * A picture that is also a page or a program. Only our own re-encoded sizes are ever served, so
 * this is the second lock on a shut door: no camera writes these words.
 */
export function hidesMarkup(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return /<script[\s>]|<html[\s>]|<!doctype\s|<\?php\s/i.test(text);
}

/** ISO 14496-12: the brands of the first box; mif1 says only "a still", so we read them all. */
function brand(bytes: Uint8Array): 'avif' | 'heic' | undefined {
  const box = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  const size = Math.min(64, (bytes[2]! << 8) | bytes[3]!);
  const brands = box.slice(8, size).match(/.{4}/gs) ?? [];
  if (brands.some((name) => name === 'avif' || name === 'avis')) return 'avif';
  const heic = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];
  return brands.some((name) => heic.includes(name)) ? 'heic' : undefined;
}

const letters = (text: string) => [...text].map((char) => char.charCodeAt(0));
