// One page of what answers, best, newest or cheapest first, with the prices made ahead.
import { type RawBuilder, sql } from 'kysely';
import type { Currency } from '#domain/money/currency.ts';
import type { QuoteStatus } from '#domain/landed-cost/quote.ts';
import type { Sense } from '#domain/search/concept.ts';
import type { Market } from '#server/market.ts';
import type { FoundGood, PageAsked } from '../engine.ts';
import { walkPage } from './walk-page.ts';

/** Fewer than so many are ranked: walking to the last of them would take longer. */
const fewEnoughToRank = 500;
const fewEnoughToSort = 200;

type Row = {
  good_id: string;
  minor: bigint | null;
  currency: string | null;
  status: string | null;
  asked_minor: bigint | null;
  terms: string | null;
};

export async function readPage(market: Market, asked: PageAsked): Promise<FoundGood[]> {
  const page = mayWalk(asked) ? walkPage(asked) : rankAll(asked);
  const { rows } = await withPrices(asked, page).execute(market.db);
  return rows.map((row) => ({
    goodId: row.good_id,
    ...(row.terms === null
      ? {}
      : {
          price: {
            minor: row.minor,
            currency: row.currency as Currency,
            status: row.status as QuoteStatus,
            askedMinor: row.asked_minor!,
            terms: row.terms,
          },
        }),
  }));
}

/** Walking finds a page in the order of one index: what is best must fill it, or all must be priced. */
function mayWalk(asked: PageAsked): boolean {
  const { order, from, limit, count, bestCount, brackets, between } = asked;
  const priced = between?.over !== undefined || between?.most !== undefined;
  if (byPrice(asked)) return priced && count >= Math.max(from + limit, fewEnoughToSort);
  const first = order === 'newest' ? count : bestCount;
  return first >= from + limit && (count > fewEnoughToRank || brackets.length > 0);
}

/** Materialized, so that the planner cannot gamble on an order's index when only a few answer. */
function rankAll(asked: PageAsked): RawBuilder<unknown> {
  const score = sql.join([sql`0`, ...asked.lifts.map(liftOf)], sql` + `);
  const order = {
    relevance: sql`score desc, standing desc, good_id`,
    newest: sql`published_at desc, good_id`,
    cheapest: sql`sorted_minor nulls last, good_id`,
    dearest: sql`sorted_minor desc nulls last, good_id`,
  }[asked.order];
  const minor =
    asked.brackets.length || byPrice(asked) ? sql`good_prices.minor` : sql`null::bigint`;
  return sql`
    with found as materialized (
      select good_search.good_id, published_at, standing, ${score} as score, ${minor} as sorted_minor
      from ${source(asked)} where ${demanded(asked)}
    )
    select good_id, row_number() over (order by ${order}) as position from found
    order by position offset ${asked.from} limit ${asked.limit}`;
}

/** Prices are looked up for the page alone, once it is known which goods are on it. */
function withPrices({ destination }: PageAsked, page: RawBuilder<unknown>): RawBuilder<Row> {
  return sql<Row>`
    select page.good_id, minor, currency, status, asked_minor, terms
    from (${page}) as page
    left join good_prices
      on good_prices.good_id = page.good_id and good_prices.destination = ${destination}
    order by page.position`;
}

function byPrice({ order }: PageAsked): boolean {
  return order === 'cheapest' || order === 'dearest';
}

/** The prices of all of them only where they are sorted or filtered by. */
function source(asked: PageAsked): RawBuilder<unknown> {
  if (!byPrice(asked) && asked.brackets.length === 0) return sql`good_search`;
  // One plan for every price would be a bad one: it differs with how many are within it.
  return sql`good_search left join good_prices /* planned anew */
    on good_prices.good_id = good_search.good_id and good_prices.destination = ${asked.destination}`;
}

/** Prices are no tokens of a row: their brackets are asked of the price itself. */
function demanded({ demands: all, brackets, between }: PageAsked): RawBuilder<unknown> {
  const demands = all.filter(({ facet }) => !facet?.startsWith('price:'));
  const single = demands.flatMap((one) => (one.tokens.length === 1 ? one.tokens : []));
  return sql.join(
    [
      sql`good_search.shown`,
      ...(single.length ? [sql`good_search.tokens @> ${single}::text[]`] : []),
      ...demands.filter((one) => one.tokens.length > 1).map((one) => overlaps(one.tokens)),
      ...(brackets.length ? [sql`good_prices.bracket = any(${[...brackets]}::int[])`] : []),
      ...(between?.over === undefined ? [] : [sql`good_prices.minor > ${between.over}`]),
      ...(between?.most === undefined ? [] : [sql`good_prices.minor <= ${between.most}`]),
    ],
    sql` and `,
  );
}

function overlaps(tokens: readonly string[]): RawBuilder<unknown> {
  return sql`good_search.tokens && ${[...tokens]}::text[]`;
}

/** In hundredths: of each kind of idea the strongest that is there, so that a hanbel by form and by
 * manner stands before a cushion of that manner. */
function liftOf(senses: readonly Sense[]): RawBuilder<unknown> {
  const kinds = Map.groupBy(senses, ({ token }) => token.slice(0, token.indexOf(':')));
  const lifts = [...kinds.values()].map((some) => {
    const byWeight = Map.groupBy(some, ({ weight }) => Math.round(weight * 100));
    const cases = [...byWeight]
      .sort(([a], [b]) => b - a)
      .map(([weight, alike]) => {
        const tokens = alike.map(({ token }) => token);
        return sql`when good_search.tokens && ${tokens}::text[] then ${sql.lit(weight)}`;
      });
    return sql`case ${sql.join(cases, sql` `)} else 0 end`;
  });
  return sql.join(lifts, sql` + `);
}
