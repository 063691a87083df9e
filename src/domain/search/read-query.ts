// What somebody asks for, in any language, as ideas of the vocabulary and the words that are none.
import { mergeSenses, type Sense } from './concept.ts';
import { distance, lettersOf, mayBeNear, slipsAllowed, soundOf } from './near-spelling.ts';
import { readMeasures } from './read-measures.ts';
import { splitWords, type Word } from './split-words.ts';
import { withoutArabicPrefix } from './stem-word.ts';
import { isSmallWord, isTerm, vocabularyWords } from './vocabulary-words.ts';

/**
 * One thing that was asked for: any of its senses answers it. `wished` only lifts what has it.
 * `word`: it is no word of ours; a good may carry it all the same, else `guesses` are what it may mean.
 */
export type Asked = {
  readonly said: string;
  readonly senses: readonly Sense[];
  readonly wished?: true;
  readonly word?: string;
  readonly guesses?: readonly Sense[];
};

const mostWords = 16;

/** Never refuses: what it cannot read it hands on as a bare word. */
export function readQuery(text: string): Asked[] {
  const { rest, wished } = readMeasures(text.slice(0, 200));
  const words = splitWords(rest, isTerm).slice(0, mostWords);
  const asked: Asked[] = wished.map((one) => ({ ...one, wished: true }));
  for (let at = 0; at < words.length;) {
    const { taken, found } = phraseAt(words, at);
    asked.push(...found);
    at += taken;
  }
  return distinct(asked);
}

/** The longest phrase of the vocabulary here; else what the one word may be. */
function phraseAt(words: readonly Word[], at: number): { taken: number; found: Asked[] } {
  const { exact, senses, longest } = vocabularyWords();
  for (let taken = Math.min(longest, words.length - at); taken > 0; taken--) {
    const phrase = words.slice(at, at + taken);
    const [first] = phrase;
    const known =
      exact.get(phrase.map(({ word }) => word).join(' ')) ??
      senses.get(phrase.map(({ stem }) => stem).join(' '));
    // "Sale" is a small word before it is the town of Salé; "or" is gold before it is a small word.
    const small = taken === 1 && isSmallWord(first!.word);
    if (!known || (small && known[0]!.weight < 1)) continue;
    const said = phrase.map((one) => one.said).join(' ');
    return { taken, found: [asks(said, known)] };
  }
  const word = words[at]!;
  return { taken: 1, found: isSmallWord(word.word) ? [] : unknownWord(word) };
}

function asks(said: string, senses: readonly Sense[]): Asked {
  const wished = senses.every(({ token }) => /^(?:size:|attribute:wearer-)/.test(token));
  return { said, senses, ...(wished ? { wished: true } : {}) };
}

function unknownWord({ said, word, stem }: Word): Asked[] {
  const { senses } = vocabularyWords();
  const bare = withoutArabicPrefix(word);
  const prefixed = bare === undefined ? undefined : senses.get(bare);
  if (prefixed) return [asks(said, prefixed)];
  const parts = compoundOf(word);
  if (parts) return parts.map((part) => asks(said, part));
  const tail = thingAtTheEnd(word);
  if (tail) return [asks(said, tail)];
  // Numbers measure or count: no good carries them as words.
  if (/^\d+$/.test(word) || (word.length < 2 && /^[a-z\u0621-\u064a\u30a1-\u30fa]/.test(word)))
    return [];
  const guesses = guessesFor(stem);
  const own: Sense = { token: `word:${stem}`, weight: 1 };
  return [{ said, senses: [own], word: stem, ...(guesses.length ? { guesses } : {}) }];
}

/** "Wollteppich" is wool and rug: known words with nothing, or a joining letter, between them. */
function compoundOf(word: string): (readonly Sense[])[] | undefined {
  if (!/^[a-z]{7,}$/.test(word)) return undefined;
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const last = knownPart(word.slice(cut));
    const first = word.slice(0, cut);
    const head = last && (knownPart(first) ?? knownPart(first.replace(/(?:s|n|en|es)$/, '')));
    if (head && last) return [head, last];
  }
  for (let cut = 6; cut <= word.length - 3; cut++) {
    const last = knownPart(word.slice(cut));
    const head = last && compoundOf(word.slice(0, cut));
    if (head && last) return [...head, last];
  }
  return undefined;
}

/** "Wandteller" is a plate whatever stands before it: the longest form that a compound ends in. */
function thingAtTheEnd(word: string): readonly Sense[] | undefined {
  if (!/^[a-z]{8,}$/.test(word)) return undefined;
  for (let cut = 3; cut <= word.length - 4; cut++) {
    const end = knownPart(word.slice(cut));
    if (end?.[0]!.token.startsWith('form:')) return end;
  }
  return undefined;
}

/** As it is spelled before as it is stemmed: a Schale is no Schal. */
function knownPart(part: string): readonly Sense[] | undefined {
  if (part.length < 3) return undefined;
  const { exact, senses } = vocabularyWords();
  const [{ word, stem }] = splitWords(part) as [Word];
  return exact.get(word) ?? senses.get(stem);
}

/** What a misspelt or transliterated word may mean: the nearest spellings, all equally near. */
function guessesFor(stem: string): Sense[] {
  const { sounds, near } = vocabularyWords();
  const sound = soundOf(stem);
  const own = lettersOf(stem);
  const heard = sounds.get(sound);
  if (heard) return sensesOf(heard, 0.9);
  let nearest: string[] = [];
  let most = slipsAllowed(stem);
  for (const { key, letters } of most > 0 ? near : []) {
    if (!mayBeNear(own, letters, most)) continue;
    const slips = distance(stem, key, most);
    if (slips > most) continue;
    if (slips < most) nearest = [];
    most = slips;
    nearest.push(key);
  }
  if (nearest.length === 0 && sound.length >= 5) {
    nearest = [...sounds].flatMap(([other, keys]) =>
      mayBeNear(lettersOf(sound), lettersOf(other), 1) && distance(sound, other, 1) <= 1
        ? keys
        : [],
    );
  }
  return nearest.length > 6 ? [] : sensesOf(nearest, 0.8);
}

function sensesOf(keys: readonly string[], share: number): Sense[] {
  const { senses } = vocabularyWords();
  return mergeSenses(
    keys.flatMap((key) =>
      senses.get(key)!.map(({ token, weight }) => ({ token, weight: weight * share })),
    ),
  );
}

/** The same thing said twice, in two languages perhaps, is asked once. */
function distinct(asked: readonly Asked[]): Asked[] {
  const seen = new Set<string>();
  return asked.filter(({ senses }) => {
    const key = senses.map(({ token }) => token).join(' ');
    return !seen.has(key) && seen.add(key);
  });
}
