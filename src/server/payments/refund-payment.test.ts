import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { money } from '#domain/money/money.ts';
import { aGood } from '#server/checkout/a-good.ts';
import { compareLedgers, openShop, type Shop } from '#server/checkout/a-shop.ts';
import { settleOrderGroup } from '#server/checkout/settle-order-group.ts';
import { inTransaction } from '#server/db/in-transaction.ts';
import { intendRefund, sendRefund } from './refund-payment.ts';

let shop: Shop;
beforeAll(async () => (shop = await openShop({ timeoutMilliseconds: 10_000 })));
afterAll(() => shop.close());

async function aPaidPayment() {
  const { variantId } = await aGood(shop.market);
  const { groupId, redirectUrl } = await shop.goToPay(await shop.fill([variantId]));
  await shop.choose(redirectUrl, 'approve');
  await settleOrderGroup(shop.market, { groupId, reason: 'return' });
  return shop.market.db
    .selectFrom('payments')
    .select(['id', 'captured_minor'])
    .where('group_id', '=', groupId)
    .executeTakeFirstOrThrow();
}

describe('a hundred people who refund the same payment at once', () => {
  it('never return more than was taken, and the gateway agrees', async () => {
    const payment = await aPaidPayment();
    const amount = money(payment.captured_minor / 7n, 'EUR');
    // Ten connections that are really there: else the first one would do all the work in a row.
    const { pool } = shop.market;
    await Promise.all(Array.from({ length: 10 }, () => pool.query('select pg_sleep(0.1)')));
    const refunds = await Promise.allSettled(
      Array.from({ length: 100 }, async () => {
        const operationId = await inTransaction(shop.market, (market) =>
          intendRefund(market, { paymentId: payment.id, amount }),
        );
        return sendRefund(shop.market, { operationId });
      }),
    );
    const returned = refunds.filter((one) => one.status === 'fulfilled');
    expect(returned).toHaveLength(7);
    expect(refunds.find((one) => one.status === 'rejected')!.reason.message).toContain(
      'never refunded more',
    );
    const after = await shop.market.db
      .selectFrom('payments')
      .select('refunded_minor')
      .where('id', '=', payment.id)
      .executeTakeFirstOrThrow();
    expect(after.refunded_minor).toBe(7n * amount.minor);
    expect((await compareLedgers(shop)).differing).toEqual([]);
  });
});
