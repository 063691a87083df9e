// Makes the sizes a page serves: upright, in sRGB, without place, camera or name in them.
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Market } from '../market.ts';
import { NotFound } from '../not-there.ts';
import { mostPixels } from './keep-original.ts';
import { originalPath, sizesFolder, writeWhole } from './media-folders.ts';
import { type SizeType, widthsOf } from './media-url.ts';
import { type MadeSize, findMedia, insertSizes, listSizes } from './store.ts';

/**
 * Measured on a drawn rug at 640 px: effort 4 costs ten times effort 1 for .5 dB at the same bytes,
 * and a first start makes 24 pictures of six widths in a minute.
 */
const avifEffort = 1;

/** Small sizes are looked at closely, as thumbs; large ones are downsampled by most screens. */
const quality = (width: number) => (width <= 160 ? 42 : width <= 480 ? 38 : 34);

/** Doing it again makes only what is missing, on the disk or in the database. */
export async function makeSizes(
  market: Market,
  { sha256 }: { sha256: string },
): Promise<MadeSize[]> {
  const media = await findMedia(market, sha256);
  if (!media?.width) throw new NotFound(`media ${sha256}`);
  const folder = sizesFolder(market, sha256, media.shows_people);
  const known = await listSizes(market, sha256);
  const missing = await findMissing({ folder, known, originalWidth: media.width });
  if (missing.length === 0) return known;
  const upright = await decode(await readFile(originalPath(market, sha256)), media.width);
  const tag = Buffer.from(market.random(6)).toString('hex');
  const made = await Promise.all(
    missing.map(async ({ width, type }) => {
      const { data, info } = await encode(upright, width, type);
      await writeWhole(join(folder, `${width}.${type}`), data, tag);
      return { width: info.width, height: info.height, type, bytes: data.byteLength };
    }),
  );
  await insertSizes(market, sha256, made);
  return (await becamePrivate(market, media))
    ? makeSizes(market, { sha256 })
    : listSizes(market, sha256);
}

/** Somebody saw a person in it while its public sizes were made: they go, and are made apart. */
async function becamePrivate(market: Market, before: { sha256: string; shows_people: boolean }) {
  if (before.shows_people || !(await findMedia(market, before.sha256))?.shows_people) return false;
  await rm(sizesFolder(market, before.sha256), { recursive: true, force: true });
  return true;
}

type Wanted = { width: number; type: SizeType };

async function findMissing(found: { folder: string; known: MadeSize[]; originalWidth: number }) {
  const all = widthsOf(found.originalWidth).flatMap((width): Wanted[] => [
    { width, type: 'avif' },
    { width, type: 'webp' },
  ]);
  const there = await Promise.all(
    all.map(async ({ width, type }) => {
      const row = found.known.find((size) => size.width === width && size.type === type);
      const file = await stat(join(found.folder, `${width}.${type}`)).catch(() => undefined);
      return row !== undefined && file?.size === row.bytes;
    }),
  );
  return all.filter((_, index) => !there[index]);
}

type Pixels = { data: Buffer; raw: { width: number; height: number; channels: 1 | 2 | 3 | 4 } };

/** Decoded once, no larger than the largest size; sharp drops all metadata and converts to sRGB. */
async function decode(original: Buffer, originalWidth: number): Promise<Pixels> {
  const { data, info } = await sharp(original, { limitInputPixels: mostPixels })
    .autoOrient()
    .resize({ width: Math.max(...widthsOf(originalWidth)), withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  return { data, raw: { width, height, channels: channels as Pixels['raw']['channels'] } };
}

const encode = ({ data, raw }: Pixels, width: number, type: SizeType) => {
  const resized = sharp(data, { raw }).resize({ width, withoutEnlargement: true });
  const encoded =
    type === 'avif'
      ? resized.avif({ quality: quality(width), effort: avifEffort })
      : resized.webp({ quality: quality(width) + 16, effort: 3 });
  return encoded.toBuffer({ resolveWithObject: true });
};
