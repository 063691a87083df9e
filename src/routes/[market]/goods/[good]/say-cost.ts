// The sentences of the delivered price in the language of the page.
import type { Says } from '#domain/landed-cost/quote.ts';
import type { Language } from '#domain/markets.ts';
import { ar } from '#messages/landed-cost/ar.ts';
import { de } from '#messages/landed-cost/de.ts';
import { en, type LandedCostMessages } from '#messages/landed-cost/en.ts';
import { fr } from '#messages/landed-cost/fr.ts';
import { ja } from '#messages/landed-cost/ja.ts';
import { say } from '#messages/landed-cost/say.ts';

const byLanguage: Readonly<Record<Language, LandedCostMessages>> = { en, fr, ar, de, ja };

export function sayCost(said: Says, language: Language): string {
  return say(byLanguage[language], said);
}
