import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ShipTo } from '#domain/addresses/ship-to.ts';
import { aGood } from '#server/checkout/a-good.ts';
import { openShop, type Shop } from '#server/checkout/a-shop.ts';
import { readGroup } from './read-group.ts';

let shop: Shop;
beforeAll(async () => (shop = await openShop()));
afterAll(() => shop.close());

it('an order keeps its address in the buyer’s letters and in Latin ones', async () => {
  const shipTo: ShipTo = {
    name: 'فاطمة الزهراء',
    latinName: 'Fatima Zahra',
    addressLines: ['شارع المثال 7'],
    latinAddressLines: ['Exempelstraße 7', 'Berlin, 10115'],
    city: 'Berlin',
    postcode: '10115',
    country: 'DE',
  };
  const { variantId } = await aGood(shop.market);
  const { groupId } = await shop.goToPay(await shop.fill([variantId]), { shipTo });
  expect((await readGroup(shop.market, { groupId })).shipTo).toEqual(shipTo);
});
