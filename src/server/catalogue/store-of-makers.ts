// The SQL of makers as the shop shows them: only who lets her name be shown, and only what is hers.
import { sql } from 'kysely';
import type { Market } from '#server/market.ts';
import { cardRows } from './store-of-shop.ts';

/** The part of her id that an address shows: its last group, made at random. */
const publicId = sql<string>`split_part(people.id::text, '-', 5)`;

function shown(market: Market) {
  return market.db
    .selectFrom('people')
    .innerJoin('good_makers', 'good_makers.person_id', 'people.id')
    .innerJoin('goods', 'goods.id', 'good_makers.good_id')
    .innerJoin('cooperatives', 'cooperatives.id', 'good_makers.cooperative_id')
    .where('people.public_name', 'is not', null)
    .where('people.name_consented_at', 'is not', null)
    .where('people.name_consent_withdrawn_at', 'is', null)
    .where('cooperatives.state', '=', 'approved')
    .where('goods.state', 'in', ['published', 'sold'])
    .$if(market.settings.mode === 'production', (query) => query.where('goods.demo', '=', false));
}

export function findMaker(market: Market, { makerId }: { makerId: string }) {
  return shown(market)
    .select([
      'people.id as person_id',
      'people.public_name',
      'people.demo',
      'cooperatives.slug',
      'cooperatives.name',
      'cooperatives.name_arabic',
      'cooperatives.place',
      'cooperatives.region',
      'cooperatives.seal',
    ])
    .where(publicId, '=', makerId)
    .limit(1)
    .executeTakeFirst();
}

/** Names a cooperative may say, of those who made something of it that is in the shop or was sold. */
export function findMakersOf(
  market: Market,
  { cooperativeId, limit }: { cooperativeId?: string; limit: number },
) {
  return shown(market)
    .select([
      publicId.as('maker_id'),
      'people.public_name',
      'cooperatives.place',
      'cooperatives.name',
      'cooperatives.name_arabic',
    ])
    .select((query) => query.fn.count<string>('goods.id').distinct().as('works'))
    .$if(cooperativeId !== undefined, (query) =>
      query.where('good_makers.cooperative_id', '=', cooperativeId!),
    )
    .groupBy(['people.id', 'cooperatives.id'])
    .orderBy('people.public_name')
    .orderBy('people.id')
    .limit(limit)
    .execute();
}

/** What she made: what is to be had first, then what was sold and is kept as her record. */
export function findWorksOf(
  market: Market,
  { personId, limit }: { personId: string; limit: number },
) {
  const hers = market.db
    .selectFrom('good_makers')
    .select('good_makers.good_id')
    .where('good_makers.person_id', '=', personId);
  return cardRows(market.db.selectFrom('goods').where('goods.id', 'in', hers))
    .where('goods.state', 'in', ['published', 'sold'])
    .$if(market.settings.mode === 'production', (query) => query.where('goods.demo', '=', false))
    .orderBy(sql`goods.state = 'sold'`)
    .orderBy('goods.published_at', 'desc')
    .limit(limit)
    .execute();
}
