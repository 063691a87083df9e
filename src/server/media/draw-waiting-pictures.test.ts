import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { fillLargeMarket } from '../../../db/seeds/fill-large-market.ts';
import { type TestMarket, openTestMarket } from '#server/db/test-market.ts';
import { drawAllWaiting, drawWaitingPictures } from './draw-waiting-pictures.ts';

describe('the demo market of any size', () => {
  let market: TestMarket;
  beforeAll(async () => {
    market = await openTestMarket();
  });
  afterAll(() => market.close());

  const rows = async <Row>(text: string) => (await sql.raw<Row>(text).execute(market.db)).rows;

  it('is filled once, every good with a variant, makers and drawings to wait for', async () => {
    const filled = await fillLargeMarket(market, { goods: 1_200 });
    expect(filled).toEqual({ cooperatives: 24, goods: 1_200 });
    expect(await fillLargeMarket(market, { goods: 1_200 })).toBeUndefined();
    const [counted] = await rows<Record<string, number>>(`
      select
        (select count(*)::int from goods where demo and state in ('published', 'sold')) as goods,
        (select count(*)::int from variants where stock >= 0 and price_minor > 0) as variants,
        (select count(distinct good_id)::int from good_makers) as made,
        (select count(distinct good_id)::int from demo_good_drawings) as waiting,
        (select count(*)::int from variants join goods on goods.id = good_id
          where state = 'sold' and stock > 0) as sold_but_there`);
    expect(counted).toEqual({
      goods: 1_200,
      variants: 1_200,
      made: 1_200,
      waiting: 1_200,
      sold_but_there: 0,
    });
  });

  it('shares drawings past the first 400 goods, so that more goods wait for no more of them', async () => {
    const perGood = await rows<{ drawings: number }>(
      'select count(distinct recipe_sha256)::int as drawings from demo_good_drawings',
    );
    const all = await rows<{ drawings: number }>(
      'select count(*)::int as drawings from demo_drawings',
    );
    expect(perGood).toEqual(all);
    expect(all[0]!.drawings).toBeLessThan(400 * 5);
    const [most] = await rows<{ goods: number }>(
      'select count(*)::int as goods from demo_good_drawings group by recipe_sha256 order by 1 desc limit 1',
    );
    expect(most!.goods).toBeGreaterThan(1);
  });

  it('draws the first picture of the newest goods first, and tells that they are there', async () => {
    const seen: number[] = [];
    const each = (done: number) => seen.push(done);
    const { drawn } = await drawWaitingPictures(market, { atMost: 2, hands: 2, each });
    expect([drawn, seen]).toEqual([2, [1, 2]]);
    const shown = await rows(`
      select position, good_pictures.kind, view, media.demo from good_pictures
      join media using (sha256)
      join goods on goods.id = good_id
      where good_id in (select id from goods order by published_at desc limit 2)`);
    const first = { position: 0, kind: 'drawing', view: 'whole', demo: true };
    expect(shown).toEqual([first, first]);
    const told = await rows(`select kind from events where kind = 'good-pictured'`);
    expect(told).toHaveLength(2);
  });

  it('goes on until no good waits; a drawing whose goods are gone is left', async () => {
    await sql`delete from demo_good_drawings where recipe_sha256 not in (
      select recipe_sha256 from demo_drawings order by sha256 nulls last, turn, recipe_sha256 limit 3
    )`.execute(market.db);
    const told: number[] = [];
    const { waiting } = await drawAllWaiting(market, { each: ({ drawn }) => told.push(drawn) });
    expect(told).toEqual([3, 3]);
    expect(waiting).toBeGreaterThan(0);
    const [pictures] = await rows<{ count: number }>(
      'select count(distinct sha256)::int as count from good_pictures',
    );
    expect(pictures!.count).toBe(3);
  });
});
