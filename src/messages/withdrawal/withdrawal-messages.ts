// The words of withdrawing in a reader's language.
import type { Language } from '#domain/markets.ts';
import type { Shape } from '../shape.ts';
import { type Reader, wordsFor } from '../words-for.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';

export type WithdrawalMessages = Shape<typeof en>;

const byLanguage: Readonly<Record<Language, WithdrawalMessages>> = { en, fr, ar, de, es, ja };

export function withdrawalMessages(reader: Reader): WithdrawalMessages {
  return wordsFor(byLanguage, reader);
}
