// What buyers say comes back to who made it: she reads or hears it, and says that she did.
import { isId } from '#domain/ids/id.ts';
import { type Asker, may } from '#domain/permissions/may.ts';
import type { GoodFacts } from '#domain/craft/good-facts.ts';
import { type Day, dayOf } from '#domain/time/day.ts';
import { inTransaction } from '#server/db/in-transaction.ts';
import type { Market } from '#server/market.ts';
import { NotFound } from '#server/not-there.ts';
import { findOwn, markHeard, type OwnRow } from './store-of-makers.ts';

export type ReviewForMaker = {
  readonly id: string;
  readonly stars: number;
  readonly words: string;
  readonly language: string;
  readonly country: string;
  readonly name: string;
  readonly on: Day;
  readonly facts: GoodFacts | undefined;
  readonly heard: boolean;
  /** The buyer's own, once the desk has let it be shown. */
  readonly picture: ReviewPicture | undefined;
};

type ReviewPicture = {
  readonly sha: string;
  readonly width: number;
  readonly height: number;
  readonly sizes: readonly { readonly width: number; readonly type: string }[];
};

/** The published reviews of her cooperatives' works: those nobody has heard yet come first. */
export async function listReviewsForMaker(
  market: Market,
  { asker, limit = 50 }: { asker: Asker; limit?: number },
): Promise<ReviewForMaker[]> {
  const ids = hers(asker);
  if (ids.length === 0) return [];
  const rows = await findOwn(market, { ids, limit });
  return rows.map((row) => ({
    id: row.id,
    stars: row.stars,
    words: row.words,
    language: row.language,
    country: row.country,
    name: row.shown_name,
    on: dayOf(row.written_at),
    facts: (row.facts as GoodFacts | null) ?? undefined,
    heard: row.heard_at !== null,
    picture: pictureOf(row),
  }));
}

function pictureOf({ sha256: sha, width, height, sizes }: OwnRow): ReviewPicture | undefined {
  return sha && width && height && sizes ? { sha, width, height, sizes } : undefined;
}

/** The first time counts. Another cooperative's review is not there. */
export async function hearReview(
  market: Market,
  { asker, id }: { asker: Asker; id: string },
): Promise<{ readonly heard: true }> {
  for (const actsFor of isId(id) ? hers(asker) : []) {
    const by = asker.person.id;
    const found = await inTransaction(
      market,
      (market) => markHeard(market, { id, cooperativeId: actsFor, by }),
      { actsFor },
    );
    if (found) return { heard: true };
  }
  throw new NotFound(`review ${id}`);
}

function hers(asker: Asker): string[] {
  const own = asker.memberships.filter((one) => may(asker, 'hear-review', one));
  return [...new Set(own.map(({ cooperativeId }) => cooperativeId))];
}
