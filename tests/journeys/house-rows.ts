// What no visitor can do to a house in a test: more works than one page holds, one that no carrier takes,
// and a table out of reach.
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { newShortId } from '#domain/ids/short-id.ts';
import { startCluster } from '#server/db/cluster.ts';
import { type Market, newId, openMarket } from '#server/market.ts';
import { dropPages } from '#server/pages/drop-pages.ts';
import { rebuildSearch } from '#server/search/rebuild-search.ts';
import { readSettings } from '#server/settings.ts';

async function withMarket<T>(dataFolder: string, act: (market: Market) => Promise<T>): Promise<T> {
  const { url } = await startCluster({ folder: join(dataFolder, 'postgres') });
  const settings = readSettings({ QAFILA_DATA: dataFolder });
  const market = openMarket({ settings, connectionString: url });
  try {
    return await act(market);
  } finally {
    await market.close();
  }
}

/** Works like one that is there, with its pictures, and older than all: the second page of a list. */
export async function moreWorks(dataFolder: string, count: number): Promise<void> {
  await withMarket(dataFolder, async (market) => {
    for (let made = 0; made < count; made++) await oneMore(market);
    await rebuildSearch(market);
    await dropPages(market, ['all']);
  });
}

/** A work of half a ton, by its id: no carrier takes it anywhere. */
export async function tooHeavyToSend(dataFolder: string): Promise<string> {
  return withMarket(dataFolder, async (market) => {
    const shortId = await oneMore(market, { packed_weight_grams: '500000' });
    await rebuildSearch(market);
    await dropPages(market, ['all']);
    return shortId;
  });
}

async function oneMore(
  market: Market,
  ofVariant: Readonly<Record<string, string>> = {},
): Promise<string> {
  const [goodId, variantId] = [newId(market), newId(market)];
  const shortId = newShortId((bytes) => market.random(bytes));
  const like = sql`select * from goods where state = 'published' and form = 'cushion-cover' limit 1`;
  const { rows } = await sql<{ id: string }>`${like}`.execute(market.db);
  const { id } = rows[0]!;
  const changed = { id: goodId, short_id: shortId, published_at: '2026-01-01T00:00:00Z' };
  await copy(market, { table: 'goods', key: 'id', id, changed });
  await copy(market, {
    table: 'variants',
    key: 'good_id',
    id,
    changed: { id: variantId, good_id: goodId, ...ofVariant },
  });
  for (const table of ['good_makers', 'good_pictures'])
    await copy(market, { table, key: 'good_id', id, changed: { good_id: goodId } });
  return shortId;
}

type Copy = {
  readonly table: string;
  readonly key: string;
  readonly id: string;
  readonly changed: Readonly<Record<string, string>>;
};

async function copy(market: Market, { table, key, id, changed }: Copy): Promise<void> {
  const name = sql.table(table);
  await sql`
    insert into ${name}
    select (jsonb_populate_record(row_of, ${JSON.stringify(changed)}::jsonb)).*
    from ${name} as row_of
    where ${sql.ref(key)} = ${id}`.execute(market.db);
}

/** While it lasts, whoever looks for an order meets a house that is broken. */
export async function whileOrdersAreLost(
  dataFolder: string,
  act: () => Promise<void>,
): Promise<void> {
  const { url } = await startCluster({ folder: join(dataFolder, 'postgres') });
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  await owner.query('alter table order_links rename to order_links_away');
  try {
    await act();
  } finally {
    await owner.query('alter table order_links_away rename to order_links');
    await owner.end();
  }
}
