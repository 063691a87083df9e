// Which of an area's texts a reader gets: those of a language, or of a market, pseudo ones included.
import type { Language, PseudoLanguage, ShopMarket } from '#domain/markets.ts';
import { pseudoWords } from './pseudo.ts';

/** Doors of the shop pass the market, so that a pseudo market is spoken to in its own way. */
export type Reader = Language | Pick<ShopMarket, 'language' | 'pseudo'>;

export function wordsFor<Words extends object>(
  byLanguage: Readonly<Record<Language, Words>>,
  reader: Reader,
): Words {
  if (typeof reader === 'string') return byLanguage[reader];
  if (reader.pseudo) return pseudo(byLanguage.en, reader.pseudo);
  return byLanguage[reader.language];
}

const made = new WeakMap<object, Map<PseudoLanguage, object>>();

function pseudo<Words extends object>(english: Words, language: PseudoLanguage): Words {
  const before = made.get(english) ?? new Map<PseudoLanguage, object>();
  const words = (before.get(language) as Words | undefined) ?? pseudoWords(english, language);
  made.set(english, before.set(language, words));
  return words;
}
