// The SQL of carriers' rates: tables with their bands, and plain rows without a table.
import type { Day } from '#domain/time/day.ts';
import type { MarketInTransaction } from '../db/in-transaction.ts';
import type { Market } from '../market.ts';

const sampleRowsAreForShow = (market: Market) => market.settings.mode === 'production';

/** Every table of a zone in that country, the newest first, also those not in force. */
export function tablesTo(market: Market, { country }: { country: string }) {
  return market.db
    .selectFrom('rate_tables')
    .selectAll()
    .where((where) => where(where.val([country]), '<@', where.ref('countries')))
    .$if(sampleRowsAreForShow(market), (query) => query.where('sample', '=', false))
    .orderBy('from_on', 'desc')
    .orderBy('id')
    .limit(500)
    .execute();
}

export function bandsOf(market: Market, { tableIds }: { tableIds: readonly string[] }) {
  return market.db
    .selectFrom('shipping_rates')
    .select(['table_id', 'up_to_grams', 'price_minor'])
    .where('table_id', 'in', [...tableIds])
    .orderBy('up_to_grams')
    .limit(20_000)
    .execute();
}

export function plainRowsTo(market: Market, { country, on }: { country: string; on: Day }) {
  return market.db
    .selectFrom('shipping_rates')
    .selectAll()
    .where('table_id', 'is', null)
    .where((where) => where.eb(where.val(country), '=', where.fn.any('countries')))
    .where('from_on', '<=', on)
    .where((where) => where.or([where.eb('until_on', 'is', null), where.eb('until_on', '>=', on)]))
    .$if(sampleRowsAreForShow(market), (query) => query.where('sample', '=', false))
    .orderBy('up_to_grams')
    .orderBy('price_minor')
    .limit(500)
    .execute();
}

type OfService = { readonly carrier: string; readonly service: string };

/** Locked, so that two imports of one carrier wait for each other. */
export async function lockService(market: MarketInTransaction, { carrier, service }: OfService) {
  const key = `rates ${carrier} ${service}`;
  await market.db
    .selectNoFrom((select) =>
      select.fn('pg_advisory_xact_lock', [select.fn('hashtext', [select.val(key)])]).as('locked'),
    )
    .execute();
}

export function tablesOfService(market: Market, { carrier, service }: OfService) {
  return market.db
    .selectFrom('rate_tables')
    .selectAll()
    .where('carrier', '=', carrier)
    .where('service', '=', service)
    .orderBy('from_on')
    .limit(1_000)
    .execute();
}

export function plainRowsOfService(market: Market, { carrier, service }: OfService) {
  return market.db
    .selectFrom('shipping_rates')
    .select(['id', 'countries', 'from_on', 'until_on'])
    .where('table_id', 'is', null)
    .where('carrier', '=', carrier)
    .where('service', '=', service)
    .limit(5_000)
    .execute();
}

export async function closeTables(
  market: MarketInTransaction,
  { ids, until }: { ids: readonly string[]; until: Day },
): Promise<void> {
  if (ids.length === 0) return;
  const { db } = market;
  await db
    .updateTable('rate_tables')
    .set({ until_on: until })
    .where('id', 'in', [...ids])
    .execute();
  await db
    .updateTable('shipping_rates')
    .set({ until_on: until })
    .where('table_id', 'in', [...ids])
    .execute();
}

export async function closePlainRows(
  market: MarketInTransaction,
  { ids, until }: { ids: readonly string[]; until: Day },
): Promise<void> {
  if (ids.length === 0) return;
  await market.db
    .updateTable('shipping_rates')
    .set({ until_on: until })
    .where('id', 'in', [...ids])
    .execute();
}
