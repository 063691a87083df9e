// The SQL of the shop: what is published, with what a card or a page shows of it.
import { type ExpressionBuilder, sql } from 'kysely';
import { formIds, formRow } from '#domain/craft/forms.ts';
import type { FacetName, GoodsFilter } from '#domain/shelf/goods-filter.ts';
import { sizeClasses } from '#domain/shelf/size-classes.ts';
import type { DB } from '#server/db/schema.ts';
import type { Market } from '#server/market.ts';
import type { ShopPicture } from './shop-good.ts';

type Goods = ExpressionBuilder<DB, 'goods'>;
export type ShownGoods = { readonly filter: GoodsFilter; readonly cooperativeId?: string };

const longestSide = sql<number>`(
  select max(greatest(length_mm, width_mm, height_mm, diameter_mm))
  from variants where variants.good_id = goods.id
)`;

export const available = sql<boolean>`(
  goods.kind = 'made-to-order'
  or exists (select from variants where variants.good_id = goods.id and variants.stock > 0)
)`;

/**
 * Pictures that show people have a door of their own, which asks for their consent; one whose sizes are
 * not made yet would be a hole in the page.
 */
export const picturesOf = (most: number) => sql<ShopPicture[]>`(
  select coalesce(json_agg(shown order by shown.position), '[]')
  from (
    select
      good_pictures.position,
      good_pictures.sha256 as sha,
      good_pictures.kind,
      good_pictures.view,
      media.demo,
      coalesce(media.width, 0) as width,
      coalesce(media.height, 0) as height,
      (
        select coalesce(json_agg(json_build_object('width', width, 'type', type)), '[]')
        from media_sizes where media_sizes.sha256 = media.sha256
      ) as sizes
    from good_pictures
    join media on media.sha256 = good_pictures.sha256
    where good_pictures.good_id = goods.id and not media.shows_people
      and exists (select from media_sizes where media_sizes.sha256 = media.sha256)
    order by good_pictures.position
    limit ${most}
  ) as shown
)`;

/** One page of cards and how many there are in all, in one query. */
export function findGoods(
  market: Market,
  { from, limit, ...shown }: ShownGoods & { from: number; limit: number },
) {
  return cardRows(shownGoods(market, shown))
    .select(sql<string>`count(*) over ()`.as('in_all'))
    .orderBy('goods.published_at', 'desc')
    .orderBy('goods.id')
    .offset(from)
    .limit(limit)
    .execute();
}

/** The cards of these goods, in no order, sold ones too. */
export function findCards(market: Market, { goodIds }: { goodIds: readonly string[] }) {
  const these = market.db.selectFrom('goods').where('goods.id', 'in', [...goodIds]);
  return cardRows(these).where('goods.state', 'in', ['published', 'sold']).execute();
}

/** The same by the ids of their addresses. */
export function findCardsByShortId(market: Market, { shortIds }: { shortIds: readonly string[] }) {
  const these = market.db.selectFrom('goods').where('goods.short_id', 'in', [...shortIds]);
  return cardRows(these)
    .where('goods.state', 'in', ['published', 'sold'])
    .$if(market.settings.mode === 'production', (query) => query.where('goods.demo', '=', false))
    .execute();
}

export function cardRows(goods: ReturnType<typeof shownGoods>) {
  return goods
    .innerJoin('cooperatives', 'cooperatives.id', 'goods.cooperative_id')
    .innerJoinLateral(
      (query) =>
        query
          .selectFrom('variants')
          .select([
            'variants.id',
            'options',
            'price_minor',
            'price_currency',
            'stock',
            'length_mm',
            'width_mm',
            'height_mm',
            'diameter_mm',
            'volume_ml',
            'weight_grams',
            'packed_weight_grams',
            'packed_length_mm',
            'packed_width_mm',
            'packed_height_mm',
            'packed_assumed',
            'variants.attributes as variant_attributes',
          ])
          .whereRef('variants.good_id', '=', 'goods.id')
          .where('price_minor', 'is not', null)
          .orderBy('position')
          .limit(1)
          .as('variant'),
      (join) => join.onTrue(),
    )
    .select([
      'goods.id as good_id',
      'goods.short_id',
      'goods.kind',
      'goods.state',
      'goods.demo',
      'goods.form',
      'goods.style',
      'goods.materials',
      'goods.colours',
      'goods.attributes',
      'goods.origin_country',
      'goods.origin_region',
      'goods.hs_code',
      'goods.making_days',
      'goods.place',
      'goods.cooperative_id',
      'cooperatives.slug',
      'cooperatives.name',
      'cooperatives.name_arabic',
      'cooperatives.place as cooperative_place',
      'cooperatives.region as cooperative_region',
      'cooperatives.seal',
    ])
    .selectAll('variant')
    .select(picturesOf(3).as('pictures'));
}

/** How many goods each value of each facet would leave, the facet's own choice not counted. */
export async function countByFacet(market: Market, shown: ShownGoods) {
  const of = (facet: FacetName, value: ReturnType<typeof sql<string | null>>) =>
    shownGoods(market, { ...shown, filter: { ...shown.filter, [facet]: [] } })
      .select([sql<string>`${facet}::text`.as('facet'), value.as('value')])
      .select((query) => query.fn.countAll<string>().as('goods'))
      .groupBy('value');
  return of('form', sql`goods.form`)
    .unionAll(of('material', sql`unnest(goods.materials)`))
    .unionAll(of('colour', sql`unnest(goods.colours)`))
    .unionAll(of('region', sql`goods.origin_region`))
    .unionAll(of('size', classOfSize()))
    .unionAll(
      of('kind', sql`case when goods.kind = 'made-to-order' then 'made-to-order' else 'ready' end`),
    )
    .execute();
}

function classOfSize() {
  const cases = Object.entries(sizeClasses).map(([name, [over, most]]) =>
    most === undefined
      ? sql`when ${longestSide} > ${over} then ${name}`
      : sql`when ${longestSide} > ${over} and ${longestSide} <= ${most} then ${name}`,
  );
  return sql<string | null>`case ${sql.join(cases, sql` `)} end`;
}

function shownGoods(market: Market, { filter, cooperativeId }: ShownGoods) {
  return market.db
    .selectFrom('goods')
    .where('goods.state', '=', 'published')
    .where(available)
    .where((goods) => goods.and(conditions(goods, filter)))
    .$if(cooperativeId !== undefined, (query) =>
      query.where('goods.cooperative_id', '=', cooperativeId!),
    )
    .$if(market.settings.mode === 'production', (query) => query.where('goods.demo', '=', false));
}

function conditions(goods: Goods, filter: GoodsFilter) {
  const forms = formIds.filter((id) => filter.craft.includes(formRow(id).craft));
  return [
    ...(filter.craft.length ? [goods('goods.form', 'in', forms)] : []),
    ...(filter.form.length ? [goods('goods.form', 'in', [...filter.form])] : []),
    ...(filter.material.length ? [overlaps('materials', filter.material)] : []),
    ...(filter.colour.length ? [overlaps('colours', filter.colour)] : []),
    ...(filter.region.length ? [goods('goods.origin_region', 'in', [...filter.region])] : []),
    ...(filter.size.length ? [goods.or(filter.size.map(ofSize))] : []),
    ...(filter.kind.length ? [goods.or(filter.kind.map(ofKind))] : []),
  ];
}

function overlaps(column: 'materials' | 'colours', values: readonly string[]) {
  return sql<boolean>`${sql.ref(`goods.${column}`)} && ${[...values]}::text[]`;
}

function ofSize(name: keyof typeof sizeClasses) {
  const [over, most] = sizeClasses[name];
  return most === undefined
    ? sql<boolean>`${longestSide} > ${over}`
    : sql<boolean>`(${longestSide} > ${over} and ${longestSide} <= ${most})`;
}

function ofKind(kind: 'ready' | 'made-to-order') {
  return kind === 'ready'
    ? sql<boolean>`goods.kind <> 'made-to-order'`
    : sql<boolean>`goods.kind = 'made-to-order'`;
}
