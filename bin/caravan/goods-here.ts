// The goods of the file as they stand in the house, with the variant a buyer would take.
import type { Market } from '#server/market.ts';

export type GoodHere = {
  readonly goodId: string;
  /** What questions and answers call it by. */
  readonly name: string;
  readonly cooperativeId: string;
  readonly state: string;
  readonly form: string | null;
  readonly style: string | null;
  readonly pictures: number;
};

export type VariantHere = {
  readonly variantId: string;
  readonly goodId: string;
  readonly name: string;
  readonly priceMinor: bigint;
  readonly priceCurrency: string;
};

type Named = readonly { readonly goodId: string; readonly good: string }[];

/** In the order of the file. */
export async function readGoods(market: Market, kept: Named): Promise<GoodHere[]> {
  if (kept.length === 0) return [];
  const rows = await market.db
    .selectFrom('goods')
    .select(['id', 'cooperative_id', 'state', 'form', 'style'])
    .select(({ selectFrom }) =>
      selectFrom('good_pictures')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .whereRef('good_id', '=', 'goods.id')
        .as('pictures'),
    )
    .where(
      'id',
      'in',
      kept.map(({ goodId }) => goodId),
    )
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return kept.map(({ goodId, good }) => {
    const row = byId.get(goodId)!;
    const { state, form, style } = row;
    return {
      goodId,
      name: good,
      cooperativeId: row.cooperative_id,
      state,
      form,
      style,
      pictures: Number(row.pictures),
    };
  });
}

/** One variant of each good on sale: the first that can be bought now. */
export async function readForSale(market: Market, kept: Named): Promise<VariantHere[]> {
  if (kept.length === 0) return [];
  const rows = await market.db
    .selectFrom('variants')
    .innerJoin('goods', 'goods.id', 'variants.good_id')
    .distinctOn('variants.good_id')
    .select(['variants.id', 'variants.good_id', 'price_minor', 'price_currency'])
    .where(
      'goods.id',
      'in',
      kept.map(({ goodId }) => goodId),
    )
    .where('goods.state', '=', 'published')
    .where('price_minor', 'is not', null)
    .where(({ or, eb }) => or([eb('stock', '>', 0), eb('goods.kind', '=', 'made-to-order')]))
    .orderBy('variants.good_id')
    .orderBy('variants.position')
    .execute();
  const byGood = new Map(rows.map((row) => [row.good_id, row]));
  return kept.flatMap(({ goodId, good }) => {
    const row = byGood.get(goodId);
    if (!row) return [];
    const price = { priceMinor: row.price_minor!, priceCurrency: row.price_currency };
    return [{ variantId: row.id, goodId, name: good, ...price }];
  });
}
