// What is known of a cooperative changes; what had been verified of the old must be looked at
// again.
import {
  type Application,
  type ApplicationRefused,
  checkApplication,
  type Given,
} from '#domain/cooperatives/check-application.ts';
import type { ChecklistItem } from '#domain/cooperatives/checklist.ts';
import { maskRib } from '#domain/cooperatives/rib.ts';
import { type Asker, may } from '#domain/permissions/may.ts';
import { inTransaction, type MarketInTransaction } from '../db/in-transaction.ts';
import { tellEvent } from '../events/tell-event.ts';
import type { Market } from '../market.ts';
import { lockedCooperativeFor } from './cooperative-for.ts';
import { type CooperativeRow, deleteChecks, updateDetails } from './store.ts';

export type ChangeOutcome =
  | { readonly changed: true; readonly lookAgainAt: readonly ChecklistItem[] }
  | ApplicationRefused
  | { readonly refused: 'not-your-rib' };

/** `given` is the whole form; without a `rib` in it the RIB stays as it is. */
export async function changeDetails(
  market: Market,
  { asker, slug, given }: { asker: Asker; slug: string; given: Given },
): Promise<ChangeOutcome> {
  const application = checkApplication(given, market.now().getUTCFullYear());
  if ('refused' in application) return application;
  return inTransaction(market, async (market) => {
    const row = await lockedCooperativeFor(market, { asker, slug, action: 'change-cooperative' });
    const next = { ...application, rib: application.rib ?? row.rib ?? undefined };
    const ribChanges = (next.rib ?? null) !== row.rib;
    if (ribChanges && !may(asker, 'change-rib', { cooperativeId: row.id }))
      return { refused: 'not-your-rib' };
    await updateDetails(market, { id: row.id, application: next });
    const lookAgainAt = outdatedChecks(row, next);
    await deleteChecks(market, { cooperativeId: row.id, items: lookAgainAt });
    await tellChanges(market, { row, next, asker });
    return { changed: true, lookAgainAt };
  });
}

function outdatedChecks(row: CooperativeRow, next: Application): ChecklistItem[] {
  return [
    ...((next.rna ?? null) === row.rna ? [] : (['rna-verified'] as const)),
    ...((next.ice ?? null) === row.ice ? [] : (['ice-verified'] as const)),
    ...((next.rib ?? null) === row.rib && next.name === row.name
      ? []
      : (['rib-name-matches'] as const)),
  ];
}

// An event keeps the old RIB masked: enough to recognise what it was, never enough to use it.
async function tellChanges(
  market: MarketInTransaction,
  { row, next, asker }: { row: CooperativeRow; next: Application; asker: Asker },
): Promise<void> {
  const about = { subjectKind: 'cooperative', subjectId: row.id, cooperativeId: row.id };
  const by = asker.person.id;
  if ((next.rib ?? null) !== row.rib) {
    const data = { by, before: row.rib && maskRib(row.rib), after: next.rib && maskRib(next.rib) };
    await tellEvent(market, { kind: 'cooperative-rib-changed', ...about, data });
  }
  await tellEvent(market, { kind: 'cooperative-details-changed', ...about, data: { by } });
}
