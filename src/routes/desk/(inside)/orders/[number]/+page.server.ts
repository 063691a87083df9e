// One order group whole.
import { currentMarket } from '#server/current-market.ts';
import { readOrder } from '#server/desk/read-order.ts';
import type { PageServerLoadEvent } from './$types';

export async function load({ locals, params }: PageServerLoadEvent) {
  return {
    group: await readOrder(currentMarket(), { asker: locals.asker, number: params.number }),
  };
}
