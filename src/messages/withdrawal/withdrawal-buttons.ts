// The words on the two buttons of a withdrawal, for a reader; where they come from is written beside
// them in the law.
import { withdrawalButtons } from '#domain/legal/withdrawal-button.ts';
import type { Language } from '#domain/markets.ts';
import { type Reader, wordsFor } from '../words-for.ts';

type Buttons = { readonly here: string; readonly confirm: string };

const byLanguage = Object.fromEntries(
  Object.entries(withdrawalButtons).map(([language, { here, confirm }]) => [
    language,
    { here, confirm },
  ]),
) as Readonly<Record<Language, Buttons>>;

export function withdrawalButtonWords(reader: Reader): Buttons {
  return wordsFor(byLanguage, reader);
}
