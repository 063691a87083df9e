// What buyers say of her cooperative's works, to read or to hear.
import { redirect } from '@sveltejs/kit';
import { composeTitle } from '#domain/craft/compose-title.ts';
import { formatDay } from '#lib/format/days.ts';
import { countryName, languageName } from '#lib/format/names.ts';
import { formatNumber } from '#lib/format/measures.ts';
import { atelierLocales } from '#messages/atelier/atelier-messages.ts';
import { hearReview, listReviewsForMaker } from '#server/reviews/hear-review.ts';
import { picture } from '#server/media/media-url.ts';
import { enter } from '../enter.server.ts';
import { readForm, textIn } from '../read-form.server.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export async function load(event: PageServerLoadEvent) {
  const { market, asker, language } = await enter(event);
  const locale = atelierLocales[language];
  const reviews = await listReviewsForMaker(market, { asker });
  return {
    reviews: reviews.map(({ facts, on, country, ...review }) => ({
      id: review.id,
      starred: review.stars,
      stars: formatNumber(review.stars, locale),
      words: review.words,
      language: review.language,
      name: review.name,
      heard: review.heard,
      title: facts ? composeTitle(facts, language) : '',
      country: countryName(country, locale),
      languageName: languageName(review.language, locale),
      day: formatDay(on, locale),
      picture: review.picture && picture({ ...review.picture, sizes: [...review.picture.sizes] }),
    })),
  };
}

export const actions = {
  default: async (event: RequestEvent) => {
    const { market, asker } = await enter(event);
    const id = textIn(await readForm(event.request), 'id');
    await hearReview(market, { asker, id });
    redirect(303, event.url.pathname);
  },
};
