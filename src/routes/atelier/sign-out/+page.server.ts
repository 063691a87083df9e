import { redirect } from '@sveltejs/kit';
import { currentMarket } from '#server/current-market.ts';
import { signOut } from '#server/identity/sign-out.ts';
import { setCookies } from '../set-cookies.server.ts';
import type { RequestEvent } from './$types';

export const load = () => redirect(303, '/atelier');

export const actions = {
  async default({ request, cookies }: RequestEvent) {
    setCookies(cookies, await signOut(currentMarket(), request.headers));
    redirect(303, '/atelier/sign-in');
  },
};
