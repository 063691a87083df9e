// A parcel is weighed and measured once it is packed: papers are written from this, never from a guess.
import { inTransaction } from '#server/db/in-transaction.ts';
import { tellEvent } from '#server/events/tell-event.ts';
import type { Market } from '#server/market.ts';
import { NotFound } from '#server/not-there.ts';

export type ParcelMeasures = {
  readonly grossWeightGrams: number;
  readonly lengthMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
};

export type MeasureRefused = {
  readonly refused: 'not-believable';
  readonly fields: readonly (keyof ParcelMeasures)[];
};

const most: ParcelMeasures = {
  grossWeightGrams: 500_000,
  lengthMm: 6_000,
  widthMm: 3_000,
  heightMm: 3_000,
};

export async function measureParcel(
  market: Market,
  { parcelId, measures, by }: { parcelId: string; measures: ParcelMeasures; by: string },
): Promise<{ readonly measured: true } | MeasureRefused> {
  const fields = (Object.keys(most) as (keyof ParcelMeasures)[]).filter(
    (field) => !Number.isInteger(measures[field]) || measures[field] < 1 || measures[field] > most[field],
  );
  if (fields.length) return { refused: 'not-believable', fields };
  return inTransaction(market, async (market) => {
    const parcel = await market.db
      .updateTable('parcels')
      .set({
        gross_weight_grams: measures.grossWeightGrams,
        length_mm: measures.lengthMm,
        width_mm: measures.widthMm,
        height_mm: measures.heightMm,
        measured_at: market.now(),
      })
      .where('id', '=', parcelId)
      .returning('cooperative_id')
      .executeTakeFirst();
    if (!parcel) throw new NotFound(`parcel ${parcelId}`);
    await tellEvent(market, {
      kind: 'parcel-measured',
      subjectKind: 'parcel',
      subjectId: parcelId,
      cooperativeId: parcel.cooperative_id,
      data: { ...measures, by },
    });
    return { measured: true as const };
  });
}
