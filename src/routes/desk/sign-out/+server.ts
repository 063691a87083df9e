// Leaving the desk: the session ends in the database, then in the browser.
import { redirect } from '@sveltejs/kit';
import { currentMarket } from '#server/current-market.ts';
import { signOut } from '#server/identity/sign-out.ts';
import type { RequestEvent } from './$types';

export async function POST({ request, cookies }: RequestEvent) {
  for (const { name, secure } of await signOut(currentMarket(), request.headers)) {
    cookies.delete(name, { path: '/', secure, httpOnly: true, sameSite: 'lax' });
  }
  redirect(303, '/desk/sign-in');
}
