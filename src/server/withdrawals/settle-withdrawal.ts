// The desk reads a withdrawal and lets it stand, or says why it does not hold: a piece made to the
// buyer's own specification may be left out by law, one from the shelf never is.
import { isId } from '#domain/ids/id.ts';
import { type Asker, may } from '#domain/permissions/may.ts';
import { inTransaction } from '#server/db/in-transaction.ts';
import { tellEvent } from '#server/events/tell-event.ts';
import type { Market } from '#server/market.ts';
import { Forbidden, NotFound } from '#server/not-there.ts';
import { decideWithdrawal, findWithdrawals } from './store.ts';
import { presentWithdrawal, type WithdrawalShown } from './withdrawal-told.ts';

type Desk = { readonly asker: Asker | undefined };

export type WithdrawalSettled =
  | { readonly done: 'accepted' | 'declined' }
  | { readonly refused: 'needs-reason' }
  | { readonly refused: 'decided-before' };

/** Those of an order group, by its number or that of one of its orders. */
export async function withdrawalsAtDesk(
  market: Market,
  { asker, number }: Desk & { readonly number: string },
): Promise<readonly WithdrawalShown[]> {
  if (!asker || !may(asker, 'settle-withdrawal')) throw new Forbidden('settle-withdrawal');
  const rows = await findWithdrawals(market, { groupNumber: number.toUpperCase() });
  return rows.map(presentWithdrawal);
}

export async function settleWithdrawal(
  market: Market,
  { asker, id, reason }: Desk & { readonly id: string; readonly reason?: string },
): Promise<WithdrawalSettled> {
  if (!asker || !may(asker, 'settle-withdrawal')) throw new Forbidden('settle-withdrawal');
  const [found] = isId(id) ? await findWithdrawals(market, { ids: [id] }) : [];
  if (!found) throw new NotFound(`withdrawal ${id}`);
  const said = reason?.trim();
  if (reason !== undefined && !said) return { refused: 'needs-reason' };
  const to = said ? 'declined' : 'accepted';
  const by = asker.person.id;
  return inTransaction(market, async (market) => {
    if (!(await decideWithdrawal(market, { id, to, reason: said, by }))) {
      return { refused: 'decided-before' };
    }
    await tellEvent(market, {
      kind: `withdrawal-${to}`,
      subjectKind: 'order',
      subjectId: found.order_id,
      cooperativeId: found.cooperative_id,
      data: { groupId: found.group_id, withdrawalId: id, by },
    });
    return { done: to };
  });
}
