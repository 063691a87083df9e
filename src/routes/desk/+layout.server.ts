// Every page of the desk: its language, kept in a cookie once chosen, and nothing kept by the
// browser.
import { deskLanguage, deskLanguages } from '#messages/desk/desk-messages.ts';
import { currentMarket } from '#server/current-market.ts';
import type { LayoutServerLoadEvent } from './$types';

export const csr = false;

const cookie = 'qafila_desk_language';

export function load({ url, cookies, locals, setHeaders }: LayoutServerLoadEvent) {
  const asked = url.searchParams.get('lang');
  const language = deskLanguage(asked, cookies.get(cookie), locals.asker?.person.language);
  if (deskLanguages.includes(asked as typeof language)) {
    cookies.set(cookie, language, { path: '/desk', maxAge: 365 * 86_400, sameSite: 'lax' });
  }
  locals.language = language;
  setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
  return { language, demo: currentMarket().settings.mode === 'demo', query: url.search };
}
