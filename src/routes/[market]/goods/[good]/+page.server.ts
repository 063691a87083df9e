// A good's page: the good, what is near with the prices made ahead, the reviews where it has any, a query
// each. Only the id in its address counts; another slug answers with the right one.
import { redirect } from '@sveltejs/kit';
import { composeTitle } from '#domain/craft/compose-title.ts';
import { alternatesOf, goodPath, shortIdIn } from '#lib/paths.ts';
import { placesMessages } from '#messages/places/places-messages.ts';
import { readGood } from '#server/catalogue/read-good.ts';
import { listSimilar } from '#server/catalogue/list-goods.ts';
import { returnPolicy } from '#server/channels/return-policy.ts';
import { currentMarket } from '#server/current-market.ts';
import { cardPriceOf, quoteAlone } from '#server/customs/price-cards.ts';
import { whereItWent } from '#server/orders/where-it-went.ts';
import { tagOfCooperative, tagOfGood } from '#server/pages/tags.ts';
import { destinationOf } from '#server/search/destinations.ts';
import { pricesOfCards } from '#server/search/prices-of-cards.ts';
import { mailTo } from '../../mail-to.server.ts';
import { presentCard } from '../../present-card.server.ts';
import { shareGood } from '../../share.server.ts';
import { shopMarketOf } from '../../shop-market.ts';
import { describeGood } from './describe-good.server.ts';
import { noReviews, presentReviews } from '../../present-reviews.server.ts';
import { presentGood } from './present-good.server.ts';
import type { PageServerLoadEvent } from './$types';

export async function load({ params, url, setHeaders }: PageServerLoadEvent) {
  const market = currentMarket();
  const shopMarket = shopMarketOf(params);
  const good = await readGood(market, { shortId: shortIdIn(params.good) });
  const path = goodPath(shopMarket, good);
  if (url.pathname !== path) redirect(301, path + url.search);
  const { goodId, cooperativeId, facts } = good;
  const region = { region: facts.region, destination: destinationOf(shopMarket) };
  const [others, reviews, went] = await Promise.all([
    listSimilar(market, { goodId, cooperativeId, ...region, limit: 4 }),
    good.reviewed ? presentReviews(market, { of: { goodId }, shopMarket }) : noReviews,
    good.sold && good.kind === 'piece' ? whereItWent(market, { goodId }) : undefined,
  ]);
  const [quotes, prices] = await Promise.all([
    quoteAlone(market, { shopMarket, variants: good.variants }),
    pricesOfCards(market, { shopMarket, goods: others, found: others }),
  ]);
  setHeaders({
    'x-page-shows': [
      tagOfCooperative(cooperativeId),
      ...[good, ...others].map((one) => tagOfGood(one.goodId)),
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
    others: others.map((one) => {
      const card = presentCard(one, shopMarket, prices.get(one.variant.variantId));
      // Its own pictures are to be slid through here; those beside it are doors, and weigh little.
      const pictures = card.pictures.slice(0, 1);
      return { ...card, pictures: pictures.map((one) => (one.avif ? { ...one, webp: '' } : one)) };
    }),
    allSame: others.every((one) => one.cooperative.slug === good.cooperative.slug),
    share: shareGood(good, { shopMarket, price: own && cardPriceOf(own) }),
    structured: describeGood({ good, quotes, shopMarket, origin, ...(returns ? { returns } : {}) }),
    alternates: alternatesOf((one) => goodPath(one, good)),
  };
}
