// From text to rows: finds the delimiter, reads to the very end or refuses the whole file, and
// reports every row whose number of cells is not the header's.
import { CsvError, parse } from 'csv-parse/sync';
import type { en } from '#messages/imports/en.ts';
import type { FileRefusal, RowRemark } from './listed-good.ts';

export type Delimiter = ',' | ';' | '\t';
export type TableRow = { readonly row: number; readonly cells: readonly string[] };
/** `count` is every row under the header that holds anything, the refused ones too. */
export type Table = {
  readonly delimiter: Delimiter;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  readonly count: number;
  readonly bad: readonly RowRemark[];
};

const delimiters: readonly Delimiter[] = [',', ';', '\t'];
const cellLimit = 100_000;

/** `asked` names the delimiter when the caller knows it; else the header decides. */
export function readTable(text: string, asked?: Delimiter): Table | { refused: FileRefusal } {
  const named = /^sep=([,;\t])\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const offset = named ? 1 : 0;
  const delimiter = asked ?? (named?.[1] as Delimiter | undefined) ?? delimiterOf(body);
  const records = readRecords(body, delimiter);
  if ('refused' in records) return { refused: shifted(records.refused, offset) };
  const [header, ...rest] = records;
  if (!header) return { refused: { key: 'empty' } };
  const names = trimEnd(header.cells.map((cell) => cell.trim()));
  const rows = rest
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ row, cells }) => ({ row: row + offset, cells: fitted(cells, names.length) }));
  const bad = rows.flatMap((row) => remarksOn(row, names));
  const badRows = new Set(bad.map(({ row }) => row));
  const good = rows.filter(({ row }) => !badRows.has(row));
  return { delimiter, header: names, rows: good, count: rows.length, bad };
}

// The delimiter that makes the most columns of the first record.
function delimiterOf(text: string): Delimiter {
  let best: { delimiter: Delimiter; width: number } = { delimiter: ',', width: 0 };
  for (const delimiter of delimiters) {
    const width = headerWidth(text, delimiter);
    if (width > best.width) best = { delimiter, width };
  }
  return best.delimiter;
}

function headerWidth(text: string, delimiter: Delimiter): number {
  try {
    const [header] = parse(text, { ...reading(delimiter), to: 1 });
    return header?.length ?? 0;
  } catch {
    return 0;
  }
}

function reading(delimiter: Delimiter) {
  const record_delimiter = ['\r\n', '\n', '\r'];
  return { delimiter, record_delimiter, relax_column_count: true, skip_empty_lines: true };
}

type Info = { records: number; empty_lines: number };

function readRecords(text: string, delimiter: Delimiter): TableRow[] | { refused: FileRefusal } {
  try {
    const records = parse(text, { ...reading(delimiter), info: true }) as unknown as {
      record: string[];
      info: Info;
    }[];
    return records.map(({ record, info }) => ({
      row: info.records + info.empty_lines,
      cells: record,
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { records = 0, empty_lines = 0 } = error as unknown as Partial<Info>;
    const why = whyOf(error.code);
    return { refused: { key: 'unparsable', values: { row: records + empty_lines + 1, why } } };
  }
}

// `why` is a key of `imports.parsing`; the door puts it into words.
function whyOf(code: string): keyof typeof en.parsing {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'quote-not-closed';
  if (code === 'INVALID_OPENING_QUOTE') return 'quote-misplaced';
  if (code === 'CSV_INVALID_CLOSING_QUOTE') return 'text-after-quote';
  return 'other';
}

function shifted(refused: FileRefusal, offset: number): FileRefusal {
  if (refused.key !== 'unparsable') return refused;
  return { ...refused, values: { ...refused.values, row: refused.values.row + offset } };
}

function trimEnd(names: string[]): string[] {
  while (names.at(-1) === '') names.pop();
  return names;
}

// Spreadsheets pad rows with empty cells; those past the header say nothing.
function fitted(cells: readonly string[], width: number): readonly string[] {
  return cells.slice(width).some((cell) => cell.trim() !== '') ? cells : cells.slice(0, width);
}

function remarksOn({ row, cells }: TableRow, header: readonly string[]): RowRemark[] {
  if (cells.length !== header.length) {
    const values = { expected: header.length, found: cells.length };
    const at = Math.min(cells.length, header.length - 1);
    return [{ row, column: header[at] ?? '', reason: { key: 'ragged', values } }];
  }
  const at = cells.findIndex((cell) => cell.length > cellLimit);
  if (at < 0) return [];
  const values = { length: cells[at]!.length, limit: cellLimit };
  return [{ row, column: header[at]!, reason: { key: 'cell-too-long', values } }];
}
