// The law of the delivered price, a line a destination.
import { currentMarket } from '#server/current-market.ts';
import { readDestinations } from '#server/customs/read-rules.ts';
import { enterDesk } from '#server/desk/enter-desk.ts';
import { dayOf } from '#domain/time/day.ts';
import type { PageServerLoadEvent } from './$types';

export async function load({ locals }: PageServerLoadEvent) {
  const asker = enterDesk(locals.asker, 'read-rules');
  const market = currentMarket();
  return { destinations: await readDestinations(market, { asker }), on: dayOf(market.now()) };
}
