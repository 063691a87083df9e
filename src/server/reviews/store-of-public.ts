// The SQL of what everybody reads: published reviews of a good or of a cooperative.
import { sql } from 'kysely';
import type { Market } from '#server/market.ts';
import type { ReviewsOf } from './list-reviews.ts';

export type PublicRow = {
  readonly id: string;
  readonly stars: number;
  readonly words: string;
  readonly language: string;
  readonly country: string;
  readonly shown_name: string;
  readonly written_at: Date;
  readonly short_id: string;
  readonly facts: unknown;
  readonly sha256: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly sizes: { width: number; type: string }[] | null;
  /** Of all that are published, not only of those listed. */
  readonly all_count: number;
  readonly all_stars: number;
};

const among = (of: ReviewsOf) =>
  'goodId' in of
    ? sql`reviews.good_id = ${of.goodId}`
    : sql`reviews.cooperative_id = ${of.cooperativeId}`;

/** A picture that was found to show a person since is not among them. */
export async function findPublished(
  { db }: Market,
  { of, limit }: { of: ReviewsOf; limit: number },
): Promise<PublicRow[]> {
  const { rows } = await sql<PublicRow>`
    select reviews.id, stars, words, reviews.language, reviews.country, shown_name, written_at,
      goods.short_id, order_lines.facts, media.sha256, media.width, media.height,
      (select json_agg(json_build_object('width', width, 'type', type))
        from media_sizes where sha256 = media.sha256) as sizes,
      count(*) over ()::int as all_count, sum(stars) over ()::int as all_stars
    from reviews
    join goods on goods.id = reviews.good_id
    join order_lines on order_lines.id = reviews.order_line_id
    left join media on media.sha256 = reviews.picture_sha256 and reviews.picture_shown
      and not media.shows_people
    where reviews.state = 'published' and ${among(of)}
    order by written_at desc, reviews.id desc
    limit ${limit}
  `.execute(db);
  return rows;
}
