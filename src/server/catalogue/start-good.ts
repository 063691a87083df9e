// A new good begun from a phone: a draft, saved at once, of which everything is still to be said.
import { isId } from '#domain/ids/id.ts';
import { type Asker, may } from '#domain/permissions/may.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { tellEvent } from '../events/tell-event.ts';
import { type Market, newId } from '../market.ts';
import { Forbidden, NotFound } from '../not-there.ts';
import { findUntouched, insertGood, lockCooperative } from './store-of-atelier.ts';

/** Begun twice without a word said, it is the same draft. */
export async function startGood(
  market: Market,
  { asker, cooperativeId }: { asker: Asker; cooperativeId: string },
): Promise<string> {
  const subject = { cooperativeId };
  const mine = asker.memberships.some((one) => one.cooperativeId === cooperativeId);
  if (!mine || !isId(cooperativeId)) throw new NotFound(`cooperative ${cooperativeId}`);
  if (!may(asker, 'list-good', subject)) throw new Forbidden('list-good');
  const personId = asker.person.id;
  return inTransaction(
    market,
    async (market) => {
      if (!(await lockCooperative(market, cooperativeId)))
        throw new NotFound(`cooperative ${cooperativeId}`);
      const untouched = await findUntouched(market, { cooperativeId, personId });
      if (untouched) return untouched;
      const goodId = newId(market);
      await insertGood(market, { goodId, cooperativeId, personId });
      await tellEvent(market, {
        kind: 'good-started',
        subjectKind: 'good',
        subjectId: goodId,
        cooperativeId,
        data: { by: personId },
      });
      return goodId;
    },
    { actsFor: cooperativeId },
  );
}
