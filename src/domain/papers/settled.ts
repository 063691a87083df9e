// Facts with their guesses laid open: what is known or assumed as a plain value, what is missing
// as null.
// Only a parcel that passed check-parcel.ts has none missing and none assumed.
import type { Assumed, Fact, ParcelFacts } from './parcel-facts.ts';

export type Settled<F> = F extends undefined
  ? null
  : F extends Assumed<infer T>
    ? T | null
    : F extends string | number | boolean | bigint | null
      ? F
      : { readonly [Key in keyof F]: Settled<F[Key]> };

export type SettledParcel = Settled<ParcelFacts>;

export function isAssumed(fact: unknown): fact is Assumed<unknown> {
  return typeof fact === 'object' && fact !== null && 'assumed' in fact;
}

/** The value behind one fact, guessed or not; null when there is none. */
export function settle<T>(fact: Fact<T>): T | null {
  return (isAssumed(fact) ? fact.value : fact) ?? null;
}

export function settleParcel(facts: ParcelFacts): SettledParcel {
  return deep(facts) as SettledParcel;
}

function deep(value: unknown): unknown {
  const settled = settle(value);
  if (typeof settled !== 'object' || settled === null) return settled;
  if (Array.isArray(settled)) return settled.map(deep);
  return Object.fromEntries(Object.entries(settled).map(([key, item]) => [key, deep(item)]));
}
