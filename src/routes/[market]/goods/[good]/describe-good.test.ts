// A good's structured data from the database to a stranger's validator.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { marketBySlug } from '#domain/markets.ts';
import { toDecimal } from '#domain/money/money.ts';
import { readGood } from '#server/catalogue/read-good.ts';
import { openRealMarket, type RealMarket } from '#server/channels/a-real-market.ts';
import { returnPolicy } from '#server/channels/return-policy.ts';
import { quoteAlone } from '#server/customs/price-cards.ts';
import { structuredFaults } from '../../../../../tests/judges/structured-data.ts';
import { describeGood } from './describe-good.server.ts';

let market: RealMarket;
beforeAll(async () => (market = await openRealMarket()), 60_000);
afterAll(() => market.close());

async function described(slug: string, shortId: string) {
  const shopMarket = marketBySlug(slug)!;
  const good = await readGood(market, { shortId });
  const quotes = await quoteAlone(market, { shopMarket, variants: good.variants });
  const returns = await returnPolicy(market, shopMarket);
  const page = {
    good,
    quotes,
    shopMarket,
    origin: 'https://shop.example',
    ...(returns ? { returns } : {}),
  };
  return {
    data: describeGood(page) as Record<string, unknown> | undefined,
    quote: quotes.get(good.variant.variantId)!,
  };
}

const realOnes = async () =>
  (await market.db.selectFrom('goods').select('short_id').where('demo', '=', false).execute()).map(
    (row) => row.short_id,
  );

it.each(['de-de', 'ar-fr', 'en-gb'])(
  'every work of %s passes, at the price of its page',
  async (slug) => {
    for (const shortId of await realOnes()) {
      const { data, quote } = await described(slug, shortId);
      expect(await structuredFaults(data!, marketBySlug(slug)!)).toEqual([]);
      if ('refused' in quote) throw new Error('priced there');
      expect(data).toHaveProperty('offers.price', toDecimal(quote.total));
      expect(data).toHaveProperty('offers.shippingDetails.shippingRate.value', 0);
      expect(data).not.toHaveProperty('offers.hasMerchantReturnPolicy');
    }
  },
);

it('the times told add up to no less and no more than the days the page says', async () => {
  const [shortId] = await realOnes();
  const { data, quote } = await described('de-de', shortId!);
  if ('refused' in quote) throw new Error('priced there');
  const time = (
    data as { offers: { shippingDetails: { deliveryTime: Record<string, { maxValue: number }> } } }
  ).offers.shippingDetails.deliveryTime;
  expect(time.handlingTime!.maxValue + time.transitTime!.maxValue).toBe(quote.arrival!.days.most);
});

it('where something is left for the door there is no offer, and of the demonstration nothing', async () => {
  const [shortId] = await realOnes();
  expect((await described('en-us', shortId!)).data).not.toHaveProperty('offers');
  expect((await described('de-de', market.stillDemo)).data).toBeUndefined();
});

it('returns are promised as the operator has written them, for the countries it has named', async () => {
  await market.db
    .insertInto('settings')
    .values({
      key: 'shop.returns',
      value: JSON.stringify({ days: 14, fees: 'buyer', countries: ['DE'] }),
      changed_at: market.now(),
    })
    .execute();
  market.setNow(new Date(market.now().getTime() + 61_000));
  const [shortId] = await realOnes();
  expect((await described('de-de', shortId!)).data).toHaveProperty(
    'offers.hasMerchantReturnPolicy.merchantReturnDays',
    14,
  );
  expect((await described('en-gb', shortId!)).data).not.toHaveProperty(
    'offers.hasMerchantReturnPolicy',
  );
});
