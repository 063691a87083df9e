import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readGroupByLink } from '#server/orders/read-group.ts';
import { aGood } from './a-good.ts';
import { openShop, type Shop } from './a-shop.ts';
import { addToCart } from './add-to-cart.ts';
import { readCart } from './read-cart.ts';
import { settleOrderGroup } from './settle-order-group.ts';

let shop: Shop;
beforeAll(async () => (shop = await openShop()));
afterAll(() => shop.close());

/** The buyer closes her browser at the gateway, and the house hears of the payment by itself. */
async function aCartPaidByMessage() {
  const { variantId } = await aGood(shop.market);
  const token = await shop.fill([variantId]);
  const { groupId, redirectUrl } = await shop.goToPay(token, {
    gift: { message: 'For you', from: 'Lena', hidesPrice: true },
  });
  await shop.choose(redirectUrl, 'approve');
  const { says } = await settleOrderGroup(shop.market, { groupId, reason: 'webhook' });
  expect(says).toBe('paid');
  return { token, groupId, variantId };
}

describe('a cart that was paid for', () => {
  it('is empty for its buyer, and knows the way to her order', async () => {
    const { token, groupId } = await aCartPaidByMessage();
    const cart = (await readCart(shop.market, { token }))!;
    expect(cart.lines).toEqual([]);
    expect(cart.gift).toBeUndefined();
    expect(cart.paid!.groupId).toBe(groupId);
    const shown = await readGroupByLink(shop.market, { link: cart.paid!.link });
    expect(shown).toMatchObject({ groupId, state: 'paid' });
  });

  it('is not paid for a second time from a page that stayed open', async () => {
    const { token, groupId } = await aCartPaidByMessage();
    const again = await shop.pay(token);
    expect(again).toMatchObject({ refused: 'already-paid', groupId });
  });

  it('takes new pieces as a new cart, without the old ones', async () => {
    const { token } = await aCartPaidByMessage();
    const other = await aGood(shop.market);
    await addToCart(shop.market, {
      token,
      marketSlug: 'de-de',
      variantId: other.variantId,
      quantity: 1,
    });
    const cart = (await readCart(shop.market, { token }))!;
    expect(cart.paid).toBeUndefined();
    expect(cart.lines.map((line) => line.variantId)).toEqual([other.variantId]);
  });
});

it('an order freezes the packed weight among the facts, never the net one under its name', async () => {
  const { variantId } = await aGood(shop.market);
  const { groupId } = await shop.goToPay(await shop.fill([variantId]));
  const { rows } = await shop.market.pool.query(
    `select order_lines.facts from order_lines
     join orders on orders.id = order_lines.order_id where group_id = $1`,
    [groupId],
  );
  expect(rows).toHaveLength(1);
  expect(rows[0].facts).toMatchObject({ packedWeightGrams: 6_500 });
  expect(rows[0].facts).not.toHaveProperty('weightGrams');
});

describe('a cart whose order waits or lapsed', () => {
  it('keeps its pieces', async () => {
    const { variantId } = await aGood(shop.market);
    const token = await shop.fill([variantId]);
    const { groupId } = await shop.goToPay(token);
    const held = (await readCart(shop.market, { token }))!;
    expect(held.paid).toBeUndefined();
    expect(held.lines).toMatchObject([{ variantId, trouble: undefined }]);
    shop.later(31);
    await settleOrderGroup(shop.market, { groupId, reason: 'sweeper' });
    expect((await readCart(shop.market, { token }))!.lines).toHaveLength(1);
  });
});
