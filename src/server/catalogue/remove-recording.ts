// She takes her voice back from a draft.
import type { Asker } from '#domain/permissions/may.ts';
import { tellEvent } from '../events/tell-event.ts';
import type { Market } from '../market.ts';
import { type NotADraft, withOwnDraft } from './own-draft.ts';
import { setVoice } from './store-of-atelier.ts';

export async function removeRecording(
  market: Market,
  { asker, goodId }: { asker: Asker; goodId: string },
): Promise<{ readonly removed: true } | NotADraft> {
  return withOwnDraft(market, { asker, goodId }, async (market, _good, place) => {
    await setVoice(market, { ...place, sha256: null });
    await tellEvent(market, {
      kind: 'voice-removed',
      subjectKind: 'good',
      subjectId: goodId,
      cooperativeId: place.cooperativeId,
      data: { by: asker.person.id },
    });
    return { removed: true } as const;
  });
}
