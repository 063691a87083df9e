// The words of the hosted pages in the language of the session.
import { ar } from '#messages/pretend-gateway/ar.ts';
import { de } from '#messages/pretend-gateway/de.ts';
import { en } from '#messages/pretend-gateway/en.ts';
import { es } from '#messages/pretend-gateway/es.ts';
import { fr } from '#messages/pretend-gateway/fr.ts';
import { ja } from '#messages/pretend-gateway/ja.ts';

const words = { ar, de, en, es, fr, ja };

export function pageWords(language: string) {
  return words[knownLanguage(language)];
}

export function knownLanguage(language: string): keyof typeof words {
  return Object.hasOwn(words, language) ? (language as keyof typeof words) : 'en';
}
