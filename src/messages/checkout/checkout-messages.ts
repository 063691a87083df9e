// The words of cart, checkout and order of a language.
import type { Language } from '#domain/markets.ts';
import type { Shape } from '../shape.ts';
import { type Reader, wordsFor } from '../words-for.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';

export type CheckoutMessages = Shape<typeof en>;

const byLanguage: Readonly<Record<Language, CheckoutMessages>> = { en, fr, ar, de, es, ja };

export function checkoutMessages(reader: Reader): CheckoutMessages {
  return wordsFor(byLanguage, reader);
}
