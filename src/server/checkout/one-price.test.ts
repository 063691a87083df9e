// Decision 7: a good alone costs the same on its card, on its page, in the cart, at the charge and on
// the invoice; with more in the cart only what is per consignment differs, and that is named.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillDemoMarket } from '../../../db/seeds/fill-demo-market.ts';
import { marketBySlug } from '#domain/markets.ts';
import { type Money, sum, times } from '#domain/money/money.ts';
import { commercialInvoice } from '#domain/papers/commercial-invoice.ts';
import { settleParcel } from '#domain/papers/settled.ts';
import type { ParcelQuote } from '#server/customs/parcel-quote.ts';
import { type PricedVariant, priceCards, quoteAlone } from '#server/customs/price-cards.ts';
import { quoteGood } from '#server/customs/quote-good.ts';
import { quoteParcel } from '#server/customs/quote-parcel.ts';
import { parcelFactsOf } from '#server/dossier/parcel-facts-of.ts';
import { openShop, type Shop } from './a-shop.ts';
import { addToCart } from './add-to-cart.ts';
import { isPriced, isRefused, quoteCart } from './quote-cart.ts';
import { readCart } from './read-cart.ts';
import { settleOrderGroup } from './settle-order-group.ts';

const carts = Number(process.env.MIXED_CARTS ?? 25);
const seed = Number(process.env.SEED ?? 20261123);
const shopMarket = marketBySlug('de-de')!;
const parts = ['freight', 'duties', 'taxes', 'fees'] as const;

let shop: Shop;
let variants: PricedVariant[];
let pages: Map<string, ParcelQuote>;

beforeAll(async () => {
  shop = await openShop({ quoter: quoteParcel });
  await fillDemoMarket(shop.market);
  await shop.market.pool.query(
    `update variants set stock = 100000 from goods where goods.id = good_id and goods.kind = 'stocked'`,
  );
  const rows = await shop.market.db
    .selectFrom('variants')
    .innerJoin('goods', 'goods.id', 'variants.good_id')
    .select(['variants.id', 'price_minor', 'price_currency'])
    .where('goods.kind', '!=', 'piece')
    .where('goods.state', '=', 'published')
    .orderBy('variants.id')
    .execute();
  const all = rows.map((row) => ({
    variantId: row.id,
    priceMinor: row.price_minor!,
    priceCurrency: row.price_currency,
  }));
  const quotes = await quoteAlone(shop.market, { shopMarket, variants: all });
  pages = new Map([...quotes].flatMap(([id, quote]) => ('refused' in quote ? [] : [[id, quote]])));
  variants = all.filter(({ variantId }) => pages.has(variantId));
});
afterAll(() => shop.close());

const cartOf = async (lines: readonly { variantId: string; quantity: number }[]) => {
  let token: string | undefined;
  for (const { variantId, quantity } of lines) {
    const added = await addToCart(shop.market, { token, marketSlug: 'de-de', variantId, quantity });
    if (added.refused) throw new Error(added.refused);
    token = added.token;
  }
  const cart = (await readCart(shop.market, { token: token! }))!;
  const destination = { country: 'DE', postcode: '10115' };
  const quote = await quoteCart(shop.market, { cart, destination, gift: false }, quoteParcel);
  return { token: token!, quote };
};

/** What was taken, and what the invoices in the parcels say was paid. */
const paidAndInvoiced = async (token: string): Promise<{ charged: bigint; invoiced: bigint }> => {
  const { groupId, redirectUrl } = await shop.goToPay(token, { acceptedDoorCosts: true });
  await shop.choose(redirectUrl, 'approve');
  await settleOrderGroup(shop.market, { groupId, reason: 'return' });
  const { rows } = await shop.market.pool.query<{ id: string; charged: bigint }>(
    `select parcels.id, (select sum(captured_minor) from payments where group_id = $1)::bigint as charged
     from parcels join orders on orders.id = order_id where group_id = $1`,
    [groupId],
  );
  let invoiced = 0n;
  for (const { id } of rows) {
    const facts = await parcelFactsOf(shop.market, { parcelId: id });
    const twin = commercialInvoice(settleParcel(facts), { language: 'en', draft: true });
    invoiced += BigInt(twin.printed.sums.total.minor);
  }
  return { charged: rows[0]!.charged, invoiced };
};

describe('the delivered price', () => {
  it('of every good alone is one number on card, page, cart, charge and invoice', async () => {
    expect(variants.length).toBeGreaterThan(5);
    const cards = await priceCards(shop.market, { shopMarket, variants });
    for (const variant of variants) {
      const { variantId } = variant;
      const card = cards.get(variantId);
      const page = await quoteGood(shop.market, { shopMarket, variant });
      const { token, quote } = await cartOf([{ variantId, quantity: 1 }]);
      const { minor } = quote.total!;
      expect(card === 'unknown' ? card : card?.total.minor).toBe(minor);
      expect('refused' in page ? page : page.total.minor).toBe(minor);
      expect(await paidAndInvoiced(token)).toEqual({ charged: minor, invoiced: minor });
    }
  }, 120_000);

  it(`of ${carts} mixed carts is what is charged and invoiced, and differs only in what is named`, async () => {
    const line = fc.record({
      at: fc.integer({ min: 0, max: variants.length - 1 }),
      quantity: fc.integer({ min: 1, max: 3 }),
    });
    const mixed = fc.uniqueArray(line, { minLength: 2, maxLength: 5, selector: ({ at }) => at });
    let differing = 0;
    for (const lines of fc.sample(mixed, { numRuns: carts, seed })) {
      const asked = lines.map(({ at, quantity }) => ({
        variantId: variants[at]!.variantId,
        quantity,
      }));
      const { token, quote } = await cartOf(asked);
      if (!quote.total) {
        // Too heavy together, or the like: the cart says so, and nothing is charged.
        const refused = quote.parcels.filter(isRefused);
        expect(refused.flatMap(({ missing }) => missing).length).toBeGreaterThan(0);
        continue;
      }
      const { minor } = quote.total;
      expect(await paidAndInvoiced(token)).toEqual({ charged: minor, invoiced: minor });
      for (const parcel of quote.parcels.filter(isPriced)) {
        const alone = (of: (page: ParcelQuote) => Money): Money =>
          sum(
            parcel.goods.map((good) => times(of(pages.get(good.variantId)!), good.quantity)),
            shopMarket.currency,
          );
        expect(parcel.goodsTotal).toEqual(alone((page) => page.goodsTotal));
        const named = parts.map((part) => parcel[part].minor - alone((page) => page[part]).minor);
        const difference = parcel.total.minor - alone((page) => page.total).minor;
        expect(named.reduce((all, one) => all + one, 0n)).toBe(difference);
        differing += difference === 0n ? 0 : 1;
      }
    }
    expect(differing).toBeGreaterThan(0);
  }, 120_000);
});
