// What the law and the carrier must know of a good: read with its card or its page, so that these
// quote it without asking the database a second time.

export type VariantToShip = {
  readonly variantId: string;
  readonly goodId: string;
  readonly cooperativeId: string;
  readonly cooperativeRegion: string;
  readonly form: string;
  readonly materials: readonly string[];
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly originCountry: string | null;
  readonly originRegion: string | null;
  readonly hsCode: string | null;
  readonly weightGrams: number | null;
  readonly packedWeightGrams: number | null;
  readonly lengthMm: number | null;
  readonly widthMm: number | null;
  readonly diameterMm: number | null;
  readonly packedLengthMm: number | null;
  readonly packedWidthMm: number | null;
  readonly packedHeightMm: number | null;
  /** The packed weight was taken from a usual piece, not from a scale. */
  readonly packedAssumed: boolean;
  readonly kind: string;
  readonly makingDays: number | null;
};

type GoodRow = {
  readonly good_id: string;
  readonly cooperative_id: string;
  readonly cooperative_region: string;
  readonly form: string | null;
  readonly materials: readonly string[];
  readonly attributes: unknown;
  readonly origin_country: string | null;
  readonly origin_region: string | null;
  readonly hs_code: string | null;
  readonly kind: string;
  readonly making_days: number | null;
};

type VariantRow = {
  readonly id: string;
  readonly weight_grams: number | null;
  readonly packed_weight_grams: number | null;
  readonly length_mm: number | null;
  readonly width_mm: number | null;
  readonly diameter_mm: number | null;
  readonly packed_length_mm: number | null;
  readonly packed_width_mm: number | null;
  readonly packed_height_mm: number | null;
  readonly packed_assumed: boolean;
};

export function variantToShip(good: GoodRow, variant: VariantRow): VariantToShip {
  return {
    variantId: variant.id,
    goodId: good.good_id,
    cooperativeId: good.cooperative_id,
    cooperativeRegion: good.cooperative_region,
    form: good.form ?? '',
    materials: good.materials,
    attributes: good.attributes as Record<string, unknown>,
    originCountry: good.origin_country,
    originRegion: good.origin_region,
    hsCode: good.hs_code,
    weightGrams: variant.weight_grams,
    packedWeightGrams: variant.packed_weight_grams,
    lengthMm: variant.length_mm,
    widthMm: variant.width_mm,
    diameterMm: variant.diameter_mm,
    packedLengthMm: variant.packed_length_mm,
    packedWidthMm: variant.packed_width_mm,
    packedHeightMm: variant.packed_height_mm,
    packedAssumed: variant.packed_assumed,
    kind: good.kind,
    makingDays: good.making_days,
  };
}
