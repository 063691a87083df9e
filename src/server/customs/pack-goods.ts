// The units of a consignment as they are packed: as measured, else as a usual piece of that form is,
// and then it is said.
import { formRow, isForm } from '#domain/craft/forms.ts';
import type { Unit } from '#domain/freight/pack-units.ts';
import type { Sides } from '#domain/freight/parcel.ts';
import { typicalSides } from '#domain/freight/typical-sides.ts';
import type { Missing } from '#domain/landed-cost/quote.ts';
import type { VariantToShip } from '../catalogue/variant-to-ship.ts';

type Packed = { readonly quantity: number; readonly variant: VariantToShip };

/** Every unit, or the goods of which not even a usual weight is known. */
export function packGoods(goods: readonly Packed[]): Unit[] | { readonly missing: Missing[] } {
  const units = goods.map(({ variant, quantity }) => ({
    variant,
    quantity,
    unit: unitOf(variant),
  }));
  const unknown = units.filter(({ unit }) => !unit);
  if (unknown.length) {
    return {
      missing: unknown.map(({ variant }) => ({
        key: 'missing-packed-weight',
        values: { good: variant.form },
      })),
    };
  }
  return units.flatMap(({ unit, quantity }) => Array.from({ length: quantity }, () => unit!));
}

function unitOf(variant: VariantToShip): Unit | undefined {
  const { form, packedWeightGrams, packedAssumed } = variant;
  const usual = isForm(form) ? formRow(form).typical.packedWeightGrams : undefined;
  const grams = packedWeightGrams ?? usual;
  if (!grams) return undefined;
  const measured = measuredSides(variant);
  const sidesMm = measured ?? (usual && typicalSides(form, { grams, typicalGrams: usual }));
  const typical = !packedWeightGrams || packedAssumed ? 'weight' : measured ? false : 'size';
  return { grams, typical, ...(sidesMm ? { sidesMm } : {}) };
}

function measuredSides(variant: VariantToShip): Sides | undefined {
  const { packedLengthMm, packedWidthMm, packedHeightMm } = variant;
  if (!packedLengthMm || !packedWidthMm || !packedHeightMm) return undefined;
  return [packedLengthMm, packedWidthMm, packedHeightMm];
}
