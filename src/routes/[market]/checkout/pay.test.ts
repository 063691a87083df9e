import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marketBySlug, type ShopMarket } from '#domain/markets.ts';
import { openShop, type Shop } from '#server/checkout/a-shop.ts';
import { addToCart } from '#server/checkout/add-to-cart.ts';
import { readCart } from '#server/checkout/read-cart.ts';
import { settleOrderGroup } from '#server/checkout/settle-order-group.ts';
import { useMarket } from '#server/current-market.ts';
import { readGroup } from '#server/orders/read-group.ts';
import { fillDemoMarket } from '../../../../db/seeds/fill-demo-market.ts';
import { load } from '../cart/+page.server.ts';
import { destinationOf } from '../cart/destination.ts';
import { viewCart } from '../cart/view-cart.server.ts';
import type { CheckoutValues } from './checkout-values.ts';
import { ownGroup } from './first-values.server.ts';
import { pressOrder } from './pay.server.ts';

let shop: Shop;
let variantIds: string[];
beforeAll(async () => {
  shop = await openShop();
  await fillDemoMarket(shop.market);
  const rows = await shop.market.db
    .selectFrom('variants')
    .innerJoin('goods', 'goods.id', 'variants.good_id')
    .select('variants.id')
    .where('kind', '=', 'piece')
    .orderBy('goods.form')
    .orderBy('variants.price_minor')
    .execute();
  variantIds = rows.map((row) => row.id);
});
afterAll(() => shop.close());

const germany = marketBySlug('de-de')!;
const berlin: CheckoutValues = {
  email: 'lena@example.com',
  name: 'Lena Großmann',
  line1: 'Exempelstraße 7',
  postcode: '10115',
  city: 'Berlin',
  phone: '+49 30 1234567',
};

/** A cart with a piece nobody has yet, and the total its page shows. */
async function aCart(shopMarket: ShopMarket = germany, variantId = variantIds.pop()!) {
  const added = await addToCart(shop.market, {
    marketSlug: shopMarket.slug,
    variantId,
    quantity: 1,
  });
  if (added.refused) throw new Error(added.refused);
  const cart = (await readCart(shop.market, { token: added.token }))!;
  const destination = destinationOf(shopMarket, null);
  const view = await viewCart(shop.market, { cart, shopMarket, destination });
  const [total, door] = [view.total!.minor.toString(), view.atDoor.minor.toString()];
  return { token: added.token, variantId, total, door, status: view.status };
}
async function aTilePanel(): Promise<string> {
  const row = await shop.market.db
    .selectFrom('variants')
    .innerJoin('goods', 'goods.id', 'variants.good_id')
    .select('variants.id')
    .where('goods.form', '=', 'tile-panel')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** What the cart's page has to show to whoever holds this token. */
async function openCart(token: string) {
  useMarket(shop.market);
  const event = {
    params: { market: germany.slug },
    cookies: { get: () => token, set: () => {}, delete: () => {} },
    url: new URL('http://localhost/de-de/cart'),
    setHeaders: () => {},
  };
  return load(event as unknown as Parameters<typeof load>[0]).finally(() => useMarket(undefined));
}

const press = (
  token: string | undefined,
  values: CheckoutValues,
  shopMarket: ShopMarket = germany,
) => pressOrder(shop.market, { token, values, shopMarket });

describe('the order button', () => {
  it('leads to the gateway, twice to the same one', async () => {
    const { token, total } = await aCart();
    const once = await press(token, { ...berlin, total });
    const twice = await press(token, { ...berlin, total });
    expect(once).toMatchObject({ goTo: 'gateway' });
    expect(twice).toEqual(once);
  });

  it('keeps a gift with the order, and pressing again is still the same order', async () => {
    const { token, total } = await aCart();
    const values = { ...berlin, total, gift: 'yes', giftMessage: 'Für dich', giftFrom: 'Lena' };
    const once = await press(token, values);
    expect(once).toMatchObject({ goTo: 'gateway' });
    expect(await press(token, values)).toEqual(once);
  });

  it('says at each field what is wrong, and takes nothing', async () => {
    const { token, total } = await aCart();
    const pressed = await press(token, { ...berlin, email: 'lena', postcode: '1', total });
    expect(pressed).toMatchObject({ status: 400 });
    expect(Object.keys((pressed as { errors: object }).errors).sort()).toEqual([
      'email',
      'postcode',
    ]);
    const groups = await shop.market.db
      .selectFrom('order_groups')
      .select('id')
      .where('buyer_email', '=', 'lena')
      .execute();
    expect(groups).toEqual([]);
  });

  it('never charges another total than the one that was shown', async () => {
    const { token } = await aCart();
    const pressed = await press(token, { ...berlin, total: '1' });
    expect(pressed).toMatchObject({ status: 409, errors: { _sorry: expect.stringMatching(/€/) } });
    expect(await press(token, { ...berlin, total: 'nonsense' })).toMatchObject({ status: 409 });
  });

  it('asks for the tick when something is left at the door', async () => {
    const canada = marketBySlug('fr-ca')!;
    // Tiles set in cement: only a broker can say which line they are of.
    const { token, total, door, status } = await aCart(canada, await aTilePanel());
    expect(status).toBe('partial');
    const values: CheckoutValues = {
      email: 'eve@example.com',
      name: 'Ève Roy',
      line1: '2 rue Rachel',
      city: 'Montréal',
      region: 'QC',
      postcode: 'h2w1g1',
      phone: '+1 514 555 0100',
      total,
      door,
    };
    expect(await press(token, values, canada)).toMatchObject({
      status: 400,
      errors: { acceptDoor: expect.any(String) },
    });
    const other = await press(token, { ...values, acceptDoor: 'yes', door: '1' }, canada);
    expect(other).toMatchObject({
      status: 409,
      errors: { acceptDoor: expect.stringMatching(/\$/) },
    });
    expect(await press(token, { ...values, acceptDoor: 'yes' }, canada)).toMatchObject({
      goTo: 'gateway',
    });
  });

  it('asks again for a postcode of another province than the one chosen: its tax is another', async () => {
    const quebec = marketBySlug('fr-ca')!;
    const { token, total, door } = await aCart(quebec);
    const values: CheckoutValues = { ...berlin, line1: '12 rue Rachel', city: 'Montréal' };
    const toronto = { ...values, phone: '+1 514 555 0100', region: 'QC', postcode: 'M5V 2T6' };
    const pressed = await press(token, { ...toronto, total, door, acceptDoor: 'yes' }, quebec);
    expect(pressed).toMatchObject({
      status: 409,
      errors: { postcode: expect.stringContaining('M5V 2T6') as string },
    });
  });

  it('of a place with customs of its own says that it cannot be sent there', async () => {
    const { token, total } = await aCart();
    const pressed = await press(token, { ...berlin, postcode: '27498', city: 'Helgoland', total });
    expect(pressed).toMatchObject({ status: 409, errors: { _sorry: expect.any(String) } });
  });

  it('of a piece somebody else bought leads back to the cart, which says so', async () => {
    const { token, total, variantId } = await aCart();
    const rival = await addToCart(shop.market, { marketSlug: 'de-de', variantId, quantity: 1 });
    if (rival.refused) throw new Error(rival.refused);
    expect(await press(rival.token, { ...berlin, total })).toMatchObject({ goTo: 'gateway' });
    expect(await press(token, { ...berlin, total })).toEqual({ goTo: 'cart' });
    const cart = (await readCart(shop.market, { token }))!;
    const view = await viewCart(shop.market, {
      cart,
      shopMarket: germany,
      destination: { country: 'DE' },
    });
    expect(view.parcels[0]!.lines[0]!.trouble).toMatch(/verkauft/);
  });

  it('pressed again after the money came leads to the order, and the cart says the way', async () => {
    const { token, total } = await aCart();
    const pressed = await press(token, { ...berlin, total });
    if (!('url' in pressed)) throw new Error(JSON.stringify(pressed));
    await shop.choose(pressed.url, 'approve');
    const { paid: before, id: cartId } = (await readCart(shop.market, { token }))!;
    expect(before).toBeUndefined();
    const { id: groupId } = await shop.market.db
      .selectFrom('order_groups')
      .select('id')
      .where('cart_id', '=', cartId)
      .executeTakeFirstOrThrow();
    await settleOrderGroup(shop.market, { groupId, reason: 'webhook' });
    const { link } = (await ownGroup(shop.market, { token, groupId }))!;
    expect(await press(token, { ...berlin, total })).toEqual({ goTo: 'order', link });
    expect(await openCart(token)).toMatchObject({
      cart: undefined,
      order: `/de-de/orders/${link}`,
    });
  });

  it('without a cart leads to the cart', async () => {
    expect(await press(undefined, berlin)).toEqual({ goTo: 'cart' });
  });

  it('asks a Japanese buyer for Latin letters, and the order has both', async () => {
    const japan = marketBySlug('ja-jp')!;
    const { token, total, door } = await aCart(japan);
    const values: CheckoutValues = {
      email: 'misaki@example.jp',
      name: '佐藤 みさき',
      postcode: '1500041',
      region: 'Tokyo',
      city: '渋谷区',
      line1: '神南1-2-3',
      phone: '090-1234-5678',
      total,
      door,
      acceptDoor: 'yes',
    };
    const refused = await press(token, values, japan);
    expect(Object.keys((refused as { errors: object }).errors).sort()).toEqual([
      'latinAddressLines',
      'latinCity',
      'latinName',
    ]);
    const latin = {
      latinName: 'Misaki Sato',
      latinCity: 'Shibuya-ku',
      latinAddressLines: '1-2-3 Jinnan',
    };
    expect(await press(token, { ...values, ...latin }, japan)).toMatchObject({ goTo: 'gateway' });
    const { id: groupId } = await shop.market.db
      .selectFrom('order_groups')
      .select('id')
      .where('buyer_email', '=', 'misaki@example.jp')
      .executeTakeFirstOrThrow();
    const { shipTo } = await readGroup(shop.market, { groupId });
    expect(shipTo).toMatchObject({ latinName: 'Misaki Sato', city: 'Shibuya-ku', country: 'JP' });
    expect((await ownGroup(shop.market, { token, groupId }))?.groupId).toBe(groupId);
    expect(await ownGroup(shop.market, { token: 'A'.repeat(22), groupId })).toBeUndefined();
  });
});
