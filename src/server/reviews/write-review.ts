// A buyer says how it is. The link proves her order; the picture she adds stays private until the
// desk has looked at it.
import { checkReview, type ReviewField, type ReviewSaid } from '#domain/reviews/check-review.ts';
import { inTransaction } from '#server/db/in-transaction.ts';
import { tellEvent } from '#server/events/tell-event.ts';
import { type Market, newId } from '#server/market.ts';
import { refusedForNow, type StorageRefusal } from '#server/media/blob-store.ts';
import { keepOriginal, type PictureRefusal } from '#server/media/keep-original.ts';
import { NotFound } from '#server/not-there.ts';
import { orderToReview } from './order-to-review.ts';
import { insertReview } from './store.ts';

export type ReviewToWrite = ReviewSaid & {
  readonly link: string;
  readonly lineId: string;
  readonly picture?: Uint8Array;
};

export type WriteRefused =
  | { readonly refused: 'fields'; readonly fields: readonly ReviewField[] }
  | { readonly refused: 'written-before' }
  | PictureRefusal
  | StorageRefusal;

export async function writeReview(
  market: Market,
  { link, lineId, picture, ...said }: ReviewToWrite,
): Promise<{ readonly written: string } | WriteRefused> {
  const order = await orderToReview(market, { link });
  const line = order.lines.find((one) => one.lineId === lineId);
  if (!line) throw new NotFound('line of an order');
  if (line.review) return { refused: 'written-before' };
  const checked = checkReview(said);
  if ('wrong' in checked) return { refused: 'fields', fields: checked.wrong };
  const { cooperativeId, demo } = order;
  const original = picture && { bytes: picture, cooperativeId, demo };
  const kept = original && (await keepOriginal(market, original).catch(refusedForNow));
  if (kept && 'refused' in kept) return kept;
  const id = newId(market);
  return inTransaction(market, async (market) => {
    const inserted = await insertReview(market, {
      ...checked,
      id,
      lineId,
      orderId: order.orderId,
      goodId: line.goodId,
      cooperativeId,
      country: order.country,
      pictureSha256: kept?.sha256,
    });
    if (!inserted) return { refused: 'written-before' };
    await tellEvent(market, {
      kind: 'review-written',
      subjectKind: 'review',
      subjectId: id,
      cooperativeId,
    });
    return { written: id };
  });
}
