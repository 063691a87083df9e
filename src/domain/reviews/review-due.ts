// From which day a buyer is asked how it is: soon after it arrived, where somebody told us that it
// did; else some days after the last day it was promised for.
import { addDays, type Day } from '#domain/time/day.ts';

const daysAfterDelivery = 3;
const daysAfterPromise = 7;

export type Arrived = {
  readonly deliveredOn: Day | undefined;
  readonly promisedBy: Day | undefined;
};

/** Undefined while nobody knows when it arrives: then nobody is asked. */
export function reviewDueOn({ deliveredOn, promisedBy }: Arrived): Day | undefined {
  if (deliveredOn) return addDays(deliveredOn, daysAfterDelivery);
  return promisedBy ? addDays(promisedBy, daysAfterPromise) : undefined;
}
