// Fills an empty database with a demo market of hundreds or a hundred thousand goods: all rows of a
// kind at once, as json that PostgreSQL takes apart, in one transaction.
import { newShortId } from '#domain/ids/short-id.ts';
import { inTransaction } from '#server/db/in-transaction.ts';
import type { Market } from '#server/market.ts';
import { caravanCooperative } from './caravan-cooperative.ts';
import { fillCooperative, fillTerms } from './fill-demo-market.ts';
import { type Home, rowsOf } from './good-rows.ts';
import { insertRows } from './insert-rows.ts';
import { type MadeGood, makeGoods } from './make-goods.ts';
import { allCooperatives } from './more-cooperatives.ts';

const goodsAtOnce = 2_000;

export type FilledLarge = { readonly cooperatives: number; readonly goods: number };

/** Undefined when there is a cooperative besides that of `caravan`. Tells no event a good: rebuild
 * the search afterwards. */
export async function fillLargeMarket(
  market: Market,
  { goods, progress }: { goods: number; progress?: (done: number) => void },
): Promise<FilledLarge | undefined> {
  if (market.settings.mode !== 'demo') throw new Error('production holds no demo goods');
  return inTransaction(market, async (market) => {
    const any = await market.db
      .selectFrom('cooperatives')
      .select('id')
      .where('slug', '<>', caravanCooperative.slug)
      .limit(1)
      .executeTakeFirst();
    if (any) return undefined;
    await fillTerms(market);
    const homes = new Map<string, Home>();
    for (const demo of allCooperatives) {
      homes.set(demo.slug, { ...(await fillCooperative(market, demo)), demo });
    }
    let batch: MadeGood[] = [];
    let done = 0;
    const shortIds = shortIdsOf(market);
    const put = async () => {
      await insertRows(market, rowsOf(market, { batch, from: done, homes, shortIds }));
      done += batch.length;
      batch = [];
      progress?.(done);
    };
    for (const made of makeGoods(goods)) {
      batch.push(made);
      if (batch.length === goodsAtOnce) await put();
    }
    if (batch.length > 0) await put();
    return { cooperatives: homes.size, goods: done };
  });
}

/** Among a hundred thousand, one may fall twice. */
function shortIdsOf(market: Market): () => string {
  const given = new Set<string>();
  return () => {
    for (;;) {
      const id = newShortId((bytes) => market.random(bytes));
      if (given.has(id)) continue;
      given.add(id);
      return id;
    }
  };
}
