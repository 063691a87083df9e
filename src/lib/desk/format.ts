// Days, instants and amounts as the desk writes them, in the time of Morocco.
import { dateFormat, numberFormat } from '#domain/formatters.ts';
import type { Money } from '#domain/money/money.ts';
import { type DeskLanguage, deskLocales } from '#messages/desk/desk-messages.ts';
import { formatMoneyFully } from '#lib/format/money.ts';

const timeZone = 'Africa/Casablanca';

/** "23 Nov 2026, 11:04". */
export function instant(at: Date, language: DeskLanguage): string {
  return dateFormat(deskLocales[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  }).format(at);
}

/** "23 Nov 2026". */
export function day(at: Date | string, language: DeskLanguage): string {
  const date = typeof at === 'string' ? new Date(`${at}T12:00:00Z`) : at;
  return dateFormat(deskLocales[language], { dateStyle: 'medium', timeZone }).format(
    date,
  );
}

export function amount(money: Money, language: DeskLanguage): string {
  return formatMoneyFully(money, deskLocales[language]);
}

export function number(value: number | bigint, language: DeskLanguage): string {
  return numberFormat(deskLocales[language]).format(value);
}

/** Basis points as a share: 7000 is "70 %". */
export function share(basisPoints: number, language: DeskLanguage): string {
  return numberFormat(deskLocales[language], {
    style: 'percent',
    maximumFractionDigits: 2,
  }).format(basisPoints / 10_000);
}

/** A word of a closed list, or the word itself where a newer one is not translated yet. */
export function word(words: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(words, key) ? words[key]! : key;
}
