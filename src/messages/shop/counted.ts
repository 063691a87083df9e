// A number with the word it counts, in the plural its language asks for.
import { numberFormat, pluralRules } from '#domain/formatters.ts';

type Forms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** "3 works": `#` in the form stands for the number, written with the digits of the language. */
export function counted(language: string, count: number, forms: Forms): string {
  const locale = language === 'ar' ? 'ar-MA' : language;
  const form = forms[pluralRules(locale).select(count)] ?? forms.other;
  return form.replace('#', numberFormat(locale).format(count));
}
