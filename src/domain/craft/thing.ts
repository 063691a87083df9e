// The noun phrase of a good, form with style, and the grammar the rest of a sentence must follow.
import { craftMessages } from '#messages/craft/craft-messages.ts';
import type { Language } from '../markets.ts';
import { formNouns, namedAsPair } from './form-nouns.ts';
import type { FormId } from './forms.ts';
import type { GoodFacts } from './good-facts.ts';
import { type StyleRow, styleRow } from './styles.ts';

export type Agreement = { readonly gender: 'm' | 'f' | 'n'; readonly many: boolean };
export type Thing = Agreement & { readonly text: string };

type Noun = Agreement & { readonly one: string; readonly closed?: boolean };

/** "Azilal rug", "زربية أزيلال", "Azilal-Teppich"; made elsewhere, "Teppich im Azilal-Stil". */
export function thingOf(
  facts: Pick<GoodFacts, 'form' | 'style' | 'region'>,
  language: Language,
): Thing {
  const plain = nounOf(facts.form, language);
  if (!facts.style) return { ...plain, text: plain.one };
  const style = styleRow(facts.style);
  const own = ownNoun(facts.form, style, language);
  if (own) return { ...own, text: own.one };
  const say = craftMessages(language);
  const away = facts.region !== undefined && style.home?.includes(facts.region) === false;
  if (away) {
    return { ...plain, text: say.inTheStyleOf({ noun: plain.one, style: style[language] }) };
  }
  const join = plain.closed && !style.arabicAdjective ? say.styledAfterAdjective : say.styled;
  return { ...plain, text: join({ noun: plain.one, style: attached(style, plain, language) }) };
}

function nounOf(form: FormId, language: Language): Noun {
  const noun = formNouns[form][language];
  const gender = 'gender' in noun ? noun.gender : 'n';
  const closed = 'closed' in noun;
  return { one: noun.one, gender, many: namedAsPair[language].includes(form), closed };
}

// A style that names a thing names the first of its forms: a hanbel rug is "حنبل", a bag is not.
function ownNoun(form: FormId, style: StyleRow, language: Language): Noun | undefined {
  if (style.forms[0] !== form) return undefined;
  const noun =
    language === 'fr' ? style.frenchNoun : language === 'ar' ? style.arabicNoun : undefined;
  return noun && { one: noun.one, gender: noun.gender, many: false };
}

function attached(style: StyleRow, noun: Noun, language: Language): string {
  if (language === 'fr') return style.frenchAfter ?? style.fr;
  if (language === 'es') return style.spanishAfter ?? style.es;
  if (language === 'ar' && style.arabicAdjective)
    return style.arabicAdjective[noun.gender === 'f' ? 'f' : 'm'];
  return style[language];
}
