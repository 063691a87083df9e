import { type CraftId, craftIds, crafts } from '#domain/craft/crafts.ts';
import { formIds, formName, formRow } from '#domain/craft/forms.ts';
import { craftPictograms } from '#lib/atelier/pictograms.ts';
import { readCooperative } from '#server/cooperatives/read-cooperatives.ts';
import { readForm, textIn } from '../../../read-form.server.ts';
import { answerStep, ownDraft } from '../own-draft.server.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

const formsOf = (craft: CraftId) => formIds.filter((id) => formRow(id).craft === craft);

export async function load(event: PageServerLoadEvent) {
  const { market, asker, good, language } = await ownDraft(event);
  const asked = craftIds.find((id) => id === event.url.searchParams.get('craft'));
  const chosen = formIds.find((id) => id === good.form);
  if (asked) {
    const forms = formsOf(asked).map((id) => ({
      id,
      name: formName(id, language),
      chosen: id === chosen,
    }));
    return { goodId: good.id, forms, cameFrom: event.url.searchParams.get('then') };
  }
  const { crafts: own } = await readCooperative(market, { asker, slug: good.cooperative.slug });
  const ordered = [...craftIds].sort((a, b) => Number(own.includes(b)) - Number(own.includes(a)));
  return {
    goodId: good.id,
    cameFrom: event.url.searchParams.get('then'),
    crafts: ordered.map((id) => {
      const forms = formsOf(id);
      return {
        id,
        name: crafts[id][language],
        picture: craftPictograms[id],
        /** Where a craft makes one thing, its picture is that thing. */
        only: forms.length === 1 ? forms[0] : undefined,
        chosen: chosen !== undefined && formRow(chosen).craft === id,
      };
    }),
  };
}

export const actions = {
  async default(event: RequestEvent) {
    const form = await readForm(event.request);
    return answerStep(event, { step: 'what', answers: { form: textIn(form, 'form') } });
  },
};
