// The SQL of writing a review.
import { sql } from 'kysely';
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import type { Market } from '#server/market.ts';

export type LineRow = {
  readonly id: string;
  readonly good_id: string;
  readonly short_id: string;
  readonly title: string;
  readonly facts: unknown;
  readonly stars: number | null;
  readonly review_state: string | null;
};

export async function findLines({ db }: Market, orderId: string): Promise<LineRow[]> {
  const { rows } = await sql<LineRow>`
    select order_lines.id, order_lines.good_id, goods.short_id, order_lines.title, order_lines.facts,
      reviews.stars, reviews.state as review_state
    from order_lines
    join goods on goods.id = order_lines.good_id
    left join reviews on reviews.order_line_id = order_lines.id
    where order_lines.order_id = ${orderId}
    order by order_lines.id
  `.execute(db);
  return rows;
}

export type ReviewToInsert = {
  readonly id: string;
  readonly lineId: string;
  readonly orderId: string;
  readonly goodId: string;
  readonly cooperativeId: string;
  readonly stars: number;
  readonly words: string;
  readonly language: string;
  readonly country: string;
  readonly name: string;
  readonly pictureSha256: string | undefined;
};

/** False where this line has its review already. */
export async function insertReview(
  { db, now }: MarketInTransaction,
  review: ReviewToInsert,
): Promise<boolean> {
  const inserted = await db
    .insertInto('reviews')
    .values({
      id: review.id,
      order_line_id: review.lineId,
      order_id: review.orderId,
      good_id: review.goodId,
      cooperative_id: review.cooperativeId,
      stars: review.stars,
      words: review.words,
      language: review.language,
      country: review.country,
      shown_name: review.name,
      picture_sha256: review.pictureSha256 ?? null,
      state: 'written',
      written_at: now(),
    })
    .onConflict((on) => on.constraint('one_review_a_line').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}
