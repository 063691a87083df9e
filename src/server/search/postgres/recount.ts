// Every bit anew from the rows, in one transaction: readers see the old counts until it commits.
import { sql } from 'kysely';
import { bracketIds } from '#domain/shelf/price-brackets.ts';
import { inTransaction, type MarketInTransaction } from '#server/db/in-transaction.ts';
import type { Market } from '#server/market.ts';
import { destinations } from '../destinations.ts';
import { bitsOfBlock, everyGood } from './answer-bits.ts';
import { facetOf, lockPostings } from './put-goods.ts';

export async function recount(market: Market): Promise<void> {
  await inTransaction(market, async (market) => {
    await sql`set local statement_timeout = '10min'`.execute(market.db);
    await sql`set local work_mem = '64MB'`.execute(market.db);
    await lockPostings(market);
    await sql`delete from search_postings`.execute(market.db);
    await sql`
      insert into search_postings (token, block, facet, goods)
      select token, place / ${sql.lit(bitsOfBlock)}, ${facetOf(sql`token`)},
        bit_or(set_bit(B'0'::bit(16384), place % ${sql.lit(bitsOfBlock)}, 1))
      from good_search, unnest(tokens || ${everyGood}::text) as token
      where shown and token not like 'word:%'
      group by token, place / ${sql.lit(bitsOfBlock)}
    `.execute(market.db);
    for (const destination of destinations) await recountPrices(market, destination);
  });
}

/** The brackets of one destination, from the prices that were made. */
export async function recountPrices(
  market: MarketInTransaction,
  { id, currency }: (typeof destinations)[number],
): Promise<void> {
  const facet = `price:${id}`;
  await sql`delete from search_postings where facet = ${facet}`.execute(market.db);
  await sql`
    insert into search_postings (token, block, facet, goods)
    select ${facet} || ':' || (${bracketIds(currency)}::text[])[bracket + 1],
      place / ${sql.lit(bitsOfBlock)}, ${facet},
      bit_or(set_bit(B'0'::bit(16384), place % ${sql.lit(bitsOfBlock)}, 1))
    from good_prices join good_search using (good_id)
    where destination = ${id} and minor is not null
    group by bracket, place / ${sql.lit(bitsOfBlock)}
  `.execute(market.db);
}
