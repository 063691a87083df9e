// How many goods answer, and how many each word of each filter would leave: ands over bits, in one
// query whose time does not grow with how many are found.
import { sql } from 'kysely';
import type { Market } from '#server/market.ts';
import type { Counted, Demand } from '../engine.ts';

/** Every good that is to be had carries it. */
export const everyGood = 'shown:all';
export const bitsOfBlock = 16_384;

type Row = { token: string; goods: string };

/** Which demands together make a set that is counted. */
type Target = { readonly name: string; readonly needs: readonly number[] };

export async function countMatches(
  market: Market,
  { demands, facets }: { demands: readonly Demand[]; facets: readonly string[] },
): Promise<Counted> {
  const all: Demand[] = [{ tokens: [everyGood] }, ...demands];
  const pairs = all.flatMap(({ tokens }, at) => tokens.map((token) => ({ at, token })));
  const within = all.flatMap((demand, at) => (demand.within ? [{ at, ...demand.within }] : []));
  const needs = targetsOf(demands).flatMap(({ name, needs }) =>
    needs.map((at) => ({ name, at, of: needs.length })),
  );
  const targets = facets.map((facet) => {
    const own = demands.findIndex((demand) => demand.facet === facet);
    return own < 0 ? 'all' : `without:${own}`;
  });
  const { rows } = await sql<Row>`
    with demands as materialized (
      select * from unnest(
        ${pairs.map(({ at }) => at)}::int[], ${pairs.map(({ token }) => token)}::text[]
      ) as demand(number, token)
    ),
    answers as materialized (
      select number, block, bit_or(goods) as goods
      from (
        select number, block, goods from demands join search_postings using (token)
        union all
        select number, place / ${sql.lit(bitsOfBlock)},
          set_bit(B'0'::bit(16384), place % ${sql.lit(bitsOfBlock)}, 1)
        from demands join good_search on tokens @> array[token] and shown
        where token like 'word:%'
        ${within.length > 0 ? pricedWithin(within) : sql``}
      ) as each_token
      group by number, block
    ),
    matches as materialized (
      select target, block, bit_and(goods) as goods
      from unnest(
        ${needs.map(({ name }) => name)}::text[],
        ${needs.map(({ at }) => at)}::int[],
        ${needs.map(({ of }) => of)}::int[]
      ) as need(target, number, needed)
      join answers using (number)
      group by target, block, needed
      having count(*) = needed
    ),
    wanted as materialized (
      select facet, block, goods
      from unnest(${[...facets]}::text[], ${targets}::text[]) as asked(facet, target)
      join matches using (target)
    ),
    counted as materialized (
      select postings.token, bit_count(postings.goods & wanted.goods) as goods
      from wanted
      join search_postings as postings
        on postings.facet = wanted.facet and postings.block = wanted.block
    )
    select target as token, sum(bit_count(goods))::text as goods from matches group by target
    union all
    select token, sum(goods)::text from counted group by token
  `.execute(market.db);
  const byToken = new Map(rows.map(({ token, goods }) => [token, Number(goods)]));
  const of = (kind: string) => demands.map((_, at) => byToken.get(`${kind}:${at}`) ?? 0);
  return {
    count: byToken.get('all') ?? 0,
    every: byToken.get('every') ?? 0,
    byToken,
    without: of('without'),
    alone: of('alone'),
  };
}

type Within = { at: number; destination: string; over: bigint; most: bigint };

/** A part of a bracket has no bits of its own: they are made of the prices in it. */
function pricedWithin(within: readonly Within[]) {
  return sql`
    union all
    select asked.number, place / ${sql.lit(bitsOfBlock)},
      bit_or(set_bit(B'0'::bit(16384), place % ${sql.lit(bitsOfBlock)}, 1))
    from unnest(
      ${within.map(({ at }) => at)}::int[],
      ${within.map(({ destination }) => destination)}::text[],
      ${within.map(({ over }) => over)}::bigint[],
      ${within.map(({ most }) => most)}::bigint[]
    ) as asked(number, destination, over, most)
    join good_prices on good_prices.destination = asked.destination
      and good_prices.minor > asked.over and good_prices.minor <= asked.most
    join good_search using (good_id)
    where good_search.shown
    group by asked.number, place / ${sql.lit(bitsOfBlock)}`;
}

/** All of them; all but each, for its own counts; and each word with the filters alone. */
function targetsOf(demands: readonly Demand[]): Target[] {
  const numbers = demands.map((_, at) => at + 1);
  const filters = numbers.filter((number) => demands[number - 1]!.facet);
  return [
    { name: 'all', needs: [0, ...numbers] },
    { name: 'every', needs: [0] },
    ...demands.map((_, at) => ({
      name: `without:${at}`,
      needs: [0, ...numbers.filter((number) => number !== at + 1)],
    })),
    ...demands.flatMap(({ facet }, at) =>
      facet ? [] : [{ name: `alone:${at}`, needs: [0, ...filters, at + 1] }],
    ),
  ];
}
