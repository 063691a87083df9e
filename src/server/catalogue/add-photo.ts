// One of the four photos of a draft: the whole, a corner, the back, and beside something of known size.
import type { Asker } from '#domain/permissions/may.ts';
import { tellEvent } from '../events/tell-event.ts';
import type { Market } from '../market.ts';
import { refusedForNow, type StorageRefusal } from '../media/blob-store.ts';
import { keepOriginal, type PictureRefusal } from '../media/keep-original.ts';
import { goodFor } from './good-for.ts';
import { type NotADraft, withOwnDraft } from './own-draft.ts';
import { enqueueSizes, findPhotos, putPhoto } from './store-of-atelier.ts';

/** In the order they are asked for and shown. */
export const shots = ['whole', 'corner', 'back', 'scale'] as const;
export type Shot = (typeof shots)[number];

export type PhotoOutcome =
  | { readonly added: true; readonly sha256: string }
  | PictureRefusal
  | { readonly refused: 'same-photo-twice'; readonly other: Shot }
  | StorageRefusal
  | NotADraft;

/**
 * A second photo of the same shot takes the place of the first. The file as it came stays private.
 * While the store is away the phone keeps her photo and sends it again.
 */
export async function addPhoto(
  market: Market,
  { asker, goodId, shot, bytes }: { asker: Asker; goodId: string; shot: Shot; bytes: Uint8Array },
): Promise<PhotoOutcome> {
  const { cooperative } = await goodFor(market, { asker, goodId, action: 'list-good' });
  const original = { bytes, cooperativeId: cooperative.id };
  const kept = await keepOriginal(market, original).catch(refusedForNow);
  if ('refused' in kept) return kept;
  const { sha256 } = kept;
  const position = shots.indexOf(shot);
  return withOwnDraft<PhotoOutcome>(market, { asker, goodId }, async (market, _good, place) => {
    const photos = await findPhotos(market, place);
    const twin = photos.find((photo) => photo.sha256 === sha256 && photo.position !== position);
    if (twin) return { refused: 'same-photo-twice', other: shots[twin.position] ?? 'whole' };
    await putPhoto(market, {
      ...place,
      position,
      sha256,
      kind: shot === 'scale' ? 'scale' : 'photo',
    });
    await enqueueSizes(market, sha256);
    await tellEvent(market, {
      kind: 'photo-added',
      subjectKind: 'good',
      subjectId: goodId,
      cooperativeId: place.cooperativeId,
      data: { by: asker.person.id, shot },
    });
    return { added: true, sha256 };
  });
}
