// A good goes on sale: only with every question before it answered.
import type { Asker } from '#domain/permissions/may.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { tellEvent } from '../events/tell-event.ts';
import type { Market } from '../market.ts';
import type { OpenQuestion } from './desk-good.ts';
import { goodFor, lockedGood } from './good-for.ts';
import { moveGood } from './store-of-desk.ts';

export type PublishOutcome =
  | { readonly published: true; readonly questions: readonly OpenQuestion[] }
  | { readonly refused: 'open-questions'; readonly questions: readonly OpenQuestion[] }
  | { readonly refused: 'wrong-state'; readonly state: string };

/** `questions` of a published good wait for its export papers, not for its sale. */
export async function publishGood(
  market: Market,
  { asker, goodId }: { asker: Asker; goodId: string },
): Promise<PublishOutcome> {
  const seen = await goodFor(market, { asker, goodId, action: 'publish-good' });
  const cooperativeId = seen.cooperative.id;
  return inTransaction<PublishOutcome>(
    market,
    async (market) => {
      const good = await lockedGood(market, seen);
      if (!['draft', 'submitted', 'withdrawn'].includes(good.state)) {
        return { refused: 'wrong-state', state: good.state };
      }
      const questions = good.questions.filter((question) => question.before === 'publish');
      if (questions.length > 0) return { refused: 'open-questions', questions };
      await moveGood(market, { goodId, cooperativeId, state: 'published' });
      await tellEvent(market, {
        kind: 'good-published',
        subjectKind: 'good',
        subjectId: goodId,
        cooperativeId,
        data: { by: asker.person.id },
      });
      return { published: true, questions: good.questions };
    },
    { actsFor: cooperativeId },
  );
}
