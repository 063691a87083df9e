import { isRedirect } from '@sveltejs/kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { QuoteLine } from '#domain/landed-cost/quote.ts';
import { money } from '#domain/money/money.ts';
import type { Asker } from '#domain/permissions/may.ts';
import { aGood } from '#server/checkout/a-good.ts';
import { openShop, type Shop } from '#server/checkout/a-shop.ts';
import { settleOrderGroup } from '#server/checkout/settle-order-group.ts';
import { useMarket } from '#server/current-market.ts';
import { makeFirstOperator } from '#server/identity/make-first-operator.ts';
import { signIn } from '#server/identity/sign-in.ts';
import { whoIsAsking } from '#server/identity/who-is-asking.ts';
import { newId } from '#server/market.ts';
import { Forbidden, NotFound } from '#server/not-there.ts';

type Door = {
  load?: (event: unknown) => unknown;
  actions?: Record<string, (event: unknown) => unknown>;
};
const doors = import.meta.glob<Door>('./[(]inside[)]/**/+{page,layout}.server.ts', { eager: true });
type Endpoint = Record<string, (event: unknown) => unknown>;
const endpoints = import.meta.glob<Endpoint>('./[(]inside[)]/**/+server.ts', { eager: true });
const pages = Object.keys(import.meta.glob('./[(]inside[)]/**/+page.svelte'));

let shop: Shop;
let desk: Asker;
let sold: { number: string; cooperativeId: string; goodId: string };
beforeAll(async () => {
  shop = await openShop();
  useMarket(shop.market);
  const made = (await makeFirstOperator(shop.market))!;
  const outcome = await signIn(shop.market, { ...made, address: '192.0.2.1' });
  if (!('signedIn' in outcome)) throw new Error(outcome.refused);
  const cookie = outcome.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  desk = (await whoIsAsking(shop.market, new Headers({ cookie })))!;
  sold = await sellOne();
});
afterAll(async () => {
  useMarket(undefined);
  await shop.close();
});

async function sellOne() {
  const good = await aGood(shop.market);
  const { groupId, redirectUrl } = await shop.goToPay(await shop.fill([good.variantId]));
  await shop.choose(redirectUrl, 'approve');
  await settleOrderGroup(shop.market, { groupId, reason: 'return' });
  const { number } = await shop.market.db
    .selectFrom('order_groups')
    .select('number')
    .where('id', '=', groupId)
    .executeTakeFirstOrThrow();
  return { number, cooperativeId: good.cooperativeId, goodId: good.goodId };
}

const eventOf = (asker: Asker | undefined, over: Record<string, unknown> = {}) => ({
  locals: { asker },
  params: { id: sold.goodId, number: sold.number, slug: 'x' },
  url: new URL('http://localhost/desk'),
  request: new Request('http://localhost/desk', { method: 'POST', body: new URLSearchParams() }),
  cookies: { get: () => undefined, set: () => {} },
  setHeaders: () => {},
  getClientAddress: () => '192.0.2.1',
  ...over,
});

const ofPages = Object.entries(doors).flatMap(([path, { load, actions }]) => [
  ...(load ? [[`${path} load`, load] as const] : []),
  ...Object.entries(actions ?? {}).map(([name, action]) => [`${path} ?/${name}`, action] as const),
]);
const ofEndpoints = Object.entries(endpoints).flatMap(([path, methods]) =>
  Object.entries(methods)
    .filter(([name]) => /^[A-Z]+$/.test(name))
    .map(([name, answer]) => [`${path} ${name}`, answer] as const),
);
const handlers = ofPages;
const loadOf = (path: string) => doors[`./(inside)${path}/+page.server.ts`]!.load!;
const read = async (path: string, over: Record<string, unknown> = {}) =>
  (await loadOf(path)(eventOf(desk, over))) as Record<string, never>;

describe('a page of the desk', () => {
  it('always has a door of its own, which is in this list', () => {
    const without = pages.filter(
      (page) => !(page.replace('+page.svelte', '+page.server.ts') in doors),
    );
    expect(without).toEqual([]);
    expect(pages.length).toBeGreaterThanOrEqual(11);
    expect(handlers.length).toBeGreaterThanOrEqual(20);
  });

  it.each(handlers)('%s refuses a stranger, and who is no operator', async (_, handler) => {
    const member: Asker = {
      ...desk,
      operatorRole: undefined,
      memberships: [{ cooperativeId: sold.cooperativeId, slug: 'x', name: 'X', role: 'president' }],
    };
    for (const asker of [undefined, member]) {
      const refusal = await Promise.resolve()
        .then(() => handler(eventOf(asker)))
        .then(
          () => undefined,
          (error: unknown) => error,
        );
      const toTheDoor = isRedirect(refusal) && refusal.location.startsWith('/desk/sign-in?');
      expect(toTheDoor || refusal instanceof Forbidden, String(refusal)).toBe(true);
    }
  });
});

describe('a paper of the desk', () => {
  it.each(ofEndpoints)(
    '%s is not there for who is no operator, though it is',
    async (_, answer) => {
      const id = newId(shop.market);
      await shop.market.pool.query(
        `insert into papers (id, parcel_id, cooperative_id, kind, language, version, status, sha256,
         twin, created_at)
       select $1, id, cooperative_id, 'cn23', 'fr', 9, 'draft', repeat('0', 64), '{}', now()
       from parcels limit 1`,
        [id],
      );
      const open = (asker: Asker | undefined) =>
        Promise.resolve()
          .then(() => answer(eventOf(asker, { params: { id } })))
          .then(
            () => 'opened',
            (error: unknown) => error,
          );
      expect(await open(undefined)).toBeInstanceOf(NotFound);
      expect(await open({ ...desk, operatorRole: undefined })).toBeInstanceOf(NotFound);
      // The operator comes past the door: what is missing is only the file the row speaks of.
      expect(String(await open(desk))).toContain('0'.repeat(64));
      expect(String(await open(undefined))).not.toContain('0'.repeat(64));
    },
  );
});

describe('the desk reads', () => {
  it('the queue: the paid order waits for its cooperative, and is late after a day', async () => {
    const kinds = async () =>
      ((await read('')) as never as { rows: { kind: string; late: boolean }[] }).rows.filter(
        (row) => row.kind === 'order-paid',
      );
    expect(await kinds()).toMatchObject([{ late: false, path: `/desk/orders/${sold.number}` }]);
    shop.later(25 * 60);
    expect(await kinds()).toMatchObject([{ late: true }]);
  });

  it('an order whole: its parts are its total, its shares the seller’s price, its payment captured', async () => {
    const { group } = (await read('/orders/[number]')) as never as { group: Record<string, never> };
    const [order] = group['orders'] as unknown as [Record<string, { minor: bigint }>];
    const parts = ['goods', 'freight', 'duties', 'taxes', 'fees'].map(
      (part) => order![part]!.minor,
    );
    expect(parts.reduce((sum, minor) => sum + minor, 0n)).toBe(order!['total']!.minor);
    const [line] = order!['lines'] as never as [
      { shares: { amount: { minor: bigint } }[]; sellerUnit: { minor: bigint } },
    ];
    const shared = line.shares.reduce((sum, share) => sum + share.amount.minor, 0n);
    expect(shared).toBe(line.sellerUnit.minor);
    expect(group['payments']).toMatchObject([
      { state: 'captured', operations: [{ kind: 'create-session', state: 'done' }] },
    ]);
    await expect(read('/orders/[number]', { params: { number: 'QF-0000000' } })).rejects.toThrow(
      NotFound,
    );
  });

  it('why it cost this: each frozen line with its rule, its source and how old that was', async () => {
    const line: QuoteLine = {
      kind: 'duty',
      payer: 'operator',
      when: 'now',
      rule: 'eu-flat',
      rate: '3.00 EUR × 1',
      amount: money(300, 'EUR'),
      status: 'known',
      source: 'Regulation',
      link: 'https://example.org/r',
      verifiedOn: '2026-11-13',
      ruleStatus: 'sourced',
      goods: [],
      says: { key: 'duty', values: {} },
    };
    const lanes = [
      { id: 'other', lines: [] },
      { id: 'post:checkout', lines: [line] },
    ];
    await shop.market.pool.query(
      `update quotes set answer = $1, created_at = '2026-11-23T10:00Z'`,
      [JSON.stringify({ lanes }, (_, part) => (typeof part === 'bigint' ? `${part}` : part))],
    );
    const { group } = (await read('/orders/[number]')) as never as {
      group: { orders: { quote: { lines: unknown[] } }[] };
    };
    expect(group.orders[0]!.quote.lines).toMatchObject([
      { rule: 'eu-flat', source: 'Regulation', amount: money(300, 'EUR'), sourceAgeDays: 10 },
    ]);
  });

  it('a good with the way to its photos whole and to her voice, where she left one', async () => {
    const { pool } = shop.market;
    const ask = async () =>
      (await read('/goods/[id]')) as never as {
        good: { hasVoice: boolean; pictures: { src: string; whole: string }[] };
      };
    expect((await ask()).good.hasVoice).toBe(false);
    const sha = 'c'.repeat(64);
    await pool.query(
      `insert into media (sha256, type, bytes, cooperative_id, created_at)
       values ($1, 'audio/webm', 1, $2, now())`,
      [sha, sold.cooperativeId],
    );
    await pool.query('insert into good_pictures values ($1, 12, $2, $3)', [
      sold.goodId,
      sha,
      sold.cooperativeId,
    ]);
    await pool.query('update goods set voice_sha256 = $1 where id = $2', [sha, sold.goodId]);
    const { good } = await ask();
    expect(good.hasVoice).toBe(true);
    expect(good.pictures.at(-1)!.whole).toBe(
      `/atelier/photo/${sold.goodId}/12?v=${'c'.repeat(12)}&large`,
    );
  });

  it('a thumbnail of a size that is made; before, and of people, the original made small', async () => {
    const { pool } = shop.market;
    const [sha, goodId] = ['d'.repeat(64), sold.goodId];
    await pool.query(
      `insert into media (sha256, type, bytes, width, height, cooperative_id, created_at)
       values ($1, 'png', 1, 900, 900, $2, now())`,
      [sha, sold.cooperativeId],
    );
    await pool.query('insert into good_pictures values ($1, 13, $2, $3)', [
      goodId,
      sha,
      sold.cooperativeId,
    ]);
    const thumbnail = async () => {
      const { good } = (await read('/goods/[id]')) as never as {
        good: { pictures: { src: string }[] };
      };
      return good.pictures.at(-1)!.src;
    };
    const own = `/atelier/photo/${goodId}/13?v=${'d'.repeat(12)}`;
    expect(await thumbnail()).toBe(own);
    await pool.query(
      `insert into media_sizes (sha256, width, height, type, bytes)
       select $1, width, width, type, 1 from unnest('{160,320,640}'::int[]) as width,
         unnest('{avif,webp}'::text[]) as type`,
      [sha],
    );
    expect(await thumbnail()).toBe(`/media/${'d'.repeat(32)}/320.webp`);
    await pool.query('update media set shows_people = true where sha256 = $1', [sha]);
    expect(await thumbnail()).toBe(own);
  });

  it('orders by number, by the buyer’s address, a page at a time', async () => {
    const find = async (search: string) =>
      (
        await read('/orders', {
          url: new URL(`http://x/desk/orders?search=${encodeURIComponent(search)}`),
        })
      ).orders;
    expect(await find(sold.number.toLowerCase())).toMatchObject([
      { number: sold.number, country: 'DE' },
    ]);
    expect(await find('LENA@example.com')).toHaveLength(1);
    expect(await find('somebody else')).toEqual([]);
  });

  it('the ledger: it balances, and the transfer names its order', async () => {
    const { ledger } = (await read('/ledger')) as never as { ledger: Record<string, never> };
    expect(ledger['proof']).toMatchObject({ balanced: true });
    const [transfer] = ledger['transfers'] as unknown as [
      { groupNumber: string; entries: unknown[] },
    ];
    expect(transfer.groupNumber).toBe(sold.number);
    expect(transfer.entries.length).toBeGreaterThan(3);
  });

  it('events newest first, going on from where they stopped, without a secret in them', async () => {
    const seen: string[] = [];
    for (let after = ''; ;) {
      const page = (await read('/events', {
        url: new URL(`http://x/?after=${after}`),
      })) as never as {
        events: { sequence: string }[];
        next?: string;
      };
      seen.push(...page.events.map((event) => event.sequence));
      if (!page.next) break;
      after = page.next;
    }
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.map(BigInt)).toEqual(seen.map(BigInt).toSorted((a, b) => (a < b ? 1 : -1)));
    const { rows } = await shop.market.pool.query(
      `select string_agg(data::text, ' ') as text from events`,
    );
    expect(rows[0].text).not.toMatch(/password|token|lena@/i);
  });

  it('the outbox, and one mail of it as text only', async () => {
    const id = newId(shop.market);
    await shop.market.pool.query(
      `insert into mails (id, kind, subject_id, recipient, language, subject, body_text, body_html,
         state, queued_at)
       values ($1, 'test', $1, 'lena@example.com', 'de', 'Danke', 'Danke!', '<b>Danke!</b>', 'waiting', $2)`,
      [id, shop.market.now()],
    );
    const { mails } = (await read('/outbox', {
      url: new URL('http://x/?state=waiting'),
    })) as never as { mails: unknown[] };
    expect(mails).toEqual(
      expect.arrayContaining([expect.objectContaining({ id, subject: 'Danke' })]),
    );
    expect((await read('/outbox/[id]', { params: { id } })).mail).toMatchObject({ text: 'Danke!' });
    await expect(read('/outbox/[id]', { params: { id: 'x' } })).rejects.toThrow(NotFound);
  });

  it('a page whose cursor or filter is nonsense begins at its beginning', async () => {
    const url = new URL(`http://x/?after=2026-99-99T00:00Z_x&state=nonsense&kind=&subject=x`);
    for (const path of ['/orders', '/ledger', '/outbox', '/events', '/goods', '/cooperatives']) {
      expect(await read(path, { url }), path).toBeDefined();
    }
  });
});
