// A carrier's table as the law reads it, from its row and its bands, or from plain rows without terms.
import type { Band, InsuranceBand, RateTable, Surcharge } from '#domain/freight/rate-table.ts';
import type { Currency } from '#domain/money/currency.ts';
import type { Selectable } from 'kysely';
import type { RateTablesTable, ShippingRatesTable } from '../db/schema.ts';

export type TableRow = Selectable<RateTablesTable>;
export type PlainRow = Selectable<ShippingRatesTable>;

export function tableOfRow(row: TableRow, bands: readonly Band[]): RateTable {
  const { divisor, divisor_unit, sides, further_grams, further_minor } = row;
  return {
    ...headOf(row),
    zone: {
      name: row.zone,
      countries: row.countries,
      regions: row.regions,
      exceptRegions: row.except_regions,
      postcodes: row.postcodes,
      exceptPostcodes: row.except_postcodes,
    },
    bands,
    ...(further_grams === null
      ? {}
      : { further: { grams: further_grams, priceMinor: further_minor! } }),
    ...(divisor === null ? {} : { volumetric: volumetricOf({ divisor, divisor_unit, sides }) }),
    step: { unit: row.step_unit as 'kg' | 'lb', thousandths: row.step_thousandths },
    fuelBasisPoints: row.fuel_basis_points,
    surcharges: (row.surcharges as StoredSurcharge[]).map(surchargeOf),
    insurance: (row.insurance as StoredInsurance[]).map(insuranceOf),
    limits: {
      ...only('grams', row.most_grams),
      ...only('lengthMm', row.most_length_mm),
      ...only('girthMm', row.most_girth_mm),
      ...only('valueMinor', row.most_value_minor),
      parcels: row.most_parcels,
    },
    days: {
      least: row.days_least,
      most: row.days_most,
      counted: row.days_counted as 'working' | 'calendar',
    },
    ...only('verifiedOn', row.verified_on),
  };
}

/** Rows of before there were tables: their days are calendar days, their weight the actual one. */
export function tableOfPlainRows(rows: readonly PlainRow[]): RateTable {
  const [row] = rows;
  return {
    ...headOf(row!),
    zone: { name: row!.countries.join(' '), countries: row!.countries },
    bands: rows.map((one) => ({ upToGrams: one.up_to_grams, priceMinor: one.price_minor })),
    step: { unit: 'kg', thousandths: 1 },
    fuelBasisPoints: 0,
    surcharges: [],
    insurance: [],
    limits: { parcels: 1 },
    days: { least: row!.days_least, most: row!.days_most, counted: 'calendar' },
  };
}

function headOf(row: TableRow | PlainRow) {
  return {
    carrier: row.carrier,
    service: row.service,
    transport: row.lane as RateTable['transport'],
    currency: row.currency as Currency,
    from: row.from_on,
    ...only('until', row.until_on),
    clearance: clearanceOf(row),
    source: row.source,
    sample: row.sample,
  };
}

function clearanceOf({ clearance, clearance_minor }: TableRow | PlainRow): RateTable['clearance'] {
  if (clearance_minor !== null) return { feeMinor: clearance_minor };
  return clearance === 'included' ? 'included' : 'unknown';
}

function volumetricOf(row: Pick<TableRow, 'divisor' | 'divisor_unit' | 'sides'>) {
  return {
    divisor: row.divisor!,
    unit: row.divisor_unit as 'cm' | 'in',
    sides: row.sides as 'exact' | 'nearest' | 'up',
  };
}

// Money inside jsonb is text.
type StoredSum = { readonly minor: string } | { readonly basisPoints: number };
type StoredSurcharge = Omit<Surcharge, 'amount'> & { readonly amount: StoredSum };
type StoredInsurance = { readonly upToMinor: string; readonly premium: StoredSum };

function surchargeOf({ amount, ...said }: StoredSurcharge): Surcharge {
  return { ...said, amount: sumOf(amount) };
}

function insuranceOf({ upToMinor, premium }: StoredInsurance): InsuranceBand {
  return { upToMinor: BigInt(upToMinor), premium: sumOf(premium) };
}

function sumOf(sum: StoredSum) {
  return 'minor' in sum ? { minor: BigInt(sum.minor) } : sum;
}

function only<Key extends string, Value>(key: Key, value: Value | null) {
  return (value === null ? {} : { [key]: value }) as { [key in Key]?: Value };
}
