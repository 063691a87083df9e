// Draws the picture of a demo good, keeps it flagged as demo, and makes its sizes.
import assert from 'node:assert/strict';
import sharp from 'sharp';
import { type Good, drawGood } from '#domain/pictures/draw-good.ts';
import type { Market } from '../market.ts';
import { type KeptPicture, keepOriginal } from './keep-original.ts';
import { makeSizes } from './make-sizes.ts';

/** The same good and seed give the same bytes, so the same row: drawing twice changes nothing. */
export async function drawDemoPicture(
  market: Market,
  { cooperativeId, ...good }: Good & { cooperativeId?: string },
): Promise<KeptPicture> {
  assert(market.settings.mode === 'demo', 'production shows no drawings');
  const svg = Buffer.from(drawGood(good));
  const bytes = await sharp(svg, { unlimited: true })
    .flatten({ background: '#e9e2d6' })
    .png({ compressionLevel: 4 })
    .toBuffer();
  const kept = await keepOriginal(market, { bytes, cooperativeId, demo: true });
  assert(!('refused' in kept), 'our own drawing is a picture');
  await makeSizes(market, { sha256: kept.sha256 });
  return kept;
}
