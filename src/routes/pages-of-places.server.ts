// The pages of the map that are not goods: those that have something real to show.
import { craftIds } from '#domain/craft/crafts.ts';
import { type FormId, formRow } from '#domain/craft/forms.ts';
import { legalPages } from '#domain/legal/legal-pages.ts';
import { type MappedPage, samePath } from '#lib/feeds/sitemap.ts';
import { helpPath } from '#lib/help-paths.ts';
import {
  collectionPath,
  collectionsPath,
  cooperativePath,
  cooperativesPath,
  craftPath,
  formPath,
  homePath,
  landedCostPath,
  makerPath,
  makersPath,
  regionPath,
  regionsPath,
  worksPath,
} from '#lib/paths.ts';

type Places = {
  readonly forms: readonly FormId[];
  readonly regions: readonly string[];
  readonly cooperatives: readonly string[];
  readonly makers: readonly string[];
  readonly collections: readonly string[];
};

const lists = [homePath, worksPath, cooperativesPath, regionsPath, collectionsPath, landedCostPath];
const helpPages = ['', 'how-we-are-paid', 'shipping-and-returns', ...legalPages];

export function pagesOfPlaces(places: Places): MappedPage[] {
  const { forms, regions, cooperatives, makers, collections } = places;
  const crafts = craftIds.filter((id) => forms.some((form) => formRow(form).craft === id));
  return [
    ...[...lists, ...(makers.length > 0 ? [makersPath] : [])].map(samePath),
    ...crafts.map((id) => samePath((one) => craftPath(one, id))),
    ...forms.map((id) => samePath((one) => formPath(one, id))),
    ...regions.map((id) => samePath((one) => regionPath(one, id))),
    ...collections.map((id) => samePath((one) => collectionPath(one, id))),
    ...cooperatives.map((slug) => samePath((one) => cooperativePath(one, slug))),
    ...makers.map((id) => samePath((one) => makerPath(one, id))),
    ...helpPages.map((page) => samePath((one) => helpPath(one, page))),
  ];
}
