// The only chooser of market: it suggests, links every one, and is never cached.
import { suggestMarket } from '#lib/suggest-market.ts';
import { currentMarket } from '#server/current-market.ts';
import type { PageServerLoadEvent } from './$types';

export const csr = false;

export function load({ request, locals, setHeaders }: PageServerLoadEvent) {
  const suggested = suggestMarket(request.headers.get('accept-language'));
  locals.language = suggested.language;
  setHeaders({ 'cache-control': 'no-store', vary: 'accept-language' });
  return { suggested, demo: currentMarket().settings.mode === 'demo' };
}
