// Words somebody wrote or spoke: kept as said, with their language and whose they are. Nothing here
// is composed, and a translation never loses sight of what it was made from.
import { craftMessages } from '#messages/craft/craft-messages.ts';
import { markedName } from '../cooperatives/house-name.ts';
import type { Language } from '../markets.ts';
import { type Day, isDay } from '../time/day.ts';

/** Languages of the shop, then Tamazight and its three tongues, Darija, and what files are written in. */
export const textLanguages = [
  ...(['en', 'fr', 'ar', 'de', 'es', 'ja'] as const satisfies readonly Language[]),
  ...(['zgh', 'shi', 'tzm', 'rif', 'ary', 'it', 'pt', 'nl'] as const),
] as const;

/** What people of the house write in, beyond the languages of the shop. */
export type TextLanguage = (typeof textLanguages)[number];

export type SaidBy = 'weaver' | 'seller' | 'desk' | 'machine';

/**
 * `saidBy`: whose words these are; for a translation, who put them in this language: a person of the
 * desk, or a machine. `translator` names that person or program, `translatedOn` is the day, and
 * `from` is the language it was made from: all three or none.
 */
export type FreeText = {
  readonly text: string;
  readonly language: TextLanguage;
  readonly saidBy: SaidBy;
  readonly translator?: string;
  readonly translatedOn?: Day;
  readonly from?: TextLanguage;
};

const speakers: readonly string[] = ['weaver', 'seller', 'desk', 'machine'] satisfies SaidBy[];

export function isTextLanguage(value: unknown): value is TextLanguage {
  return (textLanguages as readonly unknown[]).includes(value);
}

export type TextRefused = {
  readonly refused:
    | 'text-is-empty'
    | 'language-not-known'
    | 'speaker-not-known'
    | 'translation-without-translator-day-and-original'
    | 'machine-only-translates';
};

/** Text as it may be kept, or why not. A machine never says anything first: it only translates. */
export function checkFreeText(given: FreeText): FreeText | TextRefused {
  const { text, language, saidBy, translator, translatedOn, from } = given;
  const words = text.trim();
  if (words === '') return { refused: 'text-is-empty' };
  if (!isTextLanguage(language) || (from !== undefined && !isTextLanguage(from)))
    return { refused: 'language-not-known' };
  if (!speakers.includes(saidBy)) return { refused: 'speaker-not-known' };
  const whole = Boolean(translator?.trim()) && from !== undefined && from !== language;
  const dated = translatedOn !== undefined && isDay(translatedOn);
  const translated = translator !== undefined || translatedOn !== undefined || from !== undefined;
  if (translated && !(whole && dated))
    return { refused: 'translation-without-translator-day-and-original' };
  if (saidBy === 'machine' && !translated) return { refused: 'machine-only-translates' };
  return { ...given, text: words };
}

export function isTranslation({ translator }: FreeText): boolean {
  return translator !== undefined;
}

/** The words as said first, then a person's translation into the reader's language, then a machine's. */
export function textFor(texts: readonly FreeText[], language: Language): FreeText | undefined {
  const readable = texts.filter((text) => text.language === language);
  const rank = (text: FreeText) => (text.saidBy === 'machine' ? 2 : isTranslation(text) ? 1 : 0);
  const [best] = readable.sort((a, b) => rank(a) - rank(b));
  return best ?? texts.find((text) => !isTranslation(text)) ?? texts[0];
}

/** What must stand beside a translation; undefined for words as they were said. */
export function originOfText(
  { saidBy, translator, translatedOn, from }: FreeText,
  language: Language,
  name: { readonly language: (id: TextLanguage) => string; readonly day: (day: Day) => string },
): string | undefined {
  if (translator === undefined || translatedOn === undefined || from === undefined)
    return undefined;
  const say = craftMessages(language);
  const on = name.day(translatedOn);
  if (saidBy === 'machine')
    return say.machineTranslated({ language: name.language(from), translator, on });
  return say.translatedBy({ translator: markedName(translator, language), on });
}

/** Which way it is read; of what language nobody said, the browser decides by its first letters. */
export function textDirection(language: string | undefined): 'ltr' | 'rtl' | 'auto' {
  if (language === undefined) return 'auto';
  return language === 'ar' || language === 'ary' ? 'rtl' : 'ltr';
}
