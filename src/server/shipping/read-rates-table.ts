// One table from its rows: the first says the terms, each says a band. Every cell is read, so that a
// file's problems are told at once.
import type { TableRead } from '#domain/freight/check-tables.ts';
import type { RateTable, Zone } from '#domain/freight/rate-table.ts';
import { currencies, type Currency, isCurrency } from '#domain/money/currency.ts';
import {
  amountCell,
  countriesCell,
  dayCell,
  daysCell,
  insuranceCell,
  isRefused,
  listCell,
  oneOfCell,
  percentCell,
  type Refused,
  stepCell,
  surchargesCell,
  wholeCell,
} from './rate-cells.ts';
import { type Column, columnsOfBand, type RatesRemark, type RatesRow } from './rates-row.ts';

/** Reads cells of one row; a refused one becomes a problem and leaves nothing behind. */
type Reader = {
  /** Undefined when empty or refused. */
  may<Value>(column: Column, read: (text: string) => Value | Refused): Value | undefined;
  must<Value>(column: Column, read: (text: string) => Value | Refused): Value | undefined;
  together(columns: readonly Column[]): void;
  text(column: Column): string;
};

export function readTable(
  rows: readonly RatesRow[],
  problems: RatesRemark[],
): TableRead | undefined {
  const before = problems.length;
  const [first] = rows;
  const reader = readerOf(first!, problems);
  const currency = reader.must('currency', currencyCell);
  const head = readHead(reader);
  const terms = currency && readTerms(reader, currency);
  rows.slice(1).forEach((row) => sameTerms(first!, row, problems));
  const bands = currency ? rows.map((row) => readBand(row, currency, problems)) : [];
  if (problems.length > before || !currency || !terms) return undefined;
  const table = {
    ...head,
    ...terms,
    currency,
    bands: bands.map((band) => ({ upToGrams: band.upToGrams!, priceMinor: band.priceMinor! })),
  } as RateTable;
  return {
    table,
    line: first!.line,
    bands: bands.map(({ line, over }) => ({ line, ...(over === undefined ? {} : { over }) })),
  };
}

function readHead(reader: Reader) {
  const { may, must, text } = reader;
  const zone: Partial<Zone> = {
    name: must('zone', (name) => name),
    countries: must('countries', countriesCell),
    regions: listCell(text('regions')),
    exceptRegions: listCell(text('except_regions')),
    postcodes: listCell(text('postcodes')),
    exceptPostcodes: listCell(text('except_postcodes')),
  };
  const [from, until] = [must('from', dayCell), may('until', dayCell)];
  return {
    carrier: must('carrier', (name) => name),
    service: must('service', (name) => name),
    transport: must('transport', (one) => oneOfCell(one, ['post', 'express', 'freight'])),
    zone,
    from,
    ...(until ? { until } : {}),
    source: must('source', (name) => name),
    ...only('verifiedOn', may('verified_on', dayCell)),
    sample: may('sample', (one) => oneOfCell(one, ['yes', 'no'])) === 'yes',
  };
}

function readTerms(reader: Reader, currency: Currency) {
  const { may, must, together } = reader;
  together(['divisor', 'divisor_unit', 'sides']);
  together(['further_grams', 'further_price']);
  const divisor = may('divisor', wholeCell);
  const unit = may('divisor_unit', (one) => oneOfCell(one, ['cm', 'in']));
  const sides = may('sides', (one) => oneOfCell(one, ['exact', 'nearest', 'up']));
  const grams = may('further_grams', wholeCell);
  const priceMinor = may('further_price', (text) => amountCell(text, currency));
  return {
    ...(divisor && unit && sides ? { volumetric: { divisor, unit, sides } } : {}),
    ...(grams && priceMinor !== undefined ? { further: { grams, priceMinor } } : {}),
    step: may('step', stepCell) ?? { unit: 'kg' as const, thousandths: 1 },
    fuelBasisPoints: may('fuel_percent', percentCell) ?? 0,
    surcharges: may('surcharges', (text) => surchargesCell(text, currency)) ?? [],
    insurance: may('insurance', (text) => insuranceCell(text, currency)) ?? [],
    limits: {
      ...only('grams', may('most_grams', wholeCell)),
      ...only('lengthMm', may('most_length_mm', wholeCell)),
      ...only('girthMm', may('most_girth_mm', wholeCell)),
      ...only(
        'valueMinor',
        may('most_value', (text) => amountCell(text, currency)),
      ),
      parcels: may('most_parcels', wholeCell) ?? 1,
    },
    days: {
      least: must('days_least', daysCell),
      most: must('days_most', daysCell),
      counted: may('days_counted', (one) => oneOfCell(one, ['working', 'calendar'])) ?? 'working',
    },
    clearance: may('clearance', (text) => clearanceCell(text, currency)) ?? 'unknown',
  };
}

function clearanceCell(text: string, currency: Currency): RateTable['clearance'] | Refused {
  if (text === 'included' || text === 'unknown') return text;
  const feeMinor = amountCell(text, currency);
  if (isRefused(feeMinor)) return feeMinor;
  return feeMinor > 0n ? { feeMinor } : { refused: 'not-an-amount', values: { text, currency } };
}

function currencyCell(text: string): Currency | Refused {
  const allowed = currencies.join(', ');
  return isCurrency(text) ? text : { refused: 'not-one-of', values: { text, allowed } };
}

function readBand(row: RatesRow, currency: Currency, problems: RatesRemark[]) {
  const reader = readerOf(row, problems);
  return {
    line: row.line,
    upToGrams: reader.must('up_to_grams', wholeCell),
    priceMinor: reader.must('price', (text) => amountCell(text, currency)),
    over: reader.may('over_grams', (text) => (text === '0' ? 0 : wholeCell(text))),
  };
}

/** Further rows leave the terms out, or say them again as they were. */
function sameTerms(first: RatesRow, row: RatesRow, problems: RatesRemark[]): void {
  for (const [name, text] of Object.entries(row.cells) as [Column, string][]) {
    if (text === '' || columnsOfBand.includes(name) || text === first.cells[name]) continue;
    const values = { line: first.line, text };
    problems.push({ line: row.line, column: name, key: 'differs-from-first', values });
  }
}

function readerOf({ line, cells }: RatesRow, problems: RatesRemark[]): Reader {
  const text = (column: Column) => cells[column] ?? '';
  const may: Reader['may'] = (column, read) => {
    if (text(column) === '') return undefined;
    const value = read(text(column));
    if (!isRefused(value)) return value;
    problems.push({ line, column, key: value.refused, values: value.values });
    return undefined;
  };
  return {
    text,
    may,
    must(column, read) {
      if (text(column) !== '') return may(column, read);
      const key = column === 'source' ? 'no-source' : 'value-missing';
      problems.push({ line, column, key, values: {} });
      return undefined;
    },
    together(columns) {
      const said = columns.filter((column) => text(column) !== '');
      if (said.length === 0 || said.length === columns.length) return;
      const values = { names: columns.join(', ') };
      problems.push({ line, column: said[0]!, key: 'said-together', values });
    },
  };
}

function only<Key extends string, Value>(key: Key, value: Value | undefined) {
  return (value === undefined ? {} : { [key]: value }) as { [key in Key]?: Value };
}
