// For tests: the cards of goods on sale, in the order of their ids, of one form where one is asked for.
import type { Market } from '#server/market.ts';
import { listCards } from './list-goods.ts';
import type { ShopGood } from './shop-good.ts';

export async function someGoods(
  market: Market,
  { form, limit = 50 }: { form?: string; limit?: number } = {},
): Promise<[ShopGood, ...ShopGood[]]> {
  const rows = await market.db
    .selectFrom('goods')
    .select('id')
    .where('state', '=', 'published')
    .$if(form !== undefined, (query) => query.where('form', '=', form!))
    .orderBy('id')
    .limit(limit)
    .execute();
  const [first, ...rest] = await listCards(market, { goodIds: rows.map(({ id }) => id) });
  if (!first) throw new Error(`no ${form ?? 'good'} is on sale`);
  return [first, ...rest];
}
