// What must hold between the bands of a table and between the tables of a file, before one is kept.
import type { Day } from '#domain/time/day.ts';
import type { RateTable } from './rate-table.ts';

/** A table with the lines it was read from; `bands` runs beside the table's own. */
export type TableRead = {
  readonly table: RateTable;
  readonly line: number;
  readonly bands: readonly { readonly line: number; readonly over?: number }[];
};

export type TableRemark = {
  readonly line: number;
  readonly column: string;
  readonly key:
    | 'days-backwards'
    | 'until-before-from'
    | 'band-twice'
    | 'band-out-of-order'
    | 'band-gap'
    | 'band-overlap'
    | 'heavier-is-cheaper'
    | 'tables-overlap'
    | 'zones-overlap'
    | 'no-day-verified';
  readonly values: Readonly<Record<string, string | number>>;
};

export function checkTables(tables: readonly TableRead[]): {
  readonly problems: TableRemark[];
  readonly notices: TableRemark[];
} {
  const bands = tables.flatMap(checkBands);
  return {
    problems: [
      ...tables.flatMap(checkDays),
      ...bands.filter(({ key }) => key !== 'heavier-is-cheaper'),
      ...tables.flatMap((table, at) => checkBeside(table, tables.slice(0, at))),
    ],
    notices: [
      ...bands.filter(({ key }) => key === 'heavier-is-cheaper'),
      ...tables
        .filter(({ table }) => !table.verifiedOn && !table.sample)
        .map(({ line }): TableRemark => ({
          line,
          column: 'verified_on',
          key: 'no-day-verified',
          values: {},
        })),
    ],
  };
}

function checkDays({ table: { days, from, until }, line }: TableRead): TableRemark[] {
  return [
    ...(days.most < days.least
      ? [{ line, column: 'days_most', key: 'days-backwards' as const, values: {} }]
      : []),
    ...(until && until < from
      ? [{ line, column: 'until', key: 'until-before-from' as const, values: {} }]
      : []),
  ];
}

/** Bands go up without a hole: each begins, where it says so, at the gram the one before ends. */
function checkBands({ table, bands }: TableRead): TableRemark[] {
  return table.bands.flatMap(({ upToGrams, priceMinor }, at) => {
    const { line, over } = bands[at]!;
    const before = table.bands[at - 1];
    const ends = before?.upToGrams ?? 0;
    const remark = (
      key: TableRemark['key'],
      values: TableRemark['values'],
      column = 'up_to_grams',
    ) => [{ line, column, key, values }];
    const twin = table.bands.slice(0, at).findIndex((band) => band.upToGrams === upToGrams);
    if (twin >= 0) return remark('band-twice', { line: bands[twin]!.line, upTo: upToGrams });
    if (upToGrams < ends)
      return remark('band-out-of-order', { line: bands[at - 1]!.line, upTo: ends });
    if (over !== undefined && over > ends)
      return remark('band-gap', { over, before: ends }, 'over_grams');
    if (over !== undefined && over < ends)
      return remark('band-overlap', { over, before: ends }, 'over_grams');
    const cheaper = before && priceMinor < before.priceMinor;
    return cheaper ? remark('heavier-is-cheaper', {}, 'price') : [];
  });
}

/** Of one service, no two tables price the same place on the same day. */
function checkBeside({ table, line }: TableRead, earlier: readonly TableRead[]): TableRemark[] {
  const beside = earlier.filter(
    ({ table: other }) =>
      other.carrier === table.carrier && other.service === table.service && shareDays(other, table),
  );
  return beside.flatMap(({ table: other, line: otherLine }): TableRemark[] => {
    if (other.zone.name === table.zone.name) {
      return [{ line, column: 'zone', key: 'tables-overlap', values: { line: otherLine } }];
    }
    const country = sharedCountry(other, table);
    if (!country) return [];
    const values = { line: otherLine, country };
    return [{ line, column: 'countries', key: 'zones-overlap', values }];
  });
}

type Dated = { readonly from: Day; readonly until?: Day };

export function shareDays(one: Dated, other: Dated): boolean {
  return (!one.until || other.from <= one.until) && (!other.until || one.from <= other.until);
}

/** A country both zones hold whole; parts of a country go before the whole of it and may share it. */
export function sharedCountry(one: Pick<RateTable, 'zone'>, other: Pick<RateTable, 'zone'>) {
  if (!isWhole(one) || !isWhole(other)) return undefined;
  return one.zone.countries.find((country) => other.zone.countries.includes(country));
}

function isWhole({ zone: { regions, postcodes } }: Pick<RateTable, 'zone'>): boolean {
  return !regions?.length && !postcodes?.length;
}
