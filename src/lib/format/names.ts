// Names of countries, currencies and languages, and lists of them, in the reader's language.
import { numberFormat } from '#domain/formatters.ts';

const names = new Map<string, Intl.DisplayNames>();

type Named = 'region' | 'currency' | 'language';

function displayNames(
  locale: string,
  type: Named,
  style: 'long' | 'short' = 'long',
): Intl.DisplayNames {
  const key = `${locale} ${type} ${style}`;
  let found = names.get(key);
  if (!found) {
    found = new Intl.DisplayNames(locale, { type, style, languageDisplay: 'standard' });
    names.set(key, found);
  }
  return found;
}

export function countryName(country: string, locale: string): string {
  return displayNames(locale, 'region').of(country) ?? country;
}

const shortEnough = 10;

/** "UK", "EE. UU.": as short as the language has it; where that is long, the code: "DE". */
export function shortCountryName(country: string, locale: string): string {
  const name = displayNames(locale, 'region', 'short').of(country) ?? country;
  return name.length > shortEnough ? country : name;
}

export function languageName(language: string, locale: string): string {
  return displayNames(locale, 'language').of(language) ?? language;
}

/** "€", "CA$": the sign alone, as the locale writes it. */
export function currencySign(currency: string, locale: string): string {
  const parts = numberFormat(locale, { style: 'currency', currency }).formatToParts(0);
  return parts.find((part) => part.type === 'currency')?.value ?? currency;
}

/** "Fadma, Itto and Aïcha". */
export function formatList(items: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}

/** The same in pieces, for names that are links: each is a name or what stands between two. */
export function listParts(items: readonly string[], locale: string) {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).formatToParts(items);
}
