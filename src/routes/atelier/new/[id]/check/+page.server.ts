import { fail, redirect } from '@sveltejs/kit';
import { composeSize } from '#domain/craft/compose-size.ts';
import { composeTitle } from '#domain/craft/compose-title.ts';
import { isForm } from '#domain/craft/forms.ts';
import { materialName } from '#domain/craft/materials.ts';
import { kindOfSize } from '#domain/craft/sizes.ts';
import { formRow } from '#domain/craft/forms.ts';
import { drawScale } from '#lib/atelier/draw-scale.ts';
import { sharesShown } from '#lib/atelier/shares-shown.ts';
import {
  photoPath,
  recordingPath,
  type Step,
  stepOfQuestion,
  workPath,
} from '#lib/atelier/steps.ts';
import { swatchOf } from '#lib/atelier/swatches.ts';
import { formatMoney } from '#lib/format/money.ts';
import { atelierLocales } from '#messages/atelier/atelier-messages.ts';
import { shots } from '#server/catalogue/add-photo.ts';
import { type OpenQuestion } from '#server/catalogue/desk-good.ts';
import { questionsForHer, submitGood } from '#server/catalogue/submit-good.ts';
import { enter } from '../../../enter.server.ts';
import { readForm } from '../../../read-form.server.ts';
import { ownDraft } from '../own-draft.server.ts';
import { priceOf, sharingOf } from '../sharing.server.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export async function load(event: PageServerLoadEvent) {
  const { market, good, photos, voice, language } = await ownDraft(event);
  const { facts } = good;
  const size = good.variants[0]?.size ?? {};
  const kind = isForm(good.form) ? kindOfSize(size, formRow(good.form).sizes) : undefined;
  const price = priceOf(good);
  const sharing = await sharingOf(market, { good, language });
  return {
    goodId: good.id,
    form: isForm(good.form) ? good.form : undefined,
    title: facts && composeTitle(facts, language),
    photos: shots.flatMap((shot, position) => {
      const sha256 = photos[shot];
      return sha256 ? [{ shot, src: photoPath(good.id, position, sha256) }] : [];
    }),
    materials: (facts?.materials ?? []).map((id) => ({
      id,
      name: materialName(id, language),
      ...swatchOf(id),
    })),
    size: facts && composeSize(facts, language),
    drawing: kind && drawScale(size, kind),
    makers: good.makers.map(({ name, weight }) => ({ name, weight })),
    place: good.place,
    price: price && formatMoney(price, atelierLocales[language]),
    pieces: good.variants[0]?.stock ?? 1,
    shares: price && price.minor > 0n ? sharesShown(price, sharing) : [],
    recording: voice && recordingPath(good.id, voice),
    missing: missingSteps(questionsForHer(good.questions)),
  };
}

export const actions = {
  async default(event: RequestEvent) {
    const { market, asker } = await enter(event);
    await readForm(event.request);
    const goodId = event.params.id;
    const outcome = await submitGood(market, { asker, goodId });
    if ('submitted' in outcome) redirect(303, `${workPath}?sent=${goodId}`);
    if (outcome.refused === 'not-a-draft') redirect(303, workPath);
    return fail(409, { missing: missingSteps(outcome.questions) });
  },
};

/** The screens to go back to, each once, in their order. */
function missingSteps(questions: readonly OpenQuestion[]): Step[] {
  const open = questions.flatMap(({ field }) => stepOfQuestion(field) ?? []);
  return [...new Set(open)];
}
