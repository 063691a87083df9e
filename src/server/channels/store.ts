// The SQL of what is told to others: only what is true of the world, so nothing of the demonstration.
import { sql } from 'kysely';
import type { QuoteStatus } from '#domain/landed-cost/quote.ts';
import type { Market } from '../market.ts';

/** A good of ours that is real, of a cooperative that is: everything below begins here. */
const real = sql`
  not goods.demo and not cooperatives.demo and goods.form is not null
  and cooperatives.state = 'approved'
`;

export type SellableRow = {
  id: string;
  making_days: number | null;
  origin_country: string | null;
  published_at: Date;
  minor: bigint | null;
  currency: string | null;
  status: QuoteStatus | null;
  asked_minor: bigint | null;
  terms: string | null;
};

const priced = (destination: string) => sql`
  left join good_prices on good_prices.good_id = goods.id and good_prices.destination = ${destination}
`;

const columns = sql`
  goods.id, goods.making_days, goods.origin_country, good_search.published_at,
  good_prices.minor, good_prices.currency, good_prices.status, good_prices.asked_minor, good_prices.terms
`;

/** To be had now, after one id, in the order of ids. */
export async function sellableAfter(
  market: Market,
  { destination, after, limit }: { destination: string; after: string; limit: number },
): Promise<SellableRow[]> {
  const { rows } = await sql<SellableRow>`
    select ${columns}
    from goods
    join good_search on good_search.good_id = goods.id and good_search.shown
    join cooperatives on cooperatives.id = goods.cooperative_id
    ${priced(destination)}
    where goods.id > ${after}::uuid and ${real}
    order by goods.id
    limit ${limit}
  `.execute(market.db);
  return rows;
}

export async function newest(
  market: Market,
  { destination, limit }: { destination: string; limit: number },
): Promise<SellableRow[]> {
  const { rows } = await sql<SellableRow>`
    select ${columns}
    from good_search
    join goods on goods.id = good_search.good_id
    join cooperatives on cooperatives.id = goods.cooperative_id
    ${priced(destination)}
    where good_search.shown and ${real}
    order by good_search.published_at desc, good_search.good_id
    limit ${limit}
  `.execute(market.db);
  return rows;
}

/** What moves whenever a feed of this destination would read otherwise. */
export async function feedMarks(market: Market, { destination }: { destination: string }) {
  const { rows } = await sql<{ goods: string; changed: Date | null; priced: Date | null }>`
    select count(*)::text as goods, max(good_search.indexed_at) as changed, max(good_prices.priced_at) as priced
    from good_search
    join goods on goods.id = good_search.good_id
    join cooperatives on cooperatives.id = goods.cooperative_id
    ${priced(destination)}
    where good_search.shown and ${real}
  `.execute(market.db);
  return rows[0]!;
}

export type MappedRow = { id: string; updated_at: Date };

/** Sold pieces keep their page and stay on the map. */
const mapped = sql`
  from goods
  join cooperatives on cooperatives.id = goods.cooperative_id
  where goods.state in ('published', 'sold') and ${real}
`;

export async function countMapped(market: Market) {
  const { rows } = await sql<{ goods: string; changed: Date | null }>`
    select count(*)::text as goods, max(goods.updated_at) as changed ${mapped}
  `.execute(market.db);
  return { goods: Number(rows[0]!.goods), changed: rows[0]!.changed };
}

/** The last id before a page begins; undefined where there is no such page. */
export async function mappedBefore(market: Market, { skip }: { skip: number }) {
  const { rows } = await sql<{ id: string }>`
    select goods.id ${mapped} order by goods.id offset ${skip - 1} limit 1
  `.execute(market.db);
  return rows[0]?.id;
}

export async function mappedAfter(
  market: Market,
  { after, limit }: { after: string; limit: number },
): Promise<MappedRow[]> {
  const { rows } = await sql<MappedRow>`
    select goods.id, goods.updated_at ${mapped} and goods.id > ${after}::uuid
    order by goods.id limit ${limit}
  `.execute(market.db);
  return rows;
}

/** Which forms, regions and cooperatives have a real work to be had. */
export async function placesWithWorks(market: Market) {
  const { rows } = await sql<{ form: string; origin_region: string | null; slug: string }>`
    select distinct goods.form, goods.origin_region, cooperatives.slug
    from goods
    join good_search on good_search.good_id = goods.id and good_search.shown
    join cooperatives on cooperatives.id = goods.cooperative_id
    where ${real}
    limit 40000
  `.execute(market.db);
  return rows;
}

/** Makers who let themselves be named and have a real work, by what their addresses show. */
export async function makersWithWorks(market: Market): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct split_part(people.id::text, '-', 5) as id
    from people
    join good_makers on good_makers.person_id = people.id
    join goods on goods.id = good_makers.good_id
    join cooperatives on cooperatives.id = goods.cooperative_id
    where goods.state in ('published', 'sold') and ${real} and not people.demo
      and people.public_name is not null and people.name_consented_at is not null
      and people.name_consent_withdrawn_at is null
    order by id
    limit 20000
  `.execute(market.db);
  return rows.map(({ id }) => id);
}

/** A work must carry a token of every list, and cost at most so much delivered where that is said. */
export type Question = {
  readonly id: string;
  readonly demands: readonly (readonly string[])[];
  readonly most?: bigint;
};

/** The questions that a real work answers at a destination. */
export async function answeredQuestions(
  market: Market,
  { destination, questions }: { destination: string; questions: readonly Question[] },
): Promise<string[]> {
  const asked = questions.map(
    ({ id, demands, most }) => sql`
      select ${id}::text as id
      where exists (
        select from goods
        join good_search on good_search.good_id = goods.id and good_search.shown
        join cooperatives on cooperatives.id = goods.cooperative_id
        ${priced(destination)}
        where ${real} ${most === undefined ? sql`` : sql`and good_prices.minor <= ${most}`}
        ${sql.join(
          demands.map((tokens) => sql`and good_search.tokens && ${[...tokens]}::text[]`),
          sql` `,
        )}
      )`,
  );
  const { rows } = await sql<{ id: string }>`${sql.join(asked, sql` union all `)}`.execute(
    market.db,
  );
  return rows.map(({ id }) => id);
}

/** The largest WebP of each picture. */
export async function weightsOf(market: Market, shas: readonly string[]) {
  const { rows } = await sql<{ sha256: string; width: number; bytes: number }>`
    select distinct on (sha256) sha256, width, bytes
    from media_sizes
    where type = 'webp' and sha256 = any(${[...shas]}::text[])
    order by sha256, width desc
  `.execute(market.db);
  return rows;
}

export async function readSetting(market: Market, key: string): Promise<unknown> {
  const row = await market.db
    .selectFrom('settings')
    .select('value')
    .where('key', '=', key)
    .executeTakeFirst();
  return row?.value;
}
