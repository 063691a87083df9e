import { formRow, isForm } from '#domain/craft/forms.ts';
import { isRegion, regionIds, regionName, regions } from '#domain/craft/regions.ts';
import { craftPictograms } from '#lib/atelier/pictograms.ts';
import { readCooperative } from '#server/cooperatives/read-cooperatives.ts';
import { atelierMessages } from '#messages/atelier/atelier-messages.ts';
import { fail } from '@sveltejs/kit';
import { readForm, textIn, textsIn } from '../../../read-form.server.ts';
import { answerStep, ownDraft } from '../own-draft.server.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export async function load(event: PageServerLoadEvent) {
  const { market, asker, good, language } = await ownDraft(event);
  const home = await readCooperative(market, { asker, slug: good.cooperative.slug });
  const weights = new Map(good.makers.map(({ personId, weight }) => [personId, weight]));
  const members = new Map(home.members.map(({ personId, name }) => [personId, name]));
  const here = good.place === home.place && good.region === home.region;
  const answered = good.originCountry !== null;
  return {
    goodId: good.id,
    members: [...members].map(([id, name]) => ({ id, name, weight: weights.get(id) ?? 0 })),
    home: {
      place: home.place,
      region: isRegion(home.region) ? regionName(home.region, language) : '',
    },
    where: answered ? (here ? 'here' : 'elsewhere') : undefined,
    elsewhere:
      answered && !here
        ? { region: good.region, place: good.place ?? '' }
        : { region: null, place: '' },
    regions: regionIds.map((id) => ({ id, name: regions[id][language] })),
    picture: isForm(good.form) ? craftPictograms[formRow(good.form).craft] : undefined,
  };
}

export const actions = {
  async default(event: RequestEvent) {
    const { market, asker, good, language } = await ownDraft(event);
    const form = await readForm(event.request);
    const home = await readCooperative(market, { asker, slug: good.cooperative.slug });
    const [does = '', whose = ''] = textIn(form, 'do').split(':');
    const step = does === 'more' ? 1 : does === 'less' ? -1 : 0;
    const chosen = new Set(textsIn(form, 'makes'));
    const answers: Record<string, string> = { 'maker.': '' };
    for (const { personId } of home.members) {
      const said = Number(textIn(form, `weight.${personId}`)) || 1;
      const weight = chosen.has(personId) || (whose === personId && step > 0) ? said : 0;
      const moved = chosen.has(personId) && whose === personId ? weight + step : weight;
      answers[`maker.${personId}`] = String(Math.min(20, Math.max(0, moved)));
    }
    const where = textIn(form, 'where');
    if (where === 'here') {
      Object.assign(answers, { originCountry: 'MA', region: home.region, place: home.place });
    } else if (where === 'elsewhere') {
      const region = textIn(form, 'region');
      if (!isRegion(region) && step === 0) {
        return fail(400, {
          told: { region: atelierMessages(language).faults.missing },
          said: answers,
        });
      }
      Object.assign(answers, { originCountry: 'MA', region, place: textIn(form, 'place') });
    }
    return answerStep(event, { step: 'makers', answers, stay: step !== 0 });
  },
};
