// Who is asking, in which language the page is, and how errors become answers.
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { direction } from '#domain/markets.ts';
import { withoutHydration } from '#lib/without-hydration.ts';
import { currentMarket, currentMediaHost } from '#server/current-market.ts';
import { findShopMarket } from '#server/find-shop-market.ts';
import { whoIsAsking } from '#server/identity/who-is-asking.ts';
import { StorageUnavailable } from '#server/media/blob-store.ts';
import { Forbidden, NotFound } from '#server/not-there.ts';

export const handle: Handle = async ({ event, resolve }) => {
  const [, first = ''] = event.url.pathname.split('/');
  const market = findShopMarket(first);
  // A shop page is the same for everybody, so that it can be cached: nobody is asked there.
  if (market) event.locals.language = market.pseudo ?? market.language;
  else if (first === 'desk') {
    event.locals.asker = await whoIsAsking(currentMarket(), event.request.headers);
  }
  const answer = await resolve(event, {
    // Read late, so that a page without a market may say its language while it loads.
    transformPageChunk({ html }) {
      const language = event.locals.language ?? 'en';
      return withoutHydration(html)
        .replace('%qafila.lang%', language)
        .replace('%qafila.dir%', direction(language));
    },
  });
  allowPictures(answer.headers);
  return answer;
};

/** Pictures may come from a host of their own; nothing else may. */
function allowPictures(headers: Headers): void {
  const host = currentMediaHost();
  const policy = headers.get('content-security-policy');
  if (!host || !policy) return;
  headers.set('content-security-policy', `${policy}; img-src 'self' ${new URL(host.url).origin}`);
}

export const handleError: HandleServerError = ({ error, kind, event }) => {
  if (error instanceof NotFound) return { status: 404, message: error.message };
  if (error instanceof Forbidden) return { status: 403, message: error.message };
  if (error instanceof StorageUnavailable) {
    console.error(error.message);
    return { status: 503, message: 'storage unavailable' };
  }
  if (kind === 'unknown') console.error(`${event.request.method} ${event.url.pathname}`, error);
  return undefined;
};
