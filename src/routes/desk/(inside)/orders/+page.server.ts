// What buyers paid or began to pay, newest first.
import { currentMarket } from '#server/current-market.ts';
import { groupStates, listOrders } from '#server/desk/list-orders.ts';
import type { PageServerLoadEvent } from './$types';

export async function load({ locals, url }: PageServerLoadEvent) {
  const state = groupStates.find((one) => one === url.searchParams.get('state'));
  const search = url.searchParams.get('search')?.slice(0, 200) ?? '';
  const listed = await listOrders(currentMarket(), {
    asker: locals.asker,
    states: state && [state],
    search,
    after: url.searchParams.get('after'),
  });
  return { ...listed, state, states: groupStates, search };
}
