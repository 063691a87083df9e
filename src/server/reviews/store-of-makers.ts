// The SQL of what a maker hears: reviews of her own cooperatives alone.
import { sql } from 'kysely';
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import type { Market } from '#server/market.ts';

export type OwnRow = {
  readonly id: string;
  readonly stars: number;
  readonly words: string;
  readonly language: string;
  readonly country: string;
  readonly shown_name: string;
  readonly written_at: Date;
  readonly facts: unknown;
  readonly heard_at: Date | null;
  readonly sha256: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly sizes: { width: number; type: string }[] | null;
};

export async function findOwn(
  { db }: Market,
  { ids, limit }: { ids: readonly string[]; limit: number },
): Promise<OwnRow[]> {
  const { rows } = await sql<OwnRow>`
    select reviews.id, stars, words, language, country, shown_name, written_at, order_lines.facts,
      heard_at, media.sha256, media.width, media.height,
      (select json_agg(json_build_object('width', width, 'type', type))
        from media_sizes where sha256 = media.sha256) as sizes
    from reviews
    join order_lines on order_lines.id = reviews.order_line_id
    left join media on media.sha256 = reviews.picture_sha256 and reviews.picture_shown
      and not media.shows_people
    where reviews.state = 'published' and reviews.cooperative_id = any(${ids}::uuid[])
    order by heard_at is not null, written_at desc, reviews.id desc
    limit ${limit}
  `.execute(db);
  return rows;
}

export async function markHeard(
  { db, now }: MarketInTransaction,
  { id, cooperativeId, by }: { id: string; cooperativeId: string; by: string },
): Promise<boolean> {
  const { rows } = await sql`
    update reviews
    set heard_at = coalesce(heard_at, ${now()}), heard_by = coalesce(heard_by, ${by}::uuid)
    where id = ${id} and cooperative_id = ${cooperativeId} and state = 'published'
    returning id
  `.execute(db);
  return rows.length > 0;
}
