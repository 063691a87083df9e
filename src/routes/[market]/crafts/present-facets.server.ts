// The filters as the form shows them: every word with its count; a word that would leave nothing is
// shown only while it is chosen.
import { houseName } from '#domain/cooperatives/house-name.ts';
import { colourIds } from '#domain/craft/colours.ts';
import { craftIds, type CraftId } from '#domain/craft/crafts.ts';
import { formIds, formRow } from '#domain/craft/forms.ts';
import { materialIds } from '#domain/craft/materials.ts';
import { regionIds } from '#domain/craft/regions.ts';
import type { ShopMarket } from '#domain/markets.ts';
import {
  availabilities,
  type FacetName,
  facetNames,
  type Shelf,
  shipsWithin,
} from '#domain/shelf/goods-filter.ts';
import { bracketIds } from '#domain/shelf/price-brackets.ts';
import { sizeClasses } from '#domain/shelf/size-classes.ts';
import type { FacetChoice, FacetView } from '#lib/facet-view.ts';
import { nameCooperatives } from '#server/catalogue/name-cooperatives.ts';
import type { Market } from '#server/market.ts';
import type { FacetCounts } from '#server/search/search-goods.ts';
import { labelOf, nameChoice } from './name-choice.server.ts';

/** Of many cooperatives those with most works are listed; the others are found by their names. */
const mostCooperatives = 12;

type Shown = {
  readonly shelf: Shelf;
  readonly shopMarket: ShopMarket;
  readonly counts: FacetCounts;
};

export async function presentFacets(
  market: Market,
  { shelf, shopMarket, counts }: Shown,
): Promise<FacetView[]> {
  const slugs = mostOf(counts.cooperative, shelf.filter.cooperative);
  const names = await nameCooperatives(market, { slugs });
  const nameOf = (facet: FacetName, value: string) => {
    const house = names.get(value);
    if (facet === 'cooperative') return house && houseName(house, shopMarket.language);
    return nameChoice(facet, value, shopMarket);
  };
  return facetNames
    .filter((facet) => (facet !== 'craft' || !shelf.craft) && !shelf.fixed?.includes(facet))
    .map((facet) => ({
      facet,
      label: labelOf(facet, shopMarket),
      choices: valuesOf(facet, { shelf, shopMarket, slugs }).flatMap((value): FacetChoice[] => {
        const count = counts[facet].get(value) ?? 0;
        const chosen = (shelf.filter[facet] as readonly string[]).includes(value);
        const name = count || chosen ? nameOf(facet, value) : undefined;
        return name === undefined ? [] : [{ value, name, count }];
      }),
    }));
}

function mostOf(counts: ReadonlyMap<string, number>, chosen: readonly string[]): string[] {
  const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([slug]) => slug);
  return [...new Set([...chosen, ...byCount.slice(0, mostCooperatives)])];
}

function valuesOf(
  facet: FacetName,
  { shelf, shopMarket, slugs }: { shelf: Shelf; shopMarket: ShopMarket; slugs: readonly string[] },
): readonly string[] {
  const ofCraft = (craft: CraftId | undefined) =>
    formIds.filter((id) => !craft || formRow(id).craft === craft);
  return {
    craft: craftIds,
    form: ofCraft(shelf.craft),
    material: materialIds,
    colour: colourIds,
    region: regionIds,
    size: Object.keys(sizeClasses),
    price: bracketIds(shopMarket.currency),
    kind: availabilities,
    ships: shipsWithin,
    women: ['led'],
    cooperative: slugs,
  }[facet];
}
