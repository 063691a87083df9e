// How many bytes the largest public size of each picture has: an enclosure must say so.
import type { ShopPicture } from '../catalogue/shop-good.ts';
import type { Market } from '../market.ts';
import { mediaUrl } from '../media/media-url.ts';
import { weightsOf } from './store.ts';

export type WeighedPicture = {
  readonly path: string;
  readonly bytes: number;
  readonly type: 'image/webp';
};

/** By the picture's hash. One query. */
export async function weighPictures(
  market: Market,
  { pictures }: { pictures: readonly Pick<ShopPicture, 'sha'>[] },
): Promise<ReadonlyMap<string, WeighedPicture>> {
  const rows = await weightsOf(
    market,
    pictures.map(({ sha }) => sha),
  );
  return new Map(
    rows.map(({ sha256, width, bytes }) => [
      sha256,
      { path: mediaUrl(sha256, width, 'webp'), bytes, type: 'image/webp' as const },
    ]),
  );
}
