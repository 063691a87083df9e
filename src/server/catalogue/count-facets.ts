// How many goods each word of the filters would leave: what the filter form shows beside it.
import type { Market } from '#server/market.ts';
import { countByFacet, type ShownGoods } from './store-of-shop.ts';

/** Goods by facet and value; a value nobody has is not there. */
export type FacetCounts = Readonly<Record<CountedFacet, ReadonlyMap<string, number>>>;
type CountedFacet = 'form' | 'material' | 'colour' | 'region' | 'size' | 'kind';

export async function countFacets(market: Market, shown: ShownGoods): Promise<FacetCounts> {
  const rows = await countByFacet(market, shown);
  const of = (facet: CountedFacet) =>
    new Map(
      rows.flatMap((row) =>
        row.facet === facet && row.value !== null ? [[row.value, Number(row.goods)] as const] : [],
      ),
    );
  return {
    form: of('form'),
    material: of('material'),
    colour: of('colour'),
    region: of('region'),
    size: of('size'),
    kind: of('kind'),
  };
}
