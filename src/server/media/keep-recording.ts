// Keeps a voice note as it came, under the hash of its bytes, after looking at what it is. Private.
import { createHash } from 'node:crypto';
import type { Market } from '../market.ts';
import { originalKey } from './media-keys.ts';
import { type RecordingType, recordingType } from './recording-type.ts';
import { blobsOf } from './store-of-blobs.ts';

/** A minute as phones record it is under 1 MB; a minute of plain WAV is just over 5. */
export const mostRecordingBytes = 5 * 1024 * 1024;

export type KeptRecording = { readonly sha256: string; readonly type: RecordingType };
export type RecordingRefusal =
  | { readonly refused: 'too-large'; readonly bytes: number; readonly mostBytes: number }
  | { readonly refused: 'empty' }
  | { readonly refused: 'not-a-recording' };

export async function keepRecording(
  market: Market,
  { bytes, cooperativeId }: { bytes: Uint8Array; cooperativeId: string },
): Promise<KeptRecording | RecordingRefusal> {
  const size = bytes.byteLength;
  if (size === 0) return { refused: 'empty' };
  if (size > mostRecordingBytes)
    return { refused: 'too-large', bytes: size, mostBytes: mostRecordingBytes };
  const type = recordingType(bytes);
  if (!type) return { refused: 'not-a-recording' };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const blobs = blobsOf(market);
  const key = originalKey(sha256);
  if ((await blobs.has(key))?.bytes !== size)
    await blobs.put(key, bytes, { type, immutable: false });
  await insertRecording(market, { sha256, type, size, cooperativeId });
  return { sha256, type };
}

/** The same bytes twice are one row. A voice is a person's, and is never served without asking. */
async function insertRecording(
  market: Market,
  { sha256, type, size, cooperativeId }: KeptRecording & { size: number; cooperativeId: string },
): Promise<void> {
  await market.db
    .insertInto('media')
    .values({
      sha256,
      type,
      bytes: size,
      cooperative_id: cooperativeId,
      shows_people: true,
      created_at: market.now(),
    })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute();
}
