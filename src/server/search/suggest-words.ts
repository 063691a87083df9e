// What begins like what is being typed: words of the vocabulary in the reader's language, and names.
import type { Language } from '#domain/markets.ts';
import type { Market } from '../market.ts';
import type { Suggestion } from './engine.ts';
import { engineOf } from './engine-of.ts';

const most = 8;

/** Only what finds something. One query. */
export function suggestWords(
  market: Market,
  { typed, language }: { typed: string; language: Language },
): Promise<Suggestion[]> {
  const begun = typed.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').slice(0, 60);
  return engineOf(market).suggest(market, { begun, language, limit: most });
}
