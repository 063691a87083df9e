// Writes what changed: a row a good, and the bits of the tokens it gained or lost.
import { sql } from 'kysely';
import { inTransaction, type MarketInTransaction } from '#server/db/in-transaction.ts';
import type { Market } from '#server/market.ts';
import type { SearchDocument } from '../engine.ts';
import { bitsOfBlock, everyGood } from './answer-bits.ts';

type Change = { readonly token: string; readonly place: number; readonly on: boolean };
type Held = { good_id: string; place: number; shown: boolean; tokens: string[] };

const separator = '\u001f';

export async function putGoods(
  market: Market,
  { documents, gone }: { documents: readonly SearchDocument[]; gone: readonly string[] },
): Promise<void> {
  if (documents.length + gone.length === 0) return;
  await inTransaction(market, async (market) => {
    await lockPostings(market);
    const ids = [...documents.map(({ goodId }) => goodId), ...gone];
    const before = await heldRows(market, ids);
    await sql`delete from good_search where good_id = any(${[...gone]}::uuid[])`.execute(market.db);
    const places = await writeRows(market, documents);
    const after = documents.map(({ goodId, shown, tokens }) => ({
      good_id: goodId,
      place: places.get(goodId)!,
      shown,
      tokens: [...tokens],
    }));
    await turnBits(market, changesBetween(before, after));
  });
}

/** One writer of bits at a time, so that two never wait for each other in a circle. */
export async function lockPostings(market: MarketInTransaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('search-postings'))`.execute(market.db);
}

async function heldRows(market: MarketInTransaction, ids: readonly string[]): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select good_id, place, shown, tokens from good_search where good_id = any(${[...ids]}::uuid[])
  `.execute(market.db);
  return rows;
}

/** Answers the place of each. */
export async function writeRows(
  market: Market,
  documents: readonly SearchDocument[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ good_id: string; place: number }>`
    insert into good_search (good_id, shown, tokens, standing, published_at, indexed_at)
    select good_id, shown, string_to_array(tokens, ${separator}), standing, published_at, ${market.now()}
    from unnest(
      ${documents.map(({ goodId }) => goodId)}::uuid[],
      ${documents.map(({ shown }) => shown)}::boolean[],
      ${documents.map(({ tokens }) => tokens.join(separator))}::text[],
      ${documents.map(({ standing }) => standing)}::int[],
      ${documents.map(({ publishedAt }) => publishedAt.toISOString())}::timestamptz[]
    ) as put(good_id, shown, tokens, standing, published_at)
    on conflict (good_id) do update set
      shown = excluded.shown, tokens = excluded.tokens, standing = excluded.standing,
      published_at = excluded.published_at, indexed_at = excluded.indexed_at
    returning good_id, place
  `.execute(market.db);
  return new Map(rows.map((row) => [row.good_id, row.place]));
}

function changesBetween(before: readonly Held[], after: readonly Held[]): Change[] {
  const now = new Map(after.map((row) => [row.good_id, row]));
  const was = new Map(before.map((row) => [row.good_id, row]));
  return [...new Set([...now.keys(), ...was.keys()])].flatMap((id) => {
    const [old, fresh] = [bitsOf(was.get(id)), bitsOf(now.get(id))];
    const { place } = (now.get(id) ?? was.get(id))!;
    return [
      ...[...fresh].filter((token) => !old.has(token)).map((token) => ({ token, place, on: true })),
      ...[...old]
        .filter((token) => !fresh.has(token))
        .map((token) => ({ token, place, on: false })),
    ];
  });
}

function bitsOf(row: Held | undefined): Set<string> {
  if (!row?.shown) return new Set();
  return new Set([everyGood, ...row.tokens.filter((token) => !token.startsWith('word:'))]);
}

/** Sets and clears, each block of each token written once. */
export async function turnBits(
  market: MarketInTransaction,
  changes: readonly Change[],
): Promise<void> {
  if (changes.length === 0) return;
  const masks = sql`
    select
      token,
      place / ${sql.lit(bitsOfBlock)} as block,
      coalesce(bit_or(bit) filter (where turned_on), B'0'::bit(16384)) as gained,
      coalesce(bit_or(bit) filter (where not turned_on), B'0'::bit(16384)) as lost
    from unnest(
      ${changes.map(({ token }) => token)}::text[],
      ${changes.map(({ place }) => place)}::int[],
      ${changes.map(({ on }) => on)}::boolean[]
    ) as change(token, place, turned_on),
    lateral (select set_bit(B'0'::bit(16384), place % ${sql.lit(bitsOfBlock)}, 1)) as one(bit)
    group by token, block`;
  await sql`
    with masks as materialized (${masks})
    merge into search_postings as held using masks
      on held.token = masks.token and held.block = masks.block
    when matched then update set goods = (held.goods | masks.gained) & ~masks.lost
    when not matched then insert (token, block, facet, goods)
      values (masks.token, masks.block, ${facetOf(sql`masks.token`)}, masks.gained)
  `.execute(market.db);
}

/** `form:rug` counts for form; `price:DE-EUR:100` for price:DE-EUR. */
export function facetOf(token: ReturnType<typeof sql>) {
  return sql`regexp_replace(${token}, ':[^:]*$', '')`;
}
