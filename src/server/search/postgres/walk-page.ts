// A page of many answers: goods are walked in the order they stand or cost, and each is asked for its bit
// in what all demands together leave. What is walked is an index; nothing else of a good is read.
import { type RawBuilder, sql } from 'kysely';
import type { PageAsked } from '../engine.ts';
import { answersOf, bitsOfBlock, everyGood } from './answer-bits.ts';

/** Answers `good_id` and `position`. There must be as many as the page reaches to. */
export function walkPage(asked: PageAsked): RawBuilder<unknown> {
  const { demands, best, order } = asked;
  const first = order === 'relevance' ? best.map((tokens) => ({ tokens })) : [];
  // A part of a bracket has no bits: its price is asked of the few that answer everything else.
  const kept = demands.filter(({ within }) => !within);
  const needed = [{ tokens: [everyGood] }, ...kept, ...first];
  return sql`
    with ${answersOf(needed)},
    matches as materialized (
      select block, bit_and(goods) as goods from answers
      group by block having count(*) = ${needed.length}::int
    ),
    bits as materialized (
      select array_agg(goods order by block) as held
      from generate_series(0, (select max(block) from matches)) as block
      left join matches using (block)
    )
    select good_id, row_number() over (order by ${sortedBy(order)}) as position
    from ${source(asked)}
    where shown and get_bit(
      (select held from bits)[1 + place / ${sql.lit(bitsOfBlock)}], place % ${sql.lit(bitsOfBlock)}
    ) = 1 ${kept.length < demands.length ? costing(asked) : sql``}
    order by ${sortedBy(order)} offset ${asked.from}::int limit ${sql.lit(asked.limit)}`;
}

/** Looked up good by good, after its bit was: joined, every price would be read. */
function costing({ brackets, between, destination }: PageAsked): RawBuilder<unknown> {
  return sql`and (
    select bracket = any(${[...brackets]}::int[]) and minor <= ${between?.most ?? null}::int8
    from good_prices as asked
    where asked.destination = ${destination} and asked.good_id = walked.good_id
  )`;
}

function sortedBy(order: PageAsked['order']): RawBuilder<unknown> {
  return {
    relevance: sql`standing desc, good_id`,
    newest: sql`published_at desc, good_id`,
    cheapest: sql`minor, good_id`,
    dearest: sql`minor desc, good_id`,
  }[order];
}

function source({ order, destination, between }: PageAsked): RawBuilder<unknown> {
  if (order === 'relevance' || order === 'newest') return sql`good_search as walked`;
  const { over, most } = between ?? {};
  // One after the other (`offset 0`): joined at once, all of them would be read before they are sorted.
  return sql`(
    select good_prices.good_id, minor, place, shown
    from good_prices, lateral (
      select place, shown from good_search
      where good_search.good_id = good_prices.good_id offset 0
    ) as standing
    where destination = ${destination}
      ${over === undefined ? sql`` : sql`and minor > ${over}`}
      ${most === undefined ? sql`` : sql`and minor <= ${most}`}
  ) as walked`;
}
