// What is known of a good in the words of the craft vocabulary, as the landed-cost law reads it.
import { isForm } from '#domain/craft/forms.ts';
import { knownAttributes } from '#domain/craft/known-attributes.ts';
import { isMaterial } from '#domain/craft/materials.ts';
import type { Attributes } from '#domain/landed-cost/shipment.ts';

/** `materials` are the most first, as the vocabulary asks for them. */
type Facts = {
  readonly form?: string;
  readonly materials: readonly string[];
  readonly attributes: Readonly<Record<string, unknown>>;
};

/** Nothing is added that the good's own facts do not say: an unsaid trait stays a question. */
export function traitsOfGood({ form, materials, attributes }: Facts): Attributes {
  const said = Object.fromEntries(
    Object.entries(attributes).filter(([, value]) => typeof value === 'string'),
  ) as Record<string, string>;
  const [material] = materials;
  return {
    ...impliedBy({ form, materials, attributes: said }),
    ...said,
    ...(material ? { material, materials: materials.join(', ') } : {}),
    handmade: true,
  };
}

/** What the materials alone answer of what this form asks: all of raffia, so its outside is plaited. */
function impliedBy({
  form,
  materials,
  attributes,
}: Facts & { attributes: Record<string, string> }) {
  if (!isForm(form)) return {};
  return knownAttributes({
    form,
    materials: materials.filter(isMaterial),
    colours: [],
    attributes,
  });
}
