// Stores the quotes that were accepted, whole: what was asked, every lane of the answer, until when.
import type { ParcelQuote } from '#server/customs/parcel-quote.ts';
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import { newId } from '#server/market.ts';
import { wholeJson } from '#server/orders/whole-json.ts';

/** Answers the id of the stored quote of each parcel, in their order. */
export async function freezeQuotes(
  market: MarketInTransaction,
  { cartId, parcels, until }: { cartId: string; parcels: readonly ParcelQuote[]; until: Date },
): Promise<string[]> {
  const ids = parcels.map(() => newId(market));
  await market.db
    .insertInto('quotes')
    .values(
      parcels.map((quote, at) => ({
        id: ids[at]!,
        cart_id: cartId,
        cooperative_id: quote.cooperativeId,
        market_slug: quote.marketSlug,
        shipment: wholeJson(quote.shipment),
        answer: wholeJson(quote.answer),
        lane: quote.lane,
        status: quote.status,
        total_minor: quote.total.minor,
        currency: quote.total.currency,
        created_at: market.now(),
        expires_at: until,
        accepted_at: market.now(),
      })),
    )
    .execute();
  return ids;
}
