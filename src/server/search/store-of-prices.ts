// The SQL of the prices made ahead: what has none that holds, and writing them with their brackets.
import { sql } from 'kysely';
import type { QuoteStatus } from '#domain/landed-cost/quote.ts';
import type { Currency } from '#domain/money/currency.ts';
import { bracketIds, bracketOf } from '#domain/shelf/price-brackets.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Market } from '../market.ts';
import { lockPostings, turnBits } from './postgres/put-goods.ts';

export type GoodToPrice = {
  good_id: string;
  variant_id: string;
  price_minor: bigint;
  price_currency: string;
};

export type PriceRow = {
  readonly goodId: string;
  readonly minor: bigint | null;
  readonly status: QuoteStatus;
  readonly askedMinor: bigint;
};

/** Goods without a price under these terms, or priced before they last changed; those that stand first. */
export async function goodsToPrice(
  market: Market,
  {
    destination,
    terms,
    ids,
    limit,
  }: { destination: string; terms: string; ids?: readonly string[]; limit: number },
): Promise<GoodToPrice[]> {
  const among = ids ? sql`and good_search.good_id = any(${[...ids]}::uuid[])` : sql``;
  const { rows } = await sql<GoodToPrice>`
    select good_search.good_id, variant.id as variant_id, variant.price_minor, variant.price_currency
    from good_search
    left join good_prices on good_prices.good_id = good_search.good_id
      and good_prices.destination = ${destination}
    join lateral (
      select id, price_minor, price_currency from variants
      where variants.good_id = good_search.good_id and price_minor is not null
      order by position limit 1
    ) as variant on true
    where good_search.shown ${among}
      and (good_prices.terms is distinct from ${terms} or good_prices.priced_at < good_search.indexed_at)
    order by good_search.standing desc
    limit ${limit}
  `.execute(market.db);
  return rows;
}

type Prices = {
  readonly destination: string;
  readonly currency: Currency;
  readonly terms: string;
  readonly rows: readonly PriceRow[];
};

export async function putPrices(market: Market, { destination, currency, terms, rows }: Prices) {
  const ids = bracketIds(currency);
  const bracket = (minor: bigint | null) => (minor === null ? -1 : bracketOf(minor, currency));
  await inTransaction(market, async (market) => {
    await lockPostings(market);
    const { rows: moved } = await sql<{ place: number; was: number | null; bracket: number }>`
      with put as (
        select * from unnest(
          ${rows.map(({ goodId }) => goodId)}::uuid[],
          ${rows.map(({ minor }) => minor)}::bigint[],
          ${rows.map(({ status }) => status)}::text[],
          ${rows.map(({ minor }) => bracket(minor))}::int[],
          ${rows.map(({ askedMinor }) => askedMinor)}::bigint[]
        ) as put(good_id, minor, status, bracket, asked_minor)
      ),
      before as (
        select good_id, bracket as was from good_prices
        where destination = ${destination} and good_id in (select good_id from put)
      ),
      written as (
        insert into good_prices
          (destination, good_id, minor, currency, status, bracket, asked_minor, terms, priced_at)
        select ${destination}, put.good_id, put.minor, ${currency}, put.status, put.bracket,
          put.asked_minor, ${terms}, ${market.now()}
        from put join good_search using (good_id)
        on conflict (destination, good_id) do update set
          minor = excluded.minor, status = excluded.status, bracket = excluded.bracket,
          asked_minor = excluded.asked_minor, terms = excluded.terms, priced_at = excluded.priced_at
        returning good_id, bracket
      )
      select place, was, written.bracket
      from written join good_search using (good_id) left join before using (good_id)
    `.execute(market.db);
    const token = (at: number) => `price:${destination}:${ids[at]}`;
    await turnBits(
      market,
      moved
        .filter((row) => row.was !== row.bracket)
        .flatMap((row) => [
          ...(row.bracket >= 0 ? [{ token: token(row.bracket), place: row.place, on: true }] : []),
          ...(row.was !== null && row.was >= 0
            ? [{ token: token(row.was), place: row.place, on: false }]
            : []),
        ]),
    );
  });
}
