// The sentences of the delivered price in the language of the page.
import type { Says } from '#domain/landed-cost/quote.ts';
import type { Language, ShopMarket } from '#domain/markets.ts';
import { readCostValues } from '#lib/format/cost-values.ts';
import { ar } from '#messages/landed-cost/ar.ts';
import { de } from '#messages/landed-cost/de.ts';
import { en, type LandedCostMessages } from '#messages/landed-cost/en.ts';
import { es } from '#messages/landed-cost/es.ts';
import { fr } from '#messages/landed-cost/fr.ts';
import { ja } from '#messages/landed-cost/ja.ts';
import { say } from '#messages/landed-cost/say.ts';
import { wordsFor } from '#messages/words-for.ts';

const byLanguage: Readonly<Record<Language, LandedCostMessages>> = { en, fr, ar, de, es, ja };

export function sayCost({ key, values }: Says, shopMarket: ShopMarket): string {
  const words = wordsFor(byLanguage, shopMarket);
  return say(words, { key, values: readCostValues(values, shopMarket, words) });
}
