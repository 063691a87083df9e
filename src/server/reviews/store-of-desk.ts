// The SQL of the desk's reading and deciding.
import { sql } from 'kysely';
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import type { Market } from '#server/market.ts';

export type DeskRow = {
  readonly id: string;
  readonly state: string;
  readonly stars: number;
  readonly words: string;
  readonly language: string;
  readonly country: string;
  readonly shown_name: string;
  readonly picture_sha256: string | null;
  readonly picture_shown: boolean;
  readonly refused_reason: string | null;
  readonly written_at: Date;
  readonly decided_at: Date | null;
  readonly decided_by_name: string | null;
  readonly heard_at: Date | null;
  readonly title: string;
  readonly good_id: string;
  readonly cooperative_name: string;
  readonly group_number: string;
};

const reviewOf = sql`
  select reviews.id, reviews.state, reviews.stars, reviews.words, reviews.language, reviews.country,
    reviews.shown_name, reviews.picture_sha256, reviews.picture_shown, reviews.refused_reason,
    reviews.written_at, reviews.decided_at, people.name as decided_by_name, reviews.heard_at,
    order_lines.title, reviews.good_id, cooperatives.name as cooperative_name,
    order_groups.number as group_number
  from reviews
  join order_lines on order_lines.id = reviews.order_line_id
  join orders on orders.id = reviews.order_id
  join order_groups on order_groups.id = orders.group_id
  join cooperatives on cooperatives.id = reviews.cooperative_id
  left join people on people.id = reviews.decided_by
`;

/** What waits longest comes first; of what is decided, the newest. */
export async function findInState(
  { db }: Market,
  { state, limit }: { state: string; limit: number },
): Promise<DeskRow[]> {
  const order = state === 'written' ? sql`asc` : sql`desc`;
  const { rows } = await sql<DeskRow>`
    ${reviewOf}
    where reviews.state = ${state}
    order by reviews.written_at ${order}, reviews.id ${order}
    limit ${limit}
  `.execute(db);
  return rows;
}

export async function findReview({ db }: Market, id: string): Promise<DeskRow | undefined> {
  const { rows } = await sql<DeskRow>`${reviewOf} where reviews.id = ${id}`.execute(db);
  return rows[0];
}

export function lockReview({ db }: MarketInTransaction, id: string) {
  return db
    .selectFrom('reviews')
    .select(['id', 'state', 'good_id', 'cooperative_id'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export async function decideReview(
  { db, now }: MarketInTransaction,
  decision: { id: string; to: string; reason?: string; pictureShown: boolean; by: string },
): Promise<void> {
  await db
    .updateTable('reviews')
    .set({
      state: decision.to,
      refused_reason: decision.reason ?? null,
      picture_shown: decision.pictureShown,
      decided_by: decision.by,
      decided_at: now(),
    })
    .where('id', '=', decision.id)
    .execute();
}
