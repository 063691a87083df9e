// Instants as people read them, with their zone where they are proof of something.
import { dateFormat } from '#domain/formatters.ts';

/** "24 November 2026 at 00:12:00 UTC". */
export function formatInstant(at: Date, locale: string): string {
  return dateFormat(locale, { dateStyle: 'long', timeStyle: 'long', timeZone: 'UTC' }).format(at);
}
