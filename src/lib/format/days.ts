// Days as people read them. A day is text and has no zone: it is read and written in UTC.
import { dateFormat } from '#domain/formatters.ts';
import type { Day } from '#domain/time/day.ts';

const instant = (day: Day) => new Date(`${day}T00:00:00Z`);

/** "23 November 2026". */
export function formatDay(day: Day, locale: string): string {
  return dateFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    instant(day),
  );
}

/** "4 December": where the year is clear. */
export function formatDayOfYear(day: Day, locale: string): string {
  return dateFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(instant(day));
}

/** "November 2026". */
export function formatMonth(day: Day, locale: string): string {
  return dateFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    instant(day),
  );
}

/** "18–24 November": the year is left out while it is clear. */
export function formatDays(from: Day, until: Day, locale: string): string {
  const format = dateFormat(locale, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(from.slice(0, 4) === until.slice(0, 4) ? {} : ({ year: 'numeric' } as const)),
  });
  // Intl writes a Japanese range as 11/28～12/01, which reads as a note and not as a promise.
  if (locale.startsWith('ja'))
    return `${format.format(instant(from))}～${format.format(instant(until))}`;
  return format.formatRange(instant(from), instant(until));
}
