// What begins like what is being typed, for the search box: names in the language of the market.
import { json } from '@sveltejs/kit';
import { currentMarket } from '#server/current-market.ts';
import { suggestWords } from '#server/search/suggest-words.ts';
import { shopMarketOf } from '../../shop-market.ts';
import type { RequestEvent } from './$types';

export async function GET({ params, url }: RequestEvent) {
  const { language } = shopMarketOf(params);
  const typed = url.searchParams.get('q') ?? '';
  const suggested = await suggestWords(currentMarket(), { typed, language });
  const words = suggested.map(({ shownAs, goods }) => ({ words: shownAs, goods }));
  return json(words, { headers: { 'cache-control': 'public, max-age=300' } });
}
