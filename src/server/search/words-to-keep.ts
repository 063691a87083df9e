// Which words to spare when nothing answers all of them.
import type { Asked } from '#domain/search/read-query.ts';

/** What a thing is matters more than what it is made of, and that more than its colour. */
const matters = [
  'form',
  'style',
  'craft',
  'region',
  'material',
  'place',
  'province',
  'technique',
  'motif',
  'dye',
  'attribute',
  'women',
  'kind',
  'colour',
  'origin',
  'word',
];

/**
 * Words to keep: all but the one that can best be spared among those without which something is
 * found; else only the one that matters most of those that find something; else none.
 */
export function wordsToKeep(
  words: readonly Asked[],
  { without, alone }: { without: readonly number[]; alone: readonly number[] },
): readonly Asked[] {
  const spared = words
    .map((word, at) => ({ word, found: without[at] ?? 0 }))
    .filter(({ found }) => found > 0)
    .sort((a, b) => rankOf(b.word) - rankOf(a.word) || a.found - b.found)[0];
  if (spared && words.length > 1) return words.filter((word) => word !== spared.word);
  const [most] = words
    .filter((_, at) => (alone[at] ?? 0) > 0)
    .sort((a, b) => rankOf(a) - rankOf(b));
  return most ? [most] : [];
}

/** Says what the thing is: without it something else would be shown. */
export function isThing({ senses }: Asked): boolean {
  return senses.some(({ token }) => /^(?:form|craft):/.test(token));
}

function rankOf({ senses }: Asked): number {
  const ranks = senses.map(({ token }) => matters.indexOf(token.slice(0, token.indexOf(':'))));
  return Math.min(...ranks.map((rank) => (rank < 0 ? matters.length : rank)));
}
