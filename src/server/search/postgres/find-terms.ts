// Words: which a good carries, what a misspelt one may be, what begins like what is being typed.
import { sql } from 'kysely';
import { foldText } from '#domain/search/fold-text.ts';
import type { Market } from '#server/market.ts';
import type { Suggestion, TermToPut } from '../engine.ts';

const nearEnough = 0.45;

/** A word a good carries stands for itself; another for the nearest ones that are carried. */
export async function mendStems(
  market: Market,
  stems: readonly string[],
): Promise<Map<string, readonly string[]>> {
  if (stems.length === 0) return new Map();
  const { rows } = await sql<{ stem: string; carried: boolean; near: string[] | null }>`
    select
      stem,
      exists (
        select from good_search where shown and tokens @> array['word:' || stem]
          -- Said twice so that it is thought rare, and the index is read: all goods would be otherwise.
          and tokens @> array['word:' || stem, 'word:' || stem]
      ) as carried,
      (
        select array_agg(token order by likeness desc)
        from (
          select token, similarity(term, stem) as likeness
          from search_terms
          where term % stem and token like 'word:%' and similarity(term, stem) > ${nearEnough}
          order by likeness desc
          limit 3
        ) as nearest
      ) as near
    from unnest(${[...stems]}::text[]) as stem
  `.execute(market.db);
  return new Map(
    rows.map(({ stem, carried, near }) => [stem, carried ? [`word:${stem}`] : (near ?? [])]),
  );
}

/** What begins so, then what looks like it; each with how many goods it would find, none without any. */
export async function suggestTerms(
  market: Market,
  { begun, language, limit }: { begun: string; language: string; limit: number },
): Promise<Suggestion[]> {
  const typed = foldText(begun).trim();
  if (typed.length < 1) return [];
  const beginning = `${typed.replace(/[\\%_]/g, '\\$&')}%`;
  const { rows } = await sql<{ shown_as: string; token: string; goods: string }>`
    with near as materialized (
      (
        select *, 1 as nearness from search_terms
        where term like ${beginning} and language in (${language}, '*') and token not like 'word:%'
        order by weight desc, length(term), term limit 24
      )
      union all
      (
        select *, similarity(term, ${typed}) / 2 from search_terms
        where term % ${typed} and term not like ${beginning}
          and language in (${language}, '*') and token not like 'word:%'
        order by similarity(term, ${typed}) desc limit 12
      )
    ),
    counted as (
      select near.*, (
        select coalesce(sum(bit_count(postings.goods & every.goods)), 0)
        from search_postings as postings
        join search_postings as every on every.block = postings.block and every.token = 'shown:all'
        where postings.token = near.token
      ) as goods
      from near
    )
    select shown_as, token, goods::text from (
      select distinct on (token) * from counted where goods > 0
      order by token, nearness desc, weight desc, length(term)
    ) as once
    order by nearness desc, weight desc, goods desc, term
    limit ${limit}
  `.execute(market.db);
  return rows.map(({ shown_as, token, goods }) => ({
    shownAs: shown_as,
    token,
    goods: Number(goods),
  }));
}

export async function putTerms(market: Market, terms: readonly TermToPut[]): Promise<void> {
  if (terms.length === 0) return;
  await sql`
    insert into search_terms (term, language, token, shown_as, weight)
    select distinct on (term, language, token) * from unnest(
      ${terms.map(({ term }) => term)}::text[],
      ${terms.map(({ language }) => language)}::text[],
      ${terms.map(({ token }) => token)}::text[],
      ${terms.map(({ shownAs }) => shownAs)}::text[],
      ${terms.map(({ weight }) => weight)}::int[]
    ) as put(term, language, token, shown_as, weight)
    on conflict (term, language, token) do update
      set shown_as = excluded.shown_as, weight = excluded.weight
      where (search_terms.shown_as, search_terms.weight) <> (excluded.shown_as, excluded.weight)
  `.execute(market.db);
}
