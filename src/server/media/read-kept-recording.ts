// The bytes of a voice note. Who may hear it was asked before.
import type { Market } from '../market.ts';
import { NotFound } from '../not-there.ts';
import { originalKey } from './media-keys.ts';
import { type RecordingType, recordingType } from './recording-type.ts';
import { blobsOf } from './store-of-blobs.ts';

export type Recording = { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: RecordingType };

export async function readKeptRecording(
  market: Pick<Market, 'settings'>,
  { sha256 }: { sha256: string },
): Promise<Recording> {
  const bytes = await blobsOf(market).get(originalKey(sha256));
  const type = bytes && recordingType(bytes);
  if (!type) throw new NotFound(`recording ${sha256}`);
  return { bytes, type };
}
