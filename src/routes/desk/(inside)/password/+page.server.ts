// Her own password.
import { fail, redirect } from '@sveltejs/kit';
import { currentMarket } from '#server/current-market.ts';
import { enterDesk } from '#server/desk/enter-desk.ts';
import { choosePassword } from '#server/identity/choose-password.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export function load({ locals }: PageServerLoadEvent) {
  const asker = enterDesk(locals.asker);
  return { email: asker.person.email, oneTime: asker.mustChoosePassword };
}

export const actions = {
  default: async ({ request, locals }: RequestEvent) => {
    const asker = enterDesk(locals.asker);
    const form = await request.formData();
    const current = String(form.get('current') ?? '').slice(0, 300);
    const next = String(form.get('next') ?? '').slice(0, 300);
    const outcome = await choosePassword(currentMarket(), { asker, current, next });
    if ('refused' in outcome) return fail(400, { refused: outcome.refused });
    redirect(303, '/desk/sign-in?changed');
  },
};
