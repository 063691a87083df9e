// A member lets her face be shown, in one picture, and may take it back at any moment: from then on the
// picture answers nobody. The desk writes down what she said to it.
import { type Asker, may } from '#domain/permissions/may.ts';
import { isId } from '#domain/ids/id.ts';
import { inTransaction } from '#server/db/in-transaction.ts';
import { tellEvent } from '#server/events/tell-event.ts';
import { type Market, newId } from '#server/market.ts';
import { refusedForNow, type StorageRefusal } from '#server/media/blob-store.ts';
import { keepOriginal, type PictureRefusal } from '#server/media/keep-original.ts';
import { makeSizes } from '#server/media/make-sizes.ts';
import { Forbidden, NotFound } from '#server/not-there.ts';
import { insertFace, isMember, withdrawFaces } from './store.ts';

type Asked = {
  readonly asker: Asker | undefined;
  readonly personId: string;
  readonly cooperativeId: string;
};

/** The one that was shown before is shown no more. */
export async function showFace(
  market: Market,
  { bytes, ...asked }: Asked & { readonly bytes: Uint8Array },
): Promise<{ readonly pictureId: string } | PictureRefusal | StorageRefusal> {
  const { asker, personId, cooperativeId } = await allowed(market, asked);
  const kept = await keep(market, { bytes, cooperativeId });
  if ('refused' in kept) return kept;
  const id = newId(market);
  return inTransaction(market, async (market) => {
    await withdrawFaces(market, { personId, cooperativeId });
    const { sha256 } = kept;
    await insertFace(market, { id, sha256, personId, cooperativeId, by: asker.person.id });
    await tell(market, 'face-consent-given', { asker, personId, cooperativeId });
    return { pictureId: id };
  });
}

export async function hideFace(
  market: Market,
  asked: Asked,
): Promise<{ readonly hidden: boolean }> {
  const { asker, personId, cooperativeId } = await allowed(market, asked);
  return inTransaction(market, async (market) => {
    const hidden = await withdrawFaces(market, { personId, cooperativeId });
    if (hidden) await tell(market, 'face-consent-withdrawn', { asker, personId, cooperativeId });
    return { hidden };
  });
}

async function allowed(market: Market, { asker, personId, cooperativeId }: Asked) {
  if (!asker || !may(asker, 'add-member', { cooperativeId })) throw new Forbidden('add-member');
  const known = isId(personId) && (await isMember(market, { personId, cooperativeId }));
  if (!known) throw new NotFound(`member ${personId}`);
  return { asker, personId, cooperativeId };
}

/** Its sizes are made before it is shown, apart from those that everybody may fetch. */
async function keep(
  market: Market,
  { bytes, cooperativeId }: { bytes: Uint8Array; cooperativeId: string },
) {
  try {
    const kept = await keepOriginal(market, { bytes, cooperativeId, people: true });
    if (!('refused' in kept)) await makeSizes(market, kept);
    return kept;
  } catch (error) {
    return refusedForNow(error);
  }
}

async function tell(
  market: Parameters<typeof tellEvent>[0],
  kind: 'face-consent-given' | 'face-consent-withdrawn',
  { asker, personId, cooperativeId }: { asker: Asker; personId: string; cooperativeId: string },
): Promise<void> {
  const data = { by: asker.person.id };
  await tellEvent(market, {
    kind,
    subjectKind: 'person',
    subjectId: personId,
    cooperativeId,
    data,
  });
}
