// Reviews that wait for the desk, the longest first; or those already decided.
import { reviewStates } from '#domain/reviews/review-states.ts';
import { currentMarket } from '#server/current-market.ts';
import { enterDesk } from '#server/desk/enter-desk.ts';
import { listDeskReviews } from '#server/reviews/list-desk-reviews.ts';
import type { PageServerLoadEvent } from './$types';

export async function load({ locals, url }: PageServerLoadEvent) {
  const asker = enterDesk(locals.asker, 'moderate-review');
  const state = reviewStates.find((one) => one === url.searchParams.get('state')) ?? 'written';
  const reviews = await listDeskReviews(currentMarket(), { asker, state });
  return { reviews, state, states: reviewStates };
}
