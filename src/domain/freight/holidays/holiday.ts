// A public holiday as its law says it: a fixed day, a day counted from Easter, a weekday of a month,
// or days of certain years only, which the moon or a decree decides.
import type { Day } from '#domain/time/day.ts';

/** `status` says how it was read: in a named law, counted from a rule, or from memory alone. */
export type Holiday = {
  readonly name: string;
  readonly on: Recurring | { readonly days: readonly Day[] };
  /** The moon decides: the day may come one earlier or one later. */
  readonly approximate?: true;
  /** On a Sunday (or a weekend) the day off is the next working day. */
  readonly substitute?: 'sunday' | 'weekend' | 'nearest';
  readonly from?: number;
};

export type Recurring =
  /** '12-25' */
  | { readonly date: string }
  /** Days after Easter Sunday of the western churches. */
  | { readonly easter: number }
  /** The nth (−1: last) weekday (0 Sunday … 6 Saturday) of a month (1–12). */
  | { readonly nth: number; readonly weekday: number; readonly month: number }
  /** The last such weekday before a date: Victoria Day is the Monday before '05-25'. */
  | { readonly weekday: number; readonly before: string };

export type HolidayTable = {
  readonly country: string;
  readonly holidays: readonly Holiday[];
  readonly source: string;
  readonly link?: string;
  readonly status: 'sourced' | 'second-hand' | 'memory';
  readonly verifiedOn: Day;
  /** Days of the moon or by decree are listed up to this year's end. */
  readonly listedUntil: Day;
};
