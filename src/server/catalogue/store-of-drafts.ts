// The SQL of drafts: a good, its variants, its pictures and its makers.
import { sql } from 'kysely';
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import { newId } from '#server/market.ts';
import type { Draft, DraftMaker, DraftVariant } from './draft-good.ts';

type Place = { readonly goodId: string; readonly cooperativeId: string };

export type VariantRow = {
  readonly id: string;
  readonly position: number;
  readonly sku: string | null;
  readonly options: DraftVariant['options'];
};

type NewDraft = Place & { draft: Draft; shortId: string; createdBy?: string };

export async function insertDraft(market: MarketInTransaction, good: NewDraft): Promise<void> {
  const now = market.now();
  const { suggested, kind } = good.draft;
  await market.db
    .insertInto('goods')
    .values({
      ...known(good.draft, { kind: 'stocked', materials: [], language: null }),
      attributes: JSON.stringify(good.draft.attributes ?? {}),
      hs_settled_at: good.draft.hsCode && now,
      id: good.goodId,
      short_id: good.shortId,
      cooperative_id: good.cooperativeId,
      state: 'draft',
      kind: kind ?? suggested.kind,
      created_by: good.createdBy ?? null,
      created_at: now,
      updated_at: now,
    })
    .execute();
}

/** Locks the good so that nobody publishes it meanwhile. Undefined when it is not there. */
export function lockGood(market: MarketInTransaction, { goodId, cooperativeId }: Place) {
  return market.db
    .selectFrom('goods')
    .select(['state', 'kind', 'materials', 'own_title_language as language'])
    .where('id', '=', goodId)
    .where('cooperative_id', '=', cooperativeId)
    .forUpdate()
    .executeTakeFirst();
}

export async function updateGood(
  market: MarketInTransaction,
  { goodId, cooperativeId, draft, before }: Place & { draft: Draft; before: Before },
): Promise<void> {
  await market.db
    .updateTable('goods')
    .set({
      ...known(draft, before),
      attributes: merged('goods', draft.attributes),
      hs_settled_at: settledAt(market, draft),
    })
    .where('id', '=', goodId)
    .where('cooperative_id', '=', cooperativeId)
    .execute();
}

// The same code told again was settled when it was told first.
function settledAt(market: MarketInTransaction, { hsCode }: Draft) {
  return hsCode === undefined
    ? undefined
    : sql<Date>`case when hs_code = ${hsCode} then hs_settled_at else ${market.now()} end`;
}

// What is told of the attributes joins what was told before.
function merged(table: 'goods' | 'variants', told: object | undefined) {
  const before = sql.ref<unknown>(`${table}.attributes`);
  return told && sql<unknown>`${before} || ${JSON.stringify(told)}::jsonb`;
}

export async function markUpdated(market: MarketInTransaction, { goodId }: Place): Promise<void> {
  await market.db
    .updateTable('goods')
    .set({ updated_at: market.now() })
    .where('id', '=', goodId)
    .execute();
}

export type Before = {
  readonly kind: string;
  readonly materials: readonly string[];
  readonly language: string | null;
};

// Only the columns that are told, or suggested where nothing is there yet.
function known(draft: Draft, before: Before) {
  const { madeIn, suggested } = draft;
  const kind = draft.kind ?? (before.kind === 'made-to-order' ? undefined : suggested.kind);
  const materials =
    draft.materials ?? (before.materials.length > 0 ? undefined : suggested.materials);
  const language = draft.language ?? before.language ?? suggested.language;
  return {
    kind,
    own_title: draft.ownTitle,
    own_title_language: language,
    story: draft.story,
    story_language: draft.story && language,
    story_said_by: draft.story && 'seller',
    form: draft.form,
    hs_code: draft.hsCode,
    style: draft.style,
    materials: materials && [...materials],
    colours: draft.colours && [...draft.colours],
    techniques: draft.techniques && [...draft.techniques],
    dyes: draft.dyes && [...draft.dyes],
    motifs: draft.motifs && [...draft.motifs],
    making_days: draft.makingDays,
    origin_country: madeIn?.country,
    origin_region: madeIn && (madeIn.region ?? null),
    origin_province: madeIn && (madeIn.province ?? null),
    place: madeIn && (madeIn.place ?? null),
  };
}

/** The whole good as text, so that a telling which changes nothing is seen to change nothing. */
export async function readWhole(market: MarketInTransaction, { goodId }: Place): Promise<string> {
  const good = await market.db
    .selectFrom('goods')
    .selectAll()
    .where('id', '=', goodId)
    .executeTakeFirst();
  const parts = (['variants', 'good_pictures', 'good_makers'] as const).map((table) =>
    market.db.selectFrom(table).selectAll().where('good_id', '=', goodId).execute(),
  );
  const rows: object[] = (await Promise.all<object[]>(parts)).flat();
  const text = (row: unknown) =>
    JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value));
  return [text(good), ...rows.map(text).sort()].join('\n');
}

export async function findVariants(
  market: MarketInTransaction,
  { goodId, cooperativeId }: Place,
): Promise<VariantRow[]> {
  const rows = await market.db
    .selectFrom('variants')
    .select(['id', 'position', 'sku', 'options'])
    .where('good_id', '=', goodId)
    .where('cooperative_id', '=', cooperativeId)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({ ...row, options: row.options as DraftVariant['options'] }));
}

export async function insertVariant(
  market: MarketInTransaction,
  { goodId, cooperativeId, variant, position }: Place & { variant: DraftVariant; position: number },
): Promise<void> {
  await market.db
    .insertInto('variants')
    .values({
      ...columnsOf(variant),
      attributes: JSON.stringify(attributesOf(variant) ?? {}),
      stock: variant.stock ?? 0,
      id: newId(market),
      good_id: goodId,
      cooperative_id: cooperativeId,
      position,
    })
    .execute();
}

export async function updateVariant(
  market: MarketInTransaction,
  { cooperativeId, variantId, variant }: Place & { variantId: string; variant: DraftVariant },
): Promise<void> {
  await market.db
    .updateTable('variants')
    .set({ ...columnsOf(variant), attributes: merged('variants', attributesOf(variant)) })
    .where('id', '=', variantId)
    .where('cooperative_id', '=', cooperativeId)
    .execute();
}

function attributesOf({ size }: DraftVariant) {
  return size?.shoeSizeEu === undefined ? undefined : { shoeSizeEu: size.shoeSizeEu };
}

function columnsOf(variant: DraftVariant) {
  const { size, packedSize, packedWeightGrams } = variant;
  const measured = packedWeightGrams !== undefined && packedSize !== undefined;
  return {
    sku: variant.sku,
    options: JSON.stringify(variant.options),
    price_minor: variant.price.minor,
    price_currency: variant.price.currency,
    stock: variant.stock,
    length_mm: size?.length,
    width_mm: size?.width,
    height_mm: size?.height,
    diameter_mm: size?.diameter,
    volume_ml: size?.volumeMl,
    weight_grams: variant.weightGrams,
    packed_weight_grams: packedWeightGrams,
    packed_length_mm: packedSize?.length,
    packed_width_mm: packedSize?.width,
    packed_height_mm: packedSize?.height,
    packed_assumed: measured ? false : undefined,
  };
}

/** The pictures in this order, then those the good had besides: none is ever taken away. */
export async function writePictures(
  market: MarketInTransaction,
  { goodId, cooperativeId, pictures }: Place & { pictures: readonly string[] },
): Promise<void> {
  if (pictures.length === 0) return;
  const before = await market.db
    .deleteFrom('good_pictures')
    .where('good_id', '=', goodId)
    .where('cooperative_id', '=', cooperativeId)
    .returning(['position', 'sha256', 'kind'])
    .execute();
  const had = new Map(before.map((row) => [row.sha256, row]));
  const rest = before
    .filter(({ sha256 }) => !pictures.includes(sha256))
    .sort((left, right) => left.position - right.position);
  const order = [...new Set(pictures), ...rest.map(({ sha256 }) => sha256)];
  const rows = order.map((sha256, position) => ({
    good_id: goodId,
    cooperative_id: cooperativeId,
    position,
    sha256,
    kind: had.get(sha256)?.kind ?? 'photo',
  }));
  await market.db.insertInto('good_pictures').values(rows).execute();
}

export async function writeMakers(
  market: MarketInTransaction,
  { goodId, cooperativeId, makers }: Place & { makers: readonly DraftMaker[] },
): Promise<void> {
  await market.db
    .deleteFrom('good_makers')
    .where('good_id', '=', goodId)
    .where('cooperative_id', '=', cooperativeId)
    .execute();
  if (makers.length === 0) return;
  const rows = makers.map(({ personId, weight }) => ({
    good_id: goodId,
    cooperative_id: cooperativeId,
    person_id: personId,
    weight,
  }));
  await market.db.insertInto('good_makers').values(rows).execute();
}
