// The days off of a country in a year, from its table: fixed ones, those of Easter, those of the moon.
import { addDays, type Day } from '#domain/time/day.ts';
import type { Holiday, HolidayTable, Recurring } from './holiday.ts';

/** `shift` moves the days of the moon: −1, 0 or 1 day. */
export function daysOff(table: HolidayTable, year: number, shift: number): ReadonlySet<Day> {
  const off = new Set<Day>();
  for (const holiday of table.holidays) {
    if (holiday.from && year < holiday.from) continue;
    for (const day of daysOf(holiday, year)) {
      const moved = holiday.approximate ? addDays(day, shift) : day;
      off.add(moved);
      const instead = substituteOf(moved, holiday.substitute, off);
      if (instead) off.add(instead);
    }
  }
  return off;
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function daysOf({ on }: Holiday, year: number): Day[] {
  if ('days' in on) return on.days.filter((day) => day.startsWith(`${year}-`));
  return [recurring(on, year)];
}

function recurring(on: Recurring, year: number): Day {
  if ('date' in on) return `${year}-${on.date}`;
  if ('easter' in on) return addDays(easterOf(year), on.easter);
  if ('before' in on) return lastBefore(`${year}-${on.before}`, on.weekday);
  const first = `${year}-${String(on.month).padStart(2, '0')}-01`;
  if (on.nth < 0) {
    const next =
      on.month === 12 ? `${year + 1}-01-01` : `${year}-${String(on.month + 1).padStart(2, '0')}-01`;
    return lastBefore(next, on.weekday);
  }
  const ahead = (on.weekday - weekdayOf(first) + 7) % 7;
  return addDays(first, ahead + 7 * (on.nth - 1));
}

function lastBefore(day: Day, weekday: number): Day {
  let before = addDays(day, -1);
  while (weekdayOf(before) !== weekday) before = addDays(before, -1);
  return before;
}

function substituteOf(
  day: Day,
  rule: Holiday['substitute'],
  off: ReadonlySet<Day>,
): Day | undefined {
  const weekday = weekdayOf(day);
  if (!rule || (weekday !== 0 && (rule === 'sunday' || weekday !== 6))) return undefined;
  if (rule === 'nearest' && weekday === 6) return addDays(day, -1);
  let next = addDays(day, 1);
  while (off.has(next) || weekdayOf(next) === 0 || (rule === 'weekend' && weekdayOf(next) === 6)) {
    next = addDays(next, 1);
  }
  return next;
}

/** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
export function easterOf(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
