// A number with the word it counts, in the plural its language asks for.
type Forms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** "3 works": `#` in the form stands for the number, written with the digits of the language. */
export function counted(language: string, count: number, forms: Forms): string {
  const locale = language === 'ar' ? 'ar-MA' : language;
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
  return form.replace('#', new Intl.NumberFormat(locale).format(count));
}
