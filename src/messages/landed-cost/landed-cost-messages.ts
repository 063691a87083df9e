// The sentences of the delivered price in each language of the shop.
import type { Language } from '#domain/markets.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en, type LandedCostMessages } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';

const byLanguage: Readonly<Record<Language, LandedCostMessages>> = { en, fr, ar, de, es, ja };

export const landedCostLanguages = Object.keys(byLanguage) as readonly Language[];

export function landedCostMessages(language: Language): LandedCostMessages {
  return byLanguage[language];
}
