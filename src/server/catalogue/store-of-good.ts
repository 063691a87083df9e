// The SQL of a good's page.
import { sql } from 'kysely';
import type { Terms } from '#domain/orders/shares.ts';
import type { Day } from '#domain/time/day.ts';
import { buildOnce } from '#server/db/build-once.ts';
import type { Market } from '#server/market.ts';
import { picturesOf } from './store-of-shop.ts';
import { translationsOf } from './story-of.ts';

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

/** As text: JSON keeps no large whole numbers. */
export type VariantOfGood = {
  readonly id: string;
  readonly options: unknown;
  readonly price_minor: string | null;
  readonly price_currency: string;
  readonly stock: number;
  readonly length_mm: number | null;
  readonly width_mm: number | null;
  readonly height_mm: number | null;
  readonly diameter_mm: number | null;
  readonly volume_ml: number | null;
  readonly weight_grams: number | null;
  readonly packed_weight_grams: number | null;
  readonly packed_length_mm: number | null;
  readonly packed_width_mm: number | null;
  readonly packed_height_mm: number | null;
  readonly packed_assumed: boolean;
  readonly attributes: unknown;
};

const variantsOf = sql<VariantOfGood[]>`(
  select coalesce(json_agg(shown order by shown.position), '[]')
  from (
    select
      id, position, options, price_minor::text as price_minor, price_currency, stock,
      length_mm, width_mm, height_mm, diameter_mm, volume_ml, weight_grams, packed_weight_grams,
      packed_length_mm, packed_width_mm, packed_height_mm, packed_assumed,
      variants.attributes
    from variants
    where variants.good_id = goods.id
    order by position
    limit 100
  ) as shown
)`;

/** The cooperative's own terms in force that day, else the house's, as cooperatives/terms-on says. */
const termsOf = (on: Day) => sql<Terms | null>`(
  select json_build_object(
    'makersBasisPoints', makers_basis_points,
    'cooperativeBasisPoints', cooperative_basis_points,
    'platformBasisPoints', platform_basis_points
  )
  from terms
  where from_on <= ${on}
    and (terms.cooperative_id = goods.cooperative_id or terms.cooperative_id is null)
  order by terms.cooperative_id is null, from_on desc
  limit 1
)`;

/** Most goods have no review: their pages need not ask for any. */
const reviewed = sql<boolean>`exists (
  select from reviews where reviews.good_id = goods.id and reviews.state = 'published'
)`;

/** Everything a page says of a good, in one query. */
export async function findGood(market: Market, given: { shortId: string; on: Day }) {
  const [row] = await buildOnce(market, { key: 'good', given }, (places) =>
    goodRow(market, places),
  );
  return row;
}

function goodRow(market: Market, { shortId, on }: { shortId: string; on: Day }) {
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
      'goods.origin_province',
      'goods.techniques',
      'goods.dyes',
      'goods.motifs',
      'goods.hs_code',
      'goods.place',
      'goods.making_days',
      'goods.story',
      'goods.story_language',
      'goods.story_said_by',
      'goods.cooperative_id',
      'cooperatives.slug',
      'cooperatives.name',
      'cooperatives.name_arabic',
      'cooperatives.place as cooperative_place',
      'cooperatives.region as cooperative_region',
      'cooperatives.seal',
    ])
    .select([
      picturesOf(12).as('pictures'),
      makers.as('makers'),
      variantsOf.as('variants'),
      termsOf(on).as('terms'),
      reviewed.as('reviewed'),
      translationsOf('good').as('translations'),
    ])
    .where('goods.short_id', '=', shortId)
    .where('goods.state', 'in', ['published', 'sold'])
    .$if(market.settings.mode === 'production', (query) => query.where('goods.demo', '=', false));
}

/** Published once and taken back: a draft is nobody's to know of. */
export function findWithdrawn(market: Market, { shortId }: { shortId: string }) {
  return market.db
    .selectFrom('goods')
    .select('form')
    .where('short_id', '=', shortId)
    .where('state', '=', 'withdrawn')
    .where('published_at', 'is not', null)
    .$if(market.settings.mode === 'production', (query) => query.where('demo', '=', false))
    .executeTakeFirst();
}
