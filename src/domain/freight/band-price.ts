// The price of a chargeable weight in a table of bands, in minor units; undefined above its end.
import type { RateTable } from './rate-table.ts';

export function bandPrice(
  grams: number,
  { bands, further }: Pick<RateTable, 'bands' | 'further'>,
): bigint | undefined {
  const band = bands.find(({ upToGrams }) => grams <= upToGrams);
  if (band) return band.priceMinor;
  const last = bands.at(-1);
  if (!last || !further) return undefined;
  const steps = Math.ceil((grams - last.upToGrams) / further.grams);
  return last.priceMinor + BigInt(steps) * further.priceMinor;
}
