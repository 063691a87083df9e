// What was said of a good, and what is made of it in other languages: by a person, or by the machine.
import { currentMarket } from '#server/current-market.ts';
import { enterDesk } from '#server/desk/enter-desk.ts';
import { readWords } from '#server/translations/read-words.ts';
import { wordsActions, wordsLanguages as languages } from '../../../../words-actions.server.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export async function load({ locals, params: { id } }: PageServerLoadEvent) {
  const asker = enterDesk(locals.asker, 'translate-words');
  const words = await readWords(currentMarket(), { asker, of: { kind: 'good', id } });
  return { id, words, languages };
}

export const actions = wordsActions(({ params }: RequestEvent) => ({
  kind: 'good',
  id: params.id,
}));
