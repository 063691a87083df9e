// A good as the shop reads it: its facts in closed words, its first variant, its pictures.
import { attributes as knownAttributes, isValueOf } from '#domain/craft/attributes.ts';
import { isColour } from '#domain/craft/colours.ts';
import { isDye } from '#domain/craft/dyes.ts';
import { isForm } from '#domain/craft/forms.ts';
import type { GoodFacts } from '#domain/craft/good-facts.ts';
import { isMaterial } from '#domain/craft/materials.ts';
import { isMotif } from '#domain/craft/motifs.ts';
import { isIdOf } from '#domain/craft/names.ts';
import { isProvince } from '#domain/craft/provinces.ts';
import { isRegion } from '#domain/craft/regions.ts';
import type { Size } from '#domain/craft/sizes.ts';
import { isStyle } from '#domain/craft/styles.ts';
import { isTechnique } from '#domain/craft/techniques.ts';
import type { VariantToShip } from './variant-to-ship.ts';

export type GoodKind = 'piece' | 'made-to-order' | 'stocked';

export type ShopPicture = {
  readonly sha: string;
  readonly kind: 'photo' | 'drawing' | 'scale';
  /** What of the good is seen; a photo’s is not known. */
  readonly view: 'whole' | 'detail' | 'back' | 'light' | 'scale' | 'worn' | null;
  readonly demo: boolean;
  readonly width: number;
  readonly height: number;
  readonly sizes: readonly { readonly width: number; readonly type: string }[];
};

export type ShopVariant = {
  readonly variantId: string;
  readonly options: readonly { readonly name: string; readonly value: string }[];
  readonly priceMinor: bigint;
  readonly priceCurrency: string;
  readonly stock: number;
  readonly size: Size;
  /** Of the piece alone: what its page shows. */
  readonly weightGrams?: number;
  /** As it leaves: what its facts say, and carriage is counted on. */
  readonly packedWeightGrams?: number;
  /** There where the page that shows it also quotes it. */
  readonly toShip?: VariantToShip;
};

export type ShopCooperative = {
  readonly slug: string;
  readonly name: string;
  readonly nameArabic?: string;
  readonly place: string;
  readonly region: string;
  readonly seal: readonly string[];
};

export type ShopGood = {
  readonly goodId: string;
  readonly shortId: string;
  readonly kind: GoodKind;
  readonly sold: boolean;
  readonly demo: boolean;
  readonly facts: GoodFacts;
  readonly cooperative: ShopCooperative;
  readonly variant: ShopVariant;
  readonly pictures: readonly ShopPicture[];
};

type FactsRow = {
  readonly form: string | null;
  readonly style: string | null;
  readonly materials: readonly string[];
  readonly colours: readonly string[];
  readonly attributes: unknown;
  readonly origin_region: string | null;
  readonly place: string | null;
  /** There where the page that shows it also says how it was made. */
  readonly techniques?: readonly string[];
  readonly dyes?: readonly string[];
  readonly motifs?: readonly string[];
  readonly origin_province?: string | null;
};

/** Words that are no longer known are left out: an old row never breaks a page. */
export function factsOf(row: FactsRow, variant: ShopVariant): GoodFacts | undefined {
  if (!isForm(row.form)) return undefined;
  return {
    form: row.form,
    ...(isStyle(row.style) ? { style: row.style } : {}),
    materials: row.materials.filter(isMaterial),
    colours: row.colours.filter(isColour),
    size: variant.size,
    ...(variant.packedWeightGrams ? { packedWeightGrams: variant.packedWeightGrams } : {}),
    ...(isRegion(row.origin_region) ? { region: row.origin_region } : {}),
    ...(isProvince(row.origin_province) ? { province: row.origin_province } : {}),
    ...(row.place ? { place: row.place } : {}),
    ...(row.techniques?.length ? { techniques: row.techniques.filter(isTechnique) } : {}),
    ...(row.dyes?.length ? { dyes: row.dyes.filter(isDye) } : {}),
    ...(row.motifs?.length ? { motifs: row.motifs.filter(isMotif) } : {}),
    attributes: attributesOf(row.attributes),
  };
}

type VariantRow = {
  readonly id: string;
  readonly options: unknown;
  readonly price_minor: bigint | null;
  readonly price_currency: string;
  readonly stock: number;
  readonly length_mm: number | null;
  readonly width_mm: number | null;
  readonly height_mm: number | null;
  readonly diameter_mm: number | null;
  readonly volume_ml: number | null;
  readonly weight_grams: number | null;
  readonly packed_weight_grams: number | null;
  readonly attributes: unknown;
};

/** Undefined while it has no price: it cannot be bought, so the shop does not show it. */
export function variantOf(row: VariantRow): ShopVariant | undefined {
  if (row.price_minor === null) return undefined;
  const { shoeSizeEu } = row.attributes as { shoeSizeEu?: unknown };
  const size = {
    lengthMm: row.length_mm,
    widthMm: row.width_mm,
    heightMm: row.height_mm,
    diameterMm: row.diameter_mm,
    volumeMl: row.volume_ml,
    shoeSizeEu: typeof shoeSizeEu === 'number' ? shoeSizeEu : null,
  };
  return {
    variantId: row.id,
    options: Array.isArray(row.options) ? row.options : [],
    priceMinor: row.price_minor,
    priceCurrency: row.price_currency,
    stock: row.stock,
    size: Object.fromEntries(Object.entries(size).filter(([, value]) => value !== null)),
    ...(row.weight_grams ? { weightGrams: row.weight_grams } : {}),
    ...(row.packed_weight_grams ? { packedWeightGrams: row.packed_weight_grams } : {}),
  };
}

function attributesOf(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(([id, one]) => isIdOf(knownAttributes, id) && isValueOf(id, one)),
  ) as Record<string, string>;
}
