// Intl's formatters cost a hundred times what they format, so each is made once for its language and
// options. There are few of both, so the table stays small.

const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();
const plurals = new Map<string, Intl.PluralRules>();
const collators = new Map<string, Intl.Collator>();
const lists = new Map<string, Intl.ListFormat>();

export function numberFormat(
  locale: string,
  options?: Intl.NumberFormatOptions,
): Intl.NumberFormat {
  return kept(numbers, locale, options, () => new Intl.NumberFormat(locale, options));
}

export function dateFormat(
  locale: string,
  options?: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  return kept(dates, locale, options, () => new Intl.DateTimeFormat(locale, options));
}

export function pluralRules(locale: string): Intl.PluralRules {
  return kept(plurals, locale, undefined, () => new Intl.PluralRules(locale));
}

/** Numbers or names one after the other, without “and”. */
export function unitList(locale: string): Intl.ListFormat {
  const make = () => new Intl.ListFormat(locale, { type: 'unit' });
  return kept(lists, locale, undefined, make);
}

/** For putting names in the order of a language’s alphabet. */
export function collator(locale: string): Intl.Collator {
  return kept(collators, locale, undefined, () => new Intl.Collator(locale));
}

function kept<Format>(
  made: Map<string, Format>,
  locale: string,
  options: object | undefined,
  make: () => Format,
): Format {
  const key = options ? locale + JSON.stringify(options) : locale;
  const before = made.get(key);
  if (before) return before;
  const format = make();
  made.set(key, format);
  return format;
}
