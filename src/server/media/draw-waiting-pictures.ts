// Draws what demo goods still wait for, a few at a time, in the order of their turns.
import type { View } from '#domain/pictures/draw-good.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { tellEvent } from '../events/tell-event.ts';
import type { Market } from '../market.ts';
import { drawDemoPicture } from './draw-demo-picture.ts';
import {
  type Waiting,
  countDrawings,
  findWaiting,
  showDrawing,
} from './store-of-drawings.ts';

export type DrawingProgress = { readonly drawn: number; readonly waiting: number };

/** Past this many goods to a drawing nobody is told: their pages are read anew by themselves. */
const mostTold = 3;
const atOnce = 8;

/** How far the demo market is with its pictures. */
export const drawingProgress = (market: Market): Promise<DrawingProgress> => countDrawings(market);

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

/** All that waits, one after the other, each handful told; what waits for goods that are gone is left. */
export async function drawAllWaiting(
  market: Market,
  { each }: { each: (progress: DrawingProgress) => void },
): Promise<DrawingProgress> {
  for (;;) {
    let drawnNow = 0;
    const count = (done: number) => (drawnNow = done);
    const progress = await drawWaitingPictures(market, { atMost: atOnce, hands: 1, each: count });
    each(progress);
    if (drawnNow === 0) return progress;
  }
}

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
