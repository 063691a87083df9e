// The SQL that reads goods as the index wants them, and remembers what it was made with.
import { sql } from 'kysely';
import type { Market } from '../market.ts';

export type GoodRow = {
  id: string;
  state: string;
  demo: boolean;
  form: string;
  style: string | null;
  materials: string[];
  colours: string[];
  attributes: Record<string, unknown>;
  kind: 'piece' | 'made-to-order' | 'stocked';
  origin_country: string | null;
  origin_region: string | null;
  origin_province: string | null;
  techniques: string[];
  dyes: string[];
  motifs: string[];
  place: string | null;
  making_days: number | null;
  own_title: string | null;
  story: string | null;
  published_at: Date;
  slug: string;
  name: string;
  name_arabic: string | null;
  women_count: number | null;
  members_count: number | null;
  longest_side: number;
  sides: number[][];
  shoes: number[];
  had: boolean;
  pictures: string;
};

/** Of those ids, what the shop may show or has sold; the others are gone. */
export async function goodsToIndex(market: Market, ids: readonly string[]): Promise<GoodRow[]> {
  const { rows } = await sql<GoodRow>`
    select
      goods.id, goods.state, goods.demo, goods.form, goods.style, goods.materials, goods.colours,
      goods.attributes, goods.kind, goods.origin_country, goods.origin_region, goods.place,
      goods.origin_province, goods.techniques, goods.dyes, goods.motifs,
      goods.making_days, goods.own_title, goods.story,
      coalesce(goods.published_at, goods.created_at) as published_at,
      cooperatives.slug, cooperatives.name, cooperatives.name_arabic,
      cooperatives.women_count, cooperatives.members_count,
      coalesce(variant.longest_side, 0) as longest_side,
      coalesce(variant.sides, '[]') as sides,
      coalesce(variant.shoes, '[]') as shoes,
      (goods.kind = 'made-to-order' or coalesce(variant.stock, 0) > 0) and variant.priced as had,
      (select count(*)::text from good_pictures where good_pictures.good_id = goods.id) as pictures
    from goods
    join cooperatives on cooperatives.id = goods.cooperative_id
    left join lateral (
      select
        max(greatest(length_mm, width_mm, height_mm, diameter_mm)) as longest_side,
        jsonb_agg(
          array_remove(array[length_mm, width_mm, height_mm, diameter_mm], null)
        ) as sides,
        jsonb_agg(attributes -> 'shoeSizeEu') filter (
          where jsonb_typeof(attributes -> 'shoeSizeEu') = 'number'
        ) as shoes,
        max(stock) as stock,
        coalesce(bool_or(price_minor is not null), false) as priced
      from variants where variants.good_id = goods.id
    ) as variant on true
    where goods.id = any(${[...ids]}::uuid[])
      and goods.state in ('published', 'sold')
      and goods.form is not null
      and cooperatives.state = 'approved'
  `.execute(market.db);
  return rows;
}

/** The ids after one, in order: for going through everything. */
export async function goodsAfter(
  market: Market,
  { after, limit }: { after: string; limit: number },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from goods where id > ${after}::uuid and state in ('published', 'sold')
    order by id limit ${limit}
  `.execute(market.db);
  return rows.map(({ id }) => id);
}

export async function goodsOfCooperative(market: Market, cooperativeId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from goods where cooperative_id = ${cooperativeId}::uuid and state in ('published', 'sold')
    limit 20000
  `.execute(market.db);
  return rows.map(({ id }) => id);
}

/** Goods whose row in the index says otherwise than the goods do: told by nobody, or missed. */
export async function goodsOutOfStep(market: Market, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from (
      select coalesce(goods.id, good_search.good_id) as id
      from (
        select goods.id, goods.updated_at, goods.state = 'published'
          and (goods.kind = 'made-to-order' or exists (
            select from variants where good_id = goods.id and stock > 0
          ))
          and exists (
            select from variants where good_id = goods.id and price_minor is not null
          ) as had
        from goods
        join cooperatives on cooperatives.id = goods.cooperative_id
        where goods.state in ('published', 'sold') and goods.form is not null
          and cooperatives.state = 'approved'
          and (not goods.demo or ${market.settings.mode === 'demo'})
      ) as goods
      full join good_search on good_search.good_id = goods.id
      where goods.id is null or good_search.good_id is null
        or goods.had <> good_search.shown or goods.updated_at > good_search.indexed_at
    ) as odd
    limit ${limit}
  `.execute(market.db);
  return rows.map(({ id }) => id);
}

export async function goodsOfOrders(market: Market, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ good_id: string }>`
    select distinct good_id from order_lines
    join orders on orders.id = order_lines.order_id
    where orders.id = any(${[...ids]}::uuid[]) or orders.group_id = any(${[...ids]}::uuid[])
      or orders.group_id in (select group_id from payments where id = any(${[...ids]}::uuid[]))
  `.execute(market.db);
  return rows.map((row) => row.good_id);
}

export async function readState(market: Market, key: string): Promise<string | undefined> {
  const row = await market.db
    .selectFrom('search_state')
    .select('value')
    .where('key', '=', key)
    .executeTakeFirst();
  return row?.value;
}

export async function writeState(market: Market, { key, value }: { key: string; value: string }) {
  await market.db
    .insertInto('search_state')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}
