import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aGood } from '#server/checkout/a-good.ts';
import { openShop, type Shop } from '#server/checkout/a-shop.ts';
import { readGroup } from '#server/orders/read-group.ts';
import type { ApiEnv } from './app.ts';
import { gateways } from './gateways.ts';

type Heard = { readonly rawBody: string; readonly headers: Record<string, string> };

let shop: Shop;
let server: ReturnType<typeof serve>;
let open = true;
const heard: Heard[] = [];
const door = new Hono<ApiEnv>();
door.use('*', async (context, next) => {
  if (context.req.header('x-heard') === undefined) {
    heard.push({ rawBody: await context.req.raw.clone().text(), headers: context.req.header() });
    if (!open) return context.json({ error: 'closed' }, 503); // the gateway will tell again
  }
  context.set('market', shop.market);
  await next();
});
door.route('/api/payments', gateways);

beforeAll(async () => {
  server = serve({ fetch: door.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as AddressInfo;
  shop = await openShop({ webhookUrl: `http://127.0.0.1:${port}/api/payments/pretend/messages` });
});
afterAll(async () => {
  await shop.close();
  server.close();
});

const tell = ({ rawBody, headers }: Heard, name = 'pretend') =>
  door.request(`/api/payments/${name}/messages`, {
    method: 'POST',
    body: rawBody,
    headers: { ...headers, 'x-heard': 'yes' },
  });

/** A cart approved at the gateway, and the message it sent of it. */
async function approved() {
  const before = heard.length;
  const { variantId } = await aGood(shop.market);
  const { groupId, redirectUrl } = await shop.goToPay(await shop.fill([variantId]));
  await shop.choose(redirectUrl, 'approve');
  await vi.waitFor(() => expect(heard.length).toBeGreaterThan(before), { timeout: 10_000 });
  return { groupId, message: heard[before]! };
}
const stateOf = async (groupId: string) => (await readGroup(shop.market, { groupId })).state;

describe('a message of a gateway', () => {
  it('settles the order while the buyer is away, once however often it comes', async () => {
    const { groupId, message } = await approved();
    await vi.waitFor(async () => expect(await stateOf(groupId)).toBe('paid'), { timeout: 10_000 });
    expect((await tell(message)).status).toBe(204);
    const transfers = await shop.market.db
      .selectFrom('transfers')
      .select('id')
      .where('subject_id', '=', groupId)
      .execute();
    expect(transfers).toHaveLength(1);
  });

  it('that was changed, not signed, or sent to another gateway changes nothing', async () => {
    open = false;
    const { groupId, message } = await approved();
    const { rawBody, headers } = message;
    expect((await tell({ rawBody: `${rawBody} `, headers })).status).toBe(401);
    expect((await tell({ rawBody, headers: { 'content-type': 'application/json' } })).status).toBe(
      401,
    );
    expect((await tell(message, 'somebody')).status).toBe(401);
    expect((await tell(message, '__proto__')).status).toBe(401);
    expect(await stateOf(groupId)).toBe('placed');
    expect((await tell(message)).status).toBe(204);
    expect(await stateOf(groupId)).toBe('paid');
    open = true;
  });

  it('larger than any gateway writes is not read', async () => {
    expect((await tell({ rawBody: 'x'.repeat(70_000), headers: {} })).status).toBe(413);
  });
});
