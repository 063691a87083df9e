import { afterAll, beforeAll, expect, test } from 'vitest';
import { marketBySlug } from '#domain/markets.ts';
import { formatWeight } from '#lib/format/measures.ts';
import { aGood } from '#server/checkout/a-good.ts';
import { readGood } from '#server/catalogue/read-good.ts';
import { openTestMarket, type TestMarket } from '#server/db/test-market.ts';
import { presentGood } from './present-good.server.ts';

let market: TestMarket;
beforeAll(async () => void (market = await openTestMarket()));
afterAll(() => market.close());

test('the page says what the piece weighs, not its parcel', async () => {
  const { goodId } = await aGood(market);
  const { rows } = await market.pool.query('select short_id from goods where id = $1', [goodId]);
  const good = await readGood(market, { shortId: rows[0].short_id });
  const shopMarket = marketBySlug('de-de')!;
  const { facts } = presentGood({ good, quotes: new Map(), shopMarket });
  const said = facts.map(({ text }) => text);
  expect(said).toContain(formatWeight(6_000, shopMarket.locale));
  expect(said).not.toContain(formatWeight(6_500, shopMarket.locale));
});
