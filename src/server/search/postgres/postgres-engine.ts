// The engine of a house on one machine: PostgreSQL, with token arrays, bits and trigrams.
import type { SearchEngine } from '../engine.ts';
import { countMatches } from './count-matches.ts';
import { mendStems, putTerms, suggestTerms } from './find-terms.ts';
import { putGoods } from './put-goods.ts';
import { readPage } from './read-page.ts';
import { recount } from './recount.ts';

export const postgresEngine: SearchEngine = {
  count: countMatches,
  page: readPage,
  mend: mendStems,
  suggest: suggestTerms,
  put: putGoods,
  putTerms,
  recount,
};
