import { redirect } from '@sveltejs/kit';
import { colourIds, colours } from '#domain/craft/colours.ts';
import { formRow, isForm } from '#domain/craft/forms.ts';
import { materialName } from '#domain/craft/materials.ts';
import { swatchOf } from '#lib/atelier/swatches.ts';
import { stepPath } from '#lib/atelier/steps.ts';
import { readForm, textsIn } from '../../../read-form.server.ts';
import { answerStep, ownDraft } from '../own-draft.server.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export async function load(event: PageServerLoadEvent) {
  const { good, language } = await ownDraft(event);
  if (!isForm(good.form)) redirect(303, stepPath(good.id, 'what'));
  return {
    goodId: good.id,
    materials: formRow(good.form).materials.map((id) => ({
      id,
      name: materialName(id, language),
      chosen: good.materials.includes(id),
      ...swatchOf(id),
    })),
    colours: colourIds.map((id) => ({
      id,
      name: colours[id][language],
      swatch: colours[id].swatch,
      chosen: good.colours.includes(id),
    })),
  };
}

export const actions = {
  async default(event: RequestEvent) {
    const form = await readForm(event.request);
    const answers = { materials: textsIn(form, 'materials'), colours: textsIn(form, 'colours') };
    return answerStep(event, { step: 'materials', answers });
  },
};
