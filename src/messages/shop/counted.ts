// A number with the word it counts, in the plural its language asks for.
import { numberFormat, pluralRules } from '#domain/formatters.ts';

/** The plurals of each language, as CLDR has them: leaving one out does not compile. */
export const plurals = {
  en: ['one', 'other'],
  fr: ['one', 'many', 'other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  de: ['one', 'other'],
  es: ['one', 'many', 'other'],
  ja: ['other'],
} as const satisfies Record<string, readonly Intl.LDMLPluralRule[]>;

type Counting = keyof typeof plurals;
type Some = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;
type Forms<Spoken extends Counting> = Some &
  Readonly<Record<(typeof plurals)[Spoken][number], string>>;

/** "3 works": `#` in the form stands for the number, written with the digits of the language. */
export function counted<Spoken extends Counting>(
  language: Spoken,
  count: number,
  forms: Forms<Spoken>,
): string {
  const said: Some = forms;
  const form = said[pluralRules(localeOf(language)).select(count)] ?? said.other;
  return form.replace('#', inDigits(language, count));
}

/** A number that counts nothing: the third picture, page 12. */
export function inDigits(language: Counting, number: number): string {
  return numberFormat(localeOf(language)).format(number);
}

function localeOf(language: Counting): string {
  return language === 'ar' ? 'ar-MA' : language;
}
