// The sentence of a line of the delivered price, in a language of the desk.
import type { Says } from '#domain/landed-cost/quote.ts';
import { readCostValues } from '#lib/format/cost-values.ts';
import { type DeskLanguage, deskLocales } from '#messages/desk/desk-messages.ts';
import { ar } from '#messages/landed-cost/ar.ts';
import { en, type LandedCostMessages } from '#messages/landed-cost/en.ts';
import { fr } from '#messages/landed-cost/fr.ts';
import { say } from '#messages/landed-cost/say.ts';

const byLanguage: Readonly<Record<DeskLanguage, LandedCostMessages>> = { en, fr, ar };

/** Undefined for a sentence that no language has any more: what was frozen long ago is still read. */
export function sayCost({ key, values }: Says, language: DeskLanguage): string | undefined {
  if (!Object.hasOwn(en, key)) return undefined;
  const reader = { language, locale: deskLocales[language] };
  const words = byLanguage[language];
  return say(words, { key, values: readCostValues(values, reader, words) });
}
