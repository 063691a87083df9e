// The works this browser saved: read from its own cookie, for it alone, and changed by plain forms.
import { type Cookies, fail, redirect } from '@sveltejs/kit';
import {
  mostSaved,
  readSaved,
  savedCookie,
  withoutSaved,
  withSaved,
  writeSaved,
} from '#domain/shelf/saved-works.ts';
import { savedPath } from '#lib/paths.ts';
import { listSaved } from '#server/catalogue/list-goods.ts';
import { currentMarket } from '#server/current-market.ts';
import { text } from '../cart/form-text.ts';
import { privatePage } from '../cart/private-page.ts';
import { presentCards } from '../present-card.server.ts';
import { shopMarketOf } from '../shop-market.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

const days = 365;

export async function load({ params, cookies, setHeaders }: PageServerLoadEvent) {
  const market = currentMarket();
  const shopMarket = shopMarketOf(params);
  setHeaders(privatePage);
  const goods = await listSaved(market, { shortIds: readSaved(cookies.get(savedCookie)) });
  const cards = await presentCards(market, { shopMarket, goods });
  return { works: cards.map((card, index) => ({ card, shortId: goods[index]!.shortId })) };
}

export const actions: Actions = {
  default: async ({ params, cookies, url, request }: RequestEvent) => {
    const form = await request.formData();
    const saved = readSaved(cookies.get(savedCookie));
    const id = text(form, 'id');
    if (form.has('clear')) keep(cookies, url, []);
    else if (form.has('remove')) keep(cookies, url, withoutSaved(saved, id));
    else if (saved.length >= mostSaved && !saved.includes(id)) return fail(409, { full: true });
    else keep(cookies, url, withSaved(saved, id));
    redirect(303, savedPath(shopMarketOf(params)));
  },
};

/** No secret: the island reads and writes it too. */
function keep(cookies: Cookies, url: URL, ids: readonly string[]): void {
  const secure = url.protocol === 'https:';
  const kept = { path: '/', sameSite: 'lax', secure, httpOnly: false } as const;
  if (ids.length === 0) cookies.delete(savedCookie, kept);
  else cookies.set(savedCookie, writeSaved(ids), { ...kept, maxAge: days * 86_400 });
}
