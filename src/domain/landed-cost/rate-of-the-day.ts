// Whether an exchange rate is near enough to the day customs looks at to promise a price by it.
import type { ExchangeRate } from '#domain/money/exchange.ts';
import { addDays, type Day } from '#domain/time/day.ts';
import type { Lane, Warning } from './quote.ts';
import type { ExchangeRule } from './rule.ts';

/** Where the rule was read a rate may lie a long weekend from its day, on either side. */
const longWeekend = 4;
/**
 * Elsewhere customs may publish its rates by the month, some days ahead of it: nobody read how, so
 * this bound is ours.
 */
const monthAndHalf = 45;

/** The day whose rate customs takes for a parcel of that day. */
export function rateDay(on: Day, rule?: ExchangeRule): Day {
  return rule?.takes === 'day-before' ? addDays(on, -1) : on;
}

/** One warning for each rate that is of another time. */
export function ratesOfAnotherTime(
  exchanges: readonly ExchangeRate[],
  on: Day,
  rule?: ExchangeRule,
): Warning[] {
  const day = rateDay(on, rule);
  const oldest = addDays(day, rule ? -longWeekend : -monthAndHalf);
  const youngest = addDays(day, longWeekend);
  return exchanges
    .filter((rate) => rate.on < oldest || rate.on > youngest)
    .map(({ from, to, on: rated }) => ({
      key: 'warn-exchange-rate-day',
      values: { from, to, rated, day },
      weight: 'partial',
    }));
}

/** Lanes priced by such a rate promise nothing. */
export function doubted(lanes: readonly Lane[], warnings: readonly Warning[]): readonly Lane[] {
  if (warnings.length === 0) return lanes;
  return lanes.map((lane) => ({
    ...lane,
    status: lane.status === 'unknown' ? 'unknown' : 'partial',
    warnings: [...lane.warnings, ...warnings],
  }));
}
