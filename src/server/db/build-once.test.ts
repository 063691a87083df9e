import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOnce } from './build-once.ts';
import { openTestMarket, type TestMarket } from './test-market.ts';

let market: TestMarket;
beforeAll(async () => (market = await openTestMarket()));
afterAll(() => market.close());

let built = 0;
const ask = (given: { ids: readonly string[]; word: string }) =>
  buildOnce(market, { key: 'a test', given }, ({ ids, word }) => {
    built++;
    return market.db
      .selectFrom(sql<{ id: string }>`unnest(${ids}::text[])`.as<'listed'>(sql`listed(id)`))
      .select([
        'listed.id',
        sql<string>`${word}::text`.as('word'),
        sql<number>`${7}::int`.as('seven'),
      ])
      .where('listed.id', '<>', word);
  });

test('a query is built once, and each time it is asked with the values of that time', async () => {
  expect(await ask({ ids: ['a', 'b'], word: 'b' })).toEqual([{ id: 'a', word: 'b', seven: 7 }]);
  expect(await ask({ ids: ['c', 'd', 'e'], word: 'd' })).toEqual([
    { id: 'c', word: 'd', seven: 7 },
    { id: 'e', word: 'd', seven: 7 },
  ]);
  expect(built).toBe(1);
});
