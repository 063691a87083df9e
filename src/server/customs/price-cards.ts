// The delivered price of many goods at once, each alone in its parcel: one query for the goods, one
// reading of the destination's terms, the law for each.
import type { QuoteStatus } from '#domain/landed-cost/quote.ts';
import type { ShopMarket } from '#domain/markets.ts';
import type { Currency } from '#domain/money/currency.ts';
import type { ExchangeRate } from '#domain/money/exchange.ts';
import { type Money, money } from '#domain/money/money.ts';
import { rateBetween } from '../exchange/rate-between.ts';
import type { VariantToShip } from '../catalogue/variant-to-ship.ts';
import type { Market } from '../market.ts';
import type { DeliveryTerms } from './delivery-terms.ts';
import { variantsToShip } from './goods-to-ship.ts';
import type { CannotShip, ParcelQuote } from './parcel-quote.ts';
import { recentTerms } from './recent-terms.ts';
import { quoteWithTerms } from './quote-with-terms.ts';

export type PricedVariant = {
  readonly variantId: string;
  readonly priceMinor: bigint;
  readonly priceCurrency: string;
  /** Where it was read already; else it is read now. */
  readonly toShip?: VariantToShip;
};

export type CardPrice = { readonly total: Money; readonly status: QuoteStatus } | 'unknown';

/** The price of each variant on this market's pages, by variant id. */
export async function priceCards(
  market: Market,
  { shopMarket, variants }: { shopMarket: ShopMarket; variants: readonly PricedVariant[] },
): Promise<Map<string, CardPrice>> {
  const quotes = await quoteAlone(market, { shopMarket, variants });
  return new Map([...quotes].map(([id, quote]) => [id, cardPriceOf(quote)]));
}

/** Of a whole quote, what a card says. */
export function cardPriceOf(quote: ParcelQuote | CannotShip): CardPrice {
  return 'refused' in quote ? 'unknown' : { total: quote.total, status: quote.status };
}

/** The whole quote of each variant, alone in its parcel to the market's reference region. */
export async function quoteAlone(
  market: Market,
  { shopMarket, variants }: { shopMarket: ShopMarket; variants: readonly PricedVariant[] },
): Promise<Map<string, ParcelQuote | CannotShip>> {
  if (variants.length === 0) return new Map();
  const { country, currency, region, slug } = shopMarket;
  const [terms, facts] = await Promise.all([
    recentTerms(market, { country, currency }),
    factsOf(market, variants),
  ]);
  const rateOf = await ratesInto(market, { terms, variants });
  const quotes = new Map<string, ParcelQuote | CannotShip>();
  for (const { variantId, priceMinor, priceCurrency } of variants) {
    const variant = facts.get(variantId);
    if (!variant || quotes.has(variantId)) continue;
    const rate = rateOf.get(priceCurrency as Currency);
    const { cooperativeId } = variant;
    if (!rate) {
      const missing = [{ key: 'missing-exchange-rate', values: { from: priceCurrency, to: currency } }];
      quotes.set(variantId, { refused: 'cannot-ship-there', cooperativeId, missing });
      continue;
    }
    const sellerUnit = money(priceMinor, priceCurrency as Currency);
    const goods = [{ variantId, quantity: 1, sellerUnit, rate, variant }];
    const destination = { country, ...(region ? { region } : {}) };
    quotes.set(
      variantId,
      quoteWithTerms({ marketSlug: slug, cooperativeId, destination, gift: false, goods }, terms),
    );
  }
  return quotes;
}

async function factsOf(
  market: Market,
  variants: readonly PricedVariant[],
): Promise<ReadonlyMap<string, VariantToShip>> {
  const unread = variants.filter(({ toShip }) => !toShip).map(({ variantId }) => variantId);
  const read = unread.length ? await variantsToShip(market, unread) : new Map();
  for (const { variantId, toShip } of variants) if (toShip) read.set(variantId, toShip);
  return read;
}

/** The rates into the buyer's currency: the terms' own, and those of other sellers' currencies. */
async function ratesInto(
  market: Market,
  { terms, variants }: { terms: DeliveryTerms; variants: readonly PricedVariant[] },
): Promise<Map<Currency, ExchangeRate | undefined>> {
  const known = new Map<Currency, ExchangeRate | undefined>(terms.rates.map((rate) => [rate.from, rate]));
  const to = terms.currency;
  for (const from of new Set(variants.map((variant) => variant.priceCurrency as Currency))) {
    if (!known.has(from)) known.set(from, await rateBetween(market, { from, to }));
  }
  return known;
}
