// The media room's SQL.
import type { Market } from '../market.ts';
import type { KeptPicture } from './keep-original.ts';

type NewMedia = KeptPicture & {
  bytes: number;
  cooperativeId?: string;
  people: boolean;
  demo: boolean;
};

/** The same bytes twice are one row: the first to bring them keeps it. */
export async function insertMedia(market: Market, media: NewMedia): Promise<void> {
  await market.db
    .insertInto('media')
    .values({
      sha256: media.sha256,
      type: media.type,
      width: media.width,
      height: media.height,
      bytes: media.bytes,
      cooperative_id: media.cooperativeId ?? null,
      shows_people: media.people,
      demo: media.demo,
      created_at: market.now(),
    })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute();
}

/** From now on she is asked; true when it was public until now. There is no way back. */
export async function markShowsPeople(market: Market, sha256: string): Promise<boolean> {
  const changed = await market.db
    .updateTable('media')
    .set({ shows_people: true })
    .where('sha256', '=', sha256)
    .where('shows_people', '=', false)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

export const findMedia = (market: Market, sha256: string) =>
  market.db
    .selectFrom('media')
    .select(['sha256', 'width', 'height', 'shows_people'])
    .where('sha256', '=', sha256)
    .executeTakeFirst();

export type MadeSize = { width: number; height: number; type: string; bytes: number };

/** At most a dozen rows: six widths, two types. */
export const listSizes = (market: Market, sha256: string): Promise<MadeSize[]> =>
  market.db
    .selectFrom('media_sizes')
    .select(['width', 'height', 'type', 'bytes'])
    .where('sha256', '=', sha256)
    .orderBy('type')
    .orderBy('width')
    .limit(50)
    .execute();

export async function insertSizes(market: Market, sha256: string, sizes: readonly MadeSize[]) {
  if (sizes.length === 0) return;
  await market.db
    .insertInto('media_sizes')
    .values(sizes.map((size) => ({ sha256, ...size })))
    .onConflict((conflict) =>
      conflict.columns(['sha256', 'width', 'type']).doUpdateSet((row) => ({
        height: row.ref('excluded.height'),
        bytes: row.ref('excluded.bytes'),
      })),
    )
    .execute();
}

/** Goods that buyers see with it; a photo is of one good, a drawing of the demo may be of a few. */
export const goodsShowing = (market: Market, sha256: string) =>
  market.db
    .selectFrom('good_pictures')
    .innerJoin('goods', 'goods.id', 'good_pictures.good_id')
    .select(['good_pictures.good_id', 'good_pictures.cooperative_id'])
    .where('good_pictures.sha256', '=', sha256)
    .where('goods.state', 'in', ['published', 'sold'])
    .distinct()
    .orderBy('good_pictures.good_id')
    .limit(50)
    .execute();
