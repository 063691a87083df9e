// A good written whole by its form, under one law for the desk and the phone. Who may was asked before.
import type { Asker } from '#domain/permissions/may.ts';
import { dayOf } from '#domain/time/day.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { tellEvent } from '../events/tell-event.ts';
import type { Market } from '../market.ts';
import type { DeskGood, OpenQuestion } from './desk-good.ts';
import { lockedGood } from './good-for.ts';
import { type CompletionRefused, type GivenGood, readCompletion } from './read-completion.ts';
import { membersAmong, replaceMakers, writeCompletion, writeVariant } from './store-of-desk.ts';

export type CompleteOutcome =
  | { readonly completed: true; readonly questions: readonly OpenQuestion[] }
  | CompletionRefused
  | { readonly refused: 'wrong-state'; readonly state: string };

type Told = {
  readonly asker: Asker;
  readonly seen: DeskGood;
  readonly given: GivenGood;
  /** Those in which she who asks may still change it. */
  readonly states: readonly string[];
};

export async function writeWholeGood(
  market: Market,
  { asker, seen, given, states }: Told,
): Promise<CompleteOutcome> {
  const place = { goodId: seen.id, cooperativeId: seen.cooperative.id };
  const work = async (market: Parameters<typeof lockedGood>[0]): Promise<CompleteOutcome> => {
    const good = await lockedGood(market, seen);
    if (!states.includes(good.state)) return { refused: 'wrong-state', state: good.state };
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
      subjectId: seen.id,
      cooperativeId: place.cooperativeId,
      data: { by: asker.person.id },
    });
    return { completed: true, questions: (await lockedGood(market, seen)).questions };
  };
  return inTransaction(market, work, { actsFor: place.cooperativeId });
}
