// The atelier's words of a language; it speaks three.
import type { Shape } from '../shape.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

export type AtelierMessages = Shape<typeof en>;
export type AtelierLanguage = 'fr' | 'ar' | 'en';

export const atelierLanguages: readonly AtelierLanguage[] = ['fr', 'ar', 'en'];

/** Digits of Morocco in Arabic; dates and amounts as each language writes them there. */
export const atelierLocales: Readonly<Record<AtelierLanguage, string>> = {
  fr: 'fr-MA',
  ar: 'ar-MA',
  en: 'en-GB',
};

const byLanguage: Readonly<Record<AtelierLanguage, AtelierMessages>> = { fr, ar, en };

export function atelierMessages(language: AtelierLanguage): AtelierMessages {
  return byLanguage[language];
}
