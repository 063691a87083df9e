import { redirect } from '@sveltejs/kit';
import { may } from '#domain/permissions/may.ts';
import { listWork } from '#server/catalogue/list-work.ts';
import { startGood } from '#server/catalogue/start-good.ts';
import { stepPath } from '#lib/atelier/steps.ts';
import { enter } from '../enter.server.ts';
import { presentWork } from '../present-work.server.ts';
import { readForm, textIn } from '../read-form.server.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export async function load(event: PageServerLoadEvent) {
  const { market, asker, language } = await enter(event);
  const { works } = await listWork(market, { asker });
  const drafts = works.filter(
    ({ state, form, pictures }) => state === 'draft' && (form || pictures > 0),
  );
  const own = asker.memberships.filter((one) => may(asker, 'list-good', one));
  const cooperatives = new Map(own.map(({ cooperativeId, name }) => [cooperativeId, name]));
  return {
    cooperatives: [...cooperatives].map(([id, name]) => ({ id, name })),
    drafts: drafts.slice(0, 6).map((work) => presentWork(work, language)),
  };
}

export const actions = {
  async default(event: RequestEvent) {
    const { market, asker } = await enter(event);
    const form = await readForm(event.request);
    const goodId = await startGood(market, { asker, cooperativeId: textIn(form, 'cooperative') });
    redirect(303, stepPath(goodId, 'photos'));
  },
};
