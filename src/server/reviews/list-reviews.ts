// What buyers say of a good or of a cooperative, as everybody reads it: published reviews alone, in
// the language each was written in.
import type { GoodFacts } from '#domain/craft/good-facts.ts';
import { type Day, dayOf } from '#domain/time/day.ts';
import type { Market } from '#server/market.ts';
import { type PublicRow, findPublished } from './store-of-public.ts';

export type ReviewShown = {
  readonly id: string;
  readonly stars: number;
  readonly words: string;
  readonly language: string;
  readonly country: string;
  readonly name: string;
  readonly on: Day;
  readonly good: { readonly shortId: string; readonly facts: GoodFacts | undefined };
  readonly picture:
    | {
        readonly sha: string;
        readonly width: number;
        readonly height: number;
        readonly sizes: readonly { width: number; type: string }[];
      }
    | undefined;
};

export type Reviews = {
  readonly count: number;
  /** Of all of them, in tenths of a star: 47 is 4.7. Undefined while there is none. */
  readonly averageTenths: number | undefined;
  readonly reviews: readonly ReviewShown[];
};

export type ReviewsOf = { readonly goodId: string } | { readonly cooperativeId: string };

/** One query, however many there are. */
export async function listReviews(
  market: Market,
  { of, limit = 24 }: { of: ReviewsOf; limit?: number },
): Promise<Reviews> {
  const rows = await findPublished(market, { of, limit });
  const { all_count: count, all_stars: stars } = rows[0] ?? { all_count: 0, all_stars: 0 };
  return {
    count,
    averageTenths: count > 0 ? Math.round((stars * 10) / count) : undefined,
    reviews: rows.map(present),
  };
}

function present(row: PublicRow): ReviewShown {
  return {
    id: row.id,
    stars: row.stars,
    words: row.words,
    language: row.language,
    country: row.country,
    name: row.shown_name,
    on: dayOf(row.written_at),
    good: { shortId: row.short_id, facts: (row.facts as GoodFacts | null) ?? undefined },
    picture:
      row.sha256 && row.width && row.height && row.sizes
        ? { sha: row.sha256, width: row.width, height: row.height, sizes: row.sizes }
        : undefined,
  };
}
