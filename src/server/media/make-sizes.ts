// Makes the sizes a page serves: upright, in sRGB, without place, camera or name in them.
import sharp from 'sharp';
import { inTransaction } from '../db/in-transaction.ts';
import { tellEvent } from '../events/tell-event.ts';
import type { Market } from '../market.ts';
import { NotFound } from '../not-there.ts';
import { mostPixels, mostSeconds } from './keep-original.ts';
import { type SizeName, sizeKey } from './media-keys.ts';
import { widthsOf } from './media-url.ts';
import { readOriginal } from './read-original.ts';
import { blobsOf } from './store-of-blobs.ts';
import { type MadeSize, findMedia, goodsShowing, insertSizes, listSizes } from './store.ts';
import { withdrawSizes } from './withdraw-sizes.ts';

/**
 * Measured on a drawn rug at 640 px: effort 4 costs ten times effort 1 for .5 dB at the same bytes,
 * and a first start makes 24 pictures of six widths in a minute.
 */
const avifEffort = 1;

/** Small sizes are looked at closely, as thumbs; large ones are downsampled by most screens. */
const quality = (width: number) => (width <= 160 ? 42 : width <= 480 ? 38 : 34);

/** What a see-through picture lies on: wool, by day and by night, so that a dark piece is seen. */
const wool = '#e9e2d6';

/** Doing it again makes only what is missing, in the store or in the database. */
export async function makeSizes(
  market: Market,
  { sha256 }: { sha256: string },
): Promise<MadeSize[]> {
  const media = await findMedia(market, sha256);
  if (!media?.width) throw new NotFound(`media ${sha256}`);
  const { width, shows_people: apart } = media;
  const keyOf = (size: SizeName) => sizeKey(sha256, size, apart);
  const known = await listSizes(market, sha256);
  const missing = await findMissing(market, { keyOf, known, width });
  if (missing.length === 0) return known;
  const original = await readOriginal(market, { sha256 });
  if (!original) throw new NotFound(`original ${sha256}`);
  const upright = await decode(original, width);
  const made = await Promise.all(
    missing.map(async (size) => {
      const { data, info } = await encode(upright, size);
      const kept = { type: `image/${size.type}`, immutable: !apart };
      await blobsOf(market).put(keyOf(size), data, kept);
      return { ...size, width: info.width, height: info.height, bytes: data.byteLength };
    }),
  );
  await showSizes(market, { sha256, made, first: known.length === 0 });
  return (await becamePrivate(market, media))
    ? makeSizes(market, { sha256 })
    : listSizes(market, sha256);
}

/** From here on pages show it, and those that were kept without it are told. */
async function showSizes(
  market: Market,
  { sha256, made, first }: { sha256: string; made: readonly MadeSize[]; first: boolean },
): Promise<void> {
  await inTransaction(market, async (market) => {
    await insertSizes(market, sha256, made);
    for (const good of first ? await goodsShowing(market, sha256) : []) {
      await tellEvent(market, {
        kind: 'picture-made',
        subjectKind: 'good',
        subjectId: good.good_id,
        cooperativeId: good.cooperative_id,
        data: { sha256 },
      });
    }
  });
}

type Before = { sha256: string; width: number | null; shows_people: boolean };

/** Somebody saw a person in it while its public sizes were made: they go, and are made apart. */
async function becamePrivate(market: Market, { sha256, width, shows_people }: Before) {
  if (shows_people || !(await findMedia(market, sha256))?.shows_people) return false;
  await withdrawSizes(market, { sha256, width: width ?? 0 });
  return true;
}

type Found = { keyOf: (size: SizeName) => string; known: readonly MadeSize[]; width: number };

async function findMissing(market: Market, { keyOf, known, width }: Found): Promise<SizeName[]> {
  const all = widthsOf(width).flatMap((width): SizeName[] => [
    { width, type: 'avif' },
    { width, type: 'webp' },
  ]);
  const there = await Promise.all(
    all.map(async ({ width, type }) => {
      const row = known.find((size) => size.width === width && size.type === type);
      if (!row) return false;
      return (await blobsOf(market).has(keyOf({ width, type })))?.bytes === row.bytes;
    }),
  );
  return all.filter((_, index) => !there[index]);
}

type Pixels = { data: Buffer; raw: { width: number; height: number; channels: 3 } };

/** Decoded once, no larger than the largest size; sharp drops all metadata and converts to sRGB. */
async function decode(original: Buffer, originalWidth: number): Promise<Pixels> {
  const { data, info } = await sharp(original, { limitInputPixels: mostPixels, pages: 1 })
    .autoOrient()
    .resize({ width: Math.max(...widthsOf(originalWidth)), withoutEnlargement: true })
    .flatten({ background: wool })
    .toColourspace('srgb')
    .removeAlpha()
    .timeout({ seconds: mostSeconds })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  return { data, raw: { width, height, channels: 3 } };
}

const encode = ({ data, raw }: Pixels, { width, type }: SizeName) => {
  const resized = sharp(data, { raw }).resize({ width, withoutEnlargement: true });
  const encoded =
    type === 'avif'
      ? resized.avif({ quality: quality(width), effort: avifEffort })
      : resized.webp({ quality: quality(width) + 16, effort: 3 });
  return encoded.toBuffer({ resolveWithObject: true });
};
