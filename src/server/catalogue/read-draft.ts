// One good as the desk and its own cooperative see it, with the questions still open.
import type { Asker } from '#domain/permissions/may.ts';
import type { Market } from '../market.ts';
import type { DeskGood } from './desk-good.ts';
import { goodFor } from './good-for.ts';

export function readDraft(
  market: Market,
  { asker, goodId }: { asker: Asker; goodId: string },
): Promise<DeskGood> {
  return goodFor(market, { asker, goodId, action: 'read-draft' });
}
