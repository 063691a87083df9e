import { fail, redirect } from '@sveltejs/kit';
import { atelierMessages } from '#messages/atelier/atelier-messages.ts';
import { addRecording } from '#server/catalogue/add-recording.ts';
import { removeRecording } from '#server/catalogue/remove-recording.ts';
import { mostRecordingBytes } from '#server/media/keep-recording.ts';
import { recordingPath, workPath } from '#lib/atelier/steps.ts';
import { enter } from '../../../enter.server.ts';
import { fileIn, readForm, textIn } from '../../../read-form.server.ts';
import { onwards, ownDraft } from '../own-draft.server.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export async function load(event: PageServerLoadEvent) {
  const { good, voice } = await ownDraft(event);
  return {
    goodId: good.id,
    recording: voice && recordingPath(good.id, voice),
    next: onwards(event, 'voice'),
  };
}

export const actions = {
  async default(event: RequestEvent) {
    const { market, asker, language } = await enter(event);
    const say = atelierMessages(language).voice.refused;
    const form = await readForm(event.request, mostRecordingBytes + 100_000);
    const goodId = event.params.id;
    if (textIn(form, 'do') === 'remove') {
      await removeRecording(market, { asker, goodId });
      redirect(303, event.url.pathname + event.url.search);
    }
    const bytes = await fileIn(form, 'recording');
    if (!bytes) return fail(400, { told: { recording: say['no-file'] } });
    const outcome = await addRecording(market, { asker, goodId, bytes });
    if ('added' in outcome) redirect(303, event.url.pathname + event.url.search);
    if (outcome.refused === 'not-a-draft') redirect(303, workPath);
    return fail(422, { told: { recording: say[outcome.refused] } });
  },
};
