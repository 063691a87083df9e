// Delivered prices made ahead of the request, by the same law and inputs as the good's own page.
import type { ShopMarket } from '#domain/markets.ts';
import type { Currency } from '#domain/money/currency.ts';
import { quoteAlone } from '../customs/price-cards.ts';
import { recentTerms } from '../customs/recent-terms.ts';
import { termsFingerprint } from '../customs/terms-fingerprint.ts';
import type { Market } from '../market.ts';
import { destinations } from './destinations.ts';
import { type GoodToPrice, goodsToPrice, type PriceRow, putPrices } from './store-of-prices.ts';

const goodsAtOnce = 2_000;

/** These goods for every destination. */
export async function priceGoods(
  market: Market,
  { goodIds }: { goodIds: readonly string[] },
): Promise<void> {
  for (let at = 0; at < goodIds.length; at += goodsAtOnce) {
    const ids = goodIds.slice(at, at + goodsAtOnce);
    for (const { id, shopMarket } of destinations) {
      const terms = await currentTerms(market, shopMarket);
      const goods = await goodsToPrice(market, { destination: id, terms, ids, limit: goodsAtOnce });
      await priceFor(market, { destination: id, shopMarket, terms, goods });
    }
  }
}

/**
 * Whatever is not priced under the terms of now: new goods, changed ones, and all of a destination
 * whose rates, freight or rules changed. Stops after a while and says whether something is left.
 */
export async function refreshPrices(
  market: Market,
  { seconds = 40, only }: { seconds?: number; only?: readonly string[] } = {},
): Promise<{ readonly priced: number; readonly more: boolean }> {
  const until = Date.now() + seconds * 1000;
  let priced = 0;
  for (const { id, shopMarket } of destinations) {
    while (!only || only.includes(id)) {
      const terms = await currentTerms(market, shopMarket);
      const goods = await goodsToPrice(market, { destination: id, terms, limit: goodsAtOnce });
      if (goods.length === 0) break;
      await priceFor(market, { destination: id, shopMarket, terms, goods });
      priced += goods.length;
      if (Date.now() > until) return { priced, more: true };
    }
  }
  return { priced, more: false };
}

export async function currentTerms(
  market: Market,
  { country, currency }: ShopMarket,
): Promise<string> {
  return termsFingerprint(await recentTerms(market, { country, currency }));
}

type ToPrice = {
  readonly destination: string;
  readonly shopMarket: ShopMarket;
  readonly terms: string;
  readonly goods: readonly GoodToPrice[];
};

async function priceFor(market: Market, { destination, shopMarket, terms, goods }: ToPrice) {
  if (goods.length === 0) return;
  const variants = goods.map((good) => ({
    variantId: good.variant_id,
    priceMinor: good.price_minor,
    priceCurrency: good.price_currency,
  }));
  const quotes = await quoteAlone(market, { shopMarket, variants });
  const rows = goods.map((good): PriceRow => {
    const quote = quotes.get(good.variant_id);
    const known = quote && !('refused' in quote) && quote.status !== 'unknown' ? quote : undefined;
    return {
      goodId: good.good_id,
      minor: known?.total.minor ?? null,
      status: known?.status ?? 'unknown',
      askedMinor: good.price_minor,
    };
  });
  const currency: Currency = shopMarket.currency;
  await putPrices(market, { destination, currency, terms, rows });
}
