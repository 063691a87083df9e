import { expect, test } from 'vitest';
import { mostSaved, readSaved, withoutSaved, withSaved, writeSaved } from './saved-works.ts';

const id = (number: number) => `2222${String(number + 2222).replace(/[01]/g, '9')}`;

test('what was saved is read back, the newest first and each once', () => {
  const saved = withSaved(withSaved(withSaved([], 'k7m2x9pq'), '22334455'), 'k7m2x9pq');
  expect(readSaved(writeSaved(saved))).toEqual(['22334455', 'k7m2x9pq']);
  expect(withoutSaved(saved, '22334455')).toEqual(['k7m2x9pq']);
});

test.each([undefined, '', '<script>', 'k7m2x9p', "'; drop table goods", '.'.repeat(5_000)])(
  'a cookie somebody wrote by hand saves nothing: %j',
  (text) => expect(readSaved(text)).toEqual([]),
);

test('no more than a hundred are kept', () => {
  let saved: readonly string[] = [];
  for (let number = 0; number < 700; number++) saved = withSaved(saved, id(number));
  expect(saved).toHaveLength(mostSaved);
  expect(withSaved(saved, 'zzzzzzzz')).toBe(saved);
});
