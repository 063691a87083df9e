// The words of mails in a person's language, and how numbers are written there.
import { numberFormat } from '#domain/formatters.ts';
import type { Language } from '#domain/markets.ts';
import { type Money, toDecimal } from '#domain/money/money.ts';
import { ar } from '#messages/mails/ar.ts';
import { de } from '#messages/mails/de.ts';
import { en } from '#messages/mails/en.ts';
import { es } from '#messages/mails/es.ts';
import { fr } from '#messages/mails/fr.ts';
import { ja } from '#messages/mails/ja.ts';

const words = { en, fr, ar, de, es, ja } as const;

export type MailWords = (typeof words)[Language];

export function mailWords(language: Language): MailWords {
  return words[language];
}

export function knownLanguage(language: string): Language {
  return Object.hasOwn(words, language) ? (language as Language) : 'en';
}

/** Arabic with the digits of Morocco; the market's own locale where it is of the same language. */
export function localeOf(language: Language, marketLocale?: string): string {
  if (language === 'ar') return 'ar-MA';
  return marketLocale?.startsWith(language) ? marketLocale : language;
}

export function writtenMoney(amount: Money, locale: string): string {
  const format = numberFormat(locale, { style: 'currency', currency: amount.currency });
  return format.format(toDecimal(amount) as `${number}`);
}

export function writtenNumber(value: number, locale: string): string {
  return numberFormat(locale).format(value);
}
