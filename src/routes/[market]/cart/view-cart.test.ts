import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marketBySlug, type ShopMarket } from '#domain/markets.ts';
import { sum } from '#domain/money/money.ts';
import { addToCart } from '#server/checkout/add-to-cart.ts';
import { readCart } from '#server/checkout/read-cart.ts';
import { setGift } from '#server/checkout/set-gift.ts';
import { type PricedVariant, quoteAlone } from '#server/customs/price-cards.ts';
import { openTestMarket, type TestMarket } from '#server/db/test-market.ts';
import { fillDemoMarket } from '../../../../db/seeds/fill-demo-market.ts';
import { destinationOf } from './destination.ts';
import { viewCart } from './view-cart.server.ts';

let market: TestMarket;
let variants: (PricedVariant & { form: string; cooperativeId: string; kind: string })[];

beforeAll(async () => {
  market = await openTestMarket();
  await fillDemoMarket(market);
  const rows = await market.db
    .selectFrom('variants')
    .innerJoin('goods', 'goods.id', 'variants.good_id')
    .select([
      'variants.id',
      'price_minor',
      'price_currency',
      'form',
      'goods.cooperative_id',
      'kind',
    ])
    .orderBy('goods.form')
    .orderBy('variants.price_minor')
    .execute();
  variants = rows.map((row) => ({
    variantId: row.id,
    priceMinor: row.price_minor!,
    priceCurrency: row.price_currency,
    form: row.form!,
    cooperativeId: row.cooperative_id,
    kind: row.kind,
  }));
});
afterAll(() => market.close());

const shop = (slug: string): ShopMarket => marketBySlug(slug)!;

async function cartOf(
  shopMarket: ShopMarket,
  ids: readonly string[],
  quantity = 1,
): Promise<string> {
  let token: string | undefined;
  for (const variantId of ids) {
    const added = await addToCart(market, {
      token,
      marketSlug: shopMarket.slug,
      variantId,
      quantity,
    });
    if (added.refused) throw new Error(added.refused);
    token = added.token;
  }
  return token!;
}

async function viewOf(shopMarket: ShopMarket, token: string, region: string | null = null) {
  const cart = (await readCart(market, { token }))!;
  return viewCart(market, { cart, shopMarket, destination: destinationOf(shopMarket, region) });
}

describe('a cart', () => {
  it.each(['de-de', 'fr-fr', 'en-us', 'fr-ca', 'ja-jp', 'en-gb'])(
    'on %s with one good in it costs what the page of that good says',
    async (slug) => {
      const shopMarket = shop(slug);
      const some = variants.slice(0, 5);
      const quotes = await quoteAlone(market, { shopMarket, variants: some });
      for (const { variantId } of some) {
        const view = await viewOf(shopMarket, await cartOf(shopMarket, [variantId]));
        const page = quotes.get(variantId)!;
        expect(view.total).toEqual('refused' in page ? undefined : page.total);
        expect(view.parcels[0]!.differs).toEqual([]);
        if (view.total)
          expect(
            sum(
              view.sums!.map((line) => line.amount),
              shopMarket.currency,
            ),
          ).toEqual(view.total);
      }
    },
  );

  it.each(['de-de', 'fr-fr', 'en-us', 'en-ca', 'ja-jp', 'en-gb', 'ar-ae'])(
    'on %s says no rate in the notation of the law',
    async (slug) => {
      const shopMarket = shop(slug);
      const ids = variants.slice(0, 8).map(({ variantId }) => variantId);
      const { parcels } = await viewOf(shopMarket, await cartOf(shopMarket, ids));
      const lines = parcels.flatMap((parcel) => [...parcel.details, ...parcel.doorDetails]);
      const notes = lines.map(({ note }) => note).join('\n');
      expect(notes).not.toMatch(/\d [A-Z]{3}\b| (max|min) |\/ ?(item|kg|m2)|× 1\b/);
    },
  );

  it('over several cooperatives has a parcel each, and the parcels are the whole', async () => {
    const germany = shop('de-de');
    const first = variants[0]!;
    const second = variants.find((one) => one.cooperativeId !== first.cooperativeId)!;
    const view = await viewOf(germany, await cartOf(germany, [first.variantId, second.variantId]));
    expect(view.parcels).toHaveLength(2);
    expect(
      sum(
        view.parcels.map((parcel) => parcel.total!),
        'EUR',
      ),
    ).toEqual(view.total);
    expect(view.parcels.every((parcel) => parcel.arrives)).toBe(true);
  });

  it('says which part differs when two of a good share a parcel', async () => {
    const germany = shop('de-de');
    const stocked = variants.find((one) => one.kind === 'stocked')!;
    const view = await viewOf(germany, await cartOf(germany, [stocked.variantId], 2));
    expect(view.parcels[0]!.differs.join(' ')).toMatch(/Transport/);
  });

  it('asks for the province in Canada, and nowhere else is one believed', () => {
    expect(destinationOf(shop('en-ca'), 'BC')).toEqual({ country: 'CA', region: 'BC' });
    expect(destinationOf(shop('en-ca'), 'TX')).toEqual({ country: 'CA', region: 'ON' });
    expect(destinationOf(shop('de-de'), 'BC')).toEqual({ country: 'DE' });
  });

  it('is no gift where something is asked at the door, and says so', async () => {
    const canada = shop('fr-ca');
    const clearing = (clearance: string) =>
      market.db.updateTable('rate_tables').set({ clearance }).where('lane', '=', 'express').execute();
    await clearing('unknown');
    const token = await cartOf(canada, [variants[0]!.variantId]);
    const plain = await viewOf(canada, token);
    await setGift(market, {
      token,
      gift: { message: 'Bienvenue', from: 'Ève', hidesPrice: true },
    });
    const gift = await viewOf(canada, token);
    await clearing('included');
    expect(plain.status).toBe('partial');
    expect(plain.giftPossible).toBe(false);
    expect(gift).toMatchObject({ giftRefused: true, troubled: true });
    expect(gift.total).toEqual(plain.total);
  });

  it('names the new price beside the line when the cooperative changed it', async () => {
    const germany = shop('de-de');
    const { variantId, priceMinor } = variants[1]!;
    const token = await cartOf(germany, [variantId]);
    await market.db
      .updateTable('variants')
      .set({ price_minor: priceMinor + 10_000n })
      .where('id', '=', variantId)
      .execute();
    const view = await viewOf(germany, token);
    await market.db
      .updateTable('variants')
      .set({ price_minor: priceMinor })
      .where('id', '=', variantId)
      .execute();
    const [line] = view.parcels[0]!.lines;
    expect(line).toMatchObject({ priceChanged: true });
    expect(line!.trouble).toMatch(/MAD/);
    expect(view.troubled).toBe(true);
  });
});
