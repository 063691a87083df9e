// The SQL of a good's page.
import { sql } from 'kysely';
import type { Market } from '#server/market.ts';
import { picturesOf } from './store-of-shop.ts';

type MakerRow = { personId: string; weight: number; name: string | null };

const makers = sql<MakerRow[]>`(
  select coalesce(
    json_agg(
      json_build_object(
        'personId', people.id,
        'weight', good_makers.weight,
        'name', case
          when people.name_consented_at is not null and people.name_consent_withdrawn_at is null
          then people.public_name
        end
      )
      order by good_makers.weight desc, people.id
    ),
    '[]'
  )
  from good_makers
  join people on people.id = good_makers.person_id
  where good_makers.good_id = goods.id
)`;

export function findGood(market: Market, { shortId }: { shortId: string }) {
  return market.db
    .selectFrom('goods')
    .innerJoin('cooperatives', 'cooperatives.id', 'goods.cooperative_id')
    .select([
      'goods.id as good_id',
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
      'goods.place',
      'goods.making_days',
      'goods.story',
      'goods.story_language',
      'goods.cooperative_id',
      'cooperatives.slug',
      'cooperatives.name',
      'cooperatives.name_arabic',
      'cooperatives.place as cooperative_place',
      'cooperatives.region as cooperative_region',
      'cooperatives.seal',
    ])
    .select([picturesOf(12).as('pictures'), makers.as('makers')])
    .where('goods.short_id', '=', shortId)
    .where('goods.state', 'in', ['published', 'sold'])
    .$if(market.settings.mode === 'production', (query) => query.where('goods.demo', '=', false))
    .executeTakeFirst();
}

export function findVariantsOf(market: Market, { shortId }: { shortId: string }) {
  return market.db
    .selectFrom('variants')
    .innerJoin('goods', 'goods.id', 'variants.good_id')
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
      'variants.attributes',
    ])
    .where('goods.short_id', '=', shortId)
    .orderBy('variants.position')
    .limit(100)
    .execute();
}
