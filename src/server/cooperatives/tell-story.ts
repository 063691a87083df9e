// What a cooperative says of itself, in its own words. What was made of former words no longer stands.
import { isTextLanguage } from '#domain/craft/free-text.ts';
import type { Asker } from '#domain/permissions/may.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { tellEvent } from '../events/tell-event.ts';
import type { Market } from '../market.ts';
import { lockedCooperativeFor } from './cooperative-for.ts';
import { writeStory } from './store.ts';

export type TellOutcome =
  { readonly told: true } | { readonly refused: 'language-not-told' | 'words-too-long' };

type Told = {
  readonly asker: Asker;
  readonly slug: string;
  readonly words: string;
  readonly language: string;
};

const mostLetters = 5000;

/** Nothing but spaces takes the story away. */
export async function tellStory(
  market: Market,
  { asker, slug, words, language }: Told,
): Promise<TellOutcome> {
  const story = words.replaceAll('\r\n', '\n').trim();
  if (story.length > mostLetters) return { refused: 'words-too-long' };
  if (story && !isTextLanguage(language)) return { refused: 'language-not-told' };
  return inTransaction(market, async (market): Promise<TellOutcome> => {
    const { id } = await lockedCooperativeFor(market, { asker, slug, action: 'change-cooperative' });
    await writeStory(market, { id, ...(story ? { story, language } : {}) });
    await tellEvent(market, {
      kind: 'cooperative-story-told',
      subjectKind: 'cooperative',
      subjectId: id,
      cooperativeId: id,
      data: { by: asker.person.id, language: story ? language : null },
    });
    return { told: true };
  });
}
