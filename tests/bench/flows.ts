// Many buyers at once through the verbs, and the two bare transactions that are the limit of it.
import type pg from 'pg';
import { randomUUID } from 'node:crypto';
import { addToCart } from '#server/checkout/add-to-cart.ts';
import { payForCart } from '#server/checkout/pay-for-cart.ts';
import { quoteCart } from '#server/checkout/quote-cart.ts';
import { readCart } from '#server/checkout/read-cart.ts';
import { settleOrderGroup } from '#server/checkout/settle-order-group.ts';
import type { Market } from '#server/market.ts';
import type { PaymentGateway } from '#server/payments/gateway.ts';
import { zero, type Money } from '#domain/money/money.ts';

export type Measured = { readonly perSecond: number; readonly p50: number; readonly p99: number };

/** Runs a flow over and over in so many lanes at once, for so long; answers each part's times. */
export async function measure(
  parts: number,
  { lanes, seconds }: { lanes: number; seconds: number },
  flow: (lane: number) => Promise<readonly number[]>,
): Promise<Measured[]> {
  for (let lane = 0; lane < lanes; lane++) await flow(lane); // warm
  const times: number[][] = Array.from({ length: parts }, () => []);
  const began = performance.now();
  const end = began + seconds * 1000;
  const run = async (lane: number) => {
    while (performance.now() < end) {
      for (const [part, time] of (await flow(lane)).entries()) times[part]!.push(time);
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, lane) => run(lane)));
  const took = (performance.now() - began) / 1000;
  return times.map((one) => {
    const sorted = one.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? NaN;
    return { perSecond: one.length / took, p50: at(0.5), p99: at(0.99) };
  });
}

const buyer = { name: 'Lena Großmann', email: 'lena@example.com', language: 'de' };
const shipTo = {
  name: 'Lena Großmann',
  addressLines: ['Exempelstraße 7'],
  city: 'Berlin',
  postcode: '10115',
  country: 'DE',
};

/** New cart, first line, quote, placed order with its payment opened; then settled. */
export async function checkout(market: Market, variantId: string): Promise<[number, number]> {
  const began = performance.now();
  const added = await addToCart(market, { marketSlug: 'de-de', variantId, quantity: 1 });
  if (added.refused) throw new Error(`the good cannot be added: ${added.refused}`);
  const { token } = added;
  const cart = (await readCart(market, { token }))!;
  const destination = { country: 'DE', postcode: '10115' };
  const { total } = await quoteCart(market, { cart, destination, gift: false });
  if (!total) throw new Error('the good has no delivered price in Germany');
  const asked = { token, buyer, shipTo, acceptedTotal: total, acceptedDoorCosts: true };
  const paying = await payForCart(market, { ...asked, method: 'stub' });
  if (paying.refused) throw new Error(`the cart cannot be paid for: ${paying.refused}`);
  const placed = performance.now();
  const { says } = await settleOrderGroup(market, { groupId: paying.groupId, reason: 'return' });
  if (says !== 'paid') throw new Error(`not paid: ${says}`);
  return [placed - began, performance.now() - placed];
}

/** A gateway that answers in the same process and has always been paid. */
export function stubGateway(): PaymentGateway {
  const sessions = new Map<string, Money>();
  const status = async (sessionRef: string, state: 'captured' | 'expired' = 'captured') => {
    const amount = sessions.get(sessionRef)!;
    return { sessionRef, state, captured: amount, refunded: zero(amount.currency) };
  };
  return {
    name: 'stub',
    async createSession({ paymentId, amount }) {
      sessions.set(paymentId, amount);
      return { sessionRef: paymentId, redirectUrl: `http://localhost/${paymentId}` };
    },
    async findSession(paymentId) {
      return { sessionRef: paymentId, redirectUrl: `http://localhost/${paymentId}` };
    },
    fetchStatus: (sessionRef) => status(sessionRef),
    cancelSession: (sessionRef) => status(sessionRef, 'expired'),
    refund: ({ sessionRef }) => status(sessionRef),
    findRefund: async () => false,
    readMessage: () => undefined,
  };
}

/** Stock, order and payment in one; paid, four entries and an event in the other. Nothing is checked. */
export async function bareTransactions(pool: pg.Pool, lane: number): Promise<[number, number]> {
  const began = performance.now();
  const [order, payment] = [randomUUID(), randomUUID()];
  await transaction(pool, [
    ['update bench_stock set units = units - 1 where id = $1 and units >= 1', [lane]],
    ["insert into bench_orders values ($1, $2, 'placed', 16500)", [order, lane]],
    ["insert into bench_payments values ($1, $2, 'opened', 16500)", [payment, order]],
  ]);
  const placed = performance.now();
  await transaction(pool, [
    ["update bench_payments set state = 'captured' where id = $1", [payment]],
    ["update bench_orders set state = 'paid' where id = $1", [order]],
    [
      `insert into bench_entries select $1, side, minor
       from unnest(array[1, 2, 3, 4], array[-16500, 12000, 3000, 1500]) as parts (side, minor)`,
      [order],
    ],
    ["insert into bench_events (kind, subject) values ('group-paid', $1)", [order]],
  ]);
  return [placed - began, performance.now() - placed];
}

async function transaction(
  pool: pg.Pool,
  statements: readonly [string, unknown[]][],
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    for (const [text, values] of statements)
      await client.query({ name: text.slice(0, 60), text, values });
    await client.query('commit');
  } finally {
    client.release();
  }
}

export const bareTables = `
  create table bench_goods (id integer primary key, body text not null);
  insert into bench_goods select n, rpad(n::text, 2000, md5(n::text)) from generate_series(1, 10000) as n;
  create table bench_stock (id integer primary key, units integer not null check (units >= 0));
  insert into bench_stock select n, 1000000 from generate_series(0, 99) as n;
  create table bench_orders (id uuid primary key, good integer not null, state text not null, minor bigint not null);
  create table bench_payments (
    id uuid primary key, order_id uuid not null references bench_orders, state text not null, minor bigint not null
  );
  create table bench_entries (order_id uuid not null references bench_orders, side integer not null, minor bigint not null);
  create table bench_events (id bigint generated always as identity primary key, kind text not null, subject uuid not null);
`;
