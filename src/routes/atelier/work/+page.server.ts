import { listWork } from '#server/catalogue/list-work.ts';
import { enter } from '../enter.server.ts';
import { presentWork } from '../present-work.server.ts';
import type { PageServerLoadEvent } from './$types';

export async function load(event: PageServerLoadEvent) {
  const { market, asker, language } = await enter(event);
  const { searchParams } = event.url;
  const { works, next } = await listWork(market, {
    asker,
    before: searchParams.get('before') ?? undefined,
  });
  return {
    works: works.map((work) => presentWork(work, language)),
    next,
    sent: works.some((work) => work.id === searchParams.get('sent') && work.state === 'submitted'),
  };
}
