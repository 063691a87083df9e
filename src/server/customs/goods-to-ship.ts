// What the law must know of goods before it can price them, and what is still missing of them.
import { sql } from 'kysely';
import type { ShipmentLine } from '#domain/landed-cost/shipment.ts';
import { type ExchangeRate, exchange } from '#domain/money/exchange.ts';
import { type Money, times } from '#domain/money/money.ts';
import type { VariantToShip } from '../catalogue/variant-to-ship.ts';
import type { Market } from '../market.ts';
import type { QuotedGood } from './parcel-quote.ts';
import { traitsOfGood } from './traits-of-good.ts';

export type GoodToQuote = {
  readonly variantId: string;
  readonly quantity: number;
  readonly sellerUnit: Money;
  readonly rate: ExchangeRate;
};

export async function variantsToShip(
  market: Market,
  variantIds: readonly string[],
): Promise<Map<string, VariantToShip>> {
  const rows = await market.db
    .selectFrom('variants')
    .innerJoin('goods', 'goods.id', 'variants.good_id')
    .innerJoin('cooperatives', 'cooperatives.id', 'goods.cooperative_id')
    .select([
      'variants.id as variantId',
      'goods.id as goodId',
      'goods.cooperative_id as cooperativeId',
      'cooperatives.region as cooperativeRegion',
      'goods.form',
      'goods.materials',
      'goods.attributes',
      'goods.origin_country as originCountry',
      'goods.origin_region as originRegion',
      'goods.hs_code as hsCode',
      'variants.weight_grams as weightGrams',
      'variants.packed_weight_grams as packedWeightGrams',
      'variants.length_mm as lengthMm',
      'variants.width_mm as widthMm',
      'variants.diameter_mm as diameterMm',
      'variants.packed_length_mm as packedLengthMm',
      'variants.packed_width_mm as packedWidthMm',
      'variants.packed_height_mm as packedHeightMm',
      'variants.packed_assumed as packedAssumed',
      'goods.kind',
      'goods.making_days as makingDays',
    ])
    .where(sql<boolean>`variants.id = any(${[...variantIds]}::uuid[])`)
    .execute();
  return new Map(
    rows.map((row) => [
      row.variantId,
      { ...row, form: row.form ?? '', attributes: row.attributes as Record<string, unknown> },
    ]),
  );
}

/** The buyer's price of each good: the seller's unit price changed at its frozen rate, then × quantity. */
export function priceGood(good: GoodToQuote, variant: VariantToShip): QuotedGood {
  const unit = exchange(good.sellerUnit, good.rate);
  return {
    variantId: good.variantId,
    goodId: variant.goodId,
    quantity: good.quantity,
    unit,
    line: times(unit, good.quantity),
    sellerUnit: good.sellerUnit,
  };
}

export function shipmentLine(priced: QuotedGood, variant: VariantToShip): ShipmentLine {
  const { originCountry, originRegion, weightGrams } = variant;
  const area = areaSquareMetres(variant);
  return {
    id: priced.variantId,
    description: variant.form,
    form: variant.form,
    ...(variant.hsCode ? { hs: variant.hsCode } : {}),
    attributes: traitsOfGood(variant),
    value: priced.line,
    quantity: priced.quantity,
    ...(weightGrams ? { netWeightGrams: weightGrams * priced.quantity } : {}),
    ...(area ? { areaSquareMetres: area * priced.quantity } : {}),
    origin: { country: originCountry ?? '', ...(originRegion ? { region: originRegion } : {}) },
  };
}

function areaSquareMetres({ lengthMm, widthMm, diameterMm }: VariantToShip): number | undefined {
  if (lengthMm && widthMm) return (lengthMm * widthMm) / 1e6;
  return diameterMm ? (Math.PI * (diameterMm / 2) ** 2) / 1e6 : undefined;
}
