// A carrier's rates from the text of a CSV file: tables, each remark with its line; a problem anywhere
// refuses the whole file. Columns are described in docs/carriers.md.
import { CsvError, parse } from 'csv-parse/sync';
import { checkTables, type TableRead } from '#domain/freight/check-tables.ts';
import { type RatesRemark, readHeader, type RatesRow } from './rates-row.ts';
import { readTable } from './read-rates-table.ts';

export type RatesFile = {
  readonly tables: readonly TableRead[];
  readonly problems: readonly RatesRemark[];
  readonly notices: readonly RatesRemark[];
};

export function readRatesFile(text: string): RatesFile {
  const rows = readRows(text);
  if ('problems' in rows) return { tables: [], notices: [], problems: rows.problems };
  const problems: RatesRemark[] = [];
  const tables = groupRows(rows.rows, problems).flatMap(
    (group) => readTable(group, problems) ?? [],
  );
  const checked = checkTables(tables);
  return {
    tables,
    problems: byLine([...problems, ...checked.problems]),
    notices: byLine(checked.notices),
  };
}

function readRows(text: string): { rows: RatesRow[] } | { problems: RatesRemark[] } {
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text.replace(/^\uFEFF/, ''), {
      info: true,
      relax_column_count: true,
      skip_records_with_empty_values: true,
      trim: true,
    }) as unknown as typeof records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines = 1 } = error as unknown as { lines?: number };
    const values = { why: error.code.toLowerCase().replaceAll('_', ' ').replace(/^csv /, '') };
    return { problems: [{ line: lines, column: '', key: 'not-csv', values }] };
  }
  const [first, ...rest] = records;
  if (!first || rest.length === 0) {
    return { problems: [{ line: 1, column: '', key: 'empty', values: {} }] };
  }
  const header = readHeader(first.record);
  if (header.problems.length) return { problems: header.problems };
  const ragged = rest.filter(({ record }) => record.length !== first.record.length);
  if (ragged.length) {
    return {
      problems: ragged.map(({ record, info }) => ({
        line: info.lines,
        column: '',
        key: 'ragged' as const,
        values: { expected: first.record.length, found: record.length },
      })),
    };
  }
  return {
    rows: rest.map(({ record, info }) => ({ line: info.lines, cells: header.named(record) })),
  };
}

/** A row that leaves its carrier out is a further band of the table above it. */
function groupRows(rows: readonly RatesRow[], problems: RatesRemark[]): RatesRow[][] {
  const groups = new Map<string, RatesRow[]>();
  let group: RatesRow[] | undefined;
  for (const row of rows) {
    const { carrier, service, zone, from } = row.cells;
    if (carrier) {
      const key = [carrier, service, zone, from].join('\n');
      group = groups.get(key) ?? [];
      groups.set(key, group);
    }
    if (group) group.push(row);
    else
      problems.push({
        line: row.line,
        column: 'carrier',
        key: 'first-row-says-carrier',
        values: {},
      });
  }
  return [...groups.values()];
}

function byLine(remarks: readonly RatesRemark[]): RatesRemark[] {
  return [...remarks].sort((a, b) => a.line - b.line);
}
