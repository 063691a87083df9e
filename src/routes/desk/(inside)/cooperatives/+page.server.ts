// Cooperatives: those that wait for the desk, or those in another state.
import { currentMarket } from '#server/current-market.ts';
import { listCooperatives } from '#server/cooperatives/read-cooperatives.ts';
import { enterDesk } from '#server/desk/enter-desk.ts';
import type { PageServerLoadEvent } from './$types';

const states = ['applied', 'in-review', 'approved', 'suspended', 'refused'];

export async function load({ locals, url }: PageServerLoadEvent) {
  const asker = enterDesk(locals.asker, 'read-cooperative');
  const state = states.find((one) => one === url.searchParams.get('state'));
  const listed = await listCooperatives(currentMarket(), {
    asker,
    states: state ? [state] : undefined,
    after: url.searchParams.get('after') ?? undefined,
  });
  return { ...listed, states, state };
}
