import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aGood } from './a-good.ts';
import { aQuoter } from './a-quote.ts';
import { compareLedgers, openShop, type Shop } from './a-shop.ts';
import { payForCart } from './pay-for-cart.ts';
import { settleOrderGroup } from './settle-order-group.ts';

// Twenty races here; the proof runs more, by RACES and BUYERS.
const races = Number(process.env.RACES ?? 20);
const buyers = Number(process.env.BUYERS ?? 200);

let shop: Shop;
beforeAll(async () => {
  shop = await openShop({ connections: 20, timeoutMilliseconds: 20_000 });
});
afterAll(() => shop.close());

describe(`${buyers} buyers who want one rug`, () => {
  it.each(Array.from({ length: races }, (_, at) => at + 1))(
    'race %i: one order, and all others are told that it was just sold',
    async () => {
      const { variantId } = await aGood(shop.market);
      const tokens: string[] = [];
      for (let at = 0; at < buyers; at++) tokens.push(await shop.fill([variantId]));
      const requests = await Promise.all(tokens.map((token) => shop.request(token)));
      const outcomes = await Promise.all(
        requests.map((request) => payForCart(shop.market, request, aQuoter())),
      );
      const paying = outcomes.filter((outcome) => !outcome.refused);
      expect(paying).toHaveLength(1);
      const refused = outcomes.filter((outcome) => outcome.refused);
      expect(refused).toEqual(Array(buyers - 1).fill({ refused: 'sold-out', variantId, left: 0 }));
      const { groupId, redirectUrl } = paying[0] as { groupId: string; redirectUrl: string };
      await shop.choose(redirectUrl, 'approve');
      await settleOrderGroup(shop.market, { groupId, reason: 'return' });
      const orders = await shop.market.db
        .selectFrom('order_lines')
        .select('id')
        .where('variant_id', '=', variantId)
        .execute();
      expect(orders).toHaveLength(1);
      expect((await compareLedgers(shop)).agree).toBe(true);
    },
    120_000,
  );

  it('carts that hold the same two goods in opposite order never wait for each other', async () => {
    const first = await aGood(shop.market, { left: 40 });
    const second = await aGood(shop.market, { left: 40 });
    const both = [first.variantId, second.variantId];
    const tokens = await Promise.all(
      Array.from({ length: 20 }, (_, at) => shop.fill(at % 2 ? both : both.toReversed())),
    );
    const outcomes = await Promise.all(tokens.map((token) => shop.pay(token)));
    expect(outcomes.filter((outcome) => outcome.refused)).toEqual([]);
    const stocks = await shop.market.db
      .selectFrom('variants')
      .select('stock')
      .where('id', 'in', both)
      .execute();
    expect(stocks).toEqual([{ stock: 20 }, { stock: 20 }]);
  });
});
