// How one fact is asked about: its question when it is missing, assumed, or not as it must be.
import { isLatin } from './latin.ts';
import type { Fact } from './parcel-facts.ts';
import type { Question, QuestionKey, QuestionValues } from './question.ts';
import { isAssumed } from './settled.ts';

/** The question of one fact, when it is missing, assumed, or not as it must be. */
export function ask<T>(
  field: string,
  fact: Fact<T>,
  questionKey: QuestionKey,
  { values = {}, is = () => true }: { values?: QuestionValues; is?: (value: T) => boolean } = {},
): Question[] {
  if (isAssumed(fact)) return [{ field, questionKey: fact.question, values }];
  return fact === undefined || !is(fact as T) ? [{ field, questionKey, values }] : [];
}

/** Written in letters the post reads. */
export function isWritten(text: string | null): boolean {
  return text !== null && isLatin(text);
}

export function isCounted(count: number): boolean {
  return Number.isSafeInteger(count) && count > 0;
}
