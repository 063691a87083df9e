import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillDemoMarket } from '../../../db/seeds/fill-demo-market.ts';
import { marketBySlug, markets, type ShopMarket } from '#domain/markets.ts';
import { add, equal, money, sum, times } from '#domain/money/money.ts';
import { openTestMarket, type TestMarket } from '../db/test-market.ts';
import type { ParcelQuote } from './parcel-quote.ts';
import { type PricedVariant, priceCards, quoteAlone } from './price-cards.ts';
import { quoteGood } from './quote-good.ts';
import { quoteParcel, quoteParcels } from './quote-parcel.ts';

let market: TestMarket;
let variants: (PricedVariant & { form: string; kind: string; cooperativeId: string })[];

beforeAll(async () => {
  market = await openTestMarket();
  await fillDemoMarket(market);
  const rows = await market.db
    .selectFrom('variants')
    .innerJoin('goods', 'goods.id', 'variants.good_id')
    .select(['variants.id', 'price_minor', 'price_currency', 'goods.form', 'goods.kind', 'goods.cooperative_id'])
    .orderBy('goods.published_at', 'desc')
    .execute();
  variants = rows.map((row) => ({
    variantId: row.id,
    priceMinor: row.price_minor!,
    priceCurrency: row.price_currency,
    form: row.form!,
    kind: row.kind,
    cooperativeId: row.cooperative_id,
  }));
});
afterAll(() => market.close());

const shop = (slug: string): ShopMarket => marketBySlug(slug)!;

const variantOf = (form: string) => variants.find((variant) => variant.form === form)!;
const sold = (quote: ParcelQuote | { refused: string }): ParcelQuote => {
  if ('refused' in quote) throw new Error(JSON.stringify(quote));
  return quote;
};

describe('the delivered price', () => {
  it.each(markets)('on $slug is the sum of its parts, or says why there is none', async (shopMarket) => {
    const quotes = [...(await quoteAlone(market, { shopMarket, variants })).values()];
    expect(quotes).toHaveLength(24);
    for (const quote of quotes) {
      if ('refused' in quote) {
        expect(quote.missing.length).toBeGreaterThan(0);
        continue;
      }
      const { goodsTotal, freight, duties, taxes, fees, total, lines } = quote;
      const { currency } = shopMarket;
      expect(sum([goodsTotal, freight, duties, taxes, fees], currency)).toEqual(total);
      const now = lines.filter((line) => line.when === 'now').map((line) => line.amount);
      expect(sum(now, currency)).toEqual(total);
      expect(sum(quote.goods.map((good) => good.line), currency)).toEqual(goodsTotal);
      expect(quote.freight.minor).toBeGreaterThan(0n);
      // A pallet is on offer for each of these, and none of them needs one.
      expect(quote.transport).not.toBe('freight');
    }
  });

  it('is a promise for Germany, France and Britain', async () => {
    for (const slug of ['de-de', 'fr-fr', 'en-gb']) {
      const quotes = [...(await quoteAlone(market, { shopMarket: shop(slug), variants })).values()];
      expect(quotes.map((quote) => sold(quote).status).filter((status) => !['known', 'bounded'].includes(status))).toEqual([]);
    }
  });

  it('is the same on the card, on the page and in the cart of that good alone', async () => {
    const shopMarket = shop('de-de');
    const cards = await priceCards(market, { shopMarket, variants });
    for (const variant of variants.slice(0, 6)) {
      const page = sold(await quoteGood(market, { shopMarket, variant }));
      const cart = sold(await quoteParcel(market, {
        marketSlug: 'de-de',
        cooperativeId: variant.cooperativeId,
        destination: { country: 'DE' },
        gift: false,
        goods: [{ variantId: variant.variantId, quantity: 1, sellerUnit: money(variant.priceMinor, 'MAD'), rate: page.rate }],
      }));
      const card = cards.get(variant.variantId)!;
      expect(card !== 'unknown' && equal(card.total, page.total)).toBe(true);
      expect(cart.total).toEqual(page.total);
    }
  });

  it('claims the Moroccan preference for what was made in Morocco only', async () => {
    const rug = variantOf('rug');
    const moroccan = sold(await quoteGood(market, { shopMarket: shop('de-de'), variant: rug }));
    await market.db.updateTable('goods').set({ origin_country: 'IT', origin_region: null })
      .where('form', '=', 'rug').execute();
    const italian = sold(await quoteGood(market, { shopMarket: shop('de-de'), variant: rug }));
    await market.db.updateTable('goods').set({ origin_country: 'MA', origin_region: 'MA-05' })
      .where('form', '=', 'rug').execute();
    expect([moroccan.claim, moroccan.duties.minor]).toEqual(['preference', 0n]);
    expect(italian.claim).not.toBe('preference');
    const duty = italian.lines.filter((line) => line.kind === 'duty').map((line) => line.amount);
    expect(sum(duty, 'EUR').minor).toBeGreaterThan(0n);
    expect(italian.status).toBe('partial'); // nobody verified the ordinary rate since 2021
  });

  it('arrives after making, the hub, the way and customs, on no day of rest', async () => {
    const [ready, made] = ['piece', 'made-to-order'].map((kind) => variants.find((one) => one.kind === kind)!);
    const page = sold(await quoteGood(market, { shopMarket: shop('fr-fr'), variant: ready! }));
    const later = sold(await quoteGood(market, { shopMarket: shop('fr-fr'), variant: made! }));
    expect(page.journey).toMatchObject({ makingDays: 0, country: 'FR', transit: { counted: 'working' } });
    expect(later.journey!.makingDays).toBeGreaterThan(7);
    expect(later.arrival!.earliest > page.arrival!.latest).toBe(true);
    for (const { arrival } of [page, later]) {
      expect([arrival!.earliest, arrival!.latest].map((day) => new Date(day).getUTCDay() % 6)).not.toContain(0);
    }
    expect(page.days).toEqual(page.arrival!.days);
  });

  it('insures what is sent, and says what its freight is made of', async () => {
    const rug = variantOf('rug');
    const quote = sold(await quoteGood(market, { shopMarket: shop('en-us'), variant: rug }));
    expect(quote.freightLines!.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['carriage', 'insurance']));
    expect(new Set(quote.freightLines!.map(({ amount }) => amount.currency))).toEqual(new Set(['MAD']));
  });

  it('reads the terms of the destination once, however many parcels', async () => {
    const [one, two, three] = variants;
    const rate = sold(await quoteGood(market, { shopMarket: shop('de-de'), variant: one! })).rate;
    const parcels = [one!, two!, three!].map((variant) => ({
      cooperativeId: variant.cooperativeId,
      goods: [{ variantId: variant.variantId, quantity: 1, sellerUnit: money(variant.priceMinor, 'MAD'), rate }],
    }));
    let queries = 0;
    const counting = { ...market, db: market.db.withPlugin({
      transformQuery: ({ node }) => (queries++, node),
      transformResult: async ({ result }) => result,
    }) };
    const asked = { marketSlug: 'de-de', destination: { country: 'DE' }, gift: false };
    await quoteParcels(counting, { ...asked, parcels: parcels.slice(0, 1) });
    const forOne = queries;
    queries = 0;
    expect(await quoteParcels(counting, { ...asked, parcels })).toHaveLength(3);
    expect(queries).toBe(forOne);
  });

  it('counts on a usual piece until it is measured, and says so', async () => {
    const box = variantOf('box');
    const weigh = (grams: number | null) =>
      market.db.updateTable('variants').set({ packed_weight_grams: grams }).where('id', '=', box.variantId).execute();
    const measured = sold(await quoteGood(market, { shopMarket: shop('de-de'), variant: box }));
    await weigh(null);
    const usual = sold(await quoteGood(market, { shopMarket: shop('de-de'), variant: box }));
    await weigh(1150);
    const said = (quote: ParcelQuote) => quote.warnings.map(({ key }) => key);
    expect(said(usual)).toContain('freight-typical-size');
    expect(said(measured)).not.toContain('freight-typical-size');
    expect(usual.freight.minor).toBeGreaterThan(0n);
  });

  it('of what no parcel carries is that of a pallet, whose clearing nobody promises', async () => {
    const rug = variantOf('rug');
    const weigh = (grams: number | null) =>
      market.db.updateTable('variants').set({ packed_weight_grams: grams }).where('id', '=', rug.variantId).execute();
    const before = await market.db.selectFrom('variants').select('packed_weight_grams').where('id', '=', rug.variantId).executeTakeFirstOrThrow();
    await weigh(80_000);
    const sale = async (slug: string) => quoteGood(market, { shopMarket: shop(slug), variant: rug });
    const [german, british] = [sold(await sale('de-de')), sold(await sale('en-gb'))];
    await weigh(before.packed_weight_grams);
    for (const quote of [german, british]) {
      expect(quote).toMatchObject({ transport: 'freight', status: 'partial' });
      expect(quote.warnings.map(({ key }) => key)).toContain('warn-carrier-fee-not-sourced');
    }
    expect(german.lane).toBe('freight-checkout-preference');
  });

  it('is unknown for a form of which not even a usual weight is known', async () => {
    const box = variantOf('box');
    const form = (form: string) =>
      market.db.updateTable('goods').set({ form }).where('id', 'in', (goods) =>
        goods.selectFrom('variants').select('good_id').where('id', '=', box.variantId)).execute();
    await market.db.updateTable('variants').set({ packed_weight_grams: null }).where('id', '=', box.variantId).execute();
    await form('nobody-knows');
    const quote = await quoteGood(market, { shopMarket: shop('de-de'), variant: box });
    await form('box');
    await market.db.updateTable('variants').set({ packed_weight_grams: 1150 }).where('id', '=', box.variantId).execute();
    expect(quote).toMatchObject({ refused: 'cannot-ship-there', missing: [{ key: 'missing-packed-weight' }] });
  });

  it('does not sell what is held until its papers are on file, and says which', async () => {
    const tagine = variantOf('tagine');
    const answer = (foodContact: string) =>
      market.db.updateTable('goods').set({ attributes: JSON.stringify({ foodContact, glazed: 'yes' }) })
        .where('form', '=', 'tagine').execute();
    await answer('yes');
    const quote = await quoteGood(market, { shopMarket: shop('de-de'), variant: tagine });
    await answer('no');
    expect(quote).toMatchObject({ refused: 'cannot-ship-there', missing: [{ key: expect.stringMatching(/^hold-/) }] });
    expect(sold(await quoteGood(market, { shopMarket: shop('de-de'), variant: tagine })).status).toBe('bounded');
  });

  it('in production needs a rate of these days and real registrations', async () => {
    const production = { ...market, settings: { ...market.settings, mode: 'production' as const } };
    const quote = await quoteGood(production, { shopMarket: shop('de-de'), variant: variantOf('scarf') });
    expect(quote).toMatchObject({ missing: [{ key: 'missing-exchange-rate', values: { from: 'MAD', to: 'EUR' } }] });
  });

  it('of two goods in one parcel charges the goods each once', async () => {
    const [first, second] = variants.filter((variant) => variant.cooperativeId === variantOf('box').cooperativeId);
    const page = sold(await quoteGood(market, { shopMarket: shop('ja-jp'), variant: first! }));
    const both = sold(await quoteParcel(market, {
      marketSlug: 'ja-jp',
      cooperativeId: first!.cooperativeId,
      destination: { country: 'JP' },
      gift: false,
      goods: [first!, second!].map((variant, at) => ({
        variantId: variant.variantId,
        quantity: at + 1,
        sellerUnit: money(variant.priceMinor, 'MAD'),
        rate: page.rate,
      })),
    }));
    const [one, two] = both.goods;
    expect(two!.line).toEqual(times(two!.unit, 2));
    expect(both.goodsTotal).toEqual(add(one!.line, two!.line));
  });
});
