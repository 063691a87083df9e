// Keeps a picture as it came, under the hash of its bytes, after looking at what it is. Private.
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { Market } from '../market.ts';
import { decodedKey, originalKey } from './media-keys.ts';
import { openHeic } from './open-heic.ts';
import { type PictureType, hidesMarkup, mediaTypeOf, pictureType } from './picture-type.ts';
import { blobsOf } from './store-of-blobs.ts';
import { insertMedia, markShowsPeople } from './store.ts';
import { withdrawSizes } from './withdraw-sizes.ts';

export const mostBytes = 40 * 1024 * 1024;
export const mostPixels = 100_000_000;
/** No picture a camera makes takes longer to decode. */
export const mostSeconds = 30;

export type KeptPicture = { sha256: string; width: number; height: number; type: PictureType };

/** Each with what its sender needs to do better; asked for a JPEG, phones that make HEIC send one. */
export type PictureRefusal =
  | { refused: 'too-large'; bytes: number; mostBytes: number }
  | { refused: 'too-many-pixels'; pixels: number; mostPixels: number }
  | { refused: 'heic-unreadable'; sendInstead: readonly PictureType[] }
  | { refused: 'not-a-picture'; accepted: readonly PictureType[] };

const accepted = ['jpeg', 'png', 'webp', 'avif', 'heic', 'gif'] as const;

type Original = {
  bytes: Uint8Array;
  cooperativeId?: string;
  /** Does it show a person? Then it has a URL of its own and is served by her consent. */
  people?: boolean;
  demo?: boolean;
};

/** The row is written only once the bytes are safe, so that a row never names what is not there. */
export async function keepOriginal(
  market: Market,
  { bytes, cooperativeId, people = false, demo = false }: Original,
): Promise<KeptPicture | PictureRefusal> {
  const safe = await putOriginal(market, bytes);
  if ('refused' in safe) return safe;
  const { bytes: _, ...kept } = safe;
  await nameOriginal(market, { ...safe, cooperativeId, demo, people });
  if (people && (await markShowsPeople(market, kept.sha256))) await withdrawSizes(market, kept);
  return kept;
}

export type SafePicture = KeptPicture & { readonly bytes: number };

/** Only the bytes, which may be a call over the network: for who opens a transaction afterwards. */
export async function putOriginal(
  market: Pick<Market, 'settings'>,
  bytes: Uint8Array,
): Promise<SafePicture | PictureRefusal> {
  const looked = await look(bytes);
  if ('refused' in looked) return looked;
  const { decoded, ...seen } = looked;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await putOnce(market, originalKey(sha256), bytes, mediaTypeOf(seen.type));
  if (decoded) await putOnce(market, decodedKey(sha256), decoded, 'image/webp');
  return { sha256, ...seen, bytes: bytes.byteLength };
}

/** Only the row, of bytes that are safe already. */
export async function nameOriginal(
  market: Market,
  { people = false, demo = false, ...safe }: SafePicture & Omit<Original, 'bytes'>,
): Promise<void> {
  await insertMedia(market, { ...safe, people, demo });
}

type Looked = Omit<KeptPicture, 'sha256'> & { decoded?: Buffer };

/** Limits first, from the header alone; only then is it decoded, to be sure. */
async function look(bytes: Uint8Array): Promise<Looked | PictureRefusal> {
  if (bytes.byteLength > mostBytes) {
    return { refused: 'too-large', bytes: bytes.byteLength, mostBytes };
  }
  const type = pictureType(bytes);
  if (!type || hidesMarkup(bytes)) return { refused: 'not-a-picture', accepted };
  if (type === 'heic') return lookAtHeic(bytes);
  try {
    const header = await sharp(bytes, { limitInputPixels: false }).metadata();
    const pixels = header.width * header.height;
    if (pixels > mostPixels) return { refused: 'too-many-pixels', pixels, mostPixels };
    await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
      .resize(16)
      .timeout({ seconds: mostSeconds })
      .raw()
      .toBuffer();
    const { width, height } = header.autoOrient;
    return { width, height, type };
  } catch {
    return { refused: 'not-a-picture', accepted };
  }
}

async function lookAtHeic(bytes: Uint8Array): Promise<Looked | PictureRefusal> {
  const opened = await openHeic(bytes);
  if (!('refused' in opened)) return { ...opened, type: 'heic' };
  if (opened.refused === 'too-many-pixels') return opened;
  return { ...opened, sendInstead: ['jpeg'] };
}

async function putOnce(
  market: Pick<Market, 'settings'>,
  key: string,
  bytes: Uint8Array,
  type: string,
) {
  const blobs = blobsOf(market);
  if ((await blobs.has(key))?.bytes === bytes.byteLength) return;
  await blobs.put(key, bytes, { type, immutable: false });
}
