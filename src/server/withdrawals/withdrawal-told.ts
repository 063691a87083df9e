// What a buyer said when she withdrew, whole: for the mail that acknowledges it, and for the desk.
import type { Day } from '#domain/time/day.ts';
import type { Market } from '#server/market.ts';
import { findWithdrawals, type WithdrawalRow } from './store.ts';

export type WithdrawalShown = {
  readonly id: string;
  readonly orderId: string;
  readonly number: string;
  readonly groupId: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
  readonly basis: 'law' | 'terms';
  readonly law: string | undefined;
  readonly madeToOrder: boolean;
  readonly statedAt: Date;
  readonly refundDueOn: Day;
  readonly state: 'received' | 'accepted' | 'declined';
  readonly declinedReason: string | undefined;
  readonly decidedBy: string | undefined;
  readonly decidedAt: Date | undefined;
};

export async function withdrawalsTold(
  market: Market,
  asked: { readonly ids: readonly string[] },
): Promise<readonly WithdrawalShown[]> {
  return (await findWithdrawals(market, asked)).map(presentWithdrawal);
}

export function presentWithdrawal(row: WithdrawalRow): WithdrawalShown {
  return {
    id: row.id,
    orderId: row.order_id,
    number: row.number,
    groupId: row.group_id,
    name: row.name,
    email: row.email,
    language: row.language,
    basis: row.basis,
    law: row.law ?? undefined,
    madeToOrder: row.made_to_order,
    statedAt: row.stated_at,
    refundDueOn: row.refund_due_on,
    state: row.state,
    declinedReason: row.declined_reason ?? undefined,
    decidedBy: row.decided_by_name ?? undefined,
    decidedAt: row.decided_at ?? undefined,
  };
}
