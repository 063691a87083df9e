// The words of regions, makers, collections and saved works in a language.
import type { Language } from '#domain/markets.ts';
import type { Shape } from '../shape.ts';
import { type Reader, wordsFor } from '../words-for.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';

export type PlacesMessages = Shape<typeof en>;

const byLanguage: Readonly<Record<Language, PlacesMessages>> = { en, fr, ar, de, es, ja };

export function placesMessages(reader: Reader): PlacesMessages {
  return wordsFor(byLanguage, reader);
}
