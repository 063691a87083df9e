// A shop for tests of paying: a market of its own, and a pretend gateway that really listens on
// loopback, with its own books to hold ours against.
import { strict as assert } from 'node:assert';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPretendGateway } from '../../pretend-gateway/open-gateway.ts';
import { capturedOf, refundedOf } from '../../pretend-gateway/session.ts';
import { openTestMarket, type TestMarket } from '#server/db/test-market.ts';
import { type PretendSecret, readPretendSecret } from '#server/payments/gateways/pretend-secret.ts';
import { pretendGateway } from '#server/payments/gateways/pretend.ts';
import { aQuoter } from './a-quote.ts';
import { addToCart } from './add-to-cart.ts';
import { type Paying, type PayRefused, payForCart, type ToPay } from './pay-for-cart.ts';
import { quoteCart, type QuoteParcel } from './quote-cart.ts';
import { readCart } from './read-cart.ts';

export type Shop = {
  readonly market: TestMarket;
  readonly gateway: Awaited<ReturnType<typeof openPretendGateway>>;
  readonly secret: PretendSecret;
  /** A new cart with these variants in it: its token. */
  fill(variantIds: readonly string[], quantity?: number): Promise<string>;
  /** What the checkout page would send: the total it shows is the one accepted. */
  request(token: string, changes?: Partial<ToPay>): Promise<ToPay>;
  pay(token: string, changes?: Partial<ToPay>): Promise<Paying | PayRefused>;
  /** The same, where nothing else than a way to the gateway is right. */
  goToPay(token: string, changes?: Partial<ToPay>): Promise<Paying>;
  /** What the buyer does at the gateway. */
  choose(redirectUrl: string, choice: string, minutes?: number): Promise<void>;
  later(minutes: number): void;
  close(): Promise<void>;
};

export type ShopOptions = {
  readonly quoter?: QuoteParcel;
  readonly timeoutMilliseconds?: number;
  readonly connections?: number;
  readonly webhookUrl?: string;
};

export const buyer = { name: 'Lena Großmann', email: 'lena@example.com', language: 'de' };
export const shipTo = {
  name: 'Lena Großmann',
  addressLines: ['Exempelstraße 7'],
  city: 'Berlin',
  postcode: '10115',
  country: 'DE',
};

export async function openShop(options: ShopOptions = {}): Promise<Shop> {
  const { quoter = aQuoter(), timeoutMilliseconds = 500, connections = 10, webhookUrl } = options;
  const folder = await mkdtemp(join(tmpdir(), 'qafila-gateway-'));
  const secret = readPretendSecret(folder);
  let now = () => Date.now();
  const gateway = await openPretendGateway({
    folder,
    secret,
    port: 0,
    faults: true,
    webhookUrl,
    now: () => now(),
  });
  const gateways = {
    pretend: pretendGateway({ mode: 'demo', url: gateway.url, secret, timeoutMilliseconds }),
  };
  const market = await openTestMarket({ gateways, connections });
  now = () => market.now().getTime();
  const request = async (token: string, changes: Partial<ToPay> = {}): Promise<ToPay> => {
    const cart = (await readCart(market, { token }))!;
    const destination = { country: 'DE', postcode: '10115' };
    const gift = !!(changes.gift ?? cart.gift);
    const { total } = await quoteCart(market, { cart, destination, gift }, quoter);
    const acceptedTotal = total ?? { minor: 0n, currency: 'EUR' };
    return { token, buyer, shipTo, acceptedTotal, method: 'pretend', ...changes };
  };
  const pay: Shop['pay'] = async (token, changes) =>
    payForCart(market, await request(token, changes), quoter);
  return {
    market,
    gateway,
    secret,
    request,
    pay,
    async fill(variantIds, quantity = 1) {
      let token: string | undefined;
      for (const variantId of variantIds) {
        const added = await addToCart(market, { token, marketSlug: 'de-de', variantId, quantity });
        assert(!added.refused, `a good that can be added: ${added.refused}`);
        token = added.token;
      }
      return token!;
    },
    async goToPay(token, changes) {
      const paying = await pay(token, changes);
      assert(!paying.refused, `a cart that can be paid for: ${paying.refused}`);
      return paying;
    },
    async choose(redirectUrl, choice, minutes = 2) {
      const body = new URLSearchParams({ choice, minutes: String(minutes) });
      const answer = await fetch(redirectUrl, { method: 'POST', body, redirect: 'manual' });
      assert.equal(answer.status, 303);
    },
    later: (minutes) => market.setNow(new Date(market.now().getTime() + minutes * 60_000)),
    async close() {
      await gateway.close();
      await market.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Our books and the gateway's, session by session: what one took or returned the other has too. */
export async function compareLedgers({ market, gateway }: Pick<Shop, 'market' | 'gateway'>) {
  const theirs = gateway.books.sessions().map((session) => ({
    paymentId: session.paymentId,
    captured: capturedOf(session),
    refunded: refundedOf(session),
  }));
  const rows = await market.db
    .selectFrom('payments')
    .select(['id', 'captured_minor', 'refunded_minor'])
    .execute();
  const ours = new Map(rows.map((row) => [row.id, row]));
  const differing = theirs.filter(({ paymentId, captured, refunded }) => {
    const row = ours.get(paymentId);
    return row?.captured_minor !== captured || row.refunded_minor !== refunded;
  });
  const { rows: clearing } = await market.pool.query<{ minor: string }>(
    `select coalesce(sum(minor), 0)::text as minor from entries
     join accounts on accounts.id = account_id where code = 'gateway_clearing'`,
  );
  const kept = theirs.reduce((sum, { captured, refunded }) => sum + captured - refunded, 0n);
  return { differing, agree: differing.length === 0 && BigInt(clearing[0]!.minor) === kept, kept };
}
