// The sums a law names, as money and in digits: "3.00 EUR". They are few, and every quote names them.
import type { Currency } from '#domain/money/currency.ts';
import { type Money, money, toDecimal } from '#domain/money/money.ts';

export type NamedSum = { readonly amount: Money; readonly text: string };

const kept = new Map<Currency, Map<number, NamedSum>>();
const mostSums = 200;

export function namedSum(minor: number, currency: Currency): NamedSum {
  const sums = kept.get(currency) ?? new Map<number, NamedSum>();
  const known = sums.get(minor);
  if (known) return known;
  if (sums.size >= mostSums) sums.clear();
  const amount = Object.freeze(money(minor, currency));
  const named = { amount, text: `${toDecimal(amount)} ${currency}` };
  kept.set(currency, sums.set(minor, named));
  return named;
}
