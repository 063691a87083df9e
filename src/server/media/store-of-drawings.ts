// The SQL of drawings that demo goods wait for.
import { sql } from 'kysely';
import type { View } from '#domain/pictures/draw-good.ts';
import type { Market } from '../market.ts';
import type { Recipe } from './draw-demo-picture.ts';

export type Waiting = {
  readonly recipe_sha256: string;
  readonly recipe: Recipe;
  readonly cooperative_id: string;
};

export async function findWaiting(market: Market, { atMost }: { atMost: number }) {
  const { rows } = await sql<Waiting>`
    select demo_drawings.recipe_sha256, demo_drawings.recipe, first_good.cooperative_id
    from demo_drawings
    join lateral (
      select goods.cooperative_id
      from demo_good_drawings
      join goods on goods.id = demo_good_drawings.good_id
      where demo_good_drawings.recipe_sha256 = demo_drawings.recipe_sha256
      order by goods.id
      limit 1
    ) as first_good on true
    where demo_drawings.sha256 is null
    order by demo_drawings.turn, demo_drawings.recipe_sha256
    limit ${atMost}
  `.execute(market.db);
  return [...rows];
}

/** Every good that waited for it shows it from now on. */
export async function showDrawing(
  market: Market,
  { recipe, sha256, view }: { recipe: string; sha256: string; view: View },
) {
  await sql`
    update demo_drawings set sha256 = ${sha256} where recipe_sha256 = ${recipe}
  `.execute(market.db);
  const kind = view === 'scale' ? 'scale' : 'drawing';
  const { rows } = await sql<{ good_id: string; cooperative_id: string }>`
    insert into good_pictures (good_id, position, sha256, cooperative_id, kind, view)
    select demo_good_drawings.good_id, demo_good_drawings.position, ${sha256},
      goods.cooperative_id, ${kind}, ${view}
    from demo_good_drawings
    join goods on goods.id = demo_good_drawings.good_id
    where demo_good_drawings.recipe_sha256 = ${recipe}
    on conflict do nothing
    returning good_id, cooperative_id
  `.execute(market.db);
  return rows;
}

export async function countDrawings(market: Market) {
  const { rows } = await sql<{ drawn: number; waiting: number }>`
    select
      count(*) filter (where sha256 is not null)::int as drawn,
      count(*) filter (where sha256 is null)::int as waiting
    from demo_drawings
  `.execute(market.db);
  return rows[0]!;
}
