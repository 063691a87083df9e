import { afterAll, beforeAll, expect, test } from 'vitest';
import { useMarket } from '#server/current-market.ts';
import { openTestMarket, type TestMarket } from '#server/db/test-market.ts';
import { rebuildSearch } from '#server/search/rebuild-search.ts';
import { fillDemoMarket } from '../../../../../db/seeds/fill-demo-market.ts';
import { load } from './+page.server.ts';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
  await fillDemoMarket(market);
  await rebuildSearch(market);
  useMarket(market);
});
afterAll(async () => {
  useMarket(undefined);
  await market.close();
});

test('a cooperative’s page shows its own works, each priced, and says how many there are', async () => {
  const { rows } = await market.pool.query<{ short_id: string }>(
    `select short_id from goods join cooperatives on cooperatives.id = goods.cooperative_id
     where slug = 'tizi-n-wulawen' and goods.state = 'published'`,
  );
  const params = { market: 'de-de', cooperative: 'tizi-n-wulawen' };
  const url = new URL('http://localhost/de-de/cooperatives/tizi-n-wulawen');
  const { cards, count } = (await load({ params, url, setHeaders() {} } as never)) as Exclude<
    Awaited<ReturnType<typeof load>>,
    void
  >;
  expect(rows.length).toBeGreaterThan(1);
  expect(count).toBe(rows.length);
  const shown = cards.map(({ href }) => href.slice(href.lastIndexOf('-') + 1));
  expect(shown.sort()).toEqual(rows.map(({ short_id: id }) => id).sort());
  expect(cards.every(({ price }) => price)).toBe(true);
});
