import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proveLedger } from '#server/ledger/read-balances.ts';
import { aGood } from './a-good.ts';
import { aQuoter } from './a-quote.ts';
import { compareLedgers, openShop, shipTo, type Shop } from './a-shop.ts';
import { changeCartLine } from './change-cart-line.ts';
import { payForCart } from './pay-for-cart.ts';
import { readCart } from './read-cart.ts';
import { setGift } from './set-gift.ts';
import { settleOrderGroup } from './settle-order-group.ts';
import { sweepUnsettled } from './sweep-unsettled.ts';

let shop: Shop;
beforeAll(async () => (shop = await openShop()));
afterAll(async () => {
  expect((await compareLedgers(shop)).differing).toEqual([]);
  expect((await compareLedgers(shop)).agree).toBe(true);
  expect((await proveLedger(shop.market)).balanced).toBe(true);
  await shop.close();
});

const settle = (groupId: string, reason: 'return' | 'webhook' | 'sweeper' = 'return') =>
  settleOrderGroup(shop.market, { groupId, reason });
const stockOf = async (variantId: string) =>
  (
    await shop.market.db
      .selectFrom('variants')
      .select('stock')
      .where('id', '=', variantId)
      .executeTakeFirstOrThrow()
  ).stock;
const paymentsOf = async (groupId: string) =>
  shop.market.db
    .selectFrom('payments')
    .select(['id', 'state'])
    .where('group_id', '=', groupId)
    .execute();

describe('a buyer who pays', () => {
  it('gets one order a cooperative, and every part of the price has its place in the books', async () => {
    const rug = await aGood(shop.market);
    const poufs = await aGood(shop.market, { left: 5, priceMinor: 44_000n, makers: 0 });
    const token = await shop.fill([rug.variantId, poufs.variantId]);
    const { groupId, redirectUrl } = await shop.goToPay(token);
    expect(await stockOf(rug.variantId)).toBe(0);
    await shop.choose(redirectUrl, 'approve');
    expect(await settle(groupId)).toMatchObject({ says: 'paid', groupState: 'paid' });
    const orders = await shop.market.db
      .selectFrom('orders')
      .selectAll()
      .where('group_id', '=', groupId)
      .execute();
    expect(orders.map((order) => order.state)).toEqual(['paid', 'paid']);
    const good = await shop.market.db
      .selectFrom('goods')
      .select('state')
      .where('id', '=', rug.goodId)
      .executeTakeFirstOrThrow();
    expect(good.state).toBe('sold');
    const owed = await shop.market.pool.query<{ minor: string }>(
      `select sum(minor)::text as minor from entries join accounts on accounts.id = account_id
       where owner_id = any($1) and code = 'member_payable'`,
      [rug.makers],
    );
    expect(owed.rows[0]!.minor).toBe('-91000'); // 70 % of 1,300.00 MAD
    expect(await stockOf(poufs.variantId)).toBe(4);
  });

  it('who clicks twice or has two tabs gets one order and one charge', async () => {
    const { variantId } = await aGood(shop.market);
    const token = await shop.fill([variantId]);
    const request = await shop.request(token);
    const clicks = await Promise.all(
      Array.from({ length: 6 }, () => payForCart(shop.market, request, aQuoter())),
    );
    expect(
      new Set(clicks.map((click) => ('groupId' in click ? click.groupId : click.refused))).size,
    ).toBe(1);
    expect(
      new Set(clicks.map((click) => ('redirectUrl' in click ? click.redirectUrl : ''))).size,
    ).toBe(1);
    const { groupId, redirectUrl } = clicks[0] as { groupId: string; redirectUrl: string };
    await shop.choose(redirectUrl, 'approve');
    await settle(groupId);
    expect(await paymentsOf(groupId)).toHaveLength(1);
    const again = await payForCart(shop.market, request, aQuoter());
    expect(again).toMatchObject({ refused: 'already-paid', groupId });
    expect('link' in again && 'link' in clicks[0]! && again.link === clicks[0].link).toBe(true);
  });

  it('who presses again with the same gift in the form has the same order', async () => {
    const { variantId } = await aGood(shop.market);
    const token = await shop.fill([variantId]);
    const gift = { message: 'Für dich', from: 'Lena', hidesPrice: true };
    await setGift(shop.market, { token, gift });
    const first = await shop.goToPay(token);
    await setGift(shop.market, { token, gift: { ...gift } });
    await changeCartLine(shop.market, { token, variantId, quantity: 1 });
    expect((await shop.goToPay(token)).groupId).toBe(first.groupId);
  });

  it('by a way nobody configured is told so before anything is held', async () => {
    const { variantId } = await aGood(shop.market);
    const token = await shop.fill([variantId]);
    expect(await shop.pay(token, { method: 'toString' })).toEqual({
      refused: 'payment-unavailable',
    });
    expect(await stockOf(variantId)).toBe(1);
  });

  it('comes back and is told by the gateway at once: settled once', async () => {
    const { variantId } = await aGood(shop.market);
    const { groupId, redirectUrl } = await shop.goToPay(await shop.fill([variantId]));
    await shop.choose(redirectUrl, 'approve');
    const paymentId = (await paymentsOf(groupId))[0]!.id;
    const told = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        at % 2 ? settle(groupId) : settleOrderGroup(shop.market, { paymentId, reason: 'webhook' }),
      ),
    );
    expect(told.map(({ says }) => says)).toEqual(Array(10).fill('paid'));
    const transfers = await shop.market.db
      .selectFrom('transfers')
      .select('id')
      .where('subject_id', '=', groupId)
      .execute();
    expect(transfers).toHaveLength(1);
    const events = await shop.market.db
      .selectFrom('events')
      .select('id')
      .where('subject_id', '=', groupId)
      .where('kind', '=', 'group-paid')
      .execute();
    expect(events).toHaveLength(1);
  });

  it('whose card is declined keeps her pieces for a while and pays another way', async () => {
    const { variantId } = await aGood(shop.market);
    const token = await shop.fill([variantId]);
    const first = await shop.goToPay(token);
    await shop.choose(first.redirectUrl, 'decline');
    expect(await settle(first.groupId)).toMatchObject({ says: 'declined', groupState: 'placed' });
    expect(await stockOf(variantId)).toBe(0);
    const second = await shop.goToPay(token);
    expect(second.groupId).toBe(first.groupId);
    expect(second.redirectUrl).not.toBe(first.redirectUrl);
    await shop.choose(second.redirectUrl, 'approve');
    expect((await settle(first.groupId)).says).toBe('paid');
  });

  it('who goes back and changes the cart closes the first payment and pays the new cart', async () => {
    const { variantId, cooperativeId } = await aGood(shop.market, { left: 3 });
    const other = await aGood(shop.market, { cooperativeId });
    const token = await shop.fill([variantId, other.variantId]);
    const first = await shop.goToPay(token);
    await changeCartLine(shop.market, { token, variantId, quantity: 0 });
    const second = await shop.goToPay(token);
    expect(second.groupId).not.toBe(first.groupId);
    expect(await stockOf(variantId)).toBe(3);
    await shop.choose(first.redirectUrl, 'approve'); // the old tab: that session was closed
    await shop.choose(second.redirectUrl, 'approve');
    expect((await settle(first.groupId)).says).toBe('lapsed');
    expect((await settle(second.groupId)).says).toBe('paid');
  });

  it('with another address than before is asked to accept the price again, or gets a new order', async () => {
    const { variantId } = await aGood(shop.market);
    const token = await shop.fill([variantId]);
    const first = await shop.goToPay(token);
    const second = await shop.goToPay(token, { shipTo: { ...shipTo, city: 'Potsdam' } });
    expect(second.groupId).not.toBe(first.groupId);
    expect((await settle(first.groupId)).says).toBe('lapsed');
  });
});

describe('a buyer who does not pay in time', () => {
  it('lets her pieces go back on the shelf', async () => {
    const { variantId } = await aGood(shop.market);
    const { groupId } = await shop.goToPay(await shop.fill([variantId]));
    shop.later(31);
    await sweepUnsettled(shop.market);
    expect(await settle(groupId)).toMatchObject({ says: 'lapsed', groupState: 'lapsed' });
    expect(await stockOf(variantId)).toBe(1);
  });

  it('whose bank says yes too late still gets the piece when it is there', async () => {
    const { variantId } = await aGood(shop.market);
    const { groupId, redirectUrl } = await shop.goToPay(await shop.fill([variantId]));
    await shop.choose(redirectUrl, 'late', 45);
    expect((await settle(groupId)).says).toBe('waiting');
    shop.later(31);
    await sweepUnsettled(shop.market);
    expect((await settle(groupId)).groupState).toBe('lapsed');
    expect(await stockOf(variantId)).toBe(1);
    shop.later(20);
    shop.gateway.approveLate();
    await sweepUnsettled(shop.market);
    expect(await settle(groupId)).toMatchObject({ says: 'paid', groupState: 'paid' });
    expect(await stockOf(variantId)).toBe(0);
  });

  it('whose bank says yes when the piece was sold meanwhile gets her money back', async () => {
    const { variantId } = await aGood(shop.market);
    const { groupId, redirectUrl } = await shop.goToPay(await shop.fill([variantId]));
    await shop.choose(redirectUrl, 'late', 45);
    shop.later(31);
    await sweepUnsettled(shop.market);
    const luckier = await shop.goToPay(await shop.fill([variantId]));
    await shop.choose(luckier.redirectUrl, 'approve');
    expect((await settle(luckier.groupId)).says).toBe('paid');
    shop.later(20);
    shop.gateway.approveLate();
    expect(await settle(groupId, 'webhook')).toMatchObject({
      says: 'refunded',
      groupState: 'lapsed',
    });
    expect((await settle(groupId)).says).toBe('refunded');
    const [payment] = await paymentsOf(groupId);
    expect(payment!.state).toBe('refunded');
  });

  it('may try again with the same cart', async () => {
    const { variantId } = await aGood(shop.market);
    const token = await shop.fill([variantId]);
    const first = await shop.goToPay(token);
    shop.later(31);
    await sweepUnsettled(shop.market);
    const second = await shop.goToPay(token);
    expect(second.groupId).not.toBe(first.groupId);
    await shop.choose(second.redirectUrl, 'approve');
    expect((await settle(second.groupId)).says).toBe('paid');
  });
});

describe('a cart that is not what it was', () => {
  it('whose price changed is shown again before anything is charged', async () => {
    const { variantId } = await aGood(shop.market);
    const token = await shop.fill([variantId]);
    const request = await shop.request(token);
    await shop.market.db
      .updateTable('variants')
      .set({ price_minor: 150_000n })
      .where('id', '=', variantId)
      .execute();
    expect((await readCart(shop.market, { token }))!.lines[0]!.trouble).toBe('price-changed');
    const refused = await payForCart(shop.market, request, aQuoter());
    expect(refused.refused).toBe('price-changed');
    const total = 'total' in refused ? refused.total : request.acceptedTotal;
    expect(total.minor).toBeGreaterThan(request.acceptedTotal.minor);
    const accepted = await payForCart(shop.market, { ...request, acceptedTotal: total }, aQuoter());
    expect(accepted.refused).toBeUndefined();
  });

  it('whose piece somebody else bought meanwhile says which one', async () => {
    const { variantId } = await aGood(shop.market);
    const token = await shop.fill([variantId]);
    await shop.goToPay(await shop.fill([variantId]));
    expect(await shop.pay(token)).toEqual({ refused: 'sold-out', variantId, left: 0 });
  });

  it('holds another rate after a day, and the buyer accepts it first', async () => {
    const { variantId } = await aGood(shop.market);
    const token = await shop.fill([variantId]);
    const request = await shop.request(token);
    shop.later(25 * 60);
    await shop.market.db
      .insertInto('exchange_rates')
      .values({
        from_currency: 'MAD',
        to_currency: 'EUR',
        on_day: shop.market.now().toISOString().slice(0, 10),
        numerator: 1n,
        denominator: 10n,
        source: 'a test',
      })
      .execute();
    expect((await payForCart(shop.market, request, aQuoter())).refused).toBe('price-changed');
    const line = (await readCart(shop.market, { token }))!.lines[0]!;
    expect(line.rate).toMatchObject({ source: 'a test', numerator: 1n, denominator: 10n });
  });
});

describe('what is left to pay at the door', () => {
  it('is accepted by a tick, and is never asked of somebody who was given something', async () => {
    const { variantId } = await aGood(shop.market);
    const token = await shop.fill([variantId]);
    const request = await shop.request(token);
    const partial = aQuoter('partial');
    expect((await payForCart(shop.market, request, partial)).refused).toBe(
      'door-costs-not-accepted',
    );
    const gift = { message: 'Joyeux anniversaire', from: 'Lena', hidesPrice: true };
    const given = await payForCart(shop.market, { ...request, gift }, partial);
    expect(given.refused).toBe('gift-needs-prepaid');
    const ticked = await payForCart(shop.market, { ...request, acceptedDoorCosts: true }, partial);
    expect(ticked.refused).toBeUndefined();
  });

  it('where nothing is known, nothing is sold', async () => {
    const { variantId } = await aGood(shop.market);
    const token = await shop.fill([variantId]);
    const request = await shop.request(token);
    const refused = await payForCart(shop.market, request, aQuoter('unknown'));
    expect(refused).toMatchObject({
      refused: 'cannot-ship-there',
      parcels: [{ missing: [{ key: 'missing-lane' }] }],
    });
    expect(await stockOf(variantId)).toBe(1);
  });
});
