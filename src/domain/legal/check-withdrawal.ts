// Checks what a buyer wrote in her statement of withdrawal: who she is, which orders, where we answer.
import { isEmailAddress } from '../addresses/email-address.ts';

export const mostWithdrawalName = 120;

export type WithdrawalTold = {
  readonly name: string;
  readonly email: string;
  readonly orders: readonly string[];
};

export type WithdrawalWrong = Partial<Record<'name' | 'email' | 'orders', true>>;

/** `open`: the numbers she may still withdraw from. */
export function checkWithdrawal(
  told: WithdrawalTold,
  open: readonly string[],
): { readonly told: WithdrawalTold } | { readonly wrong: WithdrawalWrong } {
  const name = told.name.replace(/\p{Cc}+/gu, ' ').trim();
  const email = told.email.trim();
  const orders = [...new Set(told.orders)];
  const wrong: WithdrawalWrong = {
    ...(name.length === 0 || name.length > mostWithdrawalName ? { name: true } : {}),
    ...(email.length > 254 || !isEmailAddress(email) ? { email: true } : {}),
    ...(orders.length === 0 || orders.some((order) => !open.includes(order))
      ? { orders: true }
      : {}),
  };
  return Object.keys(wrong).length > 0 ? { wrong } : { told: { name, email, orders } };
}
