// What a cooperative says of itself, and what is made of it in other languages.
import { fail } from '@sveltejs/kit';
import type { Asker } from '#domain/permissions/may.ts';
import { readCooperative } from '#server/cooperatives/read-cooperatives.ts';
import { tellStory } from '#server/cooperatives/tell-story.ts';
import { currentMarket } from '#server/current-market.ts';
import { enterDesk } from '#server/desk/enter-desk.ts';
import { readWords, type Subject } from '#server/translations/read-words.ts';
import { wordsActions, wordsLanguages as languages } from '../../../../words-actions.server.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export async function load({ locals, params: { slug } }: PageServerLoadEvent) {
  const asker = enterDesk(locals.asker, 'translate-words');
  const { id, name } = await readCooperative(currentMarket(), { asker, slug });
  const words = await readWords(currentMarket(), { asker, of: { kind: 'cooperative', id } });
  return { slug, name, words, languages };
}

async function subjectOf({ params: { slug } }: RequestEvent, asker: Asker): Promise<Subject> {
  const { id } = await readCooperative(currentMarket(), { asker, slug });
  return { kind: 'cooperative', id };
}

export const actions = {
  tell: async ({ locals, params: { slug }, request }: RequestEvent) => {
    const asker = enterDesk(locals.asker, 'change-cooperative');
    const form = await request.formData();
    const [story, storyLanguage] = ['story', 'storyLanguage'].map((name) =>
      String(form.get(name) ?? ''),
    ) as [string, string];
    const told = { asker, slug, words: story, language: storyLanguage };
    const outcome = await tellStory(currentMarket(), told);
    if (!('refused' in outcome)) return { done: true };
    return fail(400, { refused: outcome.refused, story, storyLanguage });
  },
  ...wordsActions(subjectOf),
};
