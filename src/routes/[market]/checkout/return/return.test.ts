// The way back from the gateway: an answer that comes within moments is waited for.
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aGood } from '#server/checkout/a-good.ts';
import { openShop, type Shop } from '#server/checkout/a-shop.ts';
import { useMarket } from '#server/current-market.ts';
import { NotFound } from '#server/not-there.ts';
import { load } from './+page.server.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
  useMarket(shop.market);
});
afterAll(async () => {
  useMarket(undefined);
  await shop.close();
});

async function undecided() {
  const { variantId } = await aGood(shop.market);
  const { groupId, redirectUrl } = await shop.goToPay(await shop.fill([variantId]));
  await shop.choose(redirectUrl, 'never');
  return { groupId, redirectUrl };
}

function comeBack(group: string) {
  const url = new URL(`http://localhost/en-us/checkout/return?group=${group}`);
  const cookies = { get: () => undefined };
  return load({ params: { market: 'en-us' }, url, cookies, setHeaders: () => {} } as never);
}

test('a payment that stays undecided is told as waiting, with the way to look again', async () => {
  const { groupId } = await undecided();
  expect(await comeBack(groupId)).toEqual({
    says: 'waiting',
    again: `/en-us/checkout/return?group=${groupId}`,
  });
});

test('a payment that is decided a moment later is told as paid at once', async () => {
  const { groupId, redirectUrl } = await undecided();
  const back = comeBack(groupId);
  // It was asked once by now, and is asked again.
  await setTimeout(400);
  await shop.choose(redirectUrl, 'approve');
  expect(await back).toMatchObject({ says: 'paid' });
});

test('an address of no order is not there', async () => {
  await expect(comeBack('1')).rejects.toThrow(NotFound);
});
