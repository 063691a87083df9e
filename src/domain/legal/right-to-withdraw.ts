// What right a buyer has to change her mind about an order, and until which day: by the law of her
// country where one was sourced, else by what the operator promises of returns.
import { calendarOf } from '../freight/working-days.ts';
import { addDays, type Day } from '../time/day.ts';
import type { Returns } from './returns.ts';
import { withdrawalIn } from './withdrawal.ts';

export type RightToWithdraw =
  | {
      readonly basis: 'law';
      readonly days: number;
      readonly country: string;
      readonly law: string;
      readonly link: string;
      /** Leaves out what is made to a buyer's own specification. */
      readonly exception: string;
    }
  | { readonly basis: 'terms'; readonly days: number; readonly country: string };

/** Whatever way the trader must pay back within: Directive 2011/83/EU, Article 13(1); the same days
 * stand in SI 2013/3134, regulation 34. By the terms nothing shorter is promised. */
export const refundDays = 14;

/** The first country whose law gives a right counts: hers, then where it goes. */
export function rightToWithdraw({
  countries,
  returns,
}: {
  readonly countries: readonly string[];
  readonly returns: Pick<Returns, 'days'> | undefined;
}): RightToWithdraw | undefined {
  for (const country of countries) {
    const right = withdrawalIn(country);
    if (!right) continue;
    const { law, link, exception } = right;
    const days = Math.max(right.days, returns?.days ?? 0);
    return { basis: 'law', days, country, law, link, exception };
  }
  if (!returns || returns.days === 0) return undefined;
  return { basis: 'terms', days: returns.days, country: countries[0] ?? '' };
}

/**
 * The last day a statement counts, undefined while something of the purchase is not delivered yet:
 * the days run from the last good of one order (Directive 2011/83/EU, Article 9(2)(b)(i)). A period
 * that would end on a Saturday, Sunday or holiday ends on the next working day (Regulation (EEC,
 * Euratom) No 1182/71, Article 3(4)).
 */
export function lastDayToWithdraw(
  { days, country }: Pick<RightToWithdraw, 'days' | 'country'>,
  deliveredOn: readonly (Day | undefined)[],
): Day | undefined {
  const known = deliveredOn.filter((day) => day !== undefined);
  if (known.length === 0 || known.length < deliveredOn.length) return undefined;
  const last = known.toSorted().at(-1)!;
  return calendarOf(country, 0).onOrAfter(addDays(last, days));
}
