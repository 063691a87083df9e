// The order a review link proves: what was bought in it, and what was said of it already.
import type { HouseNames } from '#domain/cooperatives/house-name.ts';
import type { GoodFacts } from '#domain/craft/good-facts.ts';
import type { ReviewState } from '#domain/reviews/review-states.ts';
import type { Market } from '#server/market.ts';
import { NotFound } from '#server/not-there.ts';
import { hashOfSecret, isSecret } from '#server/orders/secret-link.ts';
import { findLines } from './store.ts';
import { findOrderOfLink, type OrderRow } from './store-of-requests.ts';

export type LineToReview = {
  readonly lineId: string;
  readonly goodId: string;
  readonly shortId: string;
  /** As it was sold; the facts say it in any other language. */
  readonly title: string;
  readonly facts: GoodFacts | undefined;
  readonly review: { readonly state: ReviewState; readonly stars: number } | undefined;
};

export type OrderToReview = {
  readonly orderId: string;
  readonly number: string;
  readonly cooperativeId: string;
  readonly cooperative: HouseNames & { readonly slug: string };
  readonly country: string;
  readonly buyerName: string;
  readonly demo: boolean;
  readonly lines: readonly LineToReview[];
};

/** Throws NotFound for a link that is none, and for an order that was given back. */
export async function orderToReview(
  market: Market,
  { link }: { link: string },
): Promise<OrderToReview> {
  const row = isSecret(link) ? await findOrderOfLink(market, hashOfSecret(link)) : undefined;
  if (!row || !isBought(row)) throw new NotFound('review');
  const lines = await findLines(market, row.id);
  return {
    orderId: row.id,
    number: row.number,
    cooperativeId: row.cooperative_id,
    cooperative: cooperativeOf(row),
    country: row.country,
    buyerName: row.buyer_name,
    demo: row.demo,
    lines: lines.map((line) => ({
      lineId: line.id,
      goodId: line.good_id,
      shortId: line.short_id,
      title: line.title,
      facts: (line.facts as GoodFacts | null) ?? undefined,
      review:
        line.stars === null
          ? undefined
          : { state: line.review_state as ReviewState, stars: line.stars },
    })),
  };
}

const notKept = ['placed', 'cancelled', 'refunded', 'returned'];

export function isBought({ state, group_state }: Pick<OrderRow, 'state' | 'group_state'>) {
  return group_state === 'paid' && !notKept.includes(state);
}

export function cooperativeOf(row: OrderRow): HouseNames & { readonly slug: string } {
  return {
    name: row.cooperative_name,
    ...(row.cooperative_name_arabic ? { nameArabic: row.cooperative_name_arabic } : {}),
    slug: row.cooperative_slug,
  };
}
