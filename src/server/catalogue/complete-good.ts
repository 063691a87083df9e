// The desk, or the cooperative's scribe, says what was still missing of a good that is not on sale.
import type { Asker } from '#domain/permissions/may.ts';
import { dayOf } from '#domain/time/day.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { tellEvent } from '../events/tell-event.ts';
import type { Market } from '../market.ts';
import type { OpenQuestion } from './desk-good.ts';
import { goodFor, lockedGood } from './good-for.ts';
import { type CompletionRefused, type GivenGood, readCompletion } from './read-completion.ts';
import { membersAmong, replaceMakers, writeCompletion, writeVariant } from './store-of-desk.ts';

export type CompleteOutcome =
  | { readonly completed: true; readonly questions: readonly OpenQuestion[] }
  | CompletionRefused
  | { readonly refused: 'wrong-state'; readonly state: string };

/**
 * The whole form, also what is unchanged. What is on sale is withdrawn first: its page is a
 * promise.
 */
export async function completeGood(
  market: Market,
  { asker, goodId, given }: { asker: Asker; goodId: string; given: GivenGood },
): Promise<CompleteOutcome> {
  const seen = await goodFor(market, { asker, goodId, action: 'complete-good' });
  const place = { goodId, cooperativeId: seen.cooperative.id };
  const work = async (market: Parameters<typeof lockedGood>[0]): Promise<CompleteOutcome> => {
    const good = await lockedGood(market, seen);
    if (!['draft', 'submitted', 'withdrawn'].includes(good.state)) {
      return { refused: 'wrong-state', state: good.state };
    }
    const told = readCompletion(given, good.variants);
    if ('refused' in told) return told;
    const people = told.makers.map((maker) => maker.personId);
    const members = await membersAmong(market, { ...place, people, today: dayOf(market.now()) });
    const stranger = people.find((personId) => !members.has(personId));
    if (stranger)
      return { refused: 'good-does-not-hold', fields: { [`maker.${stranger}`]: 'not-a-member' } };
    await writeCompletion(market, place, told);
    for (const variant of told.variants) await writeVariant(market, place, variant);
    await replaceMakers(market, { ...place, makers: told.makers });
    await tellEvent(market, {
      kind: 'good-completed',
      subjectKind: 'good',
      subjectId: goodId,
      cooperativeId: place.cooperativeId,
      data: { by: asker.person.id },
    });
    return { completed: true, questions: (await lockedGood(market, seen)).questions };
  };
  return inTransaction(market, work, { actsFor: place.cooperativeId });
}
