// A good leaves the shelf; what was sold stays sold.
import type { Asker } from '#domain/permissions/may.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { tellEvent } from '../events/tell-event.ts';
import type { Market } from '../market.ts';
import { goodFor, lockedGood } from './good-for.ts';
import { moveGood } from './store-of-desk.ts';

export type WithdrawOutcome =
  { readonly withdrawn: true } | { readonly refused: 'wrong-state'; readonly state: string };

export async function withdrawGood(
  market: Market,
  { asker, goodId }: { asker: Asker; goodId: string },
): Promise<WithdrawOutcome> {
  const seen = await goodFor(market, { asker, goodId, action: 'withdraw-good' });
  const cooperativeId = seen.cooperative.id;
  return inTransaction<WithdrawOutcome>(
    market,
    async (market) => {
      const good = await lockedGood(market, seen);
      if (!['draft', 'submitted', 'published'].includes(good.state)) {
        return { refused: 'wrong-state', state: good.state };
      }
      await moveGood(market, { goodId, cooperativeId, state: 'withdrawn' });
      await tellEvent(market, {
        kind: 'good-withdrawn',
        subjectKind: 'good',
        subjectId: goodId,
        cooperativeId,
        data: { by: asker.person.id },
      });
      return { withdrawn: true };
    },
    { actsFor: cooperativeId },
  );
}
