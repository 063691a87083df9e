// The SQL of cooperatives as the shop shows them.
import type { Market } from '#server/market.ts';
import { translationsOf } from './story-of.ts';

export function findCooperative(market: Market, { slug }: { slug: string }) {
  return approved(market)
    .select([
      'id',
      'slug',
      'name',
      'name_arabic',
      'place',
      'region',
      'seal',
      'demo',
      'crafts',
      'founded_year',
      'members_count',
      'women_count',
      'story',
      'story_language',
    ])
    .select(translationsOf('cooperative').as('translations'))
    .where('slug', '=', slug)
    .executeTakeFirst();
}

type Asked = { readonly region?: string; readonly limit: number };

/** Those with something in the shop, the newest first, with what a list says of them. */
export function findCooperatives(market: Market, { region, limit }: Asked) {
  return approved(market)
    .select([
      'slug',
      'name',
      'name_arabic',
      'place',
      'region',
      'seal',
      'crafts',
      'founded_year',
      'members_count',
      'women_count',
    ])
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('goods')
          .select('goods.id')
          .whereRef('goods.cooperative_id', '=', 'cooperatives.id')
          .where('goods.state', '=', 'published'),
      ),
    )
    .$if(region !== undefined, (query) => query.where('region', '=', region!))
    .orderBy('approved_at', 'desc')
    .orderBy('slug')
    .limit(limit)
    .execute();
}

function approved(market: Market) {
  return market.db
    .selectFrom('cooperatives')
    .where('state', '=', 'approved')
    .$if(market.settings.mode === 'production', (query) => query.where('demo', '=', false));
}
