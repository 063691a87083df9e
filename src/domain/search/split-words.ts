// A text as words: by spaces and signs where a script has them, by a dictionary where it has none.
import { foldText } from './fold-text.ts';
import { stemWord } from './stem-word.ts';

/** `word` is folded; `stem` is what is compared; `said` is what was typed, for showing it again. */
export type Word = { readonly said: string; readonly word: string; readonly stem: string };

const written = /[\p{L}\p{M}\p{N}]+/gu;
// Han, kana and their signs: scripts written without spaces.
const unspaced = /[\u3005\u3007\u30a1-\u30fa\u3400-\u9fff]+/g;
// One small kana between two words, before kana are folded and it could be read as part of either.
const particles =
  /(?<=[\p{Script=Han}\p{Script=Katakana}ー])[のなをとにがはでへも](?=[\p{Script=Han}\p{Script=Katakana}])/gu;
const longestTerm = 14;

/** `isTerm` says whether a stretch of Japanese is one word of the vocabulary: it is then kept whole. */
export function splitWords(text: string, isTerm: (term: string) => boolean = () => false): Word[] {
  const words: Word[] = [];
  const apart = text.normalize('NFKC').replace(particles, ' ');
  for (const [piece] of foldText(apart).matchAll(written)) {
    let from = 0;
    for (const run of piece.matchAll(unspaced)) {
      push(words, piece.slice(from, run.index));
      for (const part of cutRun(run[0], isTerm)) push(words, part);
      from = run.index + run[0].length;
    }
    push(words, piece.slice(from));
  }
  return words;
}

function push(words: Word[], word: string): void {
  if (word) words.push({ said: word, word, stem: stemWord(word) });
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** Words of the vocabulary first, the longest; what is between them as the dictionary cuts it. */
function cutRun(run: string, isTerm: (term: string) => boolean): string[] {
  const segments = new Map([...segmenter.segment(run)].map((one) => [one.index, one.segment]));
  const parts: string[] = [];
  let at = 0;
  let rest = '';
  while (at < run.length) {
    const term = termAt(run, at, segments.get(at), isTerm);
    if (term === undefined) {
      rest += run[at++];
      continue;
    }
    parts.push(...cutRest(rest), term);
    rest = '';
    at += term.length;
  }
  return [...parts, ...cutRest(rest)];
}

/** One sign alone is a term only where the dictionary cuts it off: 金 is gold, but not in 金属. */
function termAt(
  run: string,
  at: number,
  segment: string | undefined,
  isTerm: (term: string) => boolean,
): string | undefined {
  for (let length = Math.min(longestTerm, run.length - at); length > 1; length--) {
    const term = run.slice(at, at + length);
    if (isTerm(term)) return term;
  }
  return segment?.length === 1 && isTerm(segment) ? segment : undefined;
}

function cutRest(rest: string): string[] {
  return rest ? [...segmenter.segment(rest)].map((one) => one.segment) : [];
}
