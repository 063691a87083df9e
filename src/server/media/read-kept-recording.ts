// The bytes of a voice note. Who may hear it was asked before.
import { readFile } from 'node:fs/promises';
import type { Market } from '../market.ts';
import { NotFound } from '../not-there.ts';
import { originalPath } from './media-folders.ts';
import { type RecordingType, recordingType } from './recording-type.ts';

export type Recording = { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: RecordingType };

export async function readKeptRecording(
  market: Pick<Market, 'settings'>,
  { sha256 }: { sha256: string },
): Promise<Recording> {
  const bytes = await readFile(originalPath(market, sha256)).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') throw new NotFound(`recording ${sha256}`);
      throw error;
    },
  );
  const type = recordingType(bytes);
  if (!type) throw new NotFound(`recording ${sha256}`);
  return { bytes, type };
}
