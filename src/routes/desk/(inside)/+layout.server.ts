// Inside the desk: a stranger is sent to the door, and who has a password for one time chooses
// her own.
import { redirect } from '@sveltejs/kit';
import { may } from '#domain/permissions/may.ts';
import { currentMarket } from '#server/current-market.ts';
import { readCounts } from '#server/desk/read-queue.ts';
import type { LayoutServerLoadEvent } from './$types';

export async function load({ locals, url }: LayoutServerLoadEvent) {
  const { asker } = locals;
  if (!asker || !may(asker, 'enter-desk')) {
    redirect(303, `/desk/sign-in?${new URLSearchParams({ next: url.pathname })}`);
  }
  if (asker.mustChoosePassword && url.pathname !== '/desk/password')
    redirect(303, '/desk/password');
  const counts = await readCounts(currentMarket(), { asker });
  return { who: asker.person.name, path: url.pathname, counts };
}
