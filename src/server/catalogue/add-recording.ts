// What she says of her work, in her own voice: kept with the draft, for the desk to hear.
import type { Asker } from '#domain/permissions/may.ts';
import { tellEvent } from '../events/tell-event.ts';
import type { Market } from '../market.ts';
import { keepRecording, type RecordingRefusal } from '../media/keep-recording.ts';
import { goodFor } from './good-for.ts';
import { type NotADraft, withOwnDraft } from './own-draft.ts';
import { setVoice } from './store-of-atelier.ts';

export type RecordingOutcome =
  { readonly added: true; readonly sha256: string } | RecordingRefusal | NotADraft;

export async function addRecording(
  market: Market,
  { asker, goodId, bytes }: { asker: Asker; goodId: string; bytes: Uint8Array },
): Promise<RecordingOutcome> {
  const { cooperative } = await goodFor(market, { asker, goodId, action: 'list-good' });
  const kept = await keepRecording(market, { bytes, cooperativeId: cooperative.id });
  if ('refused' in kept) return kept;
  return withOwnDraft<RecordingOutcome>(market, { asker, goodId }, async (market, _good, place) => {
    await setVoice(market, { ...place, sha256: kept.sha256 });
    await tellEvent(market, {
      kind: 'voice-added',
      subjectKind: 'good',
      subjectId: goodId,
      cooperativeId: place.cooperativeId,
      data: { by: asker.person.id },
    });
    return { added: true, sha256: kept.sha256 };
  });
}
