// What stands in, in demo mode only, for what a file names and this machine cannot have.
import { caravanCooperative } from '../../db/seeds/caravan-cooperative.ts';
import { seedOf } from '#domain/pictures/seeded.ts';
import type { Market } from '#server/market.ts';
import { drawDemoPicture } from '#server/media/draw-demo-picture.ts';
import type { GoodHere } from './goods-here.ts';

/**
 * A listed picture that could not be had (no network, a dead address) is drawn, and marked as a
 * drawing: one a form and style, since it shows no real piece. It answers no question of a maker's.
 * `drawn` remembers the drawings of this run by what they show.
 */
export async function drawPicture(
  market: Market,
  { good, drawn }: { good: GoodHere; drawn: Map<string, string> },
): Promise<void> {
  const { goodId, cooperativeId, form, style } = good;
  const shows = [form, style].filter(Boolean).join(' ');
  const sha256 = drawn.get(shows) ?? (await draw(market, { good, shows }));
  drawn.set(shows, sha256);
  await market.db
    .insertInto('good_pictures')
    .values({
      good_id: goodId,
      position: 0,
      sha256,
      cooperative_id: cooperativeId,
      kind: 'drawing',
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function draw(market: Market, { good, shows }: { good: GoodHere; shows: string }) {
  const { cooperativeId, form, style } = good;
  const drawing = { form: form ?? '', style: style ?? undefined, seed: seedOf(`caravan ${shows}`) };
  const { sha256 } = await drawDemoPicture(market, { ...drawing, cooperativeId });
  return sha256;
}

/** The invented cooperative has one member: where no answer names another, she made its goods. */
export async function nameItsMaker(market: Market, goodIds: readonly string[]): Promise<void> {
  if (goodIds.length === 0) return;
  await market.db
    .insertInto('good_makers')
    .columns(['good_id', 'person_id', 'cooperative_id', 'weight'])
    .expression(({ selectFrom, lit }) =>
      selectFrom('goods')
        .innerJoin('cooperatives', 'cooperatives.id', 'goods.cooperative_id')
        .innerJoin('memberships', 'memberships.cooperative_id', 'cooperatives.id')
        .leftJoin('good_makers', 'good_makers.good_id', 'goods.id')
        .where('cooperatives.slug', '=', caravanCooperative.slug)
        .where('goods.id', 'in', [...goodIds])
        .where('good_makers.good_id', 'is', null)
        .select(['goods.id', 'memberships.person_id', 'cooperatives.id as cooperative_id'])
        .select(lit(1).as('weight')),
    )
    .execute();
}
