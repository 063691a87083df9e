// The alternative text of a picture: what is shown, all its colours, and how it is shown.
import { craftMessages } from '#messages/craft/craft-messages.ts';
import { decimal } from './sizes.ts';
import type { Language } from '../markets.ts';
import type { GoodFacts } from './good-facts.ts';
import { sentenceCase, thingInMaterials, withColours } from './phrase.ts';

export type PictureView = 'whole' | 'detail' | 'back' | 'scale' | 'worn';
/** `drawn`: made by the demo's draughtsman, which the text then says. */
export type ShownAs = { readonly view?: PictureView; readonly drawn?: boolean };

export function composeAlt(facts: GoodFacts, language: Language, shown: ShownAs = {}): string {
  const say = craftMessages(language);
  const seen = say.view[shown.view ?? 'whole']({ phrase: shownPhrase(facts, language) });
  return shown.drawn ? say.drawing({ phrase: seen }) : seen;
}

/**
 * One text for each picture of a good, in order, no two alike. A picture whose view is not known is
 * told by its place among them: what it shows is not guessed.
 */
export function composeAlts(
  facts: GoodFacts,
  language: Language,
  pictures: readonly ShownAs[],
): string[] {
  const say = craftMessages(language);
  const phrase = shownPhrase(facts, language);
  const count = decimal(pictures.length, language);
  const used = new Set<string>();
  return pictures.map(({ view, drawn }, at) => {
    const position = decimal(at + 1, language);
    const known = view ?? (at === 0 ? 'whole' : undefined);
    const named = known && say.view[known]({ phrase });
    const seen =
      named && !used.has(named)
        ? named
        : say.view.nth({ phrase: named ?? phrase, position, count });
    used.add(seen);
    return drawn ? say.drawing({ phrase: seen }) : seen;
  });
}

function shownPhrase(facts: GoodFacts, language: Language): string {
  const phrase = withColours(thingInMaterials(facts, language), facts, facts.colours, language);
  return sentenceCase(phrase, language);
}
