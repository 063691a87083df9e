// The picture of a review, for the desk before anybody else sees it. For others it is not there.
import { may } from '#domain/permissions/may.ts';
import { currentMarket } from '#server/current-market.ts';
import { NotFound } from '#server/not-there.ts';
import { readReviewPicture } from '#server/reviews/list-desk-reviews.ts';
import type { RequestEvent } from './$types';

export async function GET({ locals: { asker }, params }: RequestEvent) {
  if (!may(asker, 'moderate-review')) throw new NotFound(`picture of review ${params.id}`);
  const bytes = await readReviewPicture(currentMarket(), { asker, id: params.id });
  return new Response(bytes, {
    headers: {
      'content-type': 'image/webp',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
