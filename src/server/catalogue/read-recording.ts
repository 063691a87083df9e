// The voice of a good, for its own cooperative and the desk; for everybody else it is not there.
import type { Asker } from '#domain/permissions/may.ts';
import type { Market } from '../market.ts';
import { type Recording, readKeptRecording } from '../media/read-kept-recording.ts';
import { NotFound } from '../not-there.ts';
import { goodFor } from './good-for.ts';
import { findVoice } from './store-of-atelier.ts';

export async function readRecording(
  market: Market,
  { asker, goodId }: { asker: Asker; goodId: string },
): Promise<Recording> {
  const { cooperative } = await goodFor(market, { asker, goodId, action: 'read-draft' });
  const sha256 = await findVoice(market, { goodId, cooperativeId: cooperative.id });
  if (!sha256) throw new NotFound(`recording of good ${goodId}`);
  return readKeptRecording(market, { sha256 });
}
