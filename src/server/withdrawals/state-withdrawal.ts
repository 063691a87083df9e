// A buyer confirms that she withdraws from one or several orders of a purchase: written down as she
// said it, and told, so that the mail that acknowledges it leaves at once.
import {
  checkWithdrawal,
  type WithdrawalTold,
  type WithdrawalWrong,
} from '#domain/legal/check-withdrawal.ts';
import { refundDays } from '#domain/legal/right-to-withdraw.ts';
import type { Language } from '#domain/markets.ts';
import { addDays, type Day, dayOf } from '#domain/time/day.ts';
import { inTransaction, type MarketInTransaction } from '#server/db/in-transaction.ts';
import { tellEvent } from '#server/events/tell-event.ts';
import type { Market } from '#server/market.ts';
import { readGroupByLink } from '#server/orders/read-group.ts';
import { readWithdrawals, type Withdrawals } from './read-withdrawals.ts';
import { findOrders, insertWithdrawal } from './store.ts';

export type WithdrawalRefused =
  | { readonly refused: 'no-right' }
  | { readonly refused: 'already-withdrawn' }
  | { readonly refused: 'too-late'; readonly lastDay: Day }
  | { readonly refused: 'nothing-to-withdraw' }
  | { readonly refused: 'wrong'; readonly wrong: WithdrawalWrong };

type Asked = { readonly link: string; readonly told: WithdrawalTold };

/** The first step: is what she wrote whole? Nothing is written yet. Throws NotFound for no link. */
export async function prepareWithdrawal(
  market: Market,
  { link, told }: Asked,
): Promise<{ readonly told: WithdrawalTold } | WithdrawalRefused> {
  const group = await readGroupByLink(market, { link });
  return mayState(await readWithdrawals(market, { group }), told);
}

/** The second: she confirms, and it counts from this moment. */
export async function stateWithdrawal(
  market: Market,
  { link, told, language }: Asked & { readonly language: Language },
): Promise<{ readonly statedAt: Date } | WithdrawalRefused> {
  return inTransaction(market, async (market) => {
    const group = await readGroupByLink(market, { link });
    const withdrawals = await readWithdrawals(market, { group });
    const checked = mayState(withdrawals, told);
    if ('refused' in checked) return checked;
    const { right } = withdrawals!;
    const written = await write(market, {
      groupId: group.groupId,
      told: checked.told,
      language,
      basis: right.basis,
      law: right.basis === 'law' ? right.law : null,
    });
    return written ? { statedAt: market.now() } : { refused: 'already-withdrawn' };
  });
}

function mayState(
  withdrawals: Withdrawals | undefined,
  told: WithdrawalTold,
): { readonly told: WithdrawalTold } | WithdrawalRefused {
  if (!withdrawals) return { refused: 'no-right' };
  const { lastDay, tooLate, orders } = withdrawals;
  const asked = orders.filter(({ number }) => told.orders.includes(number));
  const said = ['received', 'accepted', 'declined'];
  if (asked.some(({ state }) => said.includes(state))) return { refused: 'already-withdrawn' };
  if (tooLate) return { refused: 'too-late', lastDay: lastDay! };
  const open = orders.filter(({ state }) => state === 'open').map(({ number }) => number);
  if (open.length === 0) return { refused: 'nothing-to-withdraw' };
  const checked = checkWithdrawal(told, open);
  return 'wrong' in checked ? { refused: 'wrong', wrong: checked.wrong } : checked;
}

type ToWrite = {
  readonly groupId: string;
  readonly told: WithdrawalTold;
  readonly language: Language;
  readonly basis: 'law' | 'terms';
  readonly law: string | null;
};

/** All of them or none: false where one was withdrawn from at the same moment. */
async function write(
  market: MarketInTransaction,
  { groupId, told, ...kept }: ToWrite,
): Promise<boolean> {
  const { name, email } = told;
  const refundDueOn = addDays(dayOf(market.now()), refundDays);
  const rows = await findOrders(market, groupId);
  const ids: string[] = [];
  for (const order of rows.filter(({ number }) => told.orders.includes(number))) {
    const id = await insertWithdrawal(market, { order, name, email, refundDueOn, ...kept });
    if (!id) continue;
    ids.push(id);
    await tellEvent(market, {
      kind: 'order-withdrawn-from',
      subjectKind: 'order',
      subjectId: order.id,
      cooperativeId: order.cooperative_id,
      data: { groupId, number: order.number, withdrawalId: id },
    });
  }
  if (ids.length === 0) return false;
  await tellEvent(market, {
    kind: 'withdrawal-stated',
    subjectKind: 'group',
    subjectId: groupId,
    data: { withdrawals: ids },
  });
  return true;
}
