// A large catalogue made inside PostgreSQL: copies of the demo market's goods with other colours,
// materials, regions, sizes and prices. For measuring; nobody sees it.
import type pg from 'pg';
import { colourIds } from '#domain/craft/colours.ts';
import { regionIds } from '#domain/craft/regions.ts';

/** Brings the published goods to so many. Each form keeps its share of the demo market. */
export async function fillGoods(pool: pg.Pool, goods: number): Promise<void> {
  await pool.query("select set_config('statement_timeout', '0', false)");
  await pool.query(
    `with
      model as materialized (
        select goods.*, row_number() over (order by id) - 1 as number, count(*) over () as models
        from goods where state = 'published' and demo
      ),
      made as (
        insert into goods (
          id, short_id, cooperative_id, state, kind, form, style, materials, colours, attributes,
          origin_country, origin_region, place, making_days, story, story_language, demo,
          created_at, updated_at, published_at
        )
        select
          gen_random_uuid(),
          translate(lpad(to_hex(copy::int8 * 7919 + 2147483648), 8, '2'), '01', '89'),
          cooperative_id, 'published', kind, form, style, materials,
          array[
            ($2::text[])[1 + (random() * 6)::int],
            ($2::text[])[1 + (random() * (cardinality($2::text[]) - 1))::int]
          ],
          attributes, origin_country,
          ($3::text[])[1 + (random() * (cardinality($3::text[]) - 1))::int],
          place, making_days, story, story_language, true,
          now() - copy * interval '1 minute', now() - interval '1 day',
          now() - copy * interval '1 minute'
        from generate_series(1, $1::int) as copy
        join model on model.number = copy % model.models
        on conflict do nothing
        returning id, cooperative_id, form
      ),
      usual as materialized (
        select distinct on (model.form) model.form, variants.*
        from model join variants on variants.good_id = model.id
        where price_minor is not null
        order by model.form, variants.id
      )
    insert into variants (
      id, good_id, cooperative_id, price_minor, price_currency, stock, length_mm, width_mm,
      height_mm, diameter_mm, weight_grams, packed_weight_grams, packed_assumed, attributes
    )
    select
      gen_random_uuid(), made.id, made.cooperative_id,
      (usual.price_minor * (0.5 + random()))::int8, 'MAD', 1,
      usual.length_mm, usual.width_mm, usual.height_mm, usual.diameter_mm,
      usual.weight_grams, usual.packed_weight_grams, false, usual.attributes
    from made join usual using (form)`,
    [goods, colourIds, regionIds],
  );
  await pool.query('analyze');
}

/** Prices for one destination straight from the sellers' own, spread over the brackets: quoting a
 * hundred thousand goods is measured elsewhere. */
export async function fillPrices(
  pool: pg.Pool,
  {
    destination,
    currency,
    ends,
  }: { destination: string; currency: string; ends: readonly bigint[] },
): Promise<void> {
  await pool.query(
    `insert into good_prices
      (destination, good_id, minor, currency, status, bracket, asked_minor, terms, priced_at)
    select distinct on (good_id) $1, good_id, price_minor / 8, $2, 'known',
      width_bucket(price_minor / 8, $3::int8[]), price_minor, 'bench', now()
    from good_search join variants using (good_id)
    on conflict do nothing`,
    [destination, currency, ends.map(String)],
  );
}
