// The SQL of goods at the desk: lists by what waits longest, one good whole, and its completion.
import { sql } from 'kysely';
import type { MarketInTransaction } from '../db/in-transaction.ts';
import type { Market } from '../market.ts';
import type { Completion } from './read-completion.ts';

export type GoodRow = NonNullable<Awaited<ReturnType<typeof findGood>>>;
export type VariantRow = Awaited<ReturnType<typeof findGoodVariants>>[number];
export type MakerRow = Awaited<ReturnType<typeof findGoodMakers>>[number];
export type PictureRow = Awaited<ReturnType<typeof findGoodPictures>>[number];

/** `ids` are the cooperatives whose goods exist for who asks; undefined for the desk. */
export function findGood(
  market: Market,
  { goodId, ids }: { goodId: string; ids?: readonly string[] },
) {
  return market.db
    .selectFrom('goods')
    .innerJoin('cooperatives', 'cooperatives.id', 'goods.cooperative_id')
    .selectAll('goods')
    .select([
      'cooperatives.slug as cooperative_slug',
      'cooperatives.name as cooperative_name',
      'cooperatives.state as cooperative_state',
    ])
    .where('goods.id', '=', goodId)
    .$if(ids !== undefined, (query) =>
      query.where('goods.cooperative_id', '=', sql<string>`any(${ids}::uuid[])`),
    )
    .executeTakeFirst();
}

export async function lockGood(
  market: MarketInTransaction,
  { goodId, cooperativeId }: { goodId: string; cooperativeId: string },
) {
  await market.db
    .selectFrom('goods')
    .select('id')
    .where('id', '=', goodId)
    .where('cooperative_id', '=', cooperativeId)
    .forUpdate()
    .execute();
  return findGood(market, { goodId, ids: [cooperativeId] });
}

export function findGoodVariants(market: Market, goodId: string) {
  return market.db
    .selectFrom('variants')
    .selectAll()
    .where('good_id', '=', goodId)
    .orderBy('position')
    .limit(200)
    .execute();
}

export function findGoodMakers(market: Market, goodId: string) {
  return market.db
    .selectFrom('good_makers')
    .innerJoin('people', 'people.id', 'good_makers.person_id')
    .select(['person_id', 'people.name', 'weight'])
    .where('good_id', '=', goodId)
    .orderBy('weight', 'desc')
    .orderBy('person_id')
    .limit(100)
    .execute();
}

/** `shown_width`: the size nearest to a thumbnail’s that everybody may have; null before it is made. */
export function findGoodPictures(market: Market, goodId: string) {
  return market.db
    .selectFrom('good_pictures')
    .select(['sha256', 'kind', 'position'])
    .select(
      sql<number | null>`(
        select media_sizes.width
        from media
        join media_sizes on media_sizes.sha256 = media.sha256 and media_sizes.type = 'webp'
        where media.sha256 = good_pictures.sha256 and not media.shows_people
        order by abs(media_sizes.width - 320)
        limit 1
      )`.as('shown_width'),
    )
    .where('good_id', '=', goodId)
    .orderBy('position')
    .limit(50)
    .execute();
}

export type WaitingRow = {
  id: string;
  short_id: string;
  state: string;
  kind: string;
  form: string | null;
  own_title: string | null;
  cooperative_name: string;
  cooperative_slug: string;
  since: Date;
  price_minor: bigint | null;
  price_currency: string | null;
  pictures: number;
  demo: boolean;
};

type Asked = {
  readonly states: readonly string[];
  readonly ids?: readonly string[];
  readonly after?: { readonly since: string; readonly id: string };
  readonly limit: number;
};

/** What was submitted waits since then, a draft since it was made: the oldest promise first. */
export async function listWaiting(market: Market, asked: Asked): Promise<WaitingRow[]> {
  const { rows } = await sql<WaitingRow>`
    select goods.id, goods.short_id, goods.state, goods.kind, goods.form, goods.own_title,
      cooperatives.name as cooperative_name, cooperatives.slug as cooperative_slug,
      waiting.since, first.price_minor, first.price_currency, goods.demo,
      (select count(*)::int from good_pictures where good_id = goods.id) as pictures
    from goods
    join cooperatives on cooperatives.id = goods.cooperative_id
    cross join lateral (
      select date_trunc('milliseconds', coalesce(goods.submitted_at, goods.created_at)) as since
    ) as waiting
    left join lateral (
      select price_minor, price_currency from variants where good_id = goods.id
      order by position limit 1
    ) as first on true
    where goods.state = any(${asked.states}::text[])
      and (${asked.ids ?? null}::uuid[] is null
        or goods.cooperative_id = any(${asked.ids ?? null}::uuid[]))
      and (${asked.after?.since ?? null}::timestamptz is null
        or (waiting.since, goods.id)
          > (${asked.after?.since ?? null}::timestamptz, ${asked.after?.id ?? null}::uuid))
    order by waiting.since, goods.id
    limit ${asked.limit}
  `.execute(market.db);
  return rows;
}

export async function writeCompletion(
  market: MarketInTransaction,
  place: { goodId: string; cooperativeId: string },
  { good }: Completion,
): Promise<void> {
  await market.db
    .updateTable('goods')
    .set({
      kind: good.kind,
      form: good.form,
      style: good.style,
      materials: [...good.materials],
      colours: [...good.colours],
      techniques: [...good.techniques],
      dyes: [...good.dyes],
      motifs: [...good.motifs],
      attributes: JSON.stringify(good.attributes),
      origin_country: good.originCountry,
      origin_region: good.region,
      origin_province: good.province,
      place: good.place,
      making_days: good.makingDays,
      own_title: good.ownTitle,
      story: good.story,
      story_language: good.storyLanguage,
      story_said_by: good.story ? good.storySaidBy : null,
      updated_at: market.now(),
    })
    .where('id', '=', place.goodId)
    .where('cooperative_id', '=', place.cooperativeId)
    .execute();
}

export async function writeVariant(
  market: MarketInTransaction,
  { cooperativeId, goodId }: { goodId: string; cooperativeId: string },
  variant: Completion['variants'][number],
): Promise<void> {
  const { size, packed } = variant;
  const shoe = size.shoeSizeEu ?? null;
  await market.db
    .updateTable('variants')
    .set({
      price_minor: variant.priceMinor,
      stock: variant.stock,
      length_mm: size.lengthMm ?? null,
      width_mm: size.widthMm ?? null,
      height_mm: size.heightMm ?? null,
      diameter_mm: size.diameterMm ?? null,
      volume_ml: size.volumeMl ?? null,
      attributes: sql`case when ${shoe}::numeric is null
        then variants.attributes - 'shoeSizeEu'
        else variants.attributes || jsonb_build_object('shoeSizeEu', ${shoe}::numeric) end`,
      weight_grams: variant.weightGrams,
      packed_weight_grams: packed.weightGrams,
      packed_length_mm: packed.lengthMm,
      packed_width_mm: packed.widthMm,
      packed_height_mm: packed.heightMm,
      packed_assumed: !(packed.weightGrams && packed.lengthMm && packed.widthMm && packed.heightMm),
    })
    .where('id', '=', variant.id)
    .where('good_id', '=', goodId)
    .where('cooperative_id', '=', cooperativeId)
    .execute();
}

/** Of these people, those who belong to the cooperative that day: nobody else makes its goods. */
export async function membersAmong(
  market: MarketInTransaction,
  {
    cooperativeId,
    people,
    today,
  }: { cooperativeId: string; people: readonly string[]; today: string },
): Promise<Set<string>> {
  if (people.length === 0) return new Set();
  const rows = await market.db
    .selectFrom('memberships')
    .select('person_id')
    .where('cooperative_id', '=', cooperativeId)
    .where('person_id', '=', sql<string>`any(${people}::uuid[])`)
    .where((is) => is.or([is('until_on', 'is', null), is('until_on', '>=', today)]))
    .execute();
  return new Set(rows.map((row) => row.person_id));
}

export async function moveGood(
  market: MarketInTransaction,
  move: { goodId: string; cooperativeId: string; state: 'published' | 'withdrawn' },
): Promise<void> {
  const now = market.now();
  await market.db
    .updateTable('goods')
    .set({
      state: move.state,
      updated_at: now,
      ...(move.state === 'published' ? { published_at: now } : {}),
    })
    .where('id', '=', move.goodId)
    .where('cooperative_id', '=', move.cooperativeId)
    .execute();
}

export async function replaceMakers(
  market: MarketInTransaction,
  {
    goodId,
    cooperativeId,
    makers,
  }: { goodId: string; cooperativeId: string; makers: Completion['makers'] },
): Promise<void> {
  await market.db
    .deleteFrom('good_makers')
    .where('good_id', '=', goodId)
    .where('cooperative_id', '=', cooperativeId)
    .execute();
  if (makers.length === 0) return;
  await market.db
    .insertInto('good_makers')
    .values(
      makers.map(({ personId, weight }) => ({
        good_id: goodId,
        person_id: personId,
        cooperative_id: cooperativeId,
        weight,
      })),
    )
    .execute();
}
