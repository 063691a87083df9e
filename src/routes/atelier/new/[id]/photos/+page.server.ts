import { fail, redirect } from '@sveltejs/kit';
import { atelierMessages } from '#messages/atelier/atelier-messages.ts';
import { addPhoto, shots } from '#server/catalogue/add-photo.ts';
import { mostBytes } from '#server/media/keep-original.ts';
import { photoPath, workPath } from '#lib/atelier/steps.ts';
import { enter } from '../../../enter.server.ts';
import { fileIn, readForm, textIn } from '../../../read-form.server.ts';
import { onwards, ownDraft } from '../own-draft.server.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export async function load(event: PageServerLoadEvent) {
  const { good, photos } = await ownDraft(event);
  return {
    goodId: good.id,
    next: onwards(event, 'photos'),
    photos: shots.map((shot, position) => {
      const sha256 = photos[shot];
      return { shot, src: sha256 && photoPath(good.id, position, sha256) };
    }),
  };
}

export const actions = {
  async default(event: RequestEvent) {
    const { market, asker, language } = await enter(event);
    const say = atelierMessages(language).photos.refused;
    const form = await readForm(event.request, mostBytes + 100_000);
    const shot = shots.find((one) => one === textIn(form, 'shot')) ?? 'whole';
    const bytes = await fileIn(form, 'photo');
    if (!bytes) return fail(400, { shot, told: { [shot]: say['no-file'] } });
    const outcome = await addPhoto(market, { asker, goodId: event.params.id, shot, bytes });
    if ('added' in outcome) redirect(303, event.url.pathname + event.url.search);
    if (outcome.refused === 'not-a-draft') redirect(303, workPath);
    return fail(422, { shot, told: { [shot]: say[outcome.refused] } });
  },
};
