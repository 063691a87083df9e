// The SQL of the shop: what is published, with what a card or a page shows of it.
import { type SelectQueryBuilder, sql } from 'kysely';
import { buildOnce } from '#server/db/build-once.ts';
import type { DB } from '#server/db/schema.ts';
import type { Market } from '#server/market.ts';
import type { ShopPicture } from './shop-good.ts';

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
    limit ${sql.lit(most)}
  ) as shown
)`;

/** The cards of these goods, in no order, sold ones too. */
export function findCards(market: Market, { goodIds }: { goodIds: readonly string[] }) {
  return buildOnce(market, { key: 'cards', given: { goodIds } }, ({ goodIds }) => {
    const these = market.db
      .selectFrom('goods')
      .where(sql<boolean>`goods.id = any(${goodIds}::uuid[])`);
    return cardRows(these).where('goods.state', 'in', ['published', 'sold']);
  });
}

/** The same by the ids of their addresses. */
export function findCardsByShortId(market: Market, { shortIds }: { shortIds: readonly string[] }) {
  const these = market.db
    .selectFrom('goods')
    .where(sql<boolean>`goods.short_id = any(${[...shortIds]}::text[])`);
  return cardRows(these)
    .where('goods.state', 'in', ['published', 'sold'])
    .$if(market.settings.mode === 'production', (query) => query.where('goods.demo', '=', false))
    .execute();
}

/** What a card shows of these goods; of those with no price nothing. */
export function cardRows(goods: SelectQueryBuilder<DB, 'goods', object>) {
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
          .limit(sql.lit(1))
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
