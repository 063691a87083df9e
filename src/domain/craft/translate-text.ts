// The port of machine translation. None is set until an operator plugs one in, and what comes out of
// it is always labelled: said by a machine, by which, on which day, from which language.
import type { Language } from '../markets.ts';
import type { Day } from '../time/day.ts';
import { type FreeText, isTranslation } from './free-text.ts';

/** Answers the words alone, or undefined where it does not know the pair of languages. */
export type Translator = {
  readonly name: string;
  readonly translate: (asked: {
    readonly text: string;
    readonly from: string;
    readonly to: Language;
  }) => Promise<string | undefined>;
};

export type TranslationRefused = {
  readonly refused:
    | 'no-translator-set'
    | 'languages-not-known'
    | 'already-in-that-language'
    | 'only-what-was-said-is-translated';
};

/** A translation of what somebody said; never of a translation, so that errors do not add up. */
export async function translateText(
  translator: Translator | undefined,
  { text, to, on }: { readonly text: FreeText; readonly to: Language; readonly on: Day },
): Promise<FreeText | TranslationRefused> {
  if (!translator) return { refused: 'no-translator-set' };
  if (text.language === to) return { refused: 'already-in-that-language' };
  if (isTranslation(text)) return { refused: 'only-what-was-said-is-translated' };
  const { language: from } = text;
  const words = (await translator.translate({ text: text.text, from, to }))?.trim();
  if (!words) return { refused: 'languages-not-known' };
  return {
    text: words,
    language: to,
    saidBy: 'machine',
    translator: translator.name,
    translatedOn: on,
    from,
  };
}
