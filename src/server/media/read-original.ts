// An original to be made smaller. Its bytes must still have the hash they lie under: a store that
// gives others is noticed here, not by a buyer. Of a HEIC, what was decoded of it when it came.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { Market } from '../market.ts';
import { decodedKey, originalKey } from './media-keys.ts';
import { openHeic } from './open-heic.ts';
import { pictureType } from './picture-type.ts';
import { blobsOf } from './store-of-blobs.ts';

export async function readOriginal(
  market: Pick<Market, 'settings'>,
  { sha256 }: { sha256: string },
): Promise<Buffer | undefined> {
  const blobs = blobsOf(market);
  const original = await blobs.get(originalKey(sha256));
  if (!original) return undefined;
  const found = createHash('sha256').update(original).digest('hex');
  assert(found === sha256, `the original ${sha256} has changed in ${blobs.where}`);
  if (pictureType(original) !== 'heic') return original;
  const decoded = await blobs.get(decodedKey(sha256));
  if (decoded) return decoded;
  const opened = await openHeic(original);
  assert(!('refused' in opened), `the HEIC ${sha256} was read once`);
  return opened.decoded;
}
