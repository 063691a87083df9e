// The title of a good: "Azilal rug in wool, 160 × 240 cm". Always centimetres: it is also a name.
import { craftMessages } from '#messages/craft/craft-messages.ts';
import type { Language } from '../markets.ts';
import { composeSize } from './compose-size.ts';
import type { GoodFacts } from './good-facts.ts';
import { sentenceCase, thingInMaterials, withColours } from './phrase.ts';

/** A lone colour tells two pieces apart and is said; several are left to the description. */
export function composeTitle(facts: GoodFacts, language: Language): string {
  const phrase = thingInMaterials(facts, language);
  const lone = facts.colours.length === 1 ? facts.colours : [];
  const coloured = withColours(phrase, facts, lone, language);
  const size = composeSize(facts, language);
  const title = size ? craftMessages(language).withSize({ phrase: coloured, size }) : coloured;
  return sentenceCase(title, language);
}
