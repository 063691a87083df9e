// The columns of a rates file and one row of it.
import type { RatesKey } from '#messages/rates/say.ts';

export type RatesRemark = {
  readonly line: number;
  readonly column: string;
  readonly key: RatesKey;
  readonly values: Readonly<Record<string, string | number>>;
};

const needed = [
  'carrier',
  'service',
  'transport',
  'zone',
  'countries',
  'currency',
  'from',
  'up_to_grams',
  'price',
  'days_least',
  'days_most',
  'source',
] as const;

const further = [
  'regions',
  'except_regions',
  'postcodes',
  'except_postcodes',
  'until',
  'over_grams',
  'days_counted',
  'divisor',
  'divisor_unit',
  'sides',
  'step',
  'fuel_percent',
  'surcharges',
  'insurance',
  'further_grams',
  'further_price',
  'most_grams',
  'most_length_mm',
  'most_girth_mm',
  'most_value',
  'most_parcels',
  'clearance',
  'verified_on',
  'sample',
] as const;

export type Column = (typeof needed)[number] | (typeof further)[number];
export type Cells = Readonly<Partial<Record<Column, string>>>;
export type RatesRow = { readonly line: number; readonly cells: Cells };

/** What differs from band to band; every other column is the table's, said in its first row. */
export const columnsOfBand: readonly Column[] = ['over_grams', 'up_to_grams', 'price'];

export function readHeader(names: readonly string[]) {
  const columns = names.map((name) => name.trim().toLowerCase());
  const known: readonly string[] = [...needed, ...further];
  const remark = (key: RatesKey, name: string): RatesRemark => ({
    line: 1,
    column: name,
    key,
    values: { name },
  });
  const doubled = columns.filter((name, at) => columns.indexOf(name) !== at);
  return {
    problems: [
      ...needed
        .filter((name) => !columns.includes(name))
        .map((name) => remark('column-missing', name)),
      ...[...columns.filter((name) => !known.includes(name)), ...doubled].map((name) =>
        remark('column-unknown', name),
      ),
    ],
    named: (record: readonly string[]): Cells =>
      Object.fromEntries(columns.map((name, at) => [name, (record[at] ?? '').trim()])),
  };
}
