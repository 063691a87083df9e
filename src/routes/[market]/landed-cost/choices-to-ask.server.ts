// What may be chosen in the form of the calculator, in the alphabet of its reader.
import { type FormId, formIds, formName, formRow } from '#domain/craft/forms.ts';
import { materialName } from '#domain/craft/materials.ts';
import { regionIds, regionName } from '#domain/craft/regions.ts';
import { collator } from '#domain/formatters.ts';
import type { ShopMarket } from '#domain/markets.ts';

type Choice = { readonly value: string; readonly label: string };

export type ChoicesToAsk = {
  readonly forms: readonly Choice[];
  /** Those the chosen form is made of. */
  readonly materials: readonly Choice[];
  readonly places: readonly Choice[];
};

export function choicesToAsk(
  form: FormId | undefined,
  { language, locale }: ShopMarket,
): ChoicesToAsk {
  const upper = (text: string) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
  const named = <Id extends string>(ids: readonly Id[], name: (id: Id) => string): Choice[] =>
    ids
      .map((id) => ({ value: id, label: name(id) }))
      .toSorted((a, b) => collator(locale).compare(a.label, b.label));
  return {
    forms: named(formIds, (id) => upper(formName(id, language))),
    materials: form
      ? named(formRow(form).materials, (id) => upper(materialName(id, language)))
      : [],
    places: named(regionIds, (id) => regionName(id, language)),
  };
}
