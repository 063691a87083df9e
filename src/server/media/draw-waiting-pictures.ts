// Draws what demo goods still wait for, a few at a time, in the order of their turns.
import type { View } from '#domain/pictures/draw-good.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { tellEvent } from '../events/tell-event.ts';
import type { Market } from '../market.ts';
import { drawDemoPicture } from './draw-demo-picture.ts';
import {
  type Waiting,
  countDrawings,
  enqueueDrawing,
  findWaiting,
  showDrawing,
} from './store-of-drawings.ts';

export type DrawingProgress = { readonly drawn: number; readonly waiting: number };

/** Past this many goods to a drawing nobody is told: their pages are read anew by themselves. */
const mostTold = 3;
/** Few to a job, so that it makes way soon. */
const atOnce = 8;

/** Draws up to `atMost`, `hands` at once, and answers how far the market is. */
export async function drawWaitingPictures(
  market: Market,
  { atMost, hands, each }: { atMost: number; hands: number; each?: (drawnNow: number) => void },
): Promise<DrawingProgress> {
  const waiting = await findWaiting(market, { atMost });
  let drawn = 0;
  const draw = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await drawOne(market, next);
      each?.(++drawn);
    }
  };
  await Promise.all(Array.from({ length: hands }, draw));
  return countDrawings(market);
}

/** The job: a handful, a line in the log, and itself again until nothing waits. */
export async function drawAtLeisure(market: Market): Promise<void> {
  let drawnNow = 0;
  const each = (done: number) => (drawnNow = done);
  const { drawn, waiting } = await drawWaitingPictures(market, { atMost: atOnce, hands: 1, each });
  if (waiting === 0 || drawn % 80 < atOnce) {
    console.info(`drawings: ${drawn} of ${drawn + waiting}`);
  }
  // Nothing drawn while some wait: their goods are gone, and nobody will see them.
  if (waiting > 0 && drawnNow > 0) await enqueueDrawing(market);
}

/** From now on the worker draws, as long as anything waits. */
export const drawLater = (market: Market): Promise<void> => enqueueDrawing(market);

async function drawOne(market: Market, { recipe_sha256, recipe, cooperative_id }: Waiting) {
  const kept = await drawDemoPicture(market, { ...recipe, cooperativeId: cooperative_id });
  const view: View = recipe.view ?? 'whole';
  await inTransaction(market, async (market) => {
    const shown = await showDrawing(market, { recipe: recipe_sha256, sha256: kept.sha256, view });
    if (shown.length > mostTold) return;
    for (const { good_id, cooperative_id } of shown) {
      await tellEvent(market, {
        kind: 'good-pictured',
        subjectKind: 'good',
        subjectId: good_id,
        cooperativeId: cooperative_id,
      });
    }
  });
}
