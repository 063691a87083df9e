// The label of a field of the good's form by its name, for the summary of what is wrong.
import type { CraftMessages } from '#messages/craft/craft-messages.ts';
import type { DeskMessages } from '#messages/desk/desk-messages.ts';

type Words = {
  readonly say: DeskMessages;
  readonly craft: CraftMessages;
  readonly people: readonly { readonly id: string; readonly name: string }[];
};

/** `variant.<id>.stock`, `attributes.fibre`, `maker.<id>` or a plain name. */
export function labelOf(field: string, { say, craft, people }: Words): string {
  const { goods } = say;
  const last = field.split('.').at(-1)!;
  if (field.startsWith('attributes.') && last in craft.attributes) {
    return craft.attributes[last as keyof typeof craft.attributes].label;
  }
  if (field.startsWith('maker.')) return people.find(({ id }) => id === last)?.name ?? goods.makers;
  if (last in goods.measure) return goods.measure[last as keyof typeof goods.measure];
  const labels: Readonly<Record<string, string>> = {
    kind: goods.kind,
    form: goods.form,
    style: goods.style,
    materials: goods.materials,
    colours: goods.colours,
    techniques: goods.techniques,
    dyes: goods.dyes,
    motifs: goods.motifs,
    province: goods.province,
    originCountry: goods.country,
    region: goods.region,
    place: goods.place,
    makingDays: goods.makingDays,
    price: goods.price,
    stock: goods.stock,
    size: goods.size,
    weightGrams: goods.weight,
    packedWeightGrams: goods.packedWeight,
    packedLengthMm: goods.packedLength,
    packedWidthMm: goods.packedWidth,
    packedHeightMm: goods.packedHeight,
  };
  return labels[last] ?? last;
}
