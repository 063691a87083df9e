// The desk's queue of reviews: what waits first, what was decided after it; and one of them whole.
import { isId } from '#domain/ids/id.ts';
import { type Asker, may } from '#domain/permissions/may.ts';
import type { ReviewState } from '#domain/reviews/review-states.ts';
import type { Market } from '#server/market.ts';
import { Forbidden, NotFound } from '#server/not-there.ts';
import { previewOriginal } from '#server/media/preview-original.ts';
import { type DeskRow, findInState, findReview } from './store-of-desk.ts';

export async function listDeskReviews(
  market: Market,
  { asker, state, limit = 100 }: { asker: Asker | undefined; state: ReviewState; limit?: number },
) {
  const rows = await findInState(checked(market, asker), { state, limit });
  return rows.map(present);
}

export async function readDeskReview(
  market: Market,
  { asker, id }: { asker: Asker | undefined; id: string },
) {
  const row = isId(id) ? await findReview(checked(market, asker), id) : undefined;
  checked(market, asker);
  if (!row) throw new NotFound(`review ${id}`);
  return {
    ...present(row),
    reason: row.refused_reason,
    decidedBy: row.decided_by_name,
    decidedAt: row.decided_at,
    heardAt: row.heard_at,
    pictureShown: row.picture_shown,
  };
}

/** Small and without what its camera wrote in it, for the desk's eyes before anybody's. */
export async function readReviewPicture(
  market: Market,
  { asker, id }: { asker: Asker | undefined; id: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const row = isId(id) ? await findReview(checked(market, asker), id) : undefined;
  checked(market, asker);
  if (!row?.picture_sha256) throw new NotFound(`picture of review ${id}`);
  return previewOriginal(market, { sha256: row.picture_sha256, width: 960 });
}

export type DeskReview = Awaited<ReturnType<typeof readDeskReview>>;

function checked(market: Market, asker: Asker | undefined): Market {
  if (!asker || !may(asker, 'moderate-review')) throw new Forbidden('moderate-review');
  return market;
}

function present(row: DeskRow) {
  return {
    id: row.id,
    state: row.state,
    stars: row.stars,
    words: row.words,
    language: row.language,
    country: row.country,
    name: row.shown_name,
    hasPicture: row.picture_sha256 !== null,
    title: row.title,
    goodId: row.good_id,
    cooperative: row.cooperative_name,
    groupNumber: row.group_number,
    writtenAt: row.written_at,
  };
}
