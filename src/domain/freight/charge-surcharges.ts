// A carrier's named surcharges: for size or weight once a parcel, for the address once a consignment.
import { money, type Money } from '#domain/money/money.ts';
import { divide } from '#domain/money/rounding.ts';
import { lengthAndGirthMm, longestMm, type Parcel } from './parcel.ts';
import type { FreightLine } from './freight-answer.ts';
import type { RateTable, Surcharge } from './rate-table.ts';
import { type Address, inOneOf, startsWithOne } from './zone.ts';

type Charged = {
  readonly to: Address;
  readonly parcels: readonly Parcel[];
  readonly carriage: Money;
};

export function chargeSurcharges({ surcharges }: RateTable, charged: Charged): FreightLine[] {
  return surcharges.flatMap((surcharge) => {
    const times = timesDue(surcharge, charged);
    if (times === 0) return [];
    const { amount } = surcharge;
    const { currency, minor } = charged.carriage;
    const each =
      'minor' in amount
        ? amount.minor * BigInt(times)
        : divide(minor * BigInt(amount.basisPoints), 10_000n, 'half-up');
    return [{ kind: 'surcharge' as const, name: surcharge.name, amount: money(each, currency) }];
  });
}

function timesDue({ when }: Surcharge, { to, parcels }: Charged): number {
  if (!when) return 1;
  const { postcodes, regions } = when;
  const there = (!postcodes || startsWithOne(postcodes, to)) && (!regions || inOneOf(regions, to));
  if (!there) return 0;
  const asksParcel = when.longerThanMm ?? when.girthOverMm ?? when.heavierThanGrams;
  return asksParcel === undefined ? 1 : parcels.filter((parcel) => meets(parcel, when)).length;
}

/** Any one of the named sizes is enough; of a parcel without a size only its weight is known. */
function meets({ grams, sidesMm }: Parcel, when: NonNullable<Surcharge['when']>): boolean {
  const { longerThanMm, girthOverMm, heavierThanGrams } = when;
  return (
    (heavierThanGrams !== undefined && grams > heavierThanGrams) ||
    (longerThanMm !== undefined && !!sidesMm && longestMm(sidesMm) > longerThanMm) ||
    (girthOverMm !== undefined && !!sidesMm && lengthAndGirthMm(sidesMm) > girthOverMm)
  );
}
