// The colours of the trade, as one sees them: a name is a hue, never a claim about the dye.
import type { Language } from '../markets.ts';
import { isIdOf, type Names } from './names.ts';

/**
 * `arabicDefinite` follows the word colour ("باللون الأسود"). `frenchAgrees`: a plain adjective,
 * follows the thing when it is its only colour ("Assiette, blanche"); a compound never does;
 * `spanishAgrees` is the same in Spanish ("Plato, blanco").
 * `swatch` is for pictures only.
 */
type ColourRow = Names & {
  readonly frenchAgrees?: { readonly f: string; readonly manyM: string };
  readonly spanishAgrees?: {
    readonly f: string;
    readonly manyM: string;
    readonly manyF: string;
  };
  readonly arabicDefinite: string;
  readonly swatch: string;
  readonly spellings: readonly string[];
};

export type ColourId = keyof typeof colours;

export const colours = {
  ivory: {
    en: 'ivory',
    fr: 'ivoire',
    ar: 'عاجي',
    de: 'elfenbeinfarben',
    es: 'marfil',
    ja: 'アイボリー',
    arabicDefinite: 'العاجي',
    swatch: '#efe6d4',
    spellings: [
      'crudo',
      'natural',
      'undyed',
      'cream',
      'ecru',
      'écru',
      'naturel',
      'naturweiß',
      'كريمي',
      '生成り',
    ],
  },
  white: {
    en: 'white',
    fr: 'blanc',
    ar: 'أبيض',
    de: 'weiß',
    es: 'blanco',
    ja: '白',
    spanishAgrees: { f: 'blanca', manyM: 'blancos', manyF: 'blancas' },
    arabicDefinite: 'الأبيض',
    frenchAgrees: { f: 'blanche', manyM: 'blancs' },
    swatch: '#f8f6f1',
    spellings: ['blanca', 'blanche', 'weiss', 'بيضاء', 'ホワイト'],
  },
  black: {
    en: 'black',
    fr: 'noir',
    ar: 'أسود',
    de: 'schwarz',
    es: 'negro',
    ja: '黒',
    spanishAgrees: { f: 'negra', manyM: 'negros', manyF: 'negras' },
    arabicDefinite: 'الأسود',
    frenchAgrees: { f: 'noire', manyM: 'noirs' },
    swatch: '#25221f',
    spellings: ['negra', 'noire', 'سوداء', 'ブラック'],
  },
  grey: {
    en: 'grey',
    fr: 'gris',
    ar: 'رمادي',
    de: 'grau',
    es: 'gris',
    ja: 'グレー',
    spanishAgrees: { f: 'gris', manyM: 'grises', manyF: 'grises' },
    arabicDefinite: 'الرمادي',
    frenchAgrees: { f: 'grise', manyM: 'gris' },
    swatch: '#8b8780',
    spellings: ['gray', 'grise', 'رمادية', '灰色'],
  },
  brown: {
    en: 'brown',
    fr: 'marron',
    ar: 'بني',
    de: 'braun',
    es: 'marrón',
    ja: '茶色',
    spanishAgrees: { f: 'marrón', manyM: 'marrones', manyF: 'marrones' },
    arabicDefinite: 'البني',
    swatch: '#6d4a32',
    spellings: ['castaño', 'café', 'brun', 'brune', 'tan', 'بنية', 'ブラウン'],
  },
  red: {
    en: 'red',
    fr: 'rouge',
    ar: 'أحمر',
    de: 'rot',
    es: 'rojo',
    ja: '赤',
    spanishAgrees: { f: 'roja', manyM: 'rojos', manyF: 'rojas' },
    arabicDefinite: 'الأحمر',
    frenchAgrees: { f: 'rouge', manyM: 'rouges' },
    swatch: '#a5322b',
    spellings: ['granate', 'roja', 'madder', 'garance', 'krapprot', 'حمراء', 'レッド', '茜色'],
  },
  henna: {
    en: 'henna',
    fr: 'henné',
    ar: 'حنّائي',
    de: 'hennafarben',
    es: 'color henna',
    ja: 'ヘナ色',
    arabicDefinite: 'الحنّائي',
    swatch: '#9a5b2e',
    spellings: ['jena', 'henné', 'حناء', 'حنائي', 'ヘナ'],
  },
  saffron: {
    en: 'saffron yellow',
    fr: 'jaune safran',
    ar: 'أصفر زعفراني',
    de: 'safrangelb',
    es: 'amarillo azafrán',
    ja: 'サフランイエロー',
    arabicDefinite: 'الأصفر الزعفراني',
    swatch: '#e2a32b',
    spellings: ['amarillo', 'yellow', 'saffron', 'jaune', 'gelb', 'أصفر', 'صفراء', '黄色'],
  },
  green: {
    en: 'green',
    fr: 'vert',
    ar: 'أخضر',
    de: 'grün',
    es: 'verde',
    ja: '緑',
    spanishAgrees: { f: 'verde', manyM: 'verdes', manyF: 'verdes' },
    arabicDefinite: 'الأخضر',
    frenchAgrees: { f: 'verte', manyM: 'verts' },
    swatch: '#3f7a4f',
    spellings: ['verte', 'gruen', 'خضراء', 'グリーン'],
  },
  indigo: {
    en: 'indigo',
    fr: 'bleu indigo',
    ar: 'نيلي',
    de: 'indigoblau',
    es: 'azul índigo',
    ja: 'インディゴ',
    arabicDefinite: 'النيلي',
    swatch: '#2c3e73',
    spellings: ['añil', 'nila', 'نيلة', '藍色'],
  },
  blue: {
    en: 'cobalt blue',
    fr: 'bleu cobalt',
    ar: 'أزرق كوبالتي',
    de: 'kobaltblau',
    es: 'azul cobalto',
    ja: 'コバルトブルー',
    arabicDefinite: 'الأزرق الكوبالتي',
    swatch: '#2456a6',
    spellings: ['azul', 'blue', 'bleu', 'blau', 'أزرق', 'زرقاء', '青'],
  },
  pink: {
    en: 'pink',
    fr: 'rose',
    ar: 'وردي',
    de: 'rosa',
    es: 'rosa',
    ja: 'ピンク',
    arabicDefinite: 'الوردي',
    frenchAgrees: { f: 'rose', manyM: 'roses' },
    swatch: '#d98a94',
    spellings: ['rosado', 'وردية', '桃色'],
  },
  orange: {
    en: 'orange',
    fr: 'orange',
    ar: 'برتقالي',
    de: 'orange',
    es: 'naranja',
    ja: 'オレンジ',
    arabicDefinite: 'البرتقالي',
    swatch: '#d8702a',
    spellings: ['anaranjado', 'برتقالية'],
  },
  multicolour: {
    en: 'many colours',
    fr: 'multicolore',
    ar: 'متعدد الألوان',
    de: 'mehrfarbig',
    es: 'multicolor',
    ja: '多色',
    spanishAgrees: { f: 'multicolor', manyM: 'multicolores', manyF: 'multicolores' },
    arabicDefinite: 'المتعدد',
    frenchAgrees: { f: 'multicolore', manyM: 'multicolores' },
    swatch: '#b07a4a',
    spellings: [
      'de colores',
      'multicolour',
      'multicolor',
      'colourful',
      'bunt',
      'ملون',
      'マルチカラー',
    ],
  },
} as const satisfies Record<string, ColourRow>;

export const colourIds = Object.keys(colours) as readonly ColourId[];

export function isColour(value: unknown): value is ColourId {
  return isIdOf(colours, value);
}

export function colourName(id: ColourId, language: Language): string {
  return colours[id][language];
}

/** The adjective of a French thing of one colour: "verte", "verts"; unchanged where none agrees. */
export function frenchColour(id: ColourId, thing: { gender: string; many: boolean }): string {
  const row: ColourRow = colours[id];
  if (!row.frenchAgrees) return row.fr;
  const { f, manyM } = row.frenchAgrees;
  if (thing.gender === 'f') return thing.many ? `${f}s` : f;
  return thing.many ? manyM : row.fr;
}

/** The adjective of a Spanish thing of one colour: "blanca", "blancos". */
export function spanishColour(id: ColourId, thing: { gender: string; many: boolean }): string {
  const row: ColourRow = colours[id];
  if (!row.spanishAgrees) return row.es;
  const { f, manyM, manyF } = row.spanishAgrees;
  if (thing.gender === 'f') return thing.many ? manyF : f;
  return thing.many ? manyM : row.es;
}
