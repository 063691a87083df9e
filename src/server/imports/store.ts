// The SQL of imports: where each good came from, and what stands in its draft.
import type { Kysely } from 'kysely';
import type { DB } from '#server/db/schema.ts';
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import type { DraftState } from './ask-questions.ts';

type Reading = { readonly db: Kysely<DB> };

export function findCooperative({ db }: Reading, slug: string) {
  return db
    .selectFrom('cooperatives')
    .select(['id', 'slug'])
    .where('slug', '=', slug)
    .executeTakeFirst();
}

export async function listSlugs({ db }: Reading): Promise<string[]> {
  const rows = await db
    .selectFrom('cooperatives')
    .select('slug')
    .orderBy('slug')
    .limit(5000)
    .execute();
  return rows.map(({ slug }) => slug);
}

/** One import of a cooperative at a time: the second waits, and then finds the first one's goods. */
export async function lockCooperative(market: MarketInTransaction, id: string): Promise<void> {
  await market.db
    .selectFrom('cooperatives')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .execute();
}

export type SourceRow = { readonly goodId: string; readonly content: string };

export async function findSources(
  { db }: Reading,
  cooperativeId: string,
): Promise<Map<string, SourceRow>> {
  const rows = await db
    .selectFrom('import_sources')
    .select(['source_key', 'good_id', 'content_sha256'])
    .where('cooperative_id', '=', cooperativeId)
    .execute();
  return new Map(
    rows.map((row) => [row.source_key, { goodId: row.good_id, content: row.content_sha256 }]),
  );
}

export async function findGoodsBySku(
  { db }: Reading,
  { cooperativeId, skus }: { cooperativeId: string; skus: readonly string[] },
): Promise<string[]> {
  if (skus.length === 0) return [];
  const rows = await db
    .selectFrom('variants')
    .select('good_id')
    .distinct()
    .where('cooperative_id', '=', cooperativeId)
    .where('sku', 'in', [...skus])
    .orderBy('good_id')
    .execute();
  return rows.map(({ good_id }) => good_id);
}

export type SourceToKeep = {
  readonly cooperativeId: string;
  readonly sourceKey: string;
  readonly goodId: string;
  readonly content: string;
  readonly sourceName: string;
  /** What the file itself left open; the rest is asked of the draft. */
  readonly open: readonly string[];
};

/** A good has one source: the newest name it goes by. */
export async function keepSource(market: MarketInTransaction, source: SourceToKeep): Promise<void> {
  await market.db
    .deleteFrom('import_sources')
    .where('cooperative_id', '=', source.cooperativeId)
    .where((is) =>
      is.or([is('good_id', '=', source.goodId), is('source_key', '=', source.sourceKey)]),
    )
    .execute();
  await market.db
    .insertInto('import_sources')
    .values({
      cooperative_id: source.cooperativeId,
      source_key: source.sourceKey,
      good_id: source.goodId,
      content_sha256: source.content,
      source_name: source.sourceName,
      questions: JSON.stringify(source.open),
      updated_at: market.now(),
    })
    .execute();
}

export async function findMembersByPhone(
  { db }: Reading,
  { cooperativeId, phones }: { cooperativeId: string; phones: readonly string[] },
): Promise<Map<string, string>> {
  if (phones.length === 0) return new Map();
  const rows = await db
    .selectFrom('people')
    .innerJoin('memberships', 'memberships.person_id', 'people.id')
    .select(['people.id', 'people.phone'])
    .distinct()
    .where('memberships.cooperative_id', '=', cooperativeId)
    .where('memberships.until_on', 'is', null)
    .where('people.phone', 'in', [...phones])
    .execute();
  return new Map(rows.map(({ id, phone }) => [phone!, id]));
}

/** The drafts among these goods as they stand; what is no longer a draft has no questions. */
export async function findDraftStates(
  { db }: Reading,
  { cooperativeId, goodIds }: { cooperativeId: string; goodIds: readonly string[] },
): Promise<Map<string, DraftState>> {
  if (goodIds.length === 0) return new Map();
  const goods = await db
    .selectFrom('goods')
    .innerJoin('import_sources', 'import_sources.good_id', 'goods.id')
    .selectAll('goods')
    .select('import_sources.questions as open')
    .select((is) =>
      is
        .selectFrom('good_pictures')
        .select((of) => of.fn.countAll<string>().as('count'))
        .whereRef('good_pictures.good_id', '=', 'goods.id')
        .as('pictures'),
    )
    .where('goods.cooperative_id', '=', cooperativeId)
    .where('goods.state', '=', 'draft')
    .where('goods.id', 'in', [...goodIds])
    .execute();
  const variants = await db
    .selectFrom('variants')
    .selectAll()
    .where('cooperative_id', '=', cooperativeId)
    .where('good_id', 'in', [...goodIds])
    .orderBy('position')
    .execute();
  return new Map(
    goods.map((good) => [
      good.id,
      {
        form: good.form,
        attributes: good.attributes as DraftState['attributes'],
        materials: good.materials,
        originCountry: good.origin_country,
        originRegion: good.origin_region,
        language: good.own_title_language,
        pictures: Number(good.pictures),
        stockOpen: (good.open as string[]).includes('stock'),
        variants: variants.filter(({ good_id }) => good_id === good.id).map(stateOf),
      },
    ]),
  );
}

type VariantRow = {
  stock: number;
  weight_grams: number | null;
  packed_weight_grams: number | null;
  packed_length_mm: number | null;
  length_mm: number | null;
  width_mm: number | null;
  height_mm: number | null;
  diameter_mm: number | null;
  volume_ml: number | null;
  attributes: unknown;
};

function stateOf(row: VariantRow): DraftState['variants'][number] {
  const { shoeSizeEu } = row.attributes as { shoeSizeEu?: number };
  const size = {
    lengthMm: row.length_mm,
    widthMm: row.width_mm,
    heightMm: row.height_mm,
    diameterMm: row.diameter_mm,
    volumeMl: row.volume_ml,
    shoeSizeEu: shoeSizeEu ?? null,
  };
  const known = Object.entries(size).filter(([, value]) => value !== null);
  return {
    stock: row.stock,
    size: Object.fromEntries(known),
    weightGrams: row.weight_grams,
    packedWeightGrams: row.packed_weight_grams,
    packedSizeKnown: row.packed_length_mm !== null,
  };
}
