// What was said of a good, and what is made of it in other languages: by a person, or by the machine.
import { fail } from '@sveltejs/kit';
import type { Language } from '#domain/markets.ts';
import { currentMarket } from '#server/current-market.ts';
import { enterDesk } from '#server/desk/enter-desk.ts';
import { askMachine } from '#server/translations/ask-machine.ts';
import { readWords } from '#server/translations/read-words.ts';
import { dropTranslation, writeTranslation } from '#server/translations/write-translation.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

const languages: readonly Language[] = ['en', 'fr', 'ar', 'de', 'es', 'ja'];

export async function load({ locals, params }: PageServerLoadEvent) {
  const asker = enterDesk(locals.asker, 'translate-words');
  const words = await readWords(currentMarket(), { asker, of: { kind: 'good', id: params.id } });
  return { id: params.id, words, languages };
}

async function readForm({ locals, params, request }: RequestEvent) {
  const asker = enterDesk(locals.asker, 'translate-words');
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '');
  const language = languages.find((one) => one === text('language')) ?? 'en';
  return { asker, of: { kind: 'good', id: params.id } as const, language, text };
}

export const actions = {
  write: async (event: RequestEvent) => {
    const { text, ...asked } = await readForm(event);
    const words = text('words');
    const outcome = await writeTranslation(currentMarket(), { ...asked, words });
    if (!('refused' in outcome)) return { done: true };
    return fail(400, { refused: outcome.refused, language: asked.language, words });
  },
  ask: async (event: RequestEvent) => {
    const { text: _, ...asked } = await readForm(event);
    const outcome = await askMachine(currentMarket(), asked);
    if (!('refused' in outcome)) return { done: true };
    return fail(409, { refused: outcome.refused, language: asked.language });
  },
  drop: async (event: RequestEvent) => {
    const { text, ...asked } = await readForm(event);
    const saidBy = text('saidBy') === 'machine' ? 'machine' : 'desk';
    await dropTranslation(currentMarket(), { ...asked, saidBy });
    return { done: true };
  },
};
