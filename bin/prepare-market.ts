// What a first start adds: the demo market with a picture of each good, and the first operator.
import { type Filled, fillDemoMarket } from '../db/seeds/fill-demo-market.ts';
import { seedOf } from '#domain/pictures/seeded.ts';
import { makeFirstOperator } from '#server/identity/make-first-operator.ts';
import { drawDemoPicture } from '#server/media/draw-demo-picture.ts';
import type { Market } from '#server/market.ts';
import { progress } from './command.ts';

export async function prepareMarket(market: Market, say: (text: string) => void): Promise<void> {
  if (market.settings.mode === 'demo' && market.settings.seed === 'small') {
    const filled = await fillDemoMarket(market);
    if (filled) {
      say(`Demo market: ${filled.cooperatives} cooperatives, ${filled.goods.length} goods. Drawing …`);
      await drawPictures(market, filled);
    }
  }
  const operator = await makeFirstOperator(market);
  if (operator) {
    say(`First operator, shown this once: ${operator.email} · password ${operator.password}`);
  }
}

/** One drawing a good, two at a time; the same good and seed always give the same bytes. */
export async function drawPictures(market: Market, { goods }: Filled): Promise<void> {
  const waiting = goods.map((good, position) => ({ ...good, position }));
  let done = 0;
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { id, cooperativeId, demo, position } = next;
      const seed = seedOf(`${demo.cooperative}-${position}`);
      const { form, style, colours } = demo;
      const kept = await drawDemoPicture(market, { form, style, colours, seed, cooperativeId });
      await market.db
        .insertInto('good_pictures')
        .values({ good_id: id, position: 0, sha256: kept.sha256, cooperative_id: cooperativeId, kind: 'drawing' })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      progress(`  ${++done} of ${goods.length} drawn`);
    }
  };
  await Promise.all([work(), work()]);
}
