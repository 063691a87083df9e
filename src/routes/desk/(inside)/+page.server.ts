// The queue: what waits, for whom.
import { currentMarket } from '#server/current-market.ts';
import { readQueue } from '#server/desk/read-queue.ts';
import type { PageServerLoadEvent } from './$types';

export async function load({ locals }: PageServerLoadEvent) {
  const { rows } = await readQueue(currentMarket(), { asker: locals.asker });
  return { rows };
}
