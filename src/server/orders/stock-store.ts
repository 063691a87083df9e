// The SQL of stock: a counter on the variant, changed only where it stays at zero or above, and a row
// for everything that was taken off it.
import { sql } from 'kysely';
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import { newId } from '#server/market.ts';

export type LockedVariant = {
  readonly stock: number;
  readonly cooperativeId: string;
  readonly madeToOrder: boolean;
  readonly forSale: boolean;
};

export async function lockVariants(
  { db }: MarketInTransaction,
  variantIds: readonly string[],
): Promise<Map<string, LockedVariant>> {
  if (variantIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('variants')
    .innerJoin('goods', 'goods.id', 'variants.good_id')
    .select([
      'variants.id',
      'variants.stock',
      'variants.cooperative_id',
      'goods.kind',
      'goods.state',
    ])
    .where('variants.id', 'in', [...variantIds])
    .orderBy('variants.id')
    .forUpdate('variants')
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        stock: row.stock,
        cooperativeId: row.cooperative_id,
        madeToOrder: row.kind === 'made-to-order',
        forSale: row.state === 'published',
      },
    ]),
  );
}

export type Units = { readonly variantId: string; readonly quantity: number };

export async function takeUnits({ db }: MarketInTransaction, units: Units): Promise<boolean> {
  const { variantId, quantity } = units;
  const { rows } = await sql`
    update variants set stock = stock - ${quantity}
    where id = ${variantId} and stock >= ${quantity}
    returning id
  `.execute(db);
  return rows.length === 1;
}

export async function giveUnitsBack({ db }: MarketInTransaction, units: Units): Promise<void> {
  const { variantId, quantity } = units;
  await sql`update variants set stock = stock + ${quantity} where id = ${variantId}`.execute(db);
}

export async function insertReservations(
  market: MarketInTransaction,
  {
    groupId,
    units,
    until,
  }: {
    groupId: string;
    units: readonly (Units & { cooperativeId: string })[];
    until: Date;
  },
): Promise<void> {
  if (units.length === 0) return;
  await market.db
    .insertInto('reservations')
    .values(
      units.map(({ variantId, quantity, cooperativeId }) => ({
        id: newId(market),
        variant_id: variantId,
        cooperative_id: cooperativeId,
        group_id: groupId,
        quantity,
        state: 'held',
        expires_at: until,
      })),
    )
    .execute();
}

type ReservationState = 'held' | 'claimed' | 'released';

export async function readReservations(
  { db }: MarketInTransaction,
  { groupId, state }: { groupId: string; state: ReservationState },
): Promise<Units[]> {
  return db
    .selectFrom('reservations')
    .select(['variant_id as variantId', 'quantity'])
    .where('group_id', '=', groupId)
    .where('state', '=', state)
    .orderBy('variant_id')
    .execute();
}

export async function moveReservations(
  { db }: MarketInTransaction,
  { groupId, from, to }: { groupId: string; from: ReservationState; to: ReservationState },
): Promise<void> {
  await db
    .updateTable('reservations')
    .set({ state: to })
    .where('group_id', '=', groupId)
    .where('state', '=', from)
    .execute();
}
