import { Kysely, PostgresDialect } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goodPath } from '#lib/paths.ts';
import { marketBySlug } from '#domain/markets.ts';
import { someGoods } from '#server/catalogue/some-goods.ts';
import { useMarket } from '#server/current-market.ts';
import type { DB } from '#server/db/schema.ts';
import { openTestMarket, type TestMarket } from '#server/db/test-market.ts';
import { rebuildSearch } from '#server/search/rebuild-search.ts';
import { fillDemoMarket } from '../../../db/seeds/fill-demo-market.ts';
import { load as loadHome } from './+page.server.ts';
import { load as loadCollections } from './collections/+page.server.ts';
import { load as loadCooperative } from './cooperatives/[cooperative]/+page.server.ts';
import { load as loadForm } from './forms/[form]/+page.server.ts';
import { load as loadGood } from './goods/[good]/+page.server.ts';
import { load as loadRegion } from './regions/[region]/+page.server.ts';

let market: TestMarket;
let queries = 0;
beforeAll(async () => {
  market = await openTestMarket();
  await fillDemoMarket(market);
  await rebuildSearch(market);
  const dialect = new PostgresDialect({ pool: market.pool });
  const log = ({ level }: { level: string }) => void (queries += level === 'query' ? 1 : 0);
  useMarket({ ...market, db: new Kysely<DB>({ dialect, log }) });
});
afterAll(async () => {
  useMarket(undefined);
  await market.close();
});

type Load = (event: never) => unknown;

/** The second time, when the terms of the destination are at hand, as on every page but the first. */
async function queriesOf(load: Load, path: string, params: Record<string, string> = {}) {
  const url = new URL(`http://localhost${path}`);
  const event = { params: { market: 'en-us', ...params }, url, setHeaders: () => {} };
  await load(event as never);
  queries = 0;
  await load(event as never);
  return queries;
}

test('a good’s page asks for the good, what is near, the prices and the reviews, once each', async () => {
  const [rug] = await someGoods(market, { form: 'rug' });
  const path = goodPath(marketBySlug('en-us')!, rug);
  const params = { good: path.slice(path.lastIndexOf('/') + 1) };
  expect(await queriesOf(loadGood, path, params)).toBeLessThanOrEqual(4);
});

test.each<[string, Load, Record<string, string>]>([
  ['/en-us/', loadHome, {}],
  ['/en-us/forms/rug', loadForm, { form: 'rug' }],
  ['/en-us/regions/MA-05', loadRegion, { region: 'MA-05' }],
  ['/en-us/collections', loadCollections, {}],
  ['/en-us/cooperatives/tizi-n-wulawen', loadCooperative, { cooperative: 'tizi-n-wulawen' }],
])('%s asks the database at most six times', async (path, load, params) => {
  expect(await queriesOf(load, path, params)).toBeLessThanOrEqual(6);
});
