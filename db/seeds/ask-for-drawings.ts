// The goods of the small market wait for their drawings like all others.
import { inTransaction } from '#server/db/in-transaction.ts';
import type { Market } from '#server/market.ts';
import { seedOf } from '#domain/pictures/seeded.ts';
import type { Filled } from './fill-demo-market.ts';
import { drawingRows } from './good-rows.ts';
import { insertRows } from './insert-rows.ts';

export async function askForDrawings(market: Market, { goods }: Filled): Promise<void> {
  const made = goods.map(({ id, demo: good }, number) => {
    const seed = seedOf(`${good.cooperative}-${number}`);
    return { id, good, seed, drawnSize: good.size, original: true, number };
  });
  await inTransaction(market, (market) => insertRows(market, drawingRows(made)));
}
