// Every name and spelling of the craft vocabulary, in every language, and what each stands for.
import { colours } from '../craft/colours.ts';
import { crafts } from '../craft/crafts.ts';
import { formNouns } from '../craft/form-nouns.ts';
import { formIds, formRow } from '../craft/forms.ts';
import { materials } from '../craft/materials.ts';
import { dyes } from '../craft/dyes.ts';
import { motifs } from '../craft/motifs.ts';
import { townId } from '../craft/place-name.ts';
import { provinces } from '../craft/provinces.ts';
import { regions } from '../craft/regions.ts';
import { styles } from '../craft/styles.ts';
import { techniques } from '../craft/techniques.ts';
import { towns } from '../craft/towns.ts';
import { mergeSenses, type Sense, type Token } from './concept.ts';
import { foldText, spellUmlauts } from './fold-text.ts';
import { lettersOf, soundOf } from './near-spelling.ts';
import { everydayWords, nearTo, plainPhrases, sizeWords, smallWords } from './plain-words.ts';
import { shoppersWords } from './shoppers-words.ts';
import { splitWords } from './split-words.ts';

type Named = readonly [token: Token, names: readonly string[], weight: number];

/**
 * `exact`: by folded words joined by a space; `senses`: by their stems, asked when no exact one is
 * there; `sounds`: stems of one word as they are heard.
 */
export type VocabularyWords = {
  readonly exact: ReadonlyMap<string, readonly Sense[]>;
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
  readonly sounds: ReadonlyMap<string, readonly string[]>;
  /** The stems that a misspelt word may be, with their letters. */
  readonly near: readonly { readonly key: string; readonly letters: number }[];
  /** Whole words without spaces, for cutting Japanese. */
  readonly terms: ReadonlySet<string>;
  readonly longest: number;
};

const notNames = new Set([
  'swatch',
  'of',
  'crafts',
  'craft',
  'kind',
  'sizes',
  'materials',
  'asks',
  'mayAsk',
  'typical',
  'forms',
  'home',
  'gender',
  'counter',
  'closed',
  'since',
  'region',
  'prefecture',
]);

let read: VocabularyWords | undefined;

/** Read once: the vocabulary is closed and does not change while the house is open. */
export function vocabularyWords(): VocabularyWords {
  return (read ??= readVocabulary([...named()]));
}

export function isSmallWord(word: string): boolean {
  return small.has(word);
}

/** Whether a stretch of Japanese is one word of ours, to be kept whole. */
export function isTerm(term: string): boolean {
  return vocabularyWords().terms.has(term);
}

const small = new Set(smallWords.map(foldText));
const everyday = new Set(everydayWords.map(foldText));

function readVocabulary(rows: readonly Named[]): VocabularyWords {
  const terms = new Set(rows.flatMap(([, names]) => names.map((name) => foldText(name).trim())));
  const exact = new Map<string, Sense[]>();
  const senses = new Map<string, Sense[]>();
  let longest = 1;
  for (const [token, names, weight] of rows) {
    for (const name of names) {
      for (const spelling of new Set([name, spellUmlauts(name)])) {
        const words = splitWords(spelling, (term) => terms.has(term));
        if (words.length === 0 || words.length > 5) continue;
        longest = Math.max(longest, words.length);
        add(exact, words.map(({ word }) => word).join(' '), { token, weight });
        add(senses, words.map(({ stem }) => stem).join(' '), { token, weight });
      }
    }
  }
  for (const map of [exact, senses]) {
    for (const [key, said] of map) map.set(key, mergeSenses(said.flatMap(withNear)));
  }
  const near = [...senses.keys()]
    .filter((key) => key.length >= 4 && isThing(senses.get(key)!))
    .map((key) => ({ key, letters: lettersOf(key) }));
  return { exact, senses, sounds: soundsOf(senses), near, terms, longest };
}

function add(map: Map<string, Sense[]>, key: string, sense: Sense): void {
  map.set(key, [...(map.get(key) ?? []), sense]);
}

function withNear({ token, weight }: Sense): Sense[] {
  const near = (nearTo[token] ?? []).map(([other, share]) => ({
    token: other,
    weight: share * weight,
  }));
  return [{ token, weight }, ...near];
}

/** A slip is read as a thing or where it is from: "serving" is not carving, nor "berber" gerben. */
function isThing(senses: readonly Sense[]): boolean {
  return senses.some(({ token }) => !/^(?:technique|dye|motif|attribute):/.test(token));
}

function soundsOf(senses: ReadonlyMap<string, readonly Sense[]>): Map<string, string[]> {
  const sounds = new Map<string, string[]>();
  for (const key of senses.keys()) {
    if (!/^[a-z]{4,}$/.test(key) || !isThing(senses.get(key)!)) continue;
    const sound = soundOf(key);
    sounds.set(sound, [...(sounds.get(sound) ?? []), key]);
  }
  return sounds;
}

function* named(): Generator<Named> {
  for (const [id, row] of Object.entries(crafts)) yield [`craft:${id}`, namesIn(row), 0.8];
  for (const id of formIds) {
    yield [`form:${id}`, [...namesIn(formNouns[id]), ...formRow(id).spellings], 1];
  }
  for (const [id, row] of Object.entries(styles)) yield [`style:${id}`, namesIn(row), 1];
  for (const [id, row] of Object.entries(materials)) yield [`material:${id}`, namesIn(row), 1];
  for (const [id, row] of Object.entries(colours)) yield [`colour:${id}`, namesIn(row), 1];
  for (const [id, row] of Object.entries(regions)) {
    const names = namesIn(row);
    yield [`region:${id}`, names, 1];
    // "Fès-Meknès" is asked for as either of its towns.
    yield [`region:${id}`, names.flatMap((name) => name.split(/[-–＝]/)), 0.6];
  }
  for (const [id, row] of Object.entries(provinces)) {
    yield [`province:${id}`, telling(row), 0.9];
    yield [`region:${row.region}`, telling(row), 0.7];
  }
  for (const [province, names, typed] of towns) {
    yield [`place:${townId(names)}`, [...namesIn(names), ...typed], 1];
    yield [`province:${province}`, [...namesIn(names), ...typed], 0.6];
  }
  // Under 1: "hand" is a small word before it is a motif, and an idea of its own kind stands before.
  for (const [id, row] of Object.entries(techniques)) yield [`technique:${id}`, namesIn(row), 0.9];
  for (const [id, row] of Object.entries(dyes)) yield [`dye:${id}`, telling(row), 0.8];
  for (const [id, row] of Object.entries(motifs)) yield [`motif:${id}`, telling(row), 0.8];
  for (const [token, names] of Object.entries(plainPhrases)) yield [token as Token, names, 1];
  for (const [token, names] of shoppersWords) yield [token, names, 1];
  for (const [id, names] of Object.entries(sizeWords)) yield [`size:${id}`, names, 1];
}

/** Without the words that ask for something else far more often: a house, tea, wood. */
function telling(row: object): string[] {
  return namesIn(row).filter((name) => !everyday.has(foldText(name)));
}

/** Every name in a row, however its grammar nests it. */
function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 1 || /[^ -~]/.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (notNames.has(key) ? [] : namesIn(one)));
}
