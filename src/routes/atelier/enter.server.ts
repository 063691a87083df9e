// Who stands in the atelier, in which language: asked once a request, by the layout and the page alike.
import { redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import type { Asker } from '#domain/permissions/may.ts';
import { type AtelierLanguage, atelierLanguages } from '#messages/atelier/atelier-messages.ts';
import { currentMarket } from '#server/current-market.ts';
import { whoIsAsking } from '#server/identity/who-is-asking.ts';
import type { Market } from '#server/market.ts';

type Event = Pick<RequestEvent, 'request' | 'cookies' | 'url' | 'locals'>;

const languageCookie = 'qafila-atelier-language';
const askers = new WeakMap<Request, Promise<Asker | undefined>>();

export function askerOf({ request }: Event): Promise<Asker | undefined> {
  const known = askers.get(request) ?? whoIsAsking(currentMarket(), request.headers);
  askers.set(request, known);
  return known;
}

/** What she chose by hand, else what her account says, else what her browser says. */
export async function languageOf(event: Event): Promise<AtelierLanguage> {
  const asked = event.url.searchParams.get('language');
  const asker = await askerOf(event);
  const browser = event.request.headers.get('accept-language') ?? '';
  const spoken = [...browser.matchAll(/\b[a-z]{2}\b/g)].map(([code]) => code);
  const language =
    [asked, event.cookies.get(languageCookie), asker?.person.language, ...spoken].flatMap((said) =>
      atelierLanguages.filter((one) => one === said),
    )[0] ?? 'fr';
  if (asked === language) {
    const secure = event.url.protocol === 'https:';
    event.cookies.set(languageCookie, language, {
      path: '/',
      maxAge: 400 * 86_400,
      sameSite: 'lax',
      secure,
    });
  }
  event.locals.language = language;
  return language;
}

export type Entered = {
  readonly market: Market;
  readonly asker: Asker;
  readonly language: AtelierLanguage;
};

/** Past the door: signed in, with a password of her own, and in a cooperative. */
export async function enter(event: Event): Promise<Entered> {
  const asker = await askerOf(event);
  const language = await languageOf(event);
  if (!asker) redirect(303, `/atelier/sign-in?to=${encodeURIComponent(event.url.pathname)}`);
  if (asker.mustChoosePassword) redirect(303, '/atelier/password');
  if (asker.memberships.length === 0 && event.url.pathname !== '/atelier')
    redirect(303, '/atelier');
  return { market: currentMarket(), asker, language };
}
