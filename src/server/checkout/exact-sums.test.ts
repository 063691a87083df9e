import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exchange, rateFromDecimal } from '#domain/money/exchange.ts';
import { type Currency, currencies } from '#domain/money/currency.ts';
import { money, sum, times } from '#domain/money/money.ts';
import { shareOut } from '#domain/orders/shares.ts';
import { commercialInvoice } from '#domain/papers/commercial-invoice.ts';
import { settleParcel } from '#domain/papers/settled.ts';
import { quoteParcel } from '#server/customs/quote-parcel.ts';
import { parcelFactsOf } from '#server/dossier/parcel-facts-of.ts';
import { proveLedger } from '#server/ledger/read-balances.ts';
import { newId } from '#server/market.ts';
import { aGood, type AGood } from './a-good.ts';
import { compareLedgers, openShop, type Shop } from './a-shop.ts';
import { addToCart } from './add-to-cart.ts';
import { entriesOfPaidGroup } from './entries-of-paid-group.ts';
import type { PaidOrder } from './paid-orders.ts';
import { settleOrderGroup } from './settle-order-group.ts';

const carts = Number(process.env.CARTS ?? 30);
const seed = Number(process.env.SEED ?? 20261123);

describe('the entries of a paid group', () => {
  const order = (buyers: Currency) => (seller: Currency) =>
    fc
      .record({
        price: fc.bigInt({ min: 1n, max: 10n ** 8n }),
        quantity: fc.integer({ min: 1, max: 9 }),
        rate: fc.integer({ min: 1, max: 99_999 }),
        reserves: fc.tuple(
          ...Array.from({ length: 4 }, () => fc.bigInt({ min: 0n, max: 10n ** 6n })),
        ),
        makers: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 40 }),
      })
      .map(({ price, quantity, rate, reserves, makers }): PaidOrder => {
        const sellerUnit = money(price, seller);
        const unit = exchange(
          sellerUnit,
          rateFromDecimal(`0.${String(rate).padStart(5, '0')}`, {
            from: seller,
            to: buyers,
            source: 'a test',
            on: '2026-11-23',
          }),
        );
        const owed = times(sellerUnit, quantity);
        const terms = {
          makersBasisPoints: 7000,
          cooperativeBasisPoints: 1800,
          platformBasisPoints: 1200,
        };
        const women = makers.map((weight, at) => ({ personId: `maker-${at}`, weight }));
        const [freight, duties, taxes, fees] = reserves.map((minor) => money(minor, buyers));
        return {
          orderId: 'order',
          cooperativeId: 'cooperative',
          goods: times(unit, quantity),
          owed,
          freight: freight!,
          duties: duties!,
          taxes: taxes!,
          fees: fees!,
          goodIds: [],
          shares: shareOut(owed, terms, women).map(({ kind, personId, amount }) => ({
            kind,
            personId: personId ?? null,
            amount,
          })),
        };
      });

  it('sum to nothing in every currency, whatever is bought, by 1,000 random groups', () => {
    const group = fc
      .tuple(fc.constantFrom(...currencies), fc.constantFrom(...currencies))
      .chain(([buyers, seller]) => fc.array(order(buyers)(seller), { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(group, (orders) => {
        const { currency } = orders[0]!.goods;
        const parts = orders.flatMap(({ goods, freight, duties, taxes, fees }) => [
          goods,
          freight,
          duties,
          taxes,
          fees,
        ]);
        const entries = entriesOfPaidGroup({ charged: sum(parts, currency), orders });
        const totals = new Map<string, bigint>();
        for (const { amount } of entries) {
          totals.set(amount.currency, (totals.get(amount.currency) ?? 0n) + amount.minor);
        }
        expect([...totals.values()].filter((total) => total !== 0n)).toEqual([]);
      }),
      { numRuns: 1000, seed },
    );
  });
});

describe(`${carts} random carts`, () => {
  let shop: Shop;
  let goods: AGood[];
  beforeAll(async () => {
    shop = await openShop();
    goods = [];
    for (let at = 0; at < 8; at++) {
      const cooperativeId = at % 2 ? goods[at - 1]!.cooperativeId : undefined;
      const priceMinor = BigInt(4_999 + at * 33_331);
      goods.push(
        await aGood(shop.market, { left: 9_999, priceMinor, cooperativeId, makers: at % 4 }),
      );
    }
  });
  afterAll(() => shop.close());

  it('agree to the unit: what the page said, the quote, the charge, the books and the invoices', async () => {
    const random = fc.sample(
      fc.record({
        market: fc.constantFrom('de-de', 'ja-jp', 'en-us', 'ar-ae'),
        lines: fc.uniqueArray(
          fc.record({
            at: fc.integer({ min: 0, max: 7 }),
            quantity: fc.integer({ min: 1, max: 12 }),
          }),
          { minLength: 1, maxLength: 5, selector: ({ at }) => at },
        ),
      }),
      { numRuns: carts, seed },
    );
    for (const cart of random) {
      let token: string | undefined;
      for (const { at, quantity } of cart.lines) {
        const { variantId } = goods[at]!;
        const added = await addToCart(shop.market, {
          token,
          marketSlug: cart.market,
          variantId,
          quantity,
        });
        token = added.refused ? undefined : added.token;
      }
      const request = await shop.request(token!);
      const { groupId, redirectUrl } = await shop.goToPay(token!);
      await shop.choose(redirectUrl, 'approve');
      await settleOrderGroup(shop.market, { groupId, reason: 'return' });
      const said = await whatEveryoneSays(shop, groupId);
      expect(said).toEqual({
        group: request.acceptedTotal.minor,
        invoices: request.acceptedTotal.minor,
        quotes: request.acceptedTotal.minor,
        orders: request.acceptedTotal.minor,
        captured: request.acceptedTotal.minor,
        clearing: request.acceptedTotal.minor,
        owed: said.owed,
        payable: -said.owed,
      });
    }
    expect((await compareLedgers(shop)).agree).toBe(true);
    expect(await proveLedger(shop.market)).toMatchObject({ balanced: true, transfers: carts });
  }, 120_000);
});

describe('carts priced by the law itself', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop({ quoter: quoteParcel });
    await shop.market.db
      .insertInto('shipping_rates')
      .values({
        id: newId(shop.market),
        carrier: 'Barid Al-Maghrib',
        service: 'EMS',
        lane: 'post',
        countries: ['DE'],
        up_to_grams: 200_000,
        price_minor: 45_000n,
        currency: 'MAD',
        days_least: 6,
        days_most: 12,
        from_on: '2026-01-01',
        source: 'a test',
        sample: true,
      })
      .execute();
  });
  afterAll(() => shop.close());

  it('are charged what the page said, whatever the rate and the rules made of it', async () => {
    const prices = fc.sample(fc.bigInt({ min: 900n, max: 900_000n }), { numRuns: 8, seed });
    for (const priceMinor of prices) {
      const goods = [
        await aGood(shop.market, { priceMinor, left: 9 }),
        await aGood(shop.market, { priceMinor: priceMinor * 3n, left: 9, makers: 3 }),
      ];
      const token = await shop.fill(
        goods.map((good) => good.variantId),
        2,
      );
      const { acceptedTotal } = await shop.request(token);
      const paying = await shop.goToPay(token, { acceptedDoorCosts: true });
      await shop.choose(paying.redirectUrl, 'approve');
      await settleOrderGroup(shop.market, { groupId: paying.groupId, reason: 'return' });
      const said = await whatEveryoneSays(shop, paying.groupId);
      const { minor } = acceptedTotal;
      expect(said).toMatchObject({
        group: minor,
        invoices: minor,
        quotes: minor,
        orders: minor,
        captured: minor,
        clearing: minor,
        owed: priceMinor * 8n,
        payable: priceMinor * -8n,
      });
    }
  });
});

type Said = Record<
  'group' | 'invoices' | 'quotes' | 'orders' | 'captured' | 'clearing' | 'owed' | 'payable',
  bigint
>;

async function whatEveryoneSays(shop: Shop, groupId: string): Promise<Said> {
  const booked = (codes: string) => `(select sum(entries.minor) from entries
    join accounts on accounts.id = account_id join transfers on transfers.id = transfer_id
    where transfers.subject_id = $1 and code in (${codes}))::bigint`;
  const { rows } = await shop.market.pool.query<Said>(
    `select total_minor as "group",
      (select sum(quotes.total_minor) from orders join quotes on quotes.id = quote_id
        where group_id = $1)::bigint as quotes,
      (select sum(goods_minor + freight_minor + duties_minor + taxes_minor + fees_minor)
        from orders where group_id = $1)::bigint as orders,
      (select sum(captured_minor) from payments where group_id = $1)::bigint as captured,
      (select sum(owed_minor) from orders where group_id = $1)::bigint as owed,
      ${booked("'gateway_clearing'")} as clearing,
      ${booked("'member_payable', 'cooperative_payable', 'platform_revenue'")} as payable
    from order_groups where id = $1`,
    [groupId],
  );
  return { ...rows[0]!, invoices: await invoiced(shop, groupId) };
}

/** What the commercial invoices of the group's parcels say the buyer paid. */
async function invoiced({ market }: Shop, groupId: string): Promise<bigint> {
  const parcels = await market.db
    .selectFrom('parcels')
    .innerJoin('orders', 'orders.id', 'parcels.order_id')
    .select('parcels.id')
    .where('group_id', '=', groupId)
    .execute();
  let total = 0n;
  for (const { id } of parcels) {
    const facts = await parcelFactsOf(market, { parcelId: id });
    const twin = commercialInvoice(settleParcel(facts), { language: 'en', draft: true });
    total += BigInt(twin.printed.sums.total.minor);
  }
  return total;
}
