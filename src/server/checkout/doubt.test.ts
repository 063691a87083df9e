import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proveLedger } from '#server/ledger/read-balances.ts';
import { aGood } from './a-good.ts';
import { compareLedgers, openShop, type Shop } from './a-shop.ts';
import { settleOrderGroup } from './settle-order-group.ts';
import { sweepUnsettled } from './sweep-unsettled.ts';

let shop: Shop;
beforeAll(async () => (shop = await openShop({ timeoutMilliseconds: 300, connections: 2 })));
afterAll(async () => {
  expect((await compareLedgers(shop)).agree).toBe(true);
  expect((await proveLedger(shop.market)).balanced).toBe(true);
  await shop.close();
});

const paymentsOf = (groupId: string) =>
  shop.market.db
    .selectFrom('payments')
    .select(['id', 'state', 'session_ref'])
    .where('group_id', '=', groupId)
    .execute();
const sessionsOf = (paymentId: string) =>
  shop.gateway.books.sessions().filter((session) => session.paymentId === paymentId);

describe('a gateway that opens the session and does not say so', () => {
  it.each(['500-after-commit', 'lost-response', 'hang-after-commit'] as const)(
    'by %s leaves the payment in doubt; the next click looks first and finds that one session',
    async (mode) => {
      const { variantId } = await aGood(shop.market);
      const token = await shop.fill([variantId]);
      shop.gateway.faults!.add({ mode, on: 'create', times: 1 });
      const unavailable = await shop.pay(token);
      expect(unavailable.refused).toBe('payment-unavailable');
      const { groupId } = unavailable as { groupId: string };
      const [payment] = await paymentsOf(groupId);
      expect(payment).toMatchObject({ state: 'in_doubt', session_ref: null });
      const paying = await shop.goToPay(token);
      expect(paying.groupId).toBe(groupId);
      expect(sessionsOf(payment!.id)).toHaveLength(1);
      await shop.choose(paying.redirectUrl, 'approve');
      expect((await settleOrderGroup(shop.market, { groupId, reason: 'return' })).says).toBe(
        'paid',
      );
    },
  );

  it('is found by the sweeper too, when the buyer paid and went away', async () => {
    const { variantId } = await aGood(shop.market);
    const token = await shop.fill([variantId]);
    shop.gateway.faults!.add({ mode: '500-after-commit', on: 'create', times: 1 });
    const { groupId } = (await shop.pay(token)) as { groupId: string };
    const [payment] = await paymentsOf(groupId);
    const [session] = sessionsOf(payment!.id);
    await shop.choose(`${shop.gateway.url}/pay/${session!.ref}`, 'approve');
    shop.later(3);
    await sweepUnsettled(shop.market);
    expect((await settleOrderGroup(shop.market, { groupId, reason: 'return' })).says).toBe('paid');
  });
});

describe('a gateway that is silent', () => {
  it('holds no database connection while it is waited for', async () => {
    const { variantId } = await aGood(shop.market);
    const token = await shop.fill([variantId]);
    shop.gateway.faults!.add({ mode: 'hang-before', on: 'create', times: 1 });
    let answered = false;
    const request = shop.pay(token).finally(() => (answered = true));
    await expect.poll(() => shop.gateway.faults!.hanging(), { interval: 5 }).toBe(1);
    expect(answered).toBe(false);
    expect(shop.market.pool.idleCount).toBe(shop.market.pool.totalCount);
    expect((await request).refused).toBe('payment-unavailable');
  });

  it('never gets a second session for the same payment, however often the buyer clicks', async () => {
    const { variantId } = await aGood(shop.market);
    const token = await shop.fill([variantId]);
    shop.gateway.faults!.add({ mode: '500-after-commit', on: 'create', times: 1 });
    shop.gateway.faults!.add({ mode: '500-before', on: 'find', times: 2 });
    const refusals = [await shop.pay(token), await shop.pay(token), await shop.pay(token)];
    expect(refusals.map((one) => one.refused)).toEqual(Array(3).fill('payment-unavailable'));
    const { groupId } = await shop.goToPay(token);
    const [payment] = await paymentsOf(groupId);
    expect(sessionsOf(payment!.id)).toHaveLength(1);
  });

  it('when asked what became of a payment leaves it in doubt, and the stock goes back in time', async () => {
    const { variantId } = await aGood(shop.market);
    const { groupId, redirectUrl } = await shop.goToPay(await shop.fill([variantId]));
    await shop.choose(redirectUrl, 'approve');
    shop.gateway.faults!.add({ mode: '500-before', on: 'status', times: 2 });
    const asked = await settleOrderGroup(shop.market, { groupId, reason: 'return' });
    expect(asked.says).toBe('in-doubt');
    shop.later(31);
    await sweepUnsettled(shop.market);
    const lapsed = await settleOrderGroup(shop.market, { groupId, reason: 'sweeper' });
    expect(lapsed).toMatchObject({ says: 'paid', groupState: 'paid' }); // it was there to be taken again
  });

  it('about a refund is looked up before it is asked again: the money is returned once', async () => {
    const { variantId } = await aGood(shop.market);
    const late = await shop.goToPay(await shop.fill([variantId]));
    await shop.choose(late.redirectUrl, 'late', 45);
    shop.later(31);
    await sweepUnsettled(shop.market);
    const luckier = await shop.goToPay(await shop.fill([variantId]));
    await shop.choose(luckier.redirectUrl, 'approve');
    await settleOrderGroup(shop.market, { groupId: luckier.groupId, reason: 'return' });
    shop.later(20);
    shop.gateway.approveLate();
    shop.gateway.faults!.add({ mode: 'lost-response', on: 'refund', times: 1 });
    await settleOrderGroup(shop.market, { groupId: late.groupId, reason: 'webhook' });
    const [operation] = await shop.market.db
      .selectFrom('payment_operations')
      .select(['payment_operations.state', 'payment_id'])
      .where('kind', '=', 'refund')
      .execute();
    expect(operation!.state).toBe('in_doubt');
    await sweepUnsettled(shop.market);
    await sweepUnsettled(shop.market);
    const [session] = sessionsOf(operation!.payment_id);
    expect(session!.refunds).toHaveLength(1);
    const [payment] = await paymentsOf(late.groupId);
    expect(payment!.state).toBe('refunded');
  });
});

describe('money that is not what was asked for', () => {
  it('settles nothing and is told to the desk', async () => {
    const { variantId } = await aGood(shop.market);
    const { groupId, redirectUrl } = await shop.goToPay(await shop.fill([variantId]));
    await shop.choose(redirectUrl, 'approve');
    const [payment] = await paymentsOf(groupId);
    const [session] = sessionsOf(payment!.id);
    const real = session!.amount;
    Object.assign(session!, { amount: { minor: real.minor, currency: 'USD' } });
    const asked = await settleOrderGroup(shop.market, { groupId, reason: 'webhook' });
    expect(asked).toMatchObject({ says: 'in-doubt', groupState: 'placed' });
    const alarms = await shop.market.db
      .selectFrom('events')
      .select('data')
      .where('kind', '=', 'payment-mismatched')
      .execute();
    expect(alarms).toHaveLength(1);
    Object.assign(session!, { amount: real });
    expect((await settleOrderGroup(shop.market, { groupId, reason: 'return' })).says).toBe('paid');
  });
});
