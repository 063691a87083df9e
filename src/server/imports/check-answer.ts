// Whether what is answered can be true of such a thing: a rug has no sole, nor is it made of brass.
import { checkFacts } from '#domain/craft/good-facts.ts';
import type { Answer, VariantAnswer } from './answers.ts';
import type { Reason } from './listed-good.ts';

/** The first answer that does not hold, or undefined. Without a form nothing contradicts it. */
export function checkAnswer(answer: Answer): Reason | undefined {
  if (!answer.form) return undefined;
  const own = Object.values(answer.variants ?? {});
  for (const variant of own.length > 0 ? own : [answer]) {
    const facts = checkFacts(factsOf(answer, variant));
    if (!('refused' in facts)) continue;
    const [field = 'form', text = ''] = Object.entries(facts.fields)[0] ?? [];
    return { key: 'answer-not-understood', values: { field, text } };
  }
  return undefined;
}

function factsOf(answer: Answer, variant: VariantAnswer) {
  const size = variant.size ?? answer.size;
  const { form, style, materials, colours, attributes, madeIn } = answer;
  const { techniques, dyes, motifs } = answer;
  return {
    form,
    style,
    materials,
    colours,
    techniques,
    dyes,
    motifs,
    attributes,
    province: madeIn?.province,
    region: madeIn?.country === 'MA' ? madeIn.region : undefined,
    place: madeIn?.place,
    packedWeightGrams:
      variant.packedWeightGrams ??
      variant.packedWeight ??
      answer.packedWeightGrams ??
      answer.packedWeight,
    size: size && {
      lengthMm: size.length,
      widthMm: size.width,
      heightMm: size.height,
      diameterMm: size.diameter,
      volumeMl: size.volumeMl,
      shoeSizeEu: size.shoeSizeEu,
    },
  };
}
