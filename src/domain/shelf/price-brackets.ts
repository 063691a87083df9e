// The steps of delivered prices that lists are filtered by: round amounts in each currency.
import { type Currency, minorPerUnit } from '../money/currency.ts';
import { type Money, money } from '../money/money.ts';

const steps = [50, 100, 200, 400, 700, 1000, 2000] as const;
/** About what one euro is, so that the steps mean much the same everywhere and stay round. */
const worth: Readonly<Partial<Record<Currency, number>>> = { JPY: 200, MAD: 10, AED: 4 };

/** The upper ends, rising; over the last there is one bracket more. */
export function bracketEnds(currency: Currency): Money[] {
  return endsOf(currency).map((end) => money(BigInt(end) * minorPerUnit(currency), currency));
}

/** What an address calls each bracket: its upper end in whole units, and `over` for the last. */
export function bracketIds(currency: Currency): string[] {
  return [...endsOf(currency).map(String), 'over'];
}

/** What lies at or under a price: brackets that lie there whole, and the part of one that does. */
export type PriceUpTo = {
  readonly whole: readonly number[];
  readonly part?: { readonly bracket: number; readonly over: bigint; readonly most: bigint };
};

/** `chosen`: the brackets that were asked for besides, none for all. */
export function pricesUpTo(most: Money, chosen: readonly number[]): PriceUpTo {
  const ends = bracketEnds(most.currency);
  const last = bracketOf(most.minor, most.currency);
  const full = ends[last]?.minor === most.minor;
  const asked = chosen.length > 0 ? chosen : [...ends.keys(), ends.length];
  const whole = asked.filter((at) => at < last || (full && at === last));
  if (full || !asked.includes(last)) return { whole };
  const over = ends[last - 1]?.minor ?? 0n;
  return { whole, part: { bracket: last, over, most: most.minor } };
}

function endsOf(currency: Currency): number[] {
  return steps.map((step) => step * (worth[currency] ?? 1));
}

export function bracketOf(minor: bigint, currency: Currency): number {
  const at = bracketEnds(currency).findIndex((end) => minor <= end.minor);
  return at < 0 ? steps.length : at;
}
