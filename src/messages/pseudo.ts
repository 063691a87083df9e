// Pseudo-locales: English made so that whatever never passed through messages shows at a glance.
// en-XA has accents, brackets and two fifths more text; ar-XB runs from right to left.
import type { PseudoLanguage } from '#domain/markets.ts';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'áƀçðéƒğĥîĵķļɱñöþǫřšţûṽŵẋýžÅƁÇÐÉƑĞĤÎĴĶĻṀÑÖÞǪŘŠŢÛṼŴẊÝŽ';
const filling = 'łöñğéř ţĥáñ îţ ŵáš ';

// Around what a message is given: names, amounts and other messages stay as they are.
const [open, close] = ['\uE000', '\uE001'];
const [rightToLeft, endOfIt] = ['\u202E', '\u202C'];

/** The same tree of texts and functions in a pseudo-language. */
export function pseudoWords<Words>(words: Words, language: PseudoLanguage): Words {
  const change = language === 'en-XA' ? longer : mirrored;
  return changed(words, (text) => withoutMarks(change(text))) as Words;
}

type Change = (text: string) => string;

function changed(words: unknown, change: Change): unknown {
  if (typeof words === 'string') return change(words);
  if (typeof words === 'function')
    return (...given: unknown[]) => change(String(words(...given.map(marked))));
  if (Array.isArray(words)) return words.map((one) => changed(one, change));
  if (typeof words !== 'object' || words === null) return words;
  const entries = Object.entries(words).map(([key, one]) => [key, changed(one, change)]);
  return Object.fromEntries(entries);
}

function marked(given: unknown): unknown {
  if (typeof given === 'string') return given && open + given + close;
  if (Array.isArray(given)) return given.map(marked);
  if (typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(Object.entries(given).map(([key, one]) => [key, marked(one)]));
}

function longer(text: string): string {
  if (text === '') return '';
  const own = ownParts(text).map(({ part, given }) => (given ? part : accent(part)));
  const more = Math.ceil(withoutGiven(text).length * 0.4);
  const tail = filling
    .repeat(Math.ceil(more / filling.length))
    .slice(0, more)
    .trim();
  return `[${own.join('')}${tail && ` ${tail}`}]`;
}

function mirrored(text: string): string {
  const turned = (word: string) => rightToLeft + word + endOfIt;
  return ownParts(text)
    .map(({ part, given }) => (given ? part : part.replace(/\p{L}[\p{L}\p{M}’'-]*/gu, turned)))
    .join('');
}

function accent(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => [...accented][plain.indexOf(letter)]!);
}

/** A text cut where something given begins or ends; what is given may hold something given. */
function ownParts(text: string): { part: string; given: boolean }[] {
  const parts: { part: string; given: boolean }[] = [];
  let depth = 0;
  for (const part of text.split(/(?<=[\uE000\uE001])|(?=[\uE000\uE001])/)) {
    if (part === open) depth++;
    else if (part === close) depth--;
    else if (part) parts.push({ part, given: depth > 0 });
  }
  return parts;
}

function withoutGiven(text: string): string {
  return ownParts(text)
    .filter(({ given }) => !given)
    .map(({ part }) => part)
    .join('');
}

function withoutMarks(text: string): string {
  return text.replace(/[\uE000\uE001]/g, '');
}
