// What happened, newest first.
import { currentMarket } from '#server/current-market.ts';
import { listEvents } from '#server/desk/list-events.ts';
import type { PageServerLoadEvent } from './$types';

export async function load({ locals, url }: PageServerLoadEvent) {
  const kind = url.searchParams.get('kind')?.slice(0, 100) ?? '';
  const subjectId = url.searchParams.get('subject') ?? undefined;
  const after = url.searchParams.get('after');
  return {
    ...(await listEvents(currentMarket(), { asker: locals.asker, kind, subjectId, after })),
    kind,
  };
}
