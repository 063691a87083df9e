// Whether goods are still shown, and the picture each is known by: for lists that have their facts
// already, such as a cart. One query, however many.
import { sql } from 'kysely';
import type { Market } from '#server/market.ts';
import type { ShopPicture } from './shop-good.ts';
import { picturesOf } from './store-of-shop.ts';

export type ShownGood = { readonly goodId: string; readonly picture?: ShopPicture };

/** By good id; what was withdrawn is not among them. */
export async function showGoods(
  market: Market,
  { goodIds }: { goodIds: readonly string[] },
): Promise<ReadonlyMap<string, ShownGood>> {
  if (goodIds.length === 0) return new Map();
  const rows = await market.db
    .selectFrom('goods')
    .select(['goods.id', picturesOf(1).as('pictures')])
    .where(sql<boolean>`goods.id = any(${[...goodIds]}::uuid[])`)
    .where('goods.state', 'in', ['published', 'sold'])
    .$if(market.settings.mode === 'production', (query) => query.where('goods.demo', '=', false))
    .limit(goodIds.length)
    .execute();
  return new Map(
    rows.map(({ id, pictures: [picture] }) => [
      id,
      { goodId: id, ...(picture ? { picture } : {}) },
    ]),
  );
}
