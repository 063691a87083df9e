// Where a buyer says how it is, for whoever holds the address from her mail or from her order.
import { error, fail, redirect } from '@sveltejs/kit';
import { houseName } from '#domain/cooperatives/house-name.ts';
import { composeTitle } from '#domain/craft/compose-title.ts';
import { markets } from '#domain/markets.ts';
import { goodPath } from '#lib/paths.ts';
import { languageName } from '#lib/format/names.ts';
import { unbroken } from '#lib/format/unbroken.ts';
import type { ShopPicture } from '#server/catalogue/shop-good.ts';
import { showGoods } from '#server/catalogue/show-goods.ts';
import { currentMarket } from '#server/current-market.ts';
import { mostBytes } from '#server/media/keep-original.ts';
import { type LineToReview, orderToReview } from '#server/reviews/order-to-review.ts';
import { writeReview, type WriteRefused } from '#server/reviews/write-review.ts';
import { privatePage } from '../../cart/private-page.ts';
import { presentPicture } from '../../present-card.server.ts';
import { shopMarketOf } from '../../shop-market.ts';
import type { ShopMarket } from '#domain/markets.ts';
import { reviewsMessages } from '#messages/reviews/reviews-messages.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

const languages = [...new Set(markets.map((one) => one.language))];

export async function load({ params, setHeaders }: PageServerLoadEvent) {
  const shopMarket = shopMarketOf(params);
  setHeaders(privatePage);
  const market = currentMarket();
  const order = await orderToReview(market, { link: params.link });
  const goodIds = order.lines.map(({ goodId }) => goodId);
  const shown = await showGoods(market, { goodIds });
  return {
    number: order.number,
    name: houseName(order.cooperative, shopMarket.language),
    givenName: order.buyerName.split(' ')[0] ?? '',
    demoOrder: order.demo,
    languages: languages.map((value) => ({
      value,
      label: languageName(value, shopMarket.locale),
    })),
    lines: order.lines.map((line) =>
      presentLine(line, { picture: shown.get(line.goodId)?.picture, shopMarket }),
    ),
  };
}

function presentLine(
  { facts, ...line }: LineToReview,
  { picture, shopMarket }: { picture: ShopPicture | undefined; shopMarket: ShopMarket },
) {
  const { lineId, shortId, title, review } = line;
  return {
    lineId,
    title: unbroken(facts ? composeTitle(facts, shopMarket.language) : title),
    href: facts ? goodPath(shopMarket, { facts, shortId }) : undefined,
    picture: facts && picture && presentPicture(picture, { facts }, shopMarket),
    state: review?.state,
  };
}

export const actions = {
  default: async ({ params, request, url }: RequestEvent) => {
    const shopMarket = shopMarketOf(params);
    // Said before, so that nobody fills the memory by sending without end.
    const length = Number(request.headers.get('content-length') ?? Number.NaN);
    if (Number.isNaN(length)) error(411);
    if (length > mostBytes + 100_000) {
      return fail(413, { lineId: '', values: {}, errors: errorsOf('too-large', shopMarket) });
    }
    const form = await request.formData();
    const said = (name: string) => String(form.get(name) ?? '').slice(0, 10_000);
    const values = {
      stars: said('stars'),
      words: said('words'),
      language: said('language'),
      name: said('name'),
    };
    const file = form.get('picture');
    const picture =
      file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : undefined;
    const lineId = said('line');
    const asked = { link: params.link, lineId, ...values, ...(picture ? { picture } : {}) };
    const outcome = await writeReview(currentMarket(), asked);
    if ('written' in outcome) redirect(303, url.pathname);
    const status = outcome.refused === 'storage-unavailable' ? 503 : 400;
    return fail(status, { lineId, values, errors: errorsOf(outcome, shopMarket) });
  },
};

/** By field, so that each is said beside its question. */
function errorsOf(outcome: WriteRefused | 'too-large', shopMarket: ShopMarket) {
  const { wrong } = reviewsMessages(shopMarket).page;
  if (outcome === 'too-large') return { picture: wrong['too-large'] };
  if (outcome.refused === 'fields') {
    return Object.fromEntries(outcome.fields.map((field) => [field, wrong[field]]));
  }
  const { refused } = outcome;
  return { [refused === 'written-before' ? '_before' : 'picture']: wrong[refused] };
}
