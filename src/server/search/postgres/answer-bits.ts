// Which goods answer which demand, as bits: a bit a good, in blocks. Ideas have theirs kept; a bare
// word's are made of the goods that carry it.
import { type RawBuilder, sql } from 'kysely';
import type { Demand } from '../engine.ts';

/** Every good that is to be had carries it. */
export const everyGood = 'shown:all';
export const bitsOfBlock = 16_384;

/** A common table `answers (number, block, goods)`: by the number of the demand in that list. */
export function answersOf(demands: readonly Demand[]): RawBuilder<unknown> {
  const pairs = demands.flatMap(({ tokens }, at) => tokens.map((token) => ({ at, token })));
  const within = demands.flatMap((demand, at) => (demand.within ? [{ at, ...demand.within }] : []));
  return sql`
    demands as materialized (
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
    )`;
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
