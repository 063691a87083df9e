// The SQL of the atelier: a draft begun, its photos and its voice, its way to the desk.
import { sql } from 'kysely';
import { newShortId } from '#domain/ids/short-id.ts';
import type { MarketInTransaction } from '../db/in-transaction.ts';
import { type Market, newId } from '../market.ts';

type Place = { readonly goodId: string; readonly cooperativeId: string };

/** Her own draft of which nothing is said yet: a second tap on "new" goes on with it. */
export async function findUntouched(
  market: MarketInTransaction,
  { cooperativeId, personId }: { cooperativeId: string; personId: string },
): Promise<string | undefined> {
  const row = await market.db
    .selectFrom('goods')
    .select('id')
    .where('cooperative_id', '=', cooperativeId)
    .where('created_by', '=', personId)
    .where('state', '=', 'draft')
    .where('form', 'is', null)
    .where('own_title', 'is', null)
    .where('voice_sha256', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(selectFrom('good_pictures').select('sha256').whereRef('good_id', '=', 'goods.id')),
      ),
    )
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

/** Two taps at once are one after the other: each cooperative begins one draft at a time. */
export async function lockCooperative(market: MarketInTransaction, cooperativeId: string) {
  return market.db
    .selectFrom('cooperatives')
    .select(['id', 'state'])
    .where('id', '=', cooperativeId)
    .forUpdate()
    .executeTakeFirst();
}

export async function insertGood(
  market: MarketInTransaction,
  { goodId, cooperativeId, personId }: Place & { personId: string },
): Promise<void> {
  const now = market.now();
  await market.db
    .insertInto('goods')
    .values({
      id: goodId,
      short_id: newShortId(market.random),
      cooperative_id: cooperativeId,
      state: 'draft',
      kind: 'piece',
      created_by: personId,
      created_at: now,
      updated_at: now,
    })
    .execute();
  await market.db
    .insertInto('variants')
    .values({ id: newId(market), good_id: goodId, cooperative_id: cooperativeId })
    .execute();
}

export type Photo = { readonly position: number; readonly sha256: string; readonly kind: string };

export function findPhotos(market: Market, { goodId, cooperativeId }: Place): Promise<Photo[]> {
  return market.db
    .selectFrom('good_pictures')
    .select(['position', 'sha256', 'kind'])
    .where('good_id', '=', goodId)
    .where('cooperative_id', '=', cooperativeId)
    .orderBy('position')
    .limit(50)
    .execute();
}

export async function putPhoto(
  market: MarketInTransaction,
  { goodId, cooperativeId, position, sha256, kind }: Place & Photo,
): Promise<void> {
  await market.db
    .insertInto('good_pictures')
    .values({ good_id: goodId, cooperative_id: cooperativeId, position, sha256, kind })
    .onConflict((conflict) =>
      conflict.columns(['good_id', 'position']).doUpdateSet({ sha256, kind }),
    )
    .execute();
  await touch(market, { goodId, cooperativeId });
}

export async function enqueueSizes(market: MarketInTransaction, sha256: string): Promise<void> {
  const payload = JSON.stringify({ sha256 });
  await sql`select enqueue('make-sizes', ${payload}::json, ${`sizes ${sha256}`})`.execute(
    market.db,
  );
}

export async function setVoice(
  market: MarketInTransaction,
  { goodId, cooperativeId, sha256 }: Place & { sha256: string | null },
): Promise<void> {
  await market.db
    .updateTable('goods')
    .set({ voice_sha256: sha256, updated_at: market.now() })
    .where('id', '=', goodId)
    .where('cooperative_id', '=', cooperativeId)
    .execute();
}

export async function findVoice(
  market: Market,
  { goodId, cooperativeId }: Place,
): Promise<string | undefined> {
  const row = await market.db
    .selectFrom('goods')
    .select('voice_sha256')
    .where('id', '=', goodId)
    .where('cooperative_id', '=', cooperativeId)
    .executeTakeFirst();
  return row?.voice_sha256 ?? undefined;
}

export async function markSubmitted(
  market: MarketInTransaction,
  { goodId, cooperativeId }: Place,
): Promise<void> {
  const now = market.now();
  await market.db
    .updateTable('goods')
    .set({ state: 'submitted', submitted_at: now, updated_at: now })
    .where('id', '=', goodId)
    .where('cooperative_id', '=', cooperativeId)
    .execute();
}

export type WorkRow = {
  id: string;
  short_id: string;
  state: string;
  form: string | null;
  own_title: string | null;
  since: Date;
  price_minor: bigint | null;
  price_currency: string | null;
  photo: number | null;
  pictures: number;
};

type Asked = {
  readonly ids: readonly string[];
  readonly before?: { readonly since: string; readonly id: string };
  readonly limit: number;
};

/** The newest first. */
export async function listOwn(market: Market, { ids, before, limit }: Asked): Promise<WorkRow[]> {
  const { rows } = await sql<WorkRow>`
    select goods.id, goods.short_id, goods.state, goods.form, goods.own_title,
      date_trunc('milliseconds', goods.created_at) as since,
      first.price_minor, first.price_currency, shown.photo, shown.pictures
    from goods
    left join lateral (
      select price_minor, price_currency from variants where good_id = goods.id order by position limit 1
    ) as first on true
    cross join lateral (
      select min(position) as photo, count(*)::int as pictures from good_pictures where good_id = goods.id
    ) as shown
    where goods.cooperative_id = any(${ids}::uuid[])
      and (${before?.since ?? null}::timestamptz is null
        or (date_trunc('milliseconds', goods.created_at), goods.id)
          < (${before?.since ?? null}::timestamptz, ${before?.id ?? null}::uuid))
    order by date_trunc('milliseconds', goods.created_at) desc, goods.id desc
    limit ${limit}
  `.execute(market.db);
  return rows;
}

async function touch(market: MarketInTransaction, { goodId, cooperativeId }: Place): Promise<void> {
  await market.db
    .updateTable('goods')
    .set({ updated_at: market.now() })
    .where('id', '=', goodId)
    .where('cooperative_id', '=', cooperativeId)
    .execute();
}
