// A form with a number before it, as each language counts: "3 rugs", "زربيتان", "ラグ3枚".
import { numberFormat, pluralRules } from '#domain/formatters.ts';
import { type CraftMessages, craftMessages } from '#messages/craft/craft-messages.ts';
import type { Language } from '../markets.ts';
import { type ArabicNoun, formNouns, namedAsPair } from './form-nouns.ts';
import type { FormId } from './forms.ts';
import { sentenceCase } from './phrase.ts';

export function countForm(form: FormId, count: number, language: Language): string {
  const digits = numberFormat(language === 'ar' ? 'ar-MA' : language).format(count);
  if (language === 'ja') return `${formNouns[form].ja.one}${digits}${formNouns[form].ja.counter}`;
  const single = craftMessages(language).oneCounted[form as keyof CraftMessages['oneCounted']];
  if (language === 'ar') return countInArabic(formNouns[form].ar, count, digits, single);
  const noun = formNouns[form][language];
  const one = pluralRules(language).select(count) === 'one';
  return `${digits} ${one ? (single ?? noun.one) : noun.many}`;
}

/** Plural of a form as a heading: "Rugs", "Teppiche", "زرابي", "ラグ". */
export function formHeading(form: FormId, language: Language): string {
  const noun = formNouns[form][language];
  // Said of many, a pair's name in the plural is the heading already; Arabic names some pairs so.
  const pairs: readonly FormId[] =
    language === 'ar' ? ['earrings', 'qraqeb'] : namedAsPair[language];
  const liquid = form === 'argan-oil' || form === 'rose-water';
  const already = liquid || pairs.includes(form);
  return sentenceCase(already || !('many' in noun) ? noun.one : noun.many, language);
}

// One and two are in the word itself; three to ten take the plural, eleven and more the singular.
function countInArabic(noun: ArabicNoun, count: number, digits: string, single?: string): string {
  if (count === 1) return single ?? noun.one;
  if (count === 2) return noun.dual;
  const rest = count % 100;
  if (rest >= 3 && rest <= 10) return `${digits} ${noun.many}`;
  return `${digits} ${rest >= 11 ? noun.counted : (single ?? noun.one)}`;
}
