// Puts a carrier's rates from a CSV file in the place of the earlier ones: all of the file in one
// transaction, or nothing of it. Earlier tables are closed on the day before, never changed or deleted.
import { shareDays, sharedCountry, type TableRead } from '#domain/freight/check-tables.ts';
import type { RateTable } from '#domain/freight/rate-table.ts';
import { addDays, dayOf, type Day } from '#domain/time/day.ts';
import { inTransaction, type MarketInTransaction } from '../db/in-transaction.ts';
import { tellEvent } from '../events/tell-event.ts';
import type { Market } from '../market.ts';
import { keepTable } from './keep-table.ts';
import type { RatesRemark } from './rates-row.ts';
import { readRatesFile } from './read-rates-file.ts';
import {
  closePlainRows,
  closeTables,
  lockService,
  plainRowsOfService,
  tablesOfService,
} from './store.ts';
import { tableOfRow } from './table-of-row.ts';

export type RatesReport = {
  readonly kept: boolean;
  readonly tables: number;
  readonly bands: number;
  /** Earlier tables that end the day before a new one begins. */
  readonly closed: readonly {
    readonly service: string;
    readonly zone: string;
    readonly until: Day;
  }[];
  readonly problems: readonly RatesRemark[];
  readonly notices: readonly RatesRemark[];
};

/** With `dryRun` everything is read and compared with what the house has, and nothing kept. */
export async function importRates(
  market: Market,
  { text, dryRun }: { text: string; dryRun: boolean },
): Promise<RatesReport> {
  const { tables, problems, notices } = readRatesFile(text);
  const bands = tables.reduce((sum, { table }) => sum + table.bands.length, 0);
  const report = {
    tables: tables.length,
    bands,
    notices: [...notices, ...fromThePast(tables, dayOf(market.now()))],
  };
  if (problems.length) return { ...report, kept: false, closed: [], problems };
  return inTransaction(market, async (market) => {
    const plans = [];
    for (const group of byService(tables)) plans.push(await planService(market, group));
    const against = plans.flatMap((plan) => plan.problems);
    const closed = plans.flatMap((plan) =>
      plan.closing.map(({ service, zone, until }) => ({ service, zone, until })),
    );
    if (against.length || dryRun) return { ...report, kept: false, closed, problems: against };
    for (const { closing, plain } of plans) {
      for (const { ids, until } of closing) await closeTables(market, { ids, until });
      for (const { ids, until } of plain) await closePlainRows(market, { ids, until });
    }
    for (const { table } of tables) await keepAndTell(market, table);
    return { ...report, kept: true, closed, problems: [] };
  });
}

async function keepAndTell(market: MarketInTransaction, table: RateTable): Promise<void> {
  const { carrier, service, zone, from, source } = table;
  await tellEvent(market, {
    kind: 'rates-kept',
    subjectKind: 'rate-table',
    subjectId: await keepTable(market, table),
    data: { carrier, service, zone: zone.name, from, source },
  });
}

type Plan = {
  readonly problems: RatesRemark[];
  readonly closing: { ids: string[]; service: string; zone: string; until: Day }[];
  readonly plain: { ids: string[]; until: Day }[];
};

/** What the house has of this service, against what the file says of it. */
async function planService(
  market: MarketInTransaction,
  group: readonly TableRead[],
): Promise<Plan> {
  const { carrier, service } = group[0]!.table;
  await lockService(market, { carrier, service });
  const rows = await tablesOfService(market, { carrier, service });
  const plan: Plan = { problems: [], closing: [], plain: [] };
  for (const row of rows) {
    const earlier = tableOfRow(row, []);
    for (const { table, line } of group) {
      if (!shareDays(earlier, table)) continue;
      const sameZone = earlier.zone.name === table.zone.name;
      const country = sharedCountry(earlier, table);
      if (sameZone && earlier.from < table.from) {
        const until = addDays(table.from, -1);
        plan.closing.push({ ids: [row.id], service, zone: row.zone, until });
      } else if (sameZone) {
        const values = { from: earlier.from };
        plan.problems.push({ line, column: 'from', key: 'stands-already', values });
      } else if (country) {
        const values = { zone: row.zone, country };
        plan.problems.push({ line, column: 'zone', key: 'zone-stands-already', values });
      }
    }
  }
  await planPlainRows(market, group, plan);
  return plan;
}

/** Rows without a table end as a whole; so the file must go wherever they went. */
async function planPlainRows(
  market: MarketInTransaction,
  group: readonly TableRead[],
  plan: Plan,
): Promise<void> {
  const { table, line } = group[0]!;
  const begins = group.map((one) => one.table.from).sort()[0]!;
  const until = addDays(begins, -1);
  const rows = (await plainRowsOfService(market, table)).filter(
    ({ until_on }) => !until_on || until_on >= begins,
  );
  const late = rows.find(({ from_on }) => from_on > until);
  if (late) {
    plan.problems.push({
      line,
      column: 'from',
      key: 'stands-already',
      values: { from: late.from_on },
    });
  }
  const reached = new Set(group.flatMap((one) => one.table.zone.countries));
  const left = new Set(
    rows.flatMap((row) => row.countries).filter((country) => !reached.has(country)),
  );
  if (left.size) {
    const values = { countries: [...left].sort().join(' ') };
    plan.problems.push({ line, column: 'countries', key: 'leaves-countries-out', values });
  }
  plan.plain.push({ ids: rows.map(({ id }) => id), until });
}

function byService(tables: readonly TableRead[]): TableRead[][] {
  const groups = Map.groupBy(tables, ({ table }) => `${table.carrier}\n${table.service}`);
  // In one order, so that two imports never wait for each other in a circle.
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function fromThePast(tables: readonly TableRead[], on: Day): RatesRemark[] {
  return tables
    .filter(({ table }) => table.from < on)
    .map(({ line }) => ({ line, column: 'from', key: 'from-the-past', values: { on } }));
}
