import { fail, redirect } from '@sveltejs/kit';
import { currentMarket } from '#server/current-market.ts';
import { choosePassword, passwordLengths } from '#server/identity/choose-password.ts';
import { askerOf } from '../enter.server.ts';
import { readForm, textIn } from '../read-form.server.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export async function load(event: PageServerLoadEvent) {
  if (!(await askerOf(event))) redirect(303, '/atelier/sign-in');
  return { least: passwordLengths.least };
}

export const actions = {
  async default(event: RequestEvent) {
    const asker = await askerOf(event);
    if (!asker) redirect(303, '/atelier/sign-in');
    const form = await readForm(event.request);
    const outcome = await choosePassword(currentMarket(), {
      asker,
      current: textIn(form, 'current'),
      next: textIn(form, 'next'),
    });
    if ('refused' in outcome) return fail(400, { refused: outcome.refused });
    redirect(303, '/atelier/sign-in?chosen');
  },
};
