// A good's page: the good, what is near with the prices made ahead, the reviews where it has any, a query
// each. Only the id in its address counts; another slug answers with the right one.
import { error, redirect } from '@sveltejs/kit';
import { composeTitle } from '#domain/craft/compose-title.ts';
import type { ShopMarket } from '#domain/markets.ts';
import { alternatesOf, goodPath, shortIdIn } from '#lib/paths.ts';
import { placesMessages } from '#messages/places/places-messages.ts';
import { craftOfWithdrawn } from '#server/catalogue/craft-of-withdrawn.ts';
import { type GoodPage, readGood } from '#server/catalogue/read-good.ts';
import { returnPolicy } from '#server/channels/return-policy.ts';
import { currentMarket } from '#server/current-market.ts';
import { cardPriceOf, quoteAlone } from '#server/customs/price-cards.ts';
import type { Market } from '#server/market.ts';
import { NotFound } from '#server/not-there.ts';
import { whereItWent } from '#server/orders/where-it-went.ts';
import { tagOfCooperative, tagOfGood } from '#server/pages/tags.ts';
import { mailTo } from '../../mail-to.server.ts';
import { noReviews, presentReviews } from '../../present-reviews.server.ts';
import { sendableWorks } from '../../sendable-works.server.ts';
import { shareGood } from '../../share.server.ts';
import { shopMarketOf } from '../../shop-market.ts';
import { besideGood } from './beside-good.server.ts';
import { describeGood } from './describe-good.server.ts';
import { presentGood } from './present-good.server.ts';
import type { PageServerLoadEvent } from './$types';

export async function load({ params, url, setHeaders }: PageServerLoadEvent) {
  const market = currentMarket();
  const shopMarket = shopMarketOf(params);
  const good = await goodOrOthers(market, { shortId: shortIdIn(params.good), shopMarket });
  const path = goodPath(shopMarket, good);
  if (url.pathname !== path) redirect(301, path + url.search);
  const { goodId, cooperativeId, facts } = good;
  const quotes = await quoteAlone(market, { shopMarket, variants: good.variants });
  const refused = [...quotes.values()].every((quote) => 'refused' in quote);
  const [beside, reviews, went] = await Promise.all([
    besideGood(market, { good, shopMarket, refused }),
    good.reviewed ? presentReviews(market, { of: { goodId }, shopMarket }) : noReviews,
    good.sold && good.kind === 'piece' ? whereItWent(market, { goodId }) : undefined,
  ]);
  setHeaders({
    'x-page-shows': [
      tagOfCooperative(cooperativeId),
      ...[goodId, ...beside.goodIds].map((id) => tagOfGood(id)),
    ].join(' '),
  });
  const returns = good.demo ? undefined : await returnPolicy(market, shopMarket);
  const { origin } = market.settings;
  const own = quotes.get(good.variant.variantId);
  const title = composeTitle(facts, shopMarket.language);
  const subject = placesMessages(shopMarket).good.askSubject({ title, number: good.shortId });
  return {
    good: presentGood({ good, quotes, shopMarket, ...(went ? { went } : {}) }),
    reviews,
    ask: mailTo(market, subject),
    others: beside.cards,
    othersAre: beside.are,
    share: shareGood(good, { shopMarket, price: own && cardPriceOf(own) }),
    structured: describeGood({ good, quotes, shopMarket, origin, ...(returns ? { returns } : {}) }),
    alternates: alternatesOf((one) => goodPath(one, good)),
  };
}

type Asked = { readonly shortId: string; readonly shopMarket: ShopMarket };

/** A work that is not there, or no more, is answered with works that are. */
async function goodOrOthers(market: Market, { shortId, shopMarket }: Asked): Promise<GoodPage> {
  try {
    return await readGood(market, { shortId });
  } catch (problem) {
    if (!(problem instanceof NotFound)) throw problem;
    const craft = await craftOfWithdrawn(market, { shortId });
    const { cards } = await sendableWorks(market, { shopMarket, ...(craft ? { craft } : {}) });
    error(404, problem.message, { works: cards });
  }
}
