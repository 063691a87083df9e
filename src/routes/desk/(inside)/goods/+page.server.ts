// Goods that wait, the oldest promise first; or those in another state.
import { currentMarket } from '#server/current-market.ts';
import { listDrafts } from '#server/catalogue/list-drafts.ts';
import { enterDesk } from '#server/desk/enter-desk.ts';
import type { PageServerLoadEvent } from './$types';

const waiting = ['submitted', 'draft'];
const states = ['submitted', 'draft', 'published', 'sold', 'withdrawn'];

export async function load({ locals, url }: PageServerLoadEvent) {
  const asker = enterDesk(locals.asker, 'read-draft');
  const state = states.find((one) => one === url.searchParams.get('state'));
  const after = url.searchParams.get('after') ?? undefined;
  const listed = await listDrafts(currentMarket(), {
    asker,
    states: state ? [state] : waiting,
    after,
  });
  return { ...listed, states, state };
}
