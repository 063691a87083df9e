// A document that passes, broken in one way: what the judge must then say.
import { expect } from 'vitest';

export type Break = readonly [how: string, from: string | RegExp, to: string, fault: RegExp];

/** Its first such part put otherwise; a part that is not there proves nothing. */
export function broken(whole: string, [how, from, to]: Break): string {
  const other = whole.replace(from, to);
  expect(other, how).not.toBe(whole);
  return other;
}
