// Faults 1, 2, 3, 9 and 11 of docs/faults.md: kill -9 at every named moment of a payment.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wholeJson } from '#server/orders/whole-json.ts';
import { aGood } from '#server/checkout/a-good.ts';
import { compareLedgers, openShop, type Shop } from '#server/checkout/a-shop.ts';
import { settleOrderGroup } from '#server/checkout/settle-order-group.ts';
import { sweepUnsettled } from '#server/checkout/sweep-unsettled.ts';
import { proveLedger } from '#server/ledger/read-balances.ts';

const script = fileURLToPath(new URL('./paying-process.ts', import.meta.url));
const kills = Number(process.env.KILLS ?? 6);

let shop: Shop;
beforeAll(async () => {
  shop = await openShop({ timeoutMilliseconds: 5_000 });
  shop.market.setNow(new Date());
});
afterAll(async () => {
  expect((await compareLedgers(shop)).differing).toEqual([]);
  expect((await proveLedger(shop.market)).balanced).toBe(true);
  await shop.close();
});

type Work = { verb: 'pay' | 'settle'; crashAt: string; request?: unknown; groupId?: string };

/** Runs it and answers how it ended; killed after `killAfter` milliseconds when it says so. */
function run(work: Work, killAfter?: number): Promise<string | number | null> {
  const secret = shop.secret;
  const whole = {
    ...work,
    databaseUrl: shop.market.ownerUrl,
    gatewayUrl: shop.gateway.url,
    secret,
  };
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, WORK: wholeJson(whole) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const timer =
    killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((done) => {
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      done(signal ?? code);
    });
  });
}

const settle = (groupId: string) => settleOrderGroup(shop.market, { groupId, reason: 'return' });

async function chargesOf(groupId: string) {
  const payments = await shop.market.db
    .selectFrom('payments')
    .select('id')
    .where('group_id', '=', groupId)
    .execute();
  const ids = payments.map((payment) => payment.id);
  return shop.gateway.books
    .sessions()
    .filter((session) => ids.includes(session.paymentId) && session.state === 'captured').length;
}

describe('the house is killed while a buyer pays', () => {
  it.each(['order-placed', 'session-opened', 'session-recorded'])(
    'just after %s: she clicks again, and has one order and one charge',
    async (crashAt) => {
      const { variantId } = await aGood(shop.market);
      const token = await shop.fill([variantId]);
      const request = await shop.request(token);
      expect(await run({ verb: 'pay', crashAt, request })).toBe('SIGKILL');
      const { groupId, redirectUrl } = await shop.goToPay(token);
      await shop.choose(redirectUrl, 'approve');
      expect((await settle(groupId)).says).toBe('paid');
      expect(await chargesOf(groupId)).toBe(1);
      const lines = await shop.market.db
        .selectFrom('order_lines')
        .select('id')
        .where('variant_id', '=', variantId)
        .execute();
      expect(lines).toHaveLength(1);
    },
  );

  it.each(['order-placed', 'session-opened', 'session-recorded'])(
    'just after %s: she goes away, and the piece is back in the shop in time',
    async (crashAt) => {
      const { variantId } = await aGood(shop.market);
      const request = await shop.request(await shop.fill([variantId]));
      expect(await run({ verb: 'pay', crashAt, request })).toBe('SIGKILL');
      shop.later(31);
      await sweepUnsettled(shop.market);
      const { stock } = await shop.market.db
        .selectFrom('variants')
        .select('stock')
        .where('id', '=', variantId)
        .executeTakeFirstOrThrow();
      expect(stock).toBe(1);
      shop.market.setNow(new Date());
    },
  );
});

describe('the house is killed while it settles', () => {
  it.each(['gateway-asked', 'group-settled'])(
    'just after %s: whoever comes next finds it paid, and booked once',
    async (crashAt) => {
      const { variantId } = await aGood(shop.market);
      const { groupId, redirectUrl } = await shop.goToPay(await shop.fill([variantId]));
      await shop.choose(redirectUrl, 'approve');
      expect(await run({ verb: 'settle', crashAt, groupId })).toBe('SIGKILL');
      shop.later(3);
      await sweepUnsettled(shop.market);
      expect((await settle(groupId)).says).toBe('paid');
      const transfers = await shop.market.db
        .selectFrom('transfers')
        .select('id')
        .where('subject_id', '=', groupId)
        .execute();
      expect(transfers).toHaveLength(1);
      shop.market.setNow(new Date());
    },
  );

  it('just after it asked for a refund: the money is returned once', async () => {
    const { variantId } = await aGood(shop.market);
    const late = await shop.goToPay(await shop.fill([variantId]));
    await shop.choose(late.redirectUrl, 'late', 45);
    shop.later(31);
    await sweepUnsettled(shop.market);
    const luckier = await shop.goToPay(await shop.fill([variantId]));
    await shop.choose(luckier.redirectUrl, 'approve');
    await settle(luckier.groupId);
    shop.later(20);
    shop.gateway.approveLate();
    expect(await run({ verb: 'settle', crashAt: 'refund-asked', groupId: late.groupId })).toBe(
      'SIGKILL',
    );
    await sweepUnsettled(shop.market);
    expect((await settle(late.groupId)).says).toBe('refunded');
    const refunds = shop.gateway.books.sessions().flatMap((session) => session.refunds);
    expect(refunds).toHaveLength(1);
    shop.market.setNow(new Date());
  });
});

describe(`the house is killed at ${kills} random moments`, () => {
  it('and nobody ever has two charges or two orders', async () => {
    for (let kill = 0; kill < kills; kill++) {
      const { variantId } = await aGood(shop.market);
      const token = await shop.fill([variantId]);
      const request = await shop.request(token);
      await run({ verb: 'pay', crashAt: 'never', request }, 200 + ((kill * 7919) % 600));
      const { groupId, redirectUrl } = await shop.goToPay(token);
      await shop.choose(redirectUrl, 'approve');
      await run({ verb: 'settle', crashAt: 'never', groupId }, 200 + ((kill * 104_729) % 600));
      expect((await settle(groupId)).says).toBe('paid');
      expect(await chargesOf(groupId)).toBe(1);
    }
  });
});
