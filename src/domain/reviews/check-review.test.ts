import { expect, it } from 'vitest';
import { checkReview } from './check-review.ts';

const said = { stars: '4', words: ' Soft.\r\nWarm. ', language: 'de', name: '  Lena  G. ' };

it('a review is kept without the spaces around it', () => {
  expect(checkReview(said)).toEqual({
    stars: 4,
    words: 'Soft.\nWarm.',
    language: 'de',
    name: 'Lena G.',
  });
});

it('stars alone are enough, and a name is not asked', () => {
  expect(checkReview({ ...said, words: '', name: '' })).toMatchObject({ words: '', name: '' });
});

it.each([
  [{ stars: '' }, ['stars']],
  [{ stars: '6' }, ['stars']],
  [{ stars: '4.5' }, ['stars']],
  [{ words: 'x'.repeat(2001) }, ['words']],
  [{ language: '<b>' }, ['language']],
  [{ name: 'x'.repeat(41), stars: '0' }, ['stars', 'name']],
])('what cannot stand is named: %j', (change, wrong) => {
  expect(checkReview({ ...said, ...change })).toEqual({ wrong });
});
