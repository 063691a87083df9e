// The alternative text of a picture: what is shown, all its colours, and how it is shown.
import { craftMessages } from '#messages/craft/craft-messages.ts';
import type { Language } from '../markets.ts';
import type { GoodFacts } from './good-facts.ts';
import { sentenceCase, thingInMaterials, withColours } from './phrase.ts';

export type PictureView = 'whole' | 'detail' | 'back' | 'scale' | 'worn';
/** `drawn`: made by the demo's draughtsman, which the text then says. */
export type ShownAs = { readonly view?: PictureView; readonly drawn?: boolean };

export function composeAlt(facts: GoodFacts, language: Language, shown: ShownAs = {}): string {
  const say = craftMessages(language);
  const phrase = withColours(thingInMaterials(facts, language), facts, facts.colours, language);
  const seen = say.view[shown.view ?? 'whole']({ phrase: sentenceCase(phrase, language) });
  return shown.drawn ? say.drawing({ phrase: seen }) : seen;
}
