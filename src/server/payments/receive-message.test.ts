import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestMarket, type TestMarket } from '#server/db/test-market.ts';
import { pretendGateway } from './gateways/pretend.ts';
import { signMessage } from './gateways/sign-message.ts';
import { messageHandled, receiveMessage } from './receive-message.ts';

const secret = {
  apiKey: 'key',
  webhookSecret: Buffer.from('a secret of tests').toString('base64'),
};
const gateways = { pretend: pretendGateway({ mode: 'demo', url: 'http://127.0.0.1:9', secret }) };
const now = new Date('2026-11-23T10:00:00Z');
const paymentId = '01940000-0000-7000-8000-000000000001';
const rawBody = `{"type": "session.captured", "data": {"ref": "ps_1", "payment_id": "${paymentId}"}}`;

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket({ gateways, now });
  const groupId = '01940000-0000-7000-8000-000000000002';
  await market.db
    .insertInto('order_groups')
    .values({
      id: groupId,
      number: 'QF-TEST',
      cart_id: groupId,
      market_slug: 'de-de',
      state: 'placed',
      buyer_name: 'Lena',
      buyer_email: 'lena@example.com',
      language: 'de',
      ship_to: '{}',
      total_minor: 100n,
      currency: 'EUR',
      link_sha256: 'x',
      placed_at: now,
      holds_until: now,
    })
    .execute();
  await market.db
    .insertInto('payments')
    .values({
      id: paymentId,
      group_id: groupId,
      gateway: 'pretend',
      state: 'opened',
      amount_minor: 100n,
      currency: 'EUR',
      session_ref: 'ps_1',
      opened_at: now,
    })
    .execute();
});
afterAll(() => market.close());

const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const signed = (changes: { id?: string; at?: Date; body?: string; secret?: string } = {}) =>
  new Headers({
    ...signMessage(changes.secret ?? secret.webhookSecret, {
      id: changes.id ?? 'evt_1',
      at: changes.at ?? now,
      rawBody: changes.body ?? rawBody,
    }),
  });
const receive = (headers: Headers, body = rawBody, gateway = 'pretend') =>
  receiveMessage(market, { gateway, headers, rawBody: body });
const kept = async () =>
  (await market.db.selectFrom('gateway_events').select('event_id').execute()).length;

describe('a message of a gateway', () => {
  it.each([
    [
      'is signed by somebody else',
      signed({ secret: Buffer.from('other').toString('base64') }),
      rawBody,
    ],
    ['was altered on the way', signed(), rawBody.replace('ps_1', 'ps_2')],
    ['was parsed and written again', signed(), JSON.stringify(JSON.parse(rawBody))],
    ['is six minutes old', signed({ at: at(-6) }), rawBody],
    ['is of six minutes from now', signed({ at: at(6) }), rawBody],
    ['has no signature', new Headers({ 'webhook-id': 'evt_1' }), rawBody],
    ['has another id than was signed', withHeader(signed(), 'webhook-id', 'evt_2'), rawBody],
    [
      'has another time than was signed',
      withHeader(signed(), 'webhook-timestamp', '1795428001'),
      rawBody,
    ],
    ['has an empty signature', withHeader(signed(), 'webhook-signature', 'v1,'), rawBody],
    ['is signed and is not JSON', signed({ body: 'captured' }), 'captured'],
  ])('that %s is not believed, and nothing is written', async (_, headers, body) => {
    expect(await receive(headers, body)).toEqual({ refused: 'not-believed' });
    expect(await kept()).toBe(0);
  });

  it('for a gateway nobody configured is not believed', async () => {
    expect((await receive(signed(), rawBody, 'stripe')).refused).toBe('not-believed');
    expect((await receive(signed(), rawBody, 'constructor')).refused).toBe('not-believed');
  });

  it('is kept once and worked on until it was handled, however often it comes', async () => {
    const ten = await Promise.all(Array.from({ length: 10 }, () => receive(signed())));
    expect(ten).toEqual(Array(10).fill({ paymentId, eventId: 'evt_1' }));
    expect(await kept()).toBe(1);
    await messageHandled(market, { gateway: 'pretend', eventId: 'evt_1' });
    expect(await receive(signed())).toEqual({ refused: 'already-handled' });
  });

  it('that comes before we learnt the name of the session still finds its payment', async () => {
    const body = rawBody.replace('ps_1', 'ps_early');
    expect(await receive(signed({ id: 'evt_early', body }), body)).toMatchObject({ paymentId });
  });

  it('about a payment that is not ours is kept and does nothing', async () => {
    const body = rawBody.replace('ps_1', 'ps_9').replace('0001"', '0009"');
    expect(await receive(signed({ id: 'evt_9', body }), body)).toEqual({ refused: 'not-ours' });
  });
});

describe('the pretend gateway', () => {
  it('is refused in production', () => {
    const options = { mode: 'production', url: 'http://127.0.0.1:9', secret } as const;
    expect(() => pretendGateway(options)).toThrow('never used in production');
  });
});

function withHeader(headers: Headers, name: string, value: string): Headers {
  headers.set(name, value);
  return headers;
}
