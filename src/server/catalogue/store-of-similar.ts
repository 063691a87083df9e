// The SQL of what stands beside a good: works of the same cooperative, then of the same region.
import { sql } from 'kysely';
import { buildOnce } from '#server/db/build-once.ts';
import type { Market } from '#server/market.ts';
import { cardRows } from './store-of-shop.ts';

export type Near = {
  readonly goodId: string;
  readonly cooperativeId: string;
  readonly region?: string;
  readonly limit: number;
  /** Where the prices made ahead are for; none are read without it. */
  readonly destination?: string;
};

/**
 * Both parts are read in the order of an index until there are enough, the second only when the first
 * has too few, so that neither grows with the catalogue. What cannot be estimated is asked good by good
 * (`case`), and what never varies is written out: else PostgreSQL would plan it anew each time.
 */
export function findSimilar(
  market: Market,
  { goodId, cooperativeId, region = '', limit, destination = '' }: Near,
) {
  const given = { goodId, cooperativeId, region, token: `region:${region}`, destination };
  return buildOnce(market, { key: `similar, ${limit}`, given }, (places) =>
    similarRows(market, { ...places, limit }),
  );
}

type Asked = Required<Near> & { readonly token: string };

function similarRows(market: Market, asked: Asked) {
  const { cooperativeId, limit, destination } = asked;
  return cardRows(market.db.selectFrom('goods').where('goods.id', 'in', nearIds(market, asked)))
    .leftJoin('good_prices as made', (join) =>
      join.onRef('made.good_id', '=', 'goods.id').on('made.destination', '=', destination),
    )
    .select([
      'made.minor as made_minor',
      'made.currency as made_currency',
      'made.status as made_status',
      'made.asked_minor as made_asked_minor',
      'made.terms as made_terms',
    ])
    .where('goods.state', '=', sql.lit('published'))
    .orderBy(sql`goods.cooperative_id = ${cooperativeId}`, 'desc')
    .orderBy('goods.published_at', 'desc')
    .limit(sql.lit(limit));
}

function nearIds({ settings }: Market, { goodId, cooperativeId, region, token, limit }: Asked) {
  const demoToo = settings.mode === 'demo' ? sql`true` : sql`not goods.demo`;
  const most = sql.lit(limit);
  return sql<string>`(
    select id from (
      (
        select goods.id from goods
        where goods.cooperative_id = ${cooperativeId} and goods.state = 'published'
          and goods.id <> ${goodId}
          and case when goods.kind = 'made-to-order' then true
            else (select max(stock) from variants where variants.good_id = goods.id) > 0 end
        order by goods.created_at desc
        limit ${most}
      )
      union all
      (
        select goods.id
        from goods join good_search on good_search.good_id = goods.id
        where goods.origin_region = ${region} and goods.state = 'published'
          and goods.cooperative_id <> ${cooperativeId} and ${demoToo}
          and case when good_search.shown
            then good_search.tokens @> array[${token}::text] else false end
        order by goods.published_at desc, goods.id
        limit ${most}
      )
    ) as near
    limit ${most}
  )`;
}
