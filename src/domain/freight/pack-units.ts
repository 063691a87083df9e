// How the units of a consignment become parcels. The rule, said to whoever asks: everything in one
// parcel while the carrier's limits allow it, its box as long and wide as the largest unit and as high
// as all of them on top of each other; else, where the carrier takes several parcels on one waybill,
// heaviest first, each unit into the first parcel that has room.
import { lengthAndGirthMm, longestMm, type Parcel, type Sides, sorted } from './parcel.ts';
import type { Reason } from './freight-answer.ts';
import type { RateTable } from './rate-table.ts';

/** One unit as it is packed alone. */
export type Unit = Parcel;

export function packUnits(
  units: readonly Unit[],
  table: RateTable,
): { readonly parcels: readonly Parcel[] } | Reason {
  const together = stack(units);
  const reason = tooMuch(together, table);
  if (!reason) return { parcels: [together] };
  if (table.limits.parcels < 2 || units.length < 2) return reason;
  const heaviestFirst = [...units].sort((a, b) => b.grams - a.grams);
  const parcels: Unit[][] = [];
  for (const unit of heaviestFirst) {
    const alone = tooMuch(unit, table);
    if (alone) return alone;
    const room = parcels.find((parcel) => !tooMuch(stack([...parcel, unit]), table));
    if (room) room.push(unit);
    else parcels.push([unit]);
    if (parcels.length > table.limits.parcels) return reason;
  }
  return { parcels: parcels.map(stack) };
}

/** Flat sides upon each other: the sum of the smallest sides, the greatest of the others. */
export function stack(units: readonly Unit[]): Parcel {
  const grams = units.reduce((sum, unit) => sum + unit.grams, 0);
  const typical =
    (['weight', 'size'] as const).find((what) => units.some((unit) => unit.typical === what)) ??
    false;
  const sides = units.map((unit) => unit.sidesMm);
  if (sides.includes(undefined)) return { grams, typical };
  const each = (sides as Sides[]).map(sorted);
  return {
    grams,
    typical,
    sidesMm: sorted([
      Math.max(...each.map(([length]) => length)),
      Math.max(...each.map(([, width]) => width)),
      each.reduce((sum, [, , height]) => sum + height, 0),
    ]),
  };
}

function tooMuch({ grams, sidesMm }: Parcel, table: RateTable): Reason | undefined {
  const { service, limits, bands, further } = table;
  const heaviest = limits.grams ?? (further ? undefined : bands.at(-1)?.upToGrams);
  if (heaviest !== undefined && grams > heaviest) {
    return { key: 'freight-too-heavy', values: { service, most: heaviest / 1000 } };
  }
  const { lengthMm, girthMm } = limits;
  if (lengthMm === undefined && girthMm === undefined) return undefined;
  if (!sidesMm) return { key: 'freight-no-size', values: { service } };
  if (lengthMm !== undefined && longestMm(sidesMm) > lengthMm) {
    return { key: 'freight-too-long', values: { service, most: lengthMm / 10 } };
  }
  if (girthMm !== undefined && lengthAndGirthMm(sidesMm) > girthMm) {
    return { key: 'freight-too-big', values: { service, most: girthMm / 10 } };
  }
  return undefined;
}
