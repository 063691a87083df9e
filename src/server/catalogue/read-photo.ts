// A photo of a good that is not on sale yet, small or large, for its own cooperative and the desk.
import type { Asker } from '#domain/permissions/may.ts';
import type { Market } from '../market.ts';
import { previewOriginal } from '../media/preview-original.ts';
import { NotFound } from '../not-there.ts';
import { goodFor } from './good-for.ts';
import { findPhotos } from './store-of-atelier.ts';

export async function readPhoto(
  market: Market,
  asked: { asker: Asker; goodId: string; position: number; large?: boolean },
): Promise<Uint8Array> {
  const { asker, goodId, position, large = false } = asked;
  const { cooperative } = await goodFor(market, { asker, goodId, action: 'read-draft' });
  const photos = await findPhotos(market, { goodId, cooperativeId: cooperative.id });
  const photo = photos.find((one) => one.position === position);
  if (!photo) throw new NotFound(`photo ${position} of good ${goodId}`);
  return previewOriginal(market, { sha256: photo.sha256, width: large ? 1600 : 480 });
}
