// The desk's words in the three languages of the house, and which of them somebody reads.
import type { Shape } from '../shape.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

export type DeskMessages = Shape<typeof en>;
export type DeskLanguage = keyof typeof byLanguage;

const byLanguage = { fr, ar, en } as const satisfies Record<string, DeskMessages>;

export const deskLanguages = Object.keys(byLanguage) as readonly DeskLanguage[];

/** Numbers and days as each language writes them; Arabic with the digits of Morocco. */
export const deskLocales = { fr: 'fr-FR', ar: 'ar-MA', en: 'en-GB' } as const satisfies Record<
  DeskLanguage,
  string
>;

export function deskMessages(language: DeskLanguage): DeskMessages {
  return byLanguage[language];
}

/** The first of these that is a language of the desk, else French. */
export function deskLanguage(...wished: readonly (string | null | undefined)[]): DeskLanguage {
  return (
    deskLanguages.find(
      (one) => one === wished.find((wish) => deskLanguages.includes(wish as DeskLanguage)),
    ) ?? 'fr'
  );
}
