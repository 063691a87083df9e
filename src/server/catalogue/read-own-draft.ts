// A good as its own cooperative tells it: what is said so far, its photos by shot, its voice.
import type { Asker } from '#domain/permissions/may.ts';
import type { Market } from '../market.ts';
import { type Shot, shots } from './add-photo.ts';
import type { DeskGood } from './desk-good.ts';
import { goodFor } from './good-for.ts';
import { findPhotos, findVoice } from './store-of-atelier.ts';

export type OwnDraft = {
  readonly good: DeskGood;
  /** The hash of each photo there is; its position is that of its shot. */
  readonly photos: Readonly<Partial<Record<Shot, string>>>;
  readonly voice?: string;
};

export async function readOwnDraft(
  market: Market,
  { asker, goodId }: { asker: Asker; goodId: string },
): Promise<OwnDraft> {
  const good = await goodFor(market, { asker, goodId, action: 'list-good' });
  const place = { goodId, cooperativeId: good.cooperative.id };
  const rows = await findPhotos(market, place);
  const photos = rows.flatMap(({ position, sha256 }) => {
    const shot = shots[position];
    return shot ? [[shot, sha256] as const] : [];
  });
  const voice = await findVoice(market, place);
  return { good, photos: Object.fromEntries(photos), voice };
}
