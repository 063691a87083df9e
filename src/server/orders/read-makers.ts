// Who made a good, and her part of the work: what the makers' share of a line is frozen from.
import type { Maker } from '#domain/orders/shares.ts';
import type { Market } from '#server/market.ts';

export async function readMakers(
  { db }: Market,
  goodIds: readonly string[],
): Promise<Map<string, Maker[]>> {
  const rows = await db
    .selectFrom('good_makers')
    .select(['good_id', 'person_id', 'weight'])
    .where('good_id', 'in', [...goodIds])
    .orderBy('person_id')
    .execute();
  const makers = new Map<string, Maker[]>();
  for (const { good_id, person_id, weight } of rows) {
    makers.set(good_id, [...(makers.get(good_id) ?? []), { personId: person_id, weight }]);
  }
  return makers;
}
