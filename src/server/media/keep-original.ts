// Keeps a picture as it came, under the hash of its bytes, after looking at what it is. Private.
import { createHash } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import sharp from 'sharp';
import type { Market } from '../market.ts';
import { originalPath, sizesFolder, writeWhole } from './media-folders.ts';
import { type PictureType, hidesMarkup, pictureType } from './picture-type.ts';
import { insertMedia, markShowsPeople } from './store.ts';

export const mostBytes = 40 * 1024 * 1024;
export const mostPixels = 100_000_000;

export type KeptPicture = { sha256: string; width: number; height: number; type: PictureType };

/** Each with what its sender needs to do better; heic: send a JPEG, phones do so when asked. */
export type PictureRefusal =
  | { refused: 'too-large'; bytes: number; mostBytes: number }
  | { refused: 'too-many-pixels'; pixels: number; mostPixels: number }
  | { refused: 'heic-not-supported'; sendInstead: readonly PictureType[] }
  | { refused: 'not-a-picture'; accepted: readonly PictureType[] };

const accepted = ['jpeg', 'png', 'webp', 'avif'] as const;

type Original = {
  bytes: Uint8Array;
  cooperativeId?: string;
  /** Does it show a person? Then it has a URL of its own and is served by her consent. */
  people?: boolean;
  demo?: boolean;
};

export async function keepOriginal(
  market: Market,
  { bytes, cooperativeId, people = false, demo = false }: Original,
): Promise<KeptPicture | PictureRefusal> {
  const looked = await look(bytes);
  if ('refused' in looked) return looked;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await writeOnce(market, sha256, bytes);
  const kept = { sha256, ...looked };
  await insertMedia(market, { ...kept, bytes: bytes.byteLength, cooperativeId, people, demo });
  if (people && (await markShowsPeople(market, sha256))) await withdraw(market, sha256);
  return kept;
}

/** Limits first, from the header alone; only then is a small part of it decoded, to be sure. */
async function look(bytes: Uint8Array): Promise<Omit<KeptPicture, 'sha256'> | PictureRefusal> {
  if (bytes.byteLength > mostBytes) {
    return { refused: 'too-large', bytes: bytes.byteLength, mostBytes };
  }
  const type = pictureType(bytes);
  if (type === 'heic') return { refused: 'heic-not-supported', sendInstead: ['jpeg'] };
  if (!type || hidesMarkup(bytes)) return { refused: 'not-a-picture', accepted };
  try {
    const header = await sharp(bytes, { limitInputPixels: false }).metadata();
    const pixels = header.width * header.height;
    if (pixels > mostPixels) return { refused: 'too-many-pixels', pixels, mostPixels };
    await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
      .resize(16)
      .raw()
      .toBuffer();
    const { width, height } = header.autoOrient;
    return { width, height, type };
  } catch {
    return { refused: 'not-a-picture', accepted };
  }
}

async function writeOnce(market: Market, sha256: string, bytes: Uint8Array) {
  const path = originalPath(market, sha256);
  const there = await stat(path).catch(() => undefined);
  if (there?.size === bytes.byteLength) return;
  await writeWhole(path, bytes, Buffer.from(market.random(6)).toString('hex'));
}

/** A picture found to show a person leaves the public folder. */
async function withdraw(market: Market, sha256: string) {
  await rm(sizesFolder(market, sha256), { recursive: true, force: true });
}
