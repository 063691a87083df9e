// What the operator promises of returns: within how many days, who pays the way back, where it holds.
import { markets } from '../markets.ts';
import { withdrawalIn } from './withdrawal.ts';

export const mostReturnDays = 365;
export const returnFees = ['free', 'buyer'] as const;
export type ReturnFees = (typeof returnFees)[number];

/** `days` 0: not taken back. Without `countries` it holds everywhere the house sells. */
export type Returns = {
  readonly days: number;
  readonly fees?: ReturnFees;
  readonly countries?: readonly string[];
};

export const returnCountries: readonly string[] = [
  ...new Set(markets.map(({ country }) => country)),
];

/** As a form tells it. No country chosen means every one; no days, that nothing is said. */
export type ReturnsTold = {
  readonly days: string;
  readonly fees: string;
  readonly countries: readonly string[];
};

export type ReturnsRefused =
  | { readonly refused: 'not-days'; readonly most: number }
  | { readonly refused: 'unknown-country'; readonly country: string }
  | { readonly refused: 'less-than-law'; readonly country: string; readonly days: number };

/** Refuses days that a buyer has by law already: a channel would be told less than she has. */
export function readReturns(told: ReturnsTold): { readonly returns?: Returns } | ReturnsRefused {
  const typed = told.days.trim();
  if (typed === '') return {};
  const days = /^\d{1,3}$/.test(typed) ? Number(typed) : Infinity;
  if (days > mostReturnDays) return { refused: 'not-days', most: mostReturnDays };
  const stranger = told.countries.find((country) => !returnCountries.includes(country));
  if (stranger !== undefined) return { refused: 'unknown-country', country: stranger };
  const chosen = returnCountries.filter((country) => told.countries.includes(country));
  const short = (chosen.length > 0 ? chosen : returnCountries).find(
    (country) => days < (withdrawalIn(country)?.days ?? 0),
  );
  if (short) return { refused: 'less-than-law', country: short, days: withdrawalIn(short)!.days };
  const fees = returnFees.find((one) => one === told.fees);
  return {
    returns: {
      days,
      ...(fees && days > 0 ? { fees } : {}),
      ...(chosen.length > 0 ? { countries: chosen } : {}),
    },
  };
}
