// When a parcel arrives, least and most: made, handled at the hub, carried, cleared, on working days of
// Morocco and of the destination. One function for pages, carts, charges and orders.
import { addDays, type Day } from '#domain/time/day.ts';
import type { Transit } from './rate-table.ts';
import { type Calendar, calendarOf } from './working-days.ts';

/** Everything an arrival is counted from: plain, so that it is kept with the quote. */
export type Journey = {
  /** Calendar days until the slowest good is made; 0 when all is ready. */
  readonly makingDays: number;
  /** Working days of Morocco from ready to handed to the carrier. */
  readonly hub: Span;
  readonly transit: Transit;
  /** Working days of the destination at its customs. */
  readonly customs: Span;
  readonly country: string;
};

export type Span = { readonly least: number; readonly most: number };

export type Arrival = {
  readonly earliest: Day;
  readonly latest: Day;
  /** Calendar days from the day it was asked. */
  readonly days: Span;
  /** A holiday the moon decides lies on the way: the range is wider by what it may move. */
  readonly moon: boolean;
  /** The holidays of that country are in no table; its weekends alone are counted. */
  readonly holidaysUnknown: boolean;
};

/**
 * The days of the moon may come a day early or late, so every way is counted three times; the range is
 * from the earliest of them to the latest.
 */
export function arrivalRange(journey: Journey, { from }: { readonly from: Day }): Arrival {
  const ways = ([-1, 0, 1] as const).map((shift) => {
    const calendars = { here: calendarOf('MA', shift), there: calendarOf(journey.country, shift) };
    return {
      least: arrive(journey, from, 'least', calendars),
      most: arrive(journey, from, 'most', calendars),
    };
  });
  const earliest = ways.map((way) => way.least).sort()[0]!;
  const latest = ways
    .map((way) => way.most)
    .sort()
    .at(-1)!;
  const usual = ways[1]!;
  return {
    earliest,
    latest,
    days: { least: between(from, earliest), most: between(from, latest) },
    moon: earliest !== usual.least || latest !== usual.most,
    holidaysUnknown: !calendarOf(journey.country, 0).known,
  };
}

function arrive(
  { makingDays, hub, transit, customs }: Journey,
  from: Day,
  bound: keyof Span,
  { here, there }: { here: Calendar; there: Calendar },
): Day {
  const made = addDays(from, makingDays);
  const left = here.after(made, hub[bound]);
  const carried =
    transit.counted === 'working'
      ? there.after(left, transit[bound])
      : addDays(left, transit[bound]);
  // Nobody brings a parcel on a day off.
  return there.onOrAfter(there.after(carried, customs[bound]));
}

function between(from: Day, until: Day): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000);
}
