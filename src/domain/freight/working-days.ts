// Counting working days of a country: its weekend and its public holidays are not counted.
import { addDays, type Day } from '#domain/time/day.ts';
import { daysOff, weekdayOf } from './holidays/days-off.ts';
import { holidayTables } from './holidays/tables.ts';

export type Calendar = {
  /** False where the holidays are in no table. */
  readonly known: boolean;
  isWorking(day: Day): boolean;
  /** The working day so many working days after this one; none after gives the day itself. */
  after(day: Day, count: number): Day;
  onOrAfter(day: Day): Day;
};

/** Friday and Saturday where the week begins on Sunday; else Saturday and Sunday. */
const fridayWeekends: readonly string[] = ['SA', 'KW', 'QA', 'BH', 'OM', 'JO', 'EG'];

const calendars = new Map<string, Calendar>();

export function calendarOf(country: string, shift: number): Calendar {
  const key = `${country} ${shift}`;
  const calendar = calendars.get(key) ?? makeCalendar(country, shift);
  calendars.set(key, calendar);
  return calendar;
}

function makeCalendar(country: string, shift: number): Calendar {
  const table = holidayTables[country];
  const weekend = fridayWeekends.includes(country) ? [5, 6] : [6, 0];
  const years = new Map<number, ReadonlySet<Day>>();
  const isWorking = (day: Day) => {
    if (weekend.includes(weekdayOf(day))) return false;
    const year = Number(day.slice(0, 4));
    const off = years.get(year) ?? (table ? daysOff(table, year, shift) : new Set<Day>());
    years.set(year, off);
    return !off.has(day);
  };
  const onOrAfter = (day: Day) => {
    let next = day;
    while (!isWorking(next)) next = addDays(next, 1);
    return next;
  };
  const after = (day: Day, count: number) => {
    let next = day;
    for (let left = count; left > 0; left--) next = onOrAfter(addDays(next, 1));
    return next;
  };
  return { known: table !== undefined, isWorking, after, onOrAfter };
}
