// Writes one carrier's table with its bands; what it must not contradict is checked by who calls.
import type { RateTable } from '#domain/freight/rate-table.ts';
import type { MarketInTransaction } from '../db/in-transaction.ts';
import { newId } from '../market.ts';

export async function keepTable(market: MarketInTransaction, table: RateTable): Promise<string> {
  const id = newId(market);
  const { clearance } = table;
  const fee = typeof clearance === 'object' ? clearance.feeMinor : null;
  const said = typeof clearance === 'object' ? ('fee' as const) : clearance;
  const row = {
    carrier: table.carrier,
    service: table.service,
    lane: table.transport,
    countries: [...table.zone.countries],
    currency: table.currency,
    from_on: table.from,
    until_on: table.until ?? null,
    days_least: table.days.least,
    days_most: table.days.most,
    clearance: said,
    clearance_minor: fee,
    source: table.source,
    sample: table.sample,
  };
  await market.db
    .insertInto('rate_tables')
    .values({ id, ...row, ...termsOf(table) })
    .execute();
  await market.db
    .insertInto('shipping_rates')
    .values(
      table.bands.map(({ upToGrams, priceMinor }) => ({
        id: newId(market),
        table_id: id,
        ...row,
        up_to_grams: upToGrams,
        price_minor: priceMinor,
      })),
    )
    .execute();
  return id;
}

function termsOf({ zone, volumetric, step, further, limits, ...table }: RateTable) {
  return {
    zone: zone.name,
    regions: [...(zone.regions ?? [])],
    except_regions: [...(zone.exceptRegions ?? [])],
    postcodes: [...(zone.postcodes ?? [])],
    except_postcodes: [...(zone.exceptPostcodes ?? [])],
    divisor: volumetric?.divisor ?? null,
    divisor_unit: volumetric?.unit ?? null,
    sides: volumetric?.sides ?? null,
    step_unit: step.unit,
    step_thousandths: step.thousandths,
    further_grams: further?.grams ?? null,
    further_minor: further?.priceMinor ?? null,
    fuel_basis_points: table.fuelBasisPoints,
    surcharges: jsonOf(table.surcharges),
    insurance: jsonOf(table.insurance),
    most_grams: limits.grams ?? null,
    most_length_mm: limits.lengthMm ?? null,
    most_girth_mm: limits.girthMm ?? null,
    most_value_minor: limits.valueMinor ?? null,
    most_parcels: limits.parcels,
    days_counted: table.days.counted,
    verified_on: table.verifiedOn ?? null,
  };
}

function jsonOf(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'bigint' ? one.toString() : one,
  );
}
