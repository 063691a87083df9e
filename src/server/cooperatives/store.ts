// The SQL of cooperatives, from application to members and terms.
import { sql } from 'kysely';
import type { Application } from '#domain/cooperatives/check-application.ts';
import type { CooperativeState } from '#domain/cooperatives/states.ts';
import type { MarketInTransaction } from '../db/in-transaction.ts';
import type { Market } from '../market.ts';

export type CooperativeRow = NonNullable<Awaited<ReturnType<typeof findBySlug>>>;
export type CheckRow = Awaited<ReturnType<typeof findChecks>>[number];

const columns = [
  'id',
  'slug',
  'name',
  'name_arabic',
  'state',
  'legal_form',
  'crafts',
  'region',
  'place',
  'founded_year',
  'members_count',
  'women_count',
  'seal',
  'rna',
  'ice',
  'rib',
  'contact_name',
  'contact_phone',
  'contact_email',
  'contact_language',
  'refused_reason',
  'demo',
  'applied_at',
  'approved_at',
  'approved_by',
] as const;

export function findBySlug(market: Market, slug: string) {
  return market.db
    .selectFrom('cooperatives')
    .select(columns)
    .where('slug', '=', slug)
    .executeTakeFirst();
}

export function lockBySlug(market: MarketInTransaction, slug: string) {
  return market.db
    .selectFrom('cooperatives')
    .select(columns)
    .where('slug', '=', slug)
    .forUpdate()
    .executeTakeFirst();
}

/** By name, or those that wait by how long they wait; `after` is the last row seen. */
export async function listRows(
  market: Market,
  asked: {
    states: readonly string[];
    ids?: readonly string[];
    after?: { name: string; id: string };
    limit: number;
  },
) {
  const { after, ids } = asked;
  return market.db
    .selectFrom('cooperatives')
    .select([
      'id',
      'slug',
      'name',
      'name_arabic',
      'state',
      'region',
      'place',
      'seal',
      'members_count',
      'women_count',
      'applied_at',
      'demo',
    ])
    .select((row) =>
      row
        .selectFrom('goods')
        .select((good) => good.fn.countAll<bigint>().as('count'))
        .whereRef('goods.cooperative_id', '=', 'cooperatives.id')
        .where('goods.state', '=', 'published')
        .as('published'),
    )
    .where('state', 'in', [...asked.states])
    .$if(ids !== undefined, (query) => query.where('id', 'in', [...ids!]))
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(name, id) > (${after?.name}, ${after?.id}::uuid)`),
    )
    .orderBy('name')
    .orderBy('id')
    .limit(asked.limit)
    .execute();
}

export async function insertCooperative(
  market: MarketInTransaction,
  row: { id: string; slug: string; seal: readonly string[]; application: Application },
): Promise<void> {
  await market.db
    .insertInto('cooperatives')
    .values({
      ...detailsOf(row.application),
      id: row.id,
      slug: row.slug,
      state: 'applied',
      seal: [...row.seal],
      applied_at: market.now(),
    })
    .execute();
}

export async function updateDetails(
  market: MarketInTransaction,
  { id, application }: { id: string; application: Application },
): Promise<void> {
  await market.db
    .updateTable('cooperatives')
    .set(detailsOf(application))
    .where('id', '=', id)
    .execute();
}

function detailsOf(application: Application) {
  return {
    name: application.name,
    name_arabic: application.nameArabic ?? null,
    legal_form: application.legalForm,
    crafts: [...application.crafts],
    region: application.region,
    place: application.place,
    founded_year: application.foundedYear ?? null,
    members_count: application.membersCount ?? null,
    women_count: application.womenCount ?? null,
    rna: application.rna ?? null,
    ice: application.ice ?? null,
    rib: application.rib ?? null,
    contact_name: application.contactName,
    contact_phone: application.contactPhone ?? null,
    contact_email: application.contactEmail ?? null,
    contact_language: application.contactLanguage,
  };
}

export async function writeStory(
  market: MarketInTransaction,
  { id, story, language }: { id: string; story?: string; language?: string },
): Promise<void> {
  await market.db
    .updateTable('cooperatives')
    .set({ story: story ?? null, story_language: language ?? null })
    .where('id', '=', id)
    .execute();
}

export async function moveTo(
  market: MarketInTransaction,
  move: { id: string; state: CooperativeState; by?: string; reason?: string | null },
): Promise<void> {
  const approval = move.state === 'approved' && { approved_at: market.now(), approved_by: move.by };
  await market.db
    .updateTable('cooperatives')
    .set({ state: move.state, refused_reason: move.reason ?? null, ...approval })
    .where('id', '=', move.id)
    .execute();
}

export function findChecks(market: Market, cooperativeId: string) {
  return market.db
    .selectFrom('cooperative_checks')
    .innerJoin('people', 'people.id', 'cooperative_checks.checked_by')
    .select(['item', 'checked_at', 'note', 'people.name as checked_by'])
    .where('cooperative_id', '=', cooperativeId)
    .limit(100)
    .execute();
}

export async function insertCheck(
  market: MarketInTransaction,
  check: { cooperativeId: string; item: string; by: string; note?: string },
): Promise<void> {
  const seen = { checked_by: check.by, checked_at: market.now(), note: check.note || null };
  await market.db
    .insertInto('cooperative_checks')
    .values({ cooperative_id: check.cooperativeId, item: check.item, ...seen })
    .onConflict((conflict) => conflict.columns(['cooperative_id', 'item']).doUpdateSet(seen))
    .execute();
}

export async function deleteChecks(
  market: MarketInTransaction,
  { cooperativeId, items }: { cooperativeId: string; items: readonly string[] },
): Promise<number> {
  if (items.length === 0) return 0;
  const { numDeletedRows } = await market.db
    .deleteFrom('cooperative_checks')
    .where('cooperative_id', '=', cooperativeId)
    .where('item', 'in', [...items])
    .executeTakeFirst();
  return Number(numDeletedRows);
}
