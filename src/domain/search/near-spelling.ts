// How far one spelling is from another, and how a word written by ear sounds.

/** Letters added, left out, changed or swapped; anything over `most` is answered as `most + 1`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, before[j - 2]! + 1);
      }
      next.push(cost);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length]!;
}

/** Which letters a word has, a bit each: words whose letters differ much are never near. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** A slip changes at most two letters: told without comparing the words themselves. */
export function mayBeNear(a: number, b: number, most: number): boolean {
  let differ = a ^ b;
  for (let left = 2 * most; differ !== 0; left--) {
    if (left === 0) return false;
    differ &= differ - 1;
  }
  return true;
}

/** How many slips a word of this length is forgiven. */
export function slipsAllowed(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

const heard: readonly (readonly [RegExp, string])[] = [
  [/3/g, 'a'],
  [/7/g, 'h'],
  [/9/g, 'k'],
  [/5/g, 'kh'],
  [/[2']/g, ''],
  [/ou|oo|w|u/g, 'u'],
  [/ee|ii|iy|y/g, 'i'],
  [/e/g, 'a'],
  [/ck|q|c(?!h)/g, 'k'],
  [/sh|sch/g, 'ch'],
  [/ph/g, 'f'],
  [/h$/g, ''],
  [/(.)\1+/g, '$1'],
];

/** Arabic and Tamazight words in Latin letters have no one spelling: zarbia, zerbiya, zarbi9a. */
export function soundOf(word: string): string {
  return heard.reduce((sound, [from, to]) => sound.replace(from, to), word);
}
