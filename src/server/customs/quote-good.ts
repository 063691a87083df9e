// What a good costs delivered, alone in its parcel, to the market's reference region: the good's page.
import type { ShopMarket } from '#domain/markets.ts';
import type { Market } from '../market.ts';
import { NotFound } from '../not-there.ts';
import type { CannotShip, ParcelQuote } from './parcel-quote.ts';
import { type PricedVariant, quoteAlone } from './price-cards.ts';

export async function quoteGood(
  market: Market,
  { shopMarket, variant }: { shopMarket: ShopMarket; variant: PricedVariant },
): Promise<ParcelQuote | CannotShip> {
  const quotes = await quoteAlone(market, { shopMarket, variants: [variant] });
  const quote = quotes.get(variant.variantId);
  if (!quote) throw new NotFound(`variant ${variant.variantId}`);
  return quote;
}
