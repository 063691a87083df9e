// The days for which people give, and the last day on which a work can still leave for one of them.
// Days of the moon are those of the Moroccan calendar, taken a day early because they may come so.
import { arrivalRange, type Journey } from '../freight/arrival-range.ts';
import { holidayTables } from '../freight/holidays/tables.ts';
import type { Language } from '../markets.ts';
import { addDays, type Day } from '../time/day.ts';

export type GiftDay = 'christmas' | 'aid-al-fitr' | 'aid-al-adha';
/** `by`: the last day on which a gift for it is still in time. */
export type Giving = { readonly giftDay: GiftDay; readonly by: Day };

/** A day of giving further off than this is not spoken of. */
const mostDaysAhead = 75;

/** The next day of giving of those who read a language; none when all are far off. */
export function nextGiving(
  language: Language,
  { from }: { readonly from: Day },
): Giving | undefined {
  const until = addDays(from, mostDaysAhead);
  const givings = language === 'ar' ? ofTheMoon() : christmases(from);
  return givings.find(({ by }) => by >= from && by <= until);
}

/** The last day to order something ready so that even a slow way is over in time; none if too late. */
export function lastSafeDay(
  journey: Journey,
  { from, by }: { readonly from: Day; readonly by: Day },
): Day | undefined {
  const ready = { ...journey, makingDays: 0 };
  for (let day = by; day >= from; day = addDays(day, -1)) {
    if (arrivalRange(ready, { from: day }).latest <= by) return day;
  }
  return undefined;
}

function christmases(from: Day): Giving[] {
  const year = Number(from.slice(0, 4));
  return [year, year + 1].map((one) => ({ giftDay: 'christmas', by: `${one}-12-24` }));
}

const moons = { 'Aid al-Fitr': 'aid-al-fitr', 'Aid al-Adha': 'aid-al-adha' } as const;

function ofTheMoon(): Giving[] {
  const holidays = holidayTables['MA']?.holidays ?? [];
  const givings = Object.entries(moons).flatMap(([name, giftDay]) => {
    const on = holidays.find((one) => one.name === name)?.on;
    const days = on && 'days' in on ? on.days : [];
    // The second day of a feast is no day to be in time for.
    return days
      .filter((day) => !days.includes(addDays(day, -1)))
      .map((day) => ({ giftDay, by: addDays(day, -2) }));
  });
  return givings.sort((a, b) => (a.by < b.by ? -1 : 1));
}
