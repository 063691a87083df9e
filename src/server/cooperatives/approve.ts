// A cooperative may sell: everything was looked at, its terms are agreed, its contact is its
// president.
import { type Lacking, lackingForApproval } from '#domain/cooperatives/checklist.ts';
import { houseTerms } from '#domain/cooperatives/house-terms.ts';
import { mayBecome } from '#domain/cooperatives/states.ts';
import type { Terms } from '#domain/orders/shares.ts';
import type { Asker, MembershipRole } from '#domain/permissions/may.ts';
import { dayOf } from '#domain/time/day.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { tellEvent } from '../events/tell-event.ts';
import type { Market } from '../market.ts';
import { lockedCooperativeFor } from './cooperative-for.ts';
import { approvableOf } from './present-cooperative.ts';
import { findChecks, moveTo } from './store.ts';
import {
  findOrInsertPerson,
  findTerms,
  insertMembership,
  insertTerms,
} from './store-of-members.ts';

export type ApproveOutcome =
  | { readonly approved: true; readonly personId: string }
  | { readonly refused: 'not-ready'; readonly lacking: readonly Lacking[] }
  | { readonly refused: 'wrong-state'; readonly state: string };

/**
 * `terms` when they differ from the house's; `contactRole` when the contact is not the
 * president.
 */
export async function approve(
  market: Market,
  asked: { asker: Asker; slug: string; terms?: Terms; contactRole?: MembershipRole },
): Promise<ApproveOutcome> {
  const { asker, slug } = asked;
  const today = dayOf(market.now());
  return inTransaction(market, async (market) => {
    const row = await lockedCooperativeFor(market, { asker, slug, action: 'approve-cooperative' });
    if (!mayBecome(row.state, 'approved')) return { refused: 'wrong-state', state: row.state };
    const checks = await findChecks(market, row.id);
    const lacking = lackingForApproval(
      approvableOf(row),
      new Set(checks.map((check) => check.item)),
    );
    if (lacking.length > 0) return { refused: 'not-ready', lacking };
    await moveTo(market, { id: row.id, state: 'approved', by: asker.person.id });
    const personId = await findOrInsertPerson(market, {
      name: row.contact_name,
      email: row.contact_email,
      phone: row.contact_phone,
      language: row.contact_language,
    });
    const role = asked.contactRole ?? 'president';
    await insertMembership(market, { personId, cooperativeId: row.id, role, fromOn: today });
    const inForce = await findTerms(market, { cooperativeId: row.id, on: today });
    if (!inForce?.own || asked.terms) {
      const terms = asked.terms ?? inForce ?? houseTerms;
      await insertTerms(market, { cooperativeId: row.id, fromOn: today, terms });
    }
    await tellEvent(market, {
      kind: 'cooperative-approved',
      subjectKind: 'cooperative',
      subjectId: row.id,
      cooperativeId: row.id,
      data: { by: asker.person.id, contact: personId, role },
    });
    return { approved: true, personId };
  });
}
