// The consent room's SQL: pictures of people, and who of them lets her face be shown.
import { sql } from 'kysely';
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import type { Market } from '#server/market.ts';

/** The hash of a picture, only while everybody in it consents; someone has to be in it. */
export async function findShown({ db }: Market, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ sha256: string }>`
    select sha256 from pictures_of_people
    where id = ${id}
      and exists (select from faces where picture_id = pictures_of_people.id)
      and not exists (
        select from faces
        where picture_id = pictures_of_people.id and withdrawn_at is not null
      )
  `.execute(db);
  return rows[0]?.sha256;
}

export type FaceRow = {
  readonly picture_id: string;
  readonly person_id: string;
  readonly width: number;
  readonly height: number;
};

type Whose = { readonly cooperativeId: string } | { readonly makerId: string };

/** The living faces of a cooperative, or hers whose public address ends so. */
export async function findFaces({ db }: Market, whose: Whose): Promise<FaceRow[]> {
  const of =
    'makerId' in whose
      ? sql`split_part(faces.person_id::text, '-', 5) = ${whose.makerId}`
      : sql`faces.cooperative_id = ${whose.cooperativeId}`;
  const { rows } = await sql<FaceRow>`
    select faces.picture_id, faces.person_id, media.width, media.height
    from faces
    join pictures_of_people on pictures_of_people.id = faces.picture_id
    join media on media.sha256 = pictures_of_people.sha256
    where ${of} and faces.withdrawn_at is null
      and not exists (
        select from faces as others
        where others.picture_id = faces.picture_id and others.withdrawn_at is not null
      )
    order by faces.consented_at desc
    limit 500
  `.execute(db);
  return rows;
}

export async function isMember(
  { db }: Market,
  { personId, cooperativeId }: { personId: string; cooperativeId: string },
): Promise<boolean> {
  const member = await db
    .selectFrom('memberships')
    .select('person_id')
    .where('person_id', '=', personId)
    .where('cooperative_id', '=', cooperativeId)
    .where('until_on', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return member !== undefined;
}

type NewFace = {
  readonly id: string;
  readonly sha256: string;
  readonly personId: string;
  readonly cooperativeId: string;
  readonly by: string;
};

export async function insertFace(market: MarketInTransaction, face: NewFace): Promise<void> {
  const { id, sha256, personId, cooperativeId, by } = face;
  const at = market.now();
  await market.db
    .insertInto('pictures_of_people')
    .values({ id, sha256, cooperative_id: cooperativeId, added_by: by, added_at: at })
    .execute();
  await market.db
    .insertInto('faces')
    .values({
      picture_id: id,
      person_id: personId,
      cooperative_id: cooperativeId,
      consented_at: at,
      written_by: by,
    })
    .execute();
}

/** False where none of hers was shown. */
export async function withdrawFaces(
  { db, now }: MarketInTransaction,
  { personId, cooperativeId }: { personId: string; cooperativeId: string },
): Promise<boolean> {
  const changed = await db
    .updateTable('faces')
    .set({ withdrawn_at: now() })
    .where('person_id', '=', personId)
    .where('cooperative_id', '=', cooperativeId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}
