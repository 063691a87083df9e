// The forms below somebody's words, the same for a good and for a cooperative: a translation is written,
// asked of the machine, or taken away.
import { fail } from '@sveltejs/kit';
import type { Language } from '#domain/markets.ts';
import type { Asker } from '#domain/permissions/may.ts';
import { currentMarket } from '#server/current-market.ts';
import { enterDesk } from '#server/desk/enter-desk.ts';
import { askMachine } from '#server/translations/ask-machine.ts';
import type { Subject } from '#server/translations/read-words.ts';
import { dropTranslation, writeTranslation } from '#server/translations/write-translation.ts';

export const wordsLanguages: readonly Language[] = ['en', 'fr', 'ar', 'de', 'es', 'ja'];

type Sent = { readonly locals: App.Locals; readonly request: Request };
type SubjectOf<E> = (event: E, asker: Asker) => Subject | Promise<Subject>;

export function wordsActions<E extends Sent>(subjectOf: SubjectOf<E>) {
  const read = async (event: E) => {
    const asker = enterDesk(event.locals.asker, 'translate-words');
    const form = await event.request.formData();
    const said = (name: string) => String(form.get(name) ?? '');
    const language = wordsLanguages.find((one) => one === said('language')) ?? 'en';
    return { asked: { asker, of: await subjectOf(event, asker), language }, said };
  };
  return {
    write: async (event: E) => {
      const { asked, said } = await read(event);
      const words = said('words');
      const outcome = await writeTranslation(currentMarket(), { ...asked, words });
      if (!('refused' in outcome)) return { done: true };
      return fail(400, { refused: outcome.refused, language: asked.language, words });
    },
    ask: async (event: E) => {
      const { asked } = await read(event);
      const outcome = await askMachine(currentMarket(), asked);
      return 'refused' in outcome ? fail(409, { refused: outcome.refused }) : { done: true };
    },
    drop: async (event: E) => {
      const { asked, said } = await read(event);
      const saidBy = said('saidBy') === 'machine' ? 'machine' : 'desk';
      await dropTranslation(currentMarket(), { ...asked, saidBy });
      return { done: true };
    },
  };
}
