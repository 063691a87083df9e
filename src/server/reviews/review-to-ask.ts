// Who is asked about an order, when the mail is written: nobody, if it was given back since.
import type { HouseNames } from '#domain/cooperatives/house-name.ts';
import type { Market } from '#server/market.ts';
import { cooperativeOf, isBought } from './order-to-review.ts';
import { findOrder } from './store-of-requests.ts';

export type ReviewToAsk = {
  readonly orderId: string;
  readonly number: string;
  readonly marketSlug: string;
  readonly buyer: { readonly name: string; readonly email: string; readonly language: string };
  readonly cooperative: HouseNames;
  readonly demo: boolean;
};

export async function reviewToAsk(
  market: Market,
  { orderId }: { orderId: string },
): Promise<ReviewToAsk | undefined> {
  const row = await findOrder(market, orderId);
  if (!row || !isBought(row)) return undefined;
  return {
    orderId: row.id,
    number: row.number,
    marketSlug: row.market_slug,
    buyer: { name: row.buyer_name, email: row.buyer_email, language: row.language },
    cooperative: cooperativeOf(row),
    demo: row.demo,
  };
}
