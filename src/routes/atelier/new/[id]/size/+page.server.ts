import { redirect } from '@sveltejs/kit';
import { formRow, isForm } from '#domain/craft/forms.ts';
import { kindOfSize, type MeasureId, type SizeKind, sizeKinds } from '#domain/craft/sizes.ts';
import { drawScale } from '#lib/atelier/draw-scale.ts';
import { stepPath } from '#lib/atelier/steps.ts';
import type { Answers } from '#server/catalogue/answer-good.ts';
import { readForm, textIn } from '../../../read-form.server.ts';
import { answerStep, ownDraft } from '../own-draft.server.ts';
import { gramsSaid } from './grams-said.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

const units: Readonly<Record<MeasureId, 'cm' | 'ml' | 'eu'>> = {
  lengthMm: 'cm',
  widthMm: 'cm',
  heightMm: 'cm',
  diameterMm: 'cm',
  volumeMl: 'ml',
  shoeSizeEu: 'eu',
};

export async function load(event: PageServerLoadEvent) {
  const { good } = await ownDraft(event);
  if (!isForm(good.form)) redirect(303, stepPath(good.id, 'what'));
  const { size = {}, packedWeightGrams } = good.variants[0] ?? {};
  const kinds = formRow(good.form).sizes;
  const asked = event.url.searchParams.get('shape');
  const kind: SizeKind = kinds.find((one) => one === asked) ?? kindOfSize(size, kinds) ?? kinds[0]!;
  const then = event.url.searchParams.get('then');
  return {
    goodId: good.id,
    kind,
    others: kinds
      .filter((one) => one !== kind)
      .map((one) => ({
        kind: one,
        href: `?shape=${one}${then ? `&then=${then}` : ''}`,
      })),
    measures: sizeKinds[kind].map((id) => {
      const value = size[id];
      return {
        id,
        unit: units[id],
        value: value === undefined ? '' : String(units[id] === 'cm' ? value / 10 : value),
      };
    }),
    kilograms: packedWeightGrams ? String(packedWeightGrams / 1000) : '',
    drawing: drawScale(size, kind),
  };
}

export const actions = {
  async default(event: RequestEvent) {
    const form = await readForm(event.request);
    const said = [...form.keys()].filter((field) => field in units);
    const answers: Record<string, string> = Object.fromEntries(
      said.map((field) => [`variant.size.${field}`, textIn(form, field)]),
    );
    const weight = { 'variant.packedWeightGrams': gramsSaid(textIn(form, 'packedWeightGrams')) };
    return answerStep(event, {
      step: 'size',
      answers: { ...answers, ...weight } satisfies Answers,
    });
  },
};
