// A day is text, '2026-11-23': no clock, no zone. Instants are Date; only doors read the clock.

export type Day = string;

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(new Date(`${text}T00:00:00Z`)) === text;
}

/** The UTC day of an instant. */
export function dayOf(instant: Date): Day {
  return Number.isNaN(instant.getTime()) ? '' : instant.toISOString().slice(0, 10);
}

export function addDays(day: Day, days: number): Day {
  return dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000));
}

/** Whether a rule with these bounds is in force that day; `until` is the last day it holds. */
export function inForce(day: Day, from?: Day, until?: Day): boolean {
  return (!from || from <= day) && (!until || day <= until);
}
