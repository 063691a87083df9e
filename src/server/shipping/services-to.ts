// The carriers' services to a country on a day, with their weight bands; freight is picked from them.
import type { Freight } from '#domain/landed-cost/shipment.ts';
import type { Currency } from '#domain/money/currency.ts';
import { money } from '#domain/money/money.ts';
import { dayOf } from '#domain/time/day.ts';
import type { Market } from '../market.ts';

/** One weight band of a service: what it costs up to this weight, door to door. */
export type Band = Freight & { readonly upToGrams: number; readonly sample: boolean };

/** The bands of every service to that country, lightest first; an index row each, read once a page. */
export async function servicesTo(
  market: Market,
  { country }: { country: string },
): Promise<readonly Band[]> {
  const on = dayOf(market.now());
  const rows = await market.db
    .selectFrom('shipping_rates')
    .selectAll()
    .where((where) => where.eb(where.val(country), '=', where.fn.any('countries')))
    .where('from_on', '<=', on)
    .where((where) => where.or([where.eb('until_on', 'is', null), where.eb('until_on', '>=', on)]))
    .orderBy('up_to_grams')
    .limit(500)
    .execute();
  return rows.map((row) => ({
    transport: row.lane as Freight['transport'],
    carrier: row.carrier,
    service: row.service,
    amount: money(row.price_minor, row.currency as Currency),
    days: { least: row.days_least, most: row.days_most },
    clearance: clearanceOf(row),
    source: row.source,
    upToGrams: row.up_to_grams,
    sample: row.sample,
  }));
}

function clearanceOf(row: { clearance: string; clearance_minor: bigint | null; currency: string }) {
  if (row.clearance === 'included') return 'included' as const;
  return row.clearance_minor ? money(row.clearance_minor, row.currency as Currency) : undefined;
}

/** For a packed weight: the cheapest fitting band of each way of carrying. */
export function freightFor(bands: readonly Band[], packedGrams: number): Freight[] {
  const chosen = new Map<string, Band>();
  for (const band of bands) {
    if (band.upToGrams < packedGrams) continue;
    const key = band.transport;
    const before = chosen.get(key);
    if (!before || (before.amount.currency === band.amount.currency && band.amount.minor < before.amount.minor)) {
      chosen.set(key, band);
    }
  }
  return [...chosen.values()].map(({ upToGrams: _, sample: __, ...freight }) => freight);
}
