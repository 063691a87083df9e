// How long the hub and a customs office usually take, in working days: estimates of ours, not of any
// law, used until an operator has measured her own.
import type { Span } from './arrival-range.ts';
import type { RateTable } from './rate-table.ts';

/** A piece that is ready leaves on the next working day at the earliest. */
export const usualHub: Span = { least: 1, most: 3 };

export const usualCustoms: Readonly<Record<RateTable['transport'], Span>> = {
  post: { least: 0, most: 4 },
  express: { least: 0, most: 1 },
  freight: { least: 1, most: 5 },
};
