// An application is refused, with the reason the applicant is told.
import { mayBecome } from '#domain/cooperatives/states.ts';
import type { Asker } from '#domain/permissions/may.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { tellEvent } from '../events/tell-event.ts';
import type { Market } from '../market.ts';
import { lockedCooperativeFor } from './cooperative-for.ts';
import { moveTo } from './store.ts';

export type RefuseOutcome =
  | { readonly done: true }
  | { readonly refused: 'needs-a-reason' }
  | { readonly refused: 'wrong-state'; readonly state: string };

export async function refuse(
  market: Market,
  { asker, slug, reason }: { asker: Asker; slug: string; reason: string },
): Promise<RefuseOutcome> {
  const said = reason.trim().slice(0, 2000);
  return inTransaction(market, async (market) => {
    const row = await lockedCooperativeFor(market, { asker, slug, action: 'refuse-cooperative' });
    if (!mayBecome(row.state, 'refused')) return { refused: 'wrong-state', state: row.state };
    if (said.length < 3) return { refused: 'needs-a-reason' };
    await moveTo(market, { id: row.id, state: 'refused', reason: said });
    await tellEvent(market, {
      kind: 'cooperative-refused',
      subjectKind: 'cooperative',
      subjectId: row.id,
      cooperativeId: row.id,
      data: { by: asker.person.id },
    });
    return { done: true };
  });
}
