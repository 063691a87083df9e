// Many rows at once: one json that PostgreSQL takes apart.
import { sql } from 'kysely';
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import type { MadeRows } from './good-rows.ts';

const tables = {
  goods: 'goods',
  variants: 'variants',
  makers: 'good_makers',
  translations: 'translations',
  drawings: 'demo_drawings',
  goodDrawings: 'demo_good_drawings',
} as const satisfies Record<keyof MadeRows, string>;

/** In the order in which one table refers to another. */
export async function insertRows(market: MarketInTransaction, rows: Partial<MadeRows>) {
  for (const [kind, table] of Object.entries(tables)) {
    await insert(market, table, rows[kind as keyof MadeRows] ?? []);
  }
}

/** The columns are those of the first row; a drawing that another good has asked for stays. */
async function insert(market: MarketInTransaction, table: string, rows: readonly object[]) {
  if (rows.length === 0) return;
  const columns = sql.join(Object.keys(rows[0]!).map((name) => sql.ref(name)));
  await sql`
    insert into ${sql.table(table)} (${columns})
    select ${columns}
    from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)
    on conflict do nothing
  `.execute(market.db);
}
