// Which script a text is in, as far as a printed paper cares.

// Exactly the Latin letters our fonts have (set-twin.test.ts holds the two together): Western and
// Central European, Vietnamese, Turkish and Romanian, and the dotted letters of Amazigh.
const latin =
  /^[ -~\u00a0-\u017e\u01a0\u01a1\u01af\u01b0\u0218-\u021bḌḍḤḥṚṛṢṣṬṭẒẓ\u1ea0-\u1ef9–—‘-‚“-„•…]+$/u;
const arabic = /[\u060c\u061b\u061f\u0621-\u063a\u0640-\u0652\u0660-\u0669\u06a4]/g;
const japanese =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u3002\u30fb\u30fc\uff01-\uff5e]/gu;

/** Letters every post office reads, with their accents; digits, spaces and usual punctuation. */
export function isLatin(text: string): boolean {
  return latin.test(text) && text.trim() !== '';
}

export type PrintedScript = 'latin' | 'arabic' | 'japanese';

/** The script to typeset a text in; undefined for those no font of ours has. */
export function scriptOf(text: string): PrintedScript | undefined {
  if (isLatin(text)) return 'latin';
  if (isLatinBut(arabic, text)) return 'arabic';
  return isLatinBut(japanese, text) ? 'japanese' : undefined;
}

function isLatinBut(letters: RegExp, text: string): boolean {
  const rest = text.replace(letters, '');
  return rest.length < text.length && (rest === '' || latin.test(rest));
}
