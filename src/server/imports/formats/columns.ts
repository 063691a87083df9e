// A seller's header, in any language and spelling, matched to the columns a format knows.
import type { Table, TableRow } from '#server/imports/read-table.ts';
import type { RowRemark } from '#server/imports/listed-good.ts';

/** Names as `plainName` leaves them; "#" stands for a number, as in "image#". */
export type Aliases<Field extends string> = Readonly<Record<Field, readonly string[]>>;

export type Columns<Field extends string> = {
  readonly at: ReadonlyMap<string, number>;
  readonly header: readonly string[];
  readonly twice?: string;
  readonly fields: ReadonlySet<Field>;
};

/** "QUANTITÀ" → "quantita", "VARIATION 1 NAME" → "variation#name". */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, '')
    .replace(/\d+/g, '#');
}

export function matchColumns<Field extends string>(
  header: readonly string[],
  aliases: Aliases<Field>,
): Columns<Field> {
  const fieldOf = new Map<string, Field>();
  for (const field of Object.keys(aliases) as Field[]) {
    for (const alias of aliases[field]) fieldOf.set(alias, field);
  }
  const at = new Map<string, number>();
  const fields = new Set<Field>();
  let twice: string | undefined;
  header.forEach((name, index) => {
    const field = fieldOf.get(plainName(name));
    if (!field) return;
    const place = `${field} ${/\d+/.exec(name)?.[0] ?? ''}`;
    if (at.has(place)) twice ??= name;
    at.set(place, index);
    fields.add(field);
  });
  return { at, header, twice, fields };
}

export type RowReader<Field extends string> = {
  readonly row: number;
  /** The cell, trimmed; '' when the column is not there. */
  text(field: Field, number?: number): string;
  /** The seller's own name of the column. */
  column(field: Field, number?: number): string;
};

export function rowReader<Field extends string>(
  { row, cells }: TableRow,
  { at, header }: Columns<Field>,
): RowReader<Field> {
  const place = (field: Field, number?: number) => at.get(`${field} ${number ?? ''}`);
  return {
    row,
    text: (field, number) => cells[place(field, number) ?? -1]?.trim() ?? '',
    column: (field, number) => header[place(field, number) ?? -1] ?? field,
  };
}

/**
 * One notice for each column that holds something and is not kept: nothing is dropped in silence.
 * `unkept` are fields that are read for their sense but have no place in a good of ours.
 */
export function unkeptColumns<Field extends string>(
  table: Table,
  { at }: Columns<Field>,
  unkept: readonly Field[],
): RowRemark[] {
  const lost = new Set(unkept.map((field) => at.get(`${field} `)));
  const kept = new Set([...at.values()].filter((index) => !lost.has(index)));
  return table.header.flatMap((column, index) => {
    if (kept.has(index)) return [];
    const rows = table.rows.filter(({ cells }) => (cells[index] ?? '').trim() !== '').length;
    if (rows === 0) return [];
    return [{ row: 1, column, reason: { key: 'column-not-imported' as const, values: { rows } } }];
  });
}
