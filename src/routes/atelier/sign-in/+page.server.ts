import { fail, redirect } from '@sveltejs/kit';
import { currentMarket } from '#server/current-market.ts';
import { signIn } from '#server/identity/sign-in.ts';
import { askerOf } from '../enter.server.ts';
import { readForm, textIn } from '../read-form.server.ts';
import { setCookies } from '../set-cookies.server.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export async function load(event: PageServerLoadEvent) {
  if (await askerOf(event)) redirect(303, within(event.url.searchParams.get('to')));
  return { chosen: event.url.searchParams.has('chosen') };
}

export const actions = {
  async default({ request, cookies, url, getClientAddress }: RequestEvent) {
    const form = await readForm(request);
    const email = textIn(form, 'email');
    const outcome = await signIn(currentMarket(), {
      email,
      password: textIn(form, 'password'),
      address: getClientAddress(),
      remember: true,
    });
    if ('signedIn' in outcome) {
      setCookies(cookies, outcome.cookies);
      redirect(303, within(url.searchParams.get('to')));
    }
    const minutes =
      'retryAfterSeconds' in outcome ? Math.ceil(outcome.retryAfterSeconds / 60) : undefined;
    return fail(minutes ? 429 : 400, { email, minutes });
  },
};

/** Only to a page of the atelier: an address elsewhere is nobody's to choose. */
function within(to: string | null): string {
  return to && /^\/atelier(\/[\w/-]*)?$/.test(to) ? to : '/atelier';
}
