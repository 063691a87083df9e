// Where in Morocco a good was made, by code or name: Morocco itself, or one of the two regions.
import { bareWords, namesIn, placeWords } from './place-words.ts';
import { moroccan, southern } from './names-of-origin.ts';

export type OriginRead = {
  /** The region papers must name. */
  readonly named?: string;
  /** Surely of Morocco itself. */
  readonly morocco: boolean;
};

const read = new Map<string, OriginRead>();
const mostKept = 1_000;

export function readOrigin(region: string): OriginRead {
  const known = read.get(region);
  if (known) return known;
  const found = origin(region);
  if (read.size < mostKept) read.set(region, found);
  return found;
}

// "Tarfaya, Laâyoune-Sakia El Hamra" names both: what may be of the south claims nothing.
function origin(region: string): OriginRead {
  const names = namesIn(region).map((name) => name.replace(/^ma (?=[\p{L}\p{N}]{2,3}$)/u, ''));
  for (const [named, words] of southernWords) {
    if (names.some((name) => isOneOf(words, name) && !moroccanWords.has(name))) {
      return { named: named === unsaid ? undefined : named, morocco: false };
    }
  }
  return { morocco: names.some((name) => isOneOf(moroccanWords, name)) };
}

function isOneOf(words: ReadonlySet<string>, name: string): boolean {
  return words.has(name) || words.has(bareWords(name)) || words.has(name.replace(/^ال/, ''));
}

const unsaid = 'unsaid';
const southernWords = Object.entries(southern).map(
  ([name, names]) => [name, wordsOf(names)] as const,
);
const moroccanWords = wordsOf(moroccan);

function wordsOf(names: string): ReadonlySet<string> {
  const words = names.split('|').map(placeWords);
  return new Set([...words, ...words.map(bareWords)].filter((name) => name !== ''));
}
