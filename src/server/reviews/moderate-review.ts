// The desk reads a review and lets it stand, with or without its picture, or refuses it and says why.
// Few stars are no reason: what may be refused is named in the desk's own words.
import { strict as assert } from 'node:assert';
import { isId } from '#domain/ids/id.ts';
import { type Asker, may } from '#domain/permissions/may.ts';
import { mayMoveReview } from '#domain/reviews/review-states.ts';
import { inTransaction } from '#server/db/in-transaction.ts';
import { tellEvent } from '#server/events/tell-event.ts';
import type { Market } from '#server/market.ts';
import { makeSizes } from '#server/media/make-sizes.ts';
import { Forbidden, NotFound } from '#server/not-there.ts';
import { decideReview, findReview, lockReview } from './store-of-desk.ts';

type ToModerate = { readonly asker: Asker | undefined; readonly id: string };
export type Moderated =
  | { readonly done: 'published' | 'refused' }
  | { readonly refused: 'needs-reason' }
  | { readonly refused: 'decided-before' };

/** The sizes of its picture are made first: nothing is published with a hole in it. */
export async function publishReview(
  market: Market,
  { asker, id, withPicture }: ToModerate & { readonly withPicture: boolean },
): Promise<Moderated> {
  const { review } = await reviewFor(market, { asker, id });
  const sha256 = withPicture ? review.picture_sha256 : null;
  if (sha256) await makeSizes(market, { sha256 });
  return decide(market, { asker, id, to: 'published', pictureShown: sha256 !== null });
}

export async function refuseReview(
  market: Market,
  { asker, id, reason }: ToModerate & { readonly reason: string },
): Promise<Moderated> {
  await reviewFor(market, { asker, id });
  const said = reason.trim();
  if (!said) return { refused: 'needs-reason' };
  return decide(market, { asker, id, to: 'refused', reason: said, pictureShown: false });
}

async function reviewFor(market: Market, { asker, id }: ToModerate) {
  if (!asker || !may(asker, 'moderate-review')) throw new Forbidden('moderate-review');
  const review = isId(id) ? await findReview(market, id) : undefined;
  if (!review) throw new NotFound(`review ${id}`);
  return { review };
}

type Decision = ToModerate & {
  readonly to: 'published' | 'refused';
  readonly reason?: string;
  readonly pictureShown: boolean;
};

async function decide(market: Market, { asker, ...decision }: Decision): Promise<Moderated> {
  assert(asker, 'only somebody who may decides');
  const { id, to } = decision;
  return inTransaction(market, async (market) => {
    const review = await lockReview(market, id);
    if (!review || !mayMoveReview(review.state, to)) return { refused: 'decided-before' };
    await decideReview(market, { ...decision, by: asker.person.id });
    await tellEvent(market, {
      kind: `review-${to}`,
      subjectKind: 'good',
      subjectId: review.good_id,
      cooperativeId: review.cooperative_id,
      data: { reviewId: id, by: asker.person.id },
    });
    return { done: to };
  });
}
