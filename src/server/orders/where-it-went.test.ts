import { afterAll, beforeAll, expect, it } from 'vitest';
import { aGood } from '#server/checkout/a-good.ts';
import { openShop, type Shop } from '#server/checkout/a-shop.ts';
import { whereItWent } from './where-it-went.ts';

let shop: Shop;
beforeAll(async () => (shop = await openShop()));
afterAll(() => shop.close());

const stateOf = (groupId: string, state: string) =>
  shop.market.pool.query('update order_groups set state = $2, paid_at = now() where id = $1', [
    groupId,
    state,
  ]);

it('a piece says its country once it is paid for, and no more than that', async () => {
  const { goodId, variantId } = await aGood(shop.market);
  expect(await whereItWent(shop.market, { goodId })).toBeUndefined();
  const { groupId } = await shop.goToPay(await shop.fill([variantId]));
  expect(await whereItWent(shop.market, { goodId })).toBeUndefined();
  await stateOf(groupId, 'paid');
  const went = await whereItWent(shop.market, { goodId });
  expect(went).toEqual({ country: 'DE', soldAt: expect.any(Date) });
});

it('a piece whose money went back has gone nowhere', async () => {
  const { goodId, variantId } = await aGood(shop.market);
  const { groupId } = await shop.goToPay(await shop.fill([variantId]));
  await stateOf(groupId, 'refunded');
  expect(await whereItWent(shop.market, { goodId })).toBeUndefined();
});
