// A good in one phrase, thing then materials then colours, shared by titles, alts, descriptions.
import { craftMessages } from '#messages/craft/craft-messages.ts';
import type { Language } from '../markets.ts';
import { type ColourId, colourName, colours, frenchColour, spanishColour } from './colours.ts';
import type { FormId } from './forms.ts';
import type { GoodFacts } from './good-facts.ts';
import { materialAfterPreposition, materialContained } from './materials.ts';
import { type Agreement, thingOf } from './thing.ts';

/** Forms that are not made "in" their materials: on them, with them, or named by them already. */
const joined: Readonly<Partial<Record<FormId, 'on' | 'with' | 'named'>>> = {
  painting: 'on',
  soap: 'with',
  'argan-oil': 'named',
  'rose-water': 'named',
  'glass-beldi': 'named',
  'tea-glass': 'named',
};

/** "Azilal rug in wool": the thing and what it is made of. Oil is named by what it is made of. */
export function thingInMaterials(facts: GoodFacts, language: Language): string {
  const say = craftMessages(language);
  const thing = thingOf(facts, language).text;
  const join = joined[facts.form];
  if (facts.materials.length === 0 || join === 'named') return thing;
  if (join === 'with') {
    const items = facts.materials.map((id) => materialContained(id, language));
    return say.withContents({ thing, contents: say.list({ items }) });
  }
  const items = facts.materials.map((id) => materialAfterPreposition(id, language));
  const materials = say.list({ items });
  return join === 'on'
    ? say.onSupport({ thing, materials })
    : say.withMaterials({ thing, materials });
}

/** Adds ", ivory and black"; the colours given, which may be fewer than the facts have. */
export function withColours(
  phrase: string,
  facts: GoodFacts,
  ids: readonly ColourId[],
  language: Language,
): string {
  if (ids.length === 0) return phrase;
  const said = coloursPhrase(ids, thingOf(facts, language), language);
  return craftMessages(language).withColours({ phrase, colours: said });
}

function coloursPhrase(ids: readonly ColourId[], thing: Agreement, language: Language): string {
  const say = craftMessages(language);
  const [first] = ids;
  if (language === 'fr' && ids.length === 1 && first) return frenchColour(first, thing);
  if (language === 'es' && ids.length === 1 && first) return spanishColour(first, thing);
  if (ids.includes('multicolour')) return say.manyColours;
  const items = ids.map((id) =>
    language === 'ar' ? colours[id].arabicDefinite : colourName(id, language),
  );
  return say.colours({ items });
}

export function sentenceCase(text: string, language: Language): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}
