// The way of carrying that was paid for, as the frozen quote has it.
import type { Lane, Quote } from '#domain/landed-cost/quote.ts';
import type { ParcelRows } from './store.ts';

export type PaidLane = Pick<Lane, 'id' | 'taxes' | 'claim'>;
export type Classification = Quote['classification'][number];

/** Undefined when the stored answer no longer names it: the papers then ask for the Incoterm. */
export function laneOf(parcel: Pick<ParcelRows, 'answer' | 'lane'>): PaidLane | undefined {
  return answerOf(parcel).lanes?.find((lane) => lane.id === parcel.lane);
}

/** What the law took a line for, by the id it was quoted under. */
export function classifiedAs(
  parcel: Pick<ParcelRows, 'answer'>,
  ids: readonly string[],
): Classification | undefined {
  return answerOf(parcel).classification?.find(({ goods }) => ids.includes(goods));
}

function answerOf({ answer }: { readonly answer: unknown }): Partial<Quote> {
  return typeof answer === 'object' && answer !== null ? answer : {};
}
