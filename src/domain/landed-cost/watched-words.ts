// The names under which what is watched may be told: many materials, any spelling, six languages.
// A name is found as whole words in what was said, in the singular or the plural.
import type { Attributes } from './shipment.ts';
import { plainName } from './plain-name.ts';
import { flagOf } from './traits.ts';

/** Ids as the law knows them, with the words people and files have for them, plain. */
// prettier-ignore
export const watchedWords: Readonly<Record<string, readonly string[]>> = {
  fossil: ['fossil', 'fossile', 'fosil', 'ammonite', 'ammonit', 'trilobite', 'trilobit', 'مستحاثة', 'أحفورة', '化石', 'アンモナイト'],
  meteorite: ['meteorite', 'meteorit', 'meteorito', 'نيزك', '隕石'],
  'tortoise-shell': ['tortoise', 'tortoiseshell', 'tortoise shell', 'turtle', 'turtleshell', 'tortue', 'ecaille de tortue', 'schildpatt', 'schildkrote', 'tortuga', 'carey', 'سلحفاة', '鼈甲', 'べっ甲'],
  ivory: ['ivory', 'ivoire', 'elfenbein', 'marfil', 'elephant', 'elefant', 'elefante', 'walrus', 'hippopotamus', 'عاج', '象牙'],
  coral: ['coral', 'corail', 'koralle', 'corallium', 'مرجان', '珊瑚', 'サンゴ'],
  tridacna: ['tridacna', 'giant clam', 'benitier', 'riesenmuschel', 'シャコガイ'],
  rosewood: ['rosewood', 'palissandre', 'palisander', 'palisandro', 'ローズウッド', '紫檀'],
  dalbergia: ['dalbergia', 'cocobolo'],
  'rhino-horn': ['rhino', 'rhinoceros', 'nashorn', 'rinoceronte', '犀角'],
  'big-cat': ['leopard', 'leopardo', 'cheetah', 'guepard', 'gepard', 'tiger', 'jaguar', 'ocelot', 'caracal', 'lynx', 'جلد النمر', 'جلد الفهد', '豹'],
  python: ['python', 'piton', 'أصلة', 'パイソン'],
  snake: ['snake', 'snakeskin', 'serpent', 'serpiente', 'schlange', 'schlangenleder', 'cobra', 'boa', 'anaconda', 'ثعبان', 'أفعى', '蛇革', 'ヘビ革'],
  crocodile: ['crocodile', 'crocodilus', 'crocodylus', 'croco', 'krokodil', 'krokodilleder', 'cocodrilo', 'تمساح', 'ワニ革', 'クロコダイル'],
  alligator: ['alligator', 'caiman', 'kaiman', 'アリゲーター'],
  lizard: ['lizard', 'lezard', 'eidechse', 'lagarto', 'varan', 'varanus', 'monitor lizard', 'سحلية', 'トカゲ', 'リザード'],
  stingray: ['stingray', 'galuchat', 'shagreen', 'rochenleder', 'ガルーシャ'],
  'exotic-leather': ['exotic leather', 'cuir exotique', 'exotenleder', 'cuero exotico', 'ostrich', 'autruche', 'strauss', 'straussenleder', 'avestruz', 'نعامة', 'オーストリッチ', 'gazelle', 'fennec', 'pangolin'],
};

/** What is said of looks, of a likeness and of papers names no material. */
const saysLooks = /colou?r|dye|pattern|motif|style|print|shape|subject|title|description|paper/i;

const idOf = new Map(
  Object.entries(watchedWords).flatMap(([id, words]) =>
    [id, ...words].map((word) => [plain(word), id]),
  ),
);
const isJapanese = (word: string) => /[\p{Script=Han}\p{Script=Katakana}]/u.test(word);
const spaced = [...idOf.keys()].filter((word) => !isJapanese(word)).sort(longestFirst);
const unspaced = [...idOf.keys()].filter(isJapanese).sort(longestFirst);

// Not "faux python", "without coral" or "ivory coloured": there the thing itself is missing.
const absent = 'faux|fake|imitation|no|not|without|sans|sin|ohne|kein|بدون|بلا';
const likeness = 'colou?red|colou?r|print|printed|embossed|effect|look';
const before = `(?<!\\p{L})(?<!(?:${absent}) )(?:ال)?`;
const after = `(?:s|es|e|n|en)?(?!\\p{L})(?! (?:${likeness}))`;
const asWord = new RegExp(`${before}(${spaced.join('|')})${after}`, 'gu');
const asPart = new RegExp(unspaced.join('|'), 'gu');

/** Ids of all that is told of a piece: in any attribute, in any spelling, several in one. */
export function watchedIn(attributes: Attributes): Set<string> {
  const found = new Set<string>();
  for (const [name, value] of Object.entries(attributes)) {
    if (saysLooks.test(name)) continue;
    const text = told(name, value);
    if (text) for (const id of namedIn(text)) found.add(id);
  }
  return found;
}

const seen = new Map<string, readonly string[]>();

// Nearly all that is told are words of the vocabulary, the same in every quote.
function namedIn(text: string): readonly string[] {
  const known = seen.get(text);
  if (known) return known;
  const plainly = plain(text);
  const words = [...plainly.matchAll(asWord)].map(([, word]) => word!);
  const parts = [...plainly.matchAll(asPart)].map(([word]) => word);
  const ids = [...words, ...parts].map((word) => idOf.get(word)!);
  if (seen.size >= 2_000) seen.clear();
  if (text.length < 100) seen.set(text, ids);
  return ids;
}

/** `coral: 'yes'` names coral; `coral: 'no'` and numbers name nothing. */
function told(name: string, value: Attributes[string]): string {
  const flag = flagOf(value);
  if (flag === undefined) return typeof value === 'string' ? value : '';
  return flag ? name.replace(/([a-z])([A-Z])/g, '$1 $2') : '';
}

function plain(text: string): string {
  return plainName(text.replaceAll('_', ' '));
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}
