// How many goods answer, and how many each word of each filter would leave: ands over bits, in one
// query whose time does not grow with how many are found.
import { sql } from 'kysely';
import type { Market } from '#server/market.ts';
import type { CountAsked, Counted, Demand } from '../engine.ts';
import { answersOf, everyGood } from './answer-bits.ts';

type Row = { token: string; goods: string };

/** Which demands together make a set that is counted. */
type Target = { readonly name: string; readonly needs: readonly number[] };

export async function countMatches(
  market: Market,
  { demands, best, facets }: CountAsked,
): Promise<Counted> {
  const all = [{ tokens: [everyGood] }, ...demands, ...best.map((tokens) => ({ tokens }))];
  const needs = targetsOf(demands, best.length).flatMap(({ name, needs }) =>
    needs.map((at) => ({ name, at, of: needs.length })),
  );
  const targets = facets.map((facet) => {
    const own = demands.findIndex((demand) => demand.facet === facet);
    return own < 0 ? 'all' : `without:${own}`;
  });
  const { rows } = await sql<Row>`
    with ${answersOf(all)},
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
  const count = byToken.get('all') ?? 0;
  return {
    count,
    best: best.length > 0 ? (byToken.get('best') ?? 0) : count,
    every: byToken.get('every') ?? 0,
    byToken,
    without: of('without'),
    alone: of('alone'),
  };
}

/** All of them; all but each, for its own counts; and each word with the filters alone. */
function targetsOf(demands: readonly Demand[], best: number): Target[] {
  const numbers = demands.map((_, at) => at + 1);
  const filters = numbers.filter((number) => demands[number - 1]!.facet);
  const bests = Array.from({ length: best }, (_, at) => numbers.length + 1 + at);
  return [
    { name: 'all', needs: [0, ...numbers] },
    { name: 'every', needs: [0] },
    ...(best > 0 ? [{ name: 'best', needs: [0, ...numbers, ...bests] }] : []),
    ...demands.map((_, at) => ({
      name: `without:${at}`,
      needs: [0, ...numbers.filter((number) => number !== at + 1)],
    })),
    ...demands.flatMap(({ facet }, at) =>
      facet ? [] : [{ name: `alone:${at}`, needs: [0, ...filters, at + 1] }],
    ),
  ];
}
