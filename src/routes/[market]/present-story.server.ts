// A story in the reader's language where somebody put it there, with whose words and whose translation
// they are; what was said first is always at hand.
import {
  type FreeText,
  isTextLanguage,
  isTranslation,
  originOfText,
  textDirection,
  textFor,
} from '#domain/craft/free-text.ts';
import type { ShopMarket } from '#domain/markets.ts';
import { formatDay } from '#lib/format/days.ts';
import { languageName } from '#lib/format/names.ts';
import type { StoryView, WordsView } from '#lib/story-view.ts';
import { craftMessages } from '#messages/craft/craft-messages.ts';
import type { Story } from '#server/catalogue/story-of.ts';

export function presentStory(story: Story, shopMarket: ShopMarket): StoryView {
  const { language, saidBy } = story;
  const say = craftMessages(shopMarket);
  const said = saidBy && saidBy !== 'machine' ? { saidBy: say.saidBy[saidBy] } : {};
  const shown = shownWords(story, shopMarket);
  if (!shown) return { words: wordsOf(story), ...said };
  const name = {
    language: (id: string) => languageName(id, shopMarket.locale),
    day: (day: string) => formatDay(day, shopMarket.locale),
  };
  return {
    words: wordsOf(shown),
    ...said,
    translated: originOfText(shown, shopMarket.language, name)!,
    machine: shown.saidBy === 'machine',
    original: {
      ...wordsOf(story),
      label: say.originalIn({ language: name.language(language!) }),
    },
  };
}

/** A translation into the reader's language; undefined where the words as they were said are shown. */
function shownWords(
  { text, language, saidBy, translations }: Story,
  shopMarket: ShopMarket,
): FreeText | undefined {
  if (!isTextLanguage(language)) return undefined;
  const original: FreeText = { text, language, saidBy: saidBy ?? 'seller' };
  const best = textFor([original, ...translations], shopMarket.language);
  return best && isTranslation(best) && best.language === shopMarket.language ? best : undefined;
}

function wordsOf({ text, language }: { text: string; language?: string }): WordsView {
  return { text, dir: textDirection(language), ...(language ? { language } : {}) };
}
