// What buyers say of a good or of a cooperative, made ready for its page: one query.
import { composeTitle } from '#domain/craft/compose-title.ts';
import { numberFormat } from '#domain/formatters.ts';
import type { ShopMarket } from '#domain/markets.ts';
import { formatDay } from '#lib/format/days.ts';
import { countryName, languageName } from '#lib/format/names.ts';
import { unbroken } from '#lib/format/unbroken.ts';
import { goodPath } from '#lib/paths.ts';
import type { ReviewsView, ReviewView } from '#lib/reviews-view.ts';
import { reviewsMessages } from '#messages/reviews/reviews-messages.ts';
import type { Market } from '#server/market.ts';
import { currentMediaHost } from '#server/current-market.ts';
import { picture } from '#server/media/media-url.ts';
import { listReviews, type ReviewShown, type ReviewsOf } from '#server/reviews/list-reviews.ts';

/** Of what is known to have none. */
export const noReviews: ReviewsView = { count: 0, average: undefined, reviews: [] };

export async function presentReviews(
  market: Market,
  { of, shopMarket, limit }: { of: ReviewsOf; shopMarket: ShopMarket; limit?: number },
): Promise<ReviewsView> {
  const { count, averageTenths, reviews } = await listReviews(market, { of, limit });
  const tenths = numberFormat(shopMarket.locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return {
    count,
    average: averageTenths === undefined ? undefined : tenths.format(averageTenths / 10),
    reviews: reviews.map((review) => present(review, { shopMarket, named: !('goodId' in of) })),
  };
}

function present(
  { picture: kept, good, ...review }: ReviewShown,
  { shopMarket, named }: { shopMarket: ShopMarket; named: boolean },
): ReviewView {
  const { language, locale } = shopMarket;
  const say = reviewsMessages(shopMarket).block;
  const { facts, shortId } = good;
  const title = facts ? unbroken(composeTitle(facts, language)) : shortId;
  return {
    id: review.id,
    stars: review.stars,
    words: review.words,
    language: review.language,
    otherLanguage:
      review.words && review.language !== language
        ? languageName(review.language, locale)
        : undefined,
    country: countryName(review.country, locale),
    name: review.name || say.somebody,
    day: formatDay(review.on, locale),
    picture: kept && {
      ...picture(kept, currentMediaHost()),
      alt: say.picture({ title }),
      drawn: false,
    },
    work: named && facts ? { title, href: goodPath(shopMarket, { facts, shortId }) } : undefined,
  };
}
