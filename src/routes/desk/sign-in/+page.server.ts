// At the door of the desk.
import { fail, redirect } from '@sveltejs/kit';
import { may } from '#domain/permissions/may.ts';
import { currentMarket } from '#server/current-market.ts';
import { signIn } from '#server/identity/sign-in.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export function load({ locals, url }: PageServerLoadEvent) {
  if (may(locals.asker, 'enter-desk')) redirect(303, '/desk');
  return { notOperator: locals.asker !== undefined, changed: url.searchParams.has('changed') };
}

export const actions = {
  default: async ({ request, url, cookies, getClientAddress }: RequestEvent) => {
    const form = await request.formData();
    const email = String(form.get('email') ?? '').slice(0, 300);
    const password = String(form.get('password') ?? '').slice(0, 300);
    const outcome = await signIn(currentMarket(), { email, password, address: getClientAddress() });
    if ('refused' in outcome) {
      const tooMany = outcome.refused === 'too-many-tries';
      const minutes = tooMany ? Math.ceil(outcome.retryAfterSeconds / 60) : undefined;
      return fail(tooMany ? 429 : 400, { email, refused: outcome.refused, minutes });
    }
    for (const { name, value, maxAge, secure } of outcome.cookies) {
      const as = { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge } as const;
      cookies.set(name, value, { ...as, encode: (text) => text });
    }
    redirect(303, ownPath(url.searchParams.get('next')));
  },
};

/** Only a page of the desk: an address of elsewhere, however disguised, leads to the desk's own. */
function ownPath(next: string | null): string {
  return next && /^\/desk(\/[\w\-.]+)*$/.test(next) ? next : '/desk';
}
