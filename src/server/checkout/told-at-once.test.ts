import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messageHandled, receiveMessage } from '#server/payments/receive-message.ts';
import { aGood } from './a-good.ts';
import { compareLedgers, openShop, type Shop } from './a-shop.ts';
import { settleOrderGroup } from './settle-order-group.ts';

let shop: Shop;
let door: Server;
let heard = 0;

/** The same three calls as the webhook's door. */
async function receive(headers: Headers, rawBody: string): Promise<number> {
  const received = await receiveMessage(shop.market, { gateway: 'pretend', headers, rawBody });
  if (received.refused) return received.refused === 'already-handled' ? 204 : 400;
  await settleOrderGroup(shop.market, { paymentId: received.paymentId, reason: 'webhook' });
  await messageHandled(shop.market, { gateway: 'pretend', eventId: received.eventId });
  return 204;
}

beforeAll(async () => {
  door = createServer((incoming, answer) => {
    let body = '';
    incoming.on('data', (part) => (body += part));
    incoming.on('end', async () => {
      const headers = new Headers(incoming.headers as Record<string, string>);
      const status = await receive(headers, body).catch(() => 500);
      answer.writeHead(status).end();
      heard += 1;
    });
  }).listen(0, '127.0.0.1');
  await new Promise((done) => door.once('listening', done));
  const { port } = door.address() as AddressInfo;
  shop = await openShop({ webhookUrl: `http://127.0.0.1:${port}/` });
});
afterAll(async () => {
  expect((await compareLedgers(shop)).agree).toBe(true);
  await shop.close();
  door.close();
});

describe('the return page and the gateway’s own message', () => {
  it('arrive at once, again and again, and each payment is settled once', async () => {
    for (let round = 1; round <= 12; round++) {
      const { variantId } = await aGood(shop.market);
      const { groupId, redirectUrl } = await shop.goToPay(await shop.fill([variantId]));
      await shop.choose(redirectUrl, 'approve');
      const returned = await settleOrderGroup(shop.market, { groupId, reason: 'return' });
      expect(returned.says).toBe('paid');
      await expect.poll(() => heard, { timeout: 10_000, interval: 10 }).toBe(round);
      const booked = await shop.market.db
        .selectFrom('transfers')
        .select('id')
        .where('subject_id', '=', groupId)
        .execute();
      expect(booked).toHaveLength(1);
    }
    const events = await shop.market.db.selectFrom('gateway_events').select('handled_at').execute();
    expect(events).toHaveLength(12);
    expect(events.filter((event) => event.handled_at === null)).toEqual([]);
  });

  it('is enough alone: a buyer who never comes back has her order', async () => {
    const { variantId } = await aGood(shop.market);
    const { groupId, redirectUrl } = await shop.goToPay(await shop.fill([variantId]));
    await shop.choose(redirectUrl, 'approve');
    const state = async () =>
      (
        await shop.market.db
          .selectFrom('order_groups')
          .select('state')
          .where('id', '=', groupId)
          .executeTakeFirstOrThrow()
      ).state;
    await expect.poll(state, { timeout: 10_000, interval: 20 }).toBe('paid');
  });
});
