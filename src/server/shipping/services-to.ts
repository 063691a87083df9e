// The carriers' tables for a country: freight is priced from them by domain/freight.
import type { RateTable } from '#domain/freight/rate-table.ts';
import { dayOf, inForce } from '#domain/time/day.ts';
import type { Market } from '../market.ts';
import { bandsOf, plainRowsTo, tablesTo } from './store.ts';
import { tableOfPlainRows, tableOfRow } from './table-of-row.ts';

/**
 * Every table with a zone in that country. Those not in force come without their bands, so that a
 * service that ended can be said to have ended. Read once a page, in three queries.
 */
export async function servicesTo(
  market: Market,
  { country }: { country: string },
): Promise<readonly RateTable[]> {
  const on = dayOf(market.now());
  const [rows, plain] = await Promise.all([
    tablesTo(market, { country }),
    plainRowsTo(market, { country, on }),
  ]);
  const tableIds = rows
    .filter((row) => inForce(on, row.from_on, row.until_on ?? undefined))
    .map(({ id }) => id);
  const bands = tableIds.length ? await bandsOf(market, { tableIds }) : [];
  const bandsByTable = Map.groupBy(bands, ({ table_id }) => table_id);
  const tables = rows.map((row) =>
    tableOfRow(
      row,
      (bandsByTable.get(row.id) ?? []).map(({ up_to_grams, price_minor }) => ({
        upToGrams: up_to_grams,
        priceMinor: price_minor,
      })),
    ),
  );
  const loose = Map.groupBy(plain, ({ carrier, service, countries, from_on, currency }) =>
    [carrier, service, countries.join(), from_on, currency].join('\n'),
  );
  return [...tables, ...[...loose.values()].map(tableOfPlainRows)];
}
