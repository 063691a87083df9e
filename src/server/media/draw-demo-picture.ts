// Draws the picture of a demo good, keeps it flagged as demo, and makes its sizes. What was drawn once
// is known by its recipe and not drawn again, also for another database with the same data folder.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { type Good, type View, drawGood, drawingVersion } from '#domain/pictures/draw-good.ts';
import type { Market } from '../market.ts';
import { type KeptPicture, keepOriginal } from './keep-original.ts';
import { makeSizes } from './make-sizes.ts';
import { writeWhole } from './media-folders.ts';
import { originalKey } from './media-keys.ts';
import { blobsOf } from './store-of-blobs.ts';
import { type MadeSize, insertMedia, insertSizes } from './store.ts';

export type Recipe = Good & { view?: View };

/** The same recipe gives the same bytes, so the same row: drawing twice changes nothing. */
export async function drawDemoPicture(
  market: Market,
  { cooperativeId, ...recipe }: Recipe & { cooperativeId?: string },
): Promise<KeptPicture> {
  assert(market.settings.mode === 'demo', 'production shows no drawings');
  const note = notePath(market, recipe);
  const before = await recall(market, note);
  if (before) {
    const { sizes, ...kept } = before;
    await insertMedia(market, { ...kept, cooperativeId, people: false, demo: true });
    await insertSizes(market, kept.sha256, sizes);
    await makeSizes(market, { sha256: kept.sha256 });
    const { bytes: _, ...picture } = kept;
    return picture;
  }
  const bytes = await rasterOf(recipe);
  const kept = await keepOriginal(market, { bytes, cooperativeId, demo: true });
  assert(!('refused' in kept), 'our own drawing is a picture');
  const sizes = await makeSizes(market, { sha256: kept.sha256 });
  const noted: Noted = { ...kept, bytes: bytes.byteLength, sizes };
  await writeWhole(note, Buffer.from(JSON.stringify(noted)), String(process.pid));
  return kept;
}

/** What a drawing is known by: everything it is made from, and the version of the draughtsman. */
export function recipeHash({ form, style, colours, materials, size, seed, view }: Recipe): string {
  const given = { form, style, colours, materials, size, seed, view: view ?? 'whole' };
  return createHash('sha256')
    .update(JSON.stringify([drawingVersion, given]))
    .digest('hex');
}

/** A fifth of the bytes of a PNG: wool is dear, and two thousand drawings lie on the disk. */
async function rasterOf({ view = 'whole', ...good }: Recipe): Promise<Buffer> {
  return sharp(Buffer.from(drawGood(good, view)), { unlimited: true })
    .flatten({ background: '#e9e2d6' })
    .jpeg({ quality: 90 })
    .toBuffer();
}

type Noted = KeptPicture & { bytes: number; sizes: MadeSize[] };

const notePath = ({ settings }: Market, recipe: Recipe) =>
  join(settings.dataFolder, 'media', 'drawn', `${recipeHash(recipe)}.json`);

/** A note whose original is gone, or cut short, is no note. */
async function recall(market: Market, note: string): Promise<Noted | undefined> {
  const text = await readFile(note, 'utf8').catch(() => undefined);
  if (!text) return undefined;
  const noted = JSON.parse(text) as Noted;
  const there = await blobsOf(market).has(originalKey(noted.sha256));
  return there?.bytes === noted.bytes ? noted : undefined;
}
