import { isRedirect } from '@sveltejs/kit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aGood } from '#server/checkout/a-good.ts';
import { openShop, type Shop } from '#server/checkout/a-shop.ts';
import { settleOrderGroup } from '#server/checkout/settle-order-group.ts';
import { useMarket } from '#server/current-market.ts';
import { NotFound } from '#server/not-there.ts';
import { load as loadOrder } from '../+page.server.ts';
import { actions, load } from './+page.server.ts';

let shop: Shop;
let link: string;
beforeAll(async () => {
  shop = await openShop();
  useMarket(shop.market);
  const good = await aGood(shop.market);
  const paying = await shop.goToPay(await shop.fill([good.variantId]));
  await shop.choose(paying.redirectUrl, 'approve');
  await settleOrderGroup(shop.market, { groupId: paying.groupId, reason: 'return' });
  link = paying.link;
});
afterAll(async () => {
  useMarket(undefined);
  await shop.close();
});

type Page = Exclude<Awaited<ReturnType<typeof load>>, void>;
const headers: Record<string, string> = {};
const event = (market: string, fields?: [string, string][], of = link) =>
  ({
    params: { market, link: of },
    setHeaders: (set: Record<string, string>) => Object.assign(headers, set),
    url: new URL(`http://localhost/${market}/orders/${of}/withdrawal`),
    request: new Request('http://localhost/', {
      method: 'POST',
      body: new URLSearchParams(fields ?? []),
    }),
  }) as never;
const open = async (market = 'de-de') => (await load(event(market))) as Page;

it('the order’s page leads there, and the page is hers alone', async () => {
  const order = (await loadOrder(event('de-de'))) as { mayWithdraw: string };
  expect(order.mayWithdraw).toBe(`/de-de/orders/${link}/withdrawal`);
  const { buyer, view } = await open();
  expect(buyer.email).toBe('lena@example.com');
  expect(view.open).toHaveLength(1);
  expect(view.law?.name).toBe('Directive 2011/83/EU, Article 9');
  expect(view.exception).toBeUndefined();
  expect(headers['cache-control']).toBe('private, no-store');
});

it('what is wrong comes back beside its field, with what she wrote', async () => {
  const fields: [string, string][] = [
    ['name', ''],
    ['email', 'lena'],
    ['order', 'OR-OTHERS'],
  ];
  expect(await actions.check(event('de-de', fields))).toMatchObject({
    status: 400,
    data: {
      told: { email: 'lena' },
      errors: {
        name: expect.stringContaining('Namen'),
        email: expect.stringContaining('E-Mail'),
        orders: expect.stringContaining('Bestellung'),
      },
    },
  });
});

it('she states, changes something, confirms; then the page says when, and offers it no more', async () => {
  const { view } = await open();
  const fields: [string, string][] = [
    ['name', 'Lena'],
    ['email', 'lena@example.com'],
    ['order', view.open[0]!.number],
  ];
  expect(await actions.check(event('de-de', fields))).toMatchObject({ toConfirm: true });
  expect(await actions.change(event('de-de', fields))).toMatchObject({
    toConfirm: false,
    told: { name: 'Lena' },
  });
  expect((await open()).view.said).toEqual([]);
  const sent = await actions.confirm(event('de-de', fields)).catch((thrown: unknown) => thrown);
  expect(isRedirect(sent)).toBe(true);
  const after = await open('ja-jp');
  expect(after.view.open).toEqual([]);
  expect(after.view.said[0]!.text).toContain('撤回');
  expect(await actions.confirm(event('de-de', fields))).toMatchObject({
    status: 409,
    data: { errors: { _refused: expect.stringContaining('schon widerrufen') } },
  });
});

it('an address that is none opens nothing and says nothing', async () => {
  const of = 'A'.repeat(22);
  await expect(load(event('de-de', [], of))).rejects.toThrow(NotFound);
  await expect(actions.confirm(event('de-de', [], of))).rejects.toThrow(NotFound);
});
