import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aGood } from '#server/checkout/a-good.ts';
import { inTransaction } from '#server/db/in-transaction.ts';
import { openTestMarket, type TestMarket } from '#server/db/test-market.ts';
import { newId } from '#server/market.ts';
import { releaseStock } from './release-stock.ts';
import { reserveStock, type ToReserve } from './reserve-stock.ts';

let market: TestMarket;
beforeAll(async () => (market = await openTestMarket()));
afterAll(() => market.close());

const until = new Date('2026-11-23T10:30:00Z');
const stockOf = async (id: string) =>
  (
    await market.db
      .selectFrom('variants')
      .select('stock')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
  ).stock;

/** A group is placed in the same transaction, as the database asks at its end. */
async function reserve(lines: ToReserve[], groupId = newId(market)) {
  return inTransaction(market, async (market) => {
    const answer = await reserveStock(market, { groupId, lines, until });
    if (answer.refused) return answer;
    await market.db
      .insertInto('order_groups')
      .values({
        id: groupId,
        number: groupId,
        cart_id: groupId,
        market_slug: 'de-de',
        state: 'placed',
        buyer_name: 'Lena',
        buyer_email: 'lena@example.com',
        language: 'de',
        ship_to: '{}',
        total_minor: 1n,
        currency: 'EUR',
        link_sha256: groupId,
        placed_at: market.now(),
        holds_until: until,
      })
      .execute();
    return answer;
  });
}

describe('reserving stock', () => {
  it('counts two lines of the same variant together', async () => {
    const { variantId } = await aGood(market, { left: 3 });
    const twice = [
      { variantId, quantity: 2 },
      { variantId, quantity: 2 },
    ];
    expect(await reserve(twice)).toEqual({ refused: 'sold-out', variantId, left: 3 });
    expect(await stockOf(variantId)).toBe(3);
  });

  it('takes everything or nothing', async () => {
    const there = await aGood(market, { left: 5 });
    const gone = await aGood(market, { left: 0 });
    const lines = [there, gone].map(({ variantId }) => ({ variantId, quantity: 1 }));
    expect(await reserve(lines)).toMatchObject({ refused: 'sold-out', variantId: gone.variantId });
    expect(await stockOf(there.variantId)).toBe(5);
  });

  it('is given back once, however often it is released', async () => {
    const { variantId } = await aGood(market, { left: 5 });
    const groupId = newId(market);
    await reserve([{ variantId, quantity: 2 }], groupId);
    expect(await stockOf(variantId)).toBe(3);
    const release = () => inTransaction(market, (market) => releaseStock(market, { groupId }));
    await release();
    await release();
    expect(await stockOf(variantId)).toBe(5);
  });

  it('does not count what is made to order', async () => {
    const { variantId } = await aGood(market, { left: 1, kind: 'made-to-order' });
    expect(await reserve([{ variantId, quantity: 9 }])).toEqual({ reserved: true });
    expect(await stockOf(variantId)).toBe(1);
  });

  it('never sells what was withdrawn', async () => {
    const { variantId, goodId } = await aGood(market, { left: 5 });
    await market.db
      .updateTable('goods')
      .set({ state: 'withdrawn' })
      .where('id', '=', goodId)
      .execute();
    expect(await reserve([{ variantId, quantity: 1 }])).toMatchObject({
      refused: 'sold-out',
      left: 0,
    });
  });
});
