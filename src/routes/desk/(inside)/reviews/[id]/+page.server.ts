// One review, to read and to decide.
import { fail } from '@sveltejs/kit';
import { currentMarket } from '#server/current-market.ts';
import { enterDesk } from '#server/desk/enter-desk.ts';
import { readDeskReview } from '#server/reviews/list-desk-reviews.ts';
import { type Moderated, publishReview, refuseReview } from '#server/reviews/moderate-review.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export async function load({ locals, params }: PageServerLoadEvent) {
  const asker = enterDesk(locals.asker, 'moderate-review');
  return { review: await readDeskReview(currentMarket(), { asker, id: params.id }) };
}

export const actions = {
  publish: async ({ locals, params, request }: RequestEvent) => {
    const asker = enterDesk(locals.asker, 'moderate-review');
    const withPicture = (await request.formData()).get('picture') === 'yes';
    return told(await publishReview(currentMarket(), { asker, id: params.id, withPicture }));
  },
  refuse: async ({ locals, params, request }: RequestEvent) => {
    const asker = enterDesk(locals.asker, 'moderate-review');
    const reason = String((await request.formData()).get('reason') ?? '').slice(0, 2000);
    return told(await refuseReview(currentMarket(), { asker, id: params.id, reason }));
  },
};

function told(outcome: Moderated) {
  if ('done' in outcome) return { done: outcome.done };
  return fail(outcome.refused === 'needs-reason' ? 400 : 409, { wrong: outcome.refused });
}
