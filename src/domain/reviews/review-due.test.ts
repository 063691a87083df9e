import { expect, it } from 'vitest';
import { reviewDueOn } from './review-due.ts';

it.each([
  ['three days after it arrived', '2026-12-01', '2026-12-20', '2026-12-04'],
  ['a week after the last day promised', undefined, '2026-12-20', '2026-12-27'],
  ['never while no day is known', undefined, undefined, undefined],
])('a buyer is asked %s', (_, deliveredOn, promisedBy, due) => {
  expect(reviewDueOn({ deliveredOn, promisedBy })).toBe(due);
});
