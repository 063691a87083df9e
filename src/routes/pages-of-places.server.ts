// The pages of the map that are not goods: those that have something real to show.
import { craftIds } from '#domain/craft/crafts.ts';
import { type FormId, formRow } from '#domain/craft/forms.ts';
import { type MappedPage, samePath } from '#lib/feeds/sitemap.ts';
import {
  cooperativePath,
  cooperativesPath,
  craftPath,
  formPath,
  homePath,
  landedCostPath,
  regionPath,
  regionsPath,
  worksPath,
} from '#lib/paths.ts';

type Places = {
  readonly forms: readonly FormId[];
  readonly regions: readonly string[];
  readonly cooperatives: readonly string[];
};

export function pagesOfPlaces({ forms, regions, cooperatives }: Places): MappedPage[] {
  const crafts = craftIds.filter((id) => forms.some((form) => formRow(form).craft === id));
  return [
    ...[homePath, worksPath, cooperativesPath, regionsPath, landedCostPath].map(samePath),
    ...crafts.map((id) => samePath((one) => craftPath(one, id))),
    ...forms.map((id) => samePath((one) => formPath(one, id))),
    ...regions.map((id) => samePath((one) => regionPath(one, id))),
    ...cooperatives.map((slug) => samePath((one) => cooperativePath(one, slug))),
  ];
}
