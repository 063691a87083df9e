// A market for tests whose goods are real: the invented ones, with the mark of the demonstration taken
// off by the owner, pictured, found and priced. One good and its cooperative's others stay as they are.
import { sql } from 'kysely';
import { fillDemoMarket } from '../../../db/seeds/fill-demo-market.ts';
import { openTestMarket, type TestMarket } from '../db/test-market.ts';
import { aPlainPicture } from '../media/a-picture.ts';
import { keepOriginal } from '../media/keep-original.ts';
import { makeSizes } from '../media/make-sizes.ts';
import { rebuildSearch } from '../search/rebuild-search.ts';
import { refreshPrices } from '../search/price-goods.ts';

export type RealMarket = TestMarket & { readonly stillDemo: string };

export async function openRealMarket(env: Record<string, string> = {}): Promise<RealMarket> {
  const market = await openTestMarket({ env: { ORIGIN: 'https://shop.example', ...env } });
  const filled = (await fillDemoMarket(market))!;
  const kept = await keepOriginal(market, { bytes: await aPlainPicture(700, 500) });
  if ('refused' in kept) throw new Error(kept.refused);
  await makeSizes(market, { sha256: kept.sha256 });
  await market.db
    .insertInto('good_pictures')
    .values(
      filled.goods.map(({ id, cooperativeId }) => ({
        good_id: id,
        cooperative_id: cooperativeId,
        sha256: kept.sha256,
        position: 0,
        kind: 'photo',
      })),
    )
    .execute();
  const [first] = filled.goods;
  await sql`update goods set demo = false where id <> ${first!.id}`.execute(market.db);
  await sql`update cooperatives set demo = false, approved_by = (select id from people limit 1)`.execute(
    market.db,
  );
  await rebuildSearch(market);
  await refreshPrices(market);
  const { short_id } = await market.db
    .selectFrom('goods')
    .select('short_id')
    .where('id', '=', first!.id)
    .executeTakeFirstOrThrow();
  return { ...market, stillDemo: short_id };
}
