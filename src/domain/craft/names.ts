// One name in every language: a vocabulary row that lacks a language does not compile.
import type { Language } from '../markets.ts';

export type Names = Readonly<Record<Language, string>>;

/** Changes when a word is added or a name corrected; ids are never taken away nor reused. */
export const vocabularyVersion = 4;

/** Whether an unknown value is one of the ids of a closed table. */
export function isIdOf<Table extends object>(table: Table, value: unknown): value is keyof Table {
  return typeof value === 'string' && Object.hasOwn(table, value);
}
