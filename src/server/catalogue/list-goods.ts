// The shelf: goods that are published and to be had, a page at a time.
import type { Market } from '#server/market.ts';
import { factsOf, type GoodKind, type ShopGood, variantOf } from './shop-good.ts';
import { findGoods, type ShownGoods } from './store-of-shop.ts';

export type GoodsPage = { readonly goods: readonly ShopGood[]; readonly count: number };

/** Newest first. `count` is how many there are in all, whatever the page. */
export async function listGoods(
  market: Market,
  asked: ShownGoods & { readonly from?: number; readonly limit: number },
): Promise<GoodsPage> {
  const rows = await findGoods(market, { ...asked, from: asked.from ?? 0 });
  return {
    goods: rows.flatMap((row) => cardOf(row) ?? []),
    count: Number(rows[0]?.in_all ?? 0),
  };
}

type Row = Awaited<ReturnType<typeof findGoods>>[number];

function cardOf(row: Row): ShopGood | undefined {
  const variant = variantOf({ ...row, attributes: row.variant_attributes });
  const facts = variant && factsOf(row, variant);
  if (!variant || !facts) return undefined;
  return {
    goodId: row.good_id,
    shortId: row.short_id,
    kind: row.kind as GoodKind,
    sold: row.state === 'sold',
    demo: row.demo,
    facts,
    cooperative: {
      slug: row.slug,
      name: row.name,
      ...(row.name_arabic ? { nameArabic: row.name_arabic } : {}),
      place: row.cooperative_place,
      region: row.cooperative_region,
      seal: row.seal,
    },
    variant,
    pictures: row.pictures,
  };
}
