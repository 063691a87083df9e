// The SQL of what stands beside a good: works of the same cooperative, then of the same region.
import { sql } from 'kysely';
import type { Market } from '#server/market.ts';
import { cardRows } from './store-of-shop.ts';

export type Near = {
  readonly goodId: string;
  readonly cooperativeId: string;
  readonly region?: string;
  readonly limit: number;
};

/**
 * Both parts are read in the order of an index until there are enough, so that neither grows with the
 * catalogue. Stock is asked good by good: as `exists … or …` PostgreSQL would read every variant first.
 */
export function findSimilar(market: Market, { goodId, cooperativeId, region = '', limit }: Near) {
  const demoToo = market.settings.mode === 'demo';
  const near = sql<string>`(
    (
      select goods.id from goods
      where goods.cooperative_id = ${cooperativeId} and goods.state = 'published'
        and goods.id <> ${goodId}
        and case when goods.kind = 'made-to-order' then true
          else (select max(stock) from variants where variants.good_id = goods.id) > 0 end
      order by goods.created_at desc
      limit ${limit}
    )
    union all
    (
      select goods.id
      from good_search join goods on goods.id = good_search.good_id
      where good_search.shown and good_search.tokens @> array[${`region:${region}`}]
        and goods.cooperative_id <> ${cooperativeId} and (${demoToo} or not goods.demo)
      order by good_search.published_at desc, good_search.good_id
      limit ${limit}
    )
  )`;
  return cardRows(market.db.selectFrom('goods').where('goods.id', 'in', near))
    .where('goods.state', '=', 'published')
    .orderBy(sql`goods.cooperative_id = ${cooperativeId}`, 'desc')
    .orderBy('goods.published_at', 'desc')
    .limit(limit)
    .execute();
}
