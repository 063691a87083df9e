// The named manners of Moroccan craft, and how each language hangs the name on a noun.
import type { Language } from '../markets.ts';
import type { ArabicNoun, FrenchNoun } from './form-nouns.ts';
import type { FormId } from './forms.ts';
import { isIdOf, type Names } from './names.ts';
import type { RegionId } from './regions.ts';

/**
 * `frenchAfter` follows the noun ("de Fès"), else the name itself does. `arabicAdjective` agrees
 * with the noun ("فاسي/فاسية"), else the name is the second part of an iḍāfa ("زربية أزيلال").
 * `frenchNoun`, `arabicNoun`: where the style is itself the name of the thing ("حنبل").
 * `home`: the regions the name speaks of; made elsewhere, the title says "in the style of".
 * `forms`: what the manner is made as.
 */
export type StyleRow = Names & {
  readonly forms: readonly FormId[];
  readonly home?: readonly RegionId[];
  readonly frenchAfter?: string;
  readonly frenchNoun?: FrenchNoun;
  readonly arabicAdjective?: { readonly m: string; readonly f: string };
  readonly arabicNoun?: ArabicNoun;
  readonly spellings: readonly string[];
};

export type StyleId = keyof typeof styles;

const knotted = ['rug', 'pouf', 'cushion-cover', 'bag'] as const;
const flat = ['flat-rug', 'blanket', 'cushion-cover', 'pouf', 'bag'] as const;
const pottery = ['plate', 'tagine', 'vase'] as const;
const jewels = ['fibula', 'bracelet'] as const;

export const styles = {
  'beni-ouarain': {
    en: 'Beni Ouarain',
    fr: 'Beni Ouarain',
    ar: 'بني وراين',
    de: 'Beni Ouarain',
    ja: 'ベニワレン',
    forms: knotted,
    home: ['MA-02', 'MA-03'],
    spellings: [
      'beni ourain',
      'beni warain',
      'beniwarain',
      'aït ouarain',
      'بني ورين',
      'ベニ・ワレン',
      'ベニオワレン',
    ],
  },
  mrirt: {
    en: 'Beni Mrirt',
    fr: 'Beni Mrirt',
    ar: 'مريرت',
    de: 'Beni Mrirt',
    ja: 'ベニムリルト',
    forms: knotted,
    home: ['MA-05'],
    spellings: ["m'rirt", 'mrirt', 'mirt', 'بني مريرت'],
  },
  azilal: {
    en: 'Azilal',
    fr: 'Azilal',
    ar: 'أزيلال',
    de: 'Azilal',
    ja: 'アジラル',
    forms: knotted,
    home: ['MA-05'],
    spellings: ['asilal', 'ازيلال', 'アズィラル'],
  },
  boujaad: {
    en: 'Boujad',
    fr: 'Boujad',
    ar: 'أبي الجعد',
    de: 'Boujad',
    ja: 'ブジャド',
    forms: knotted,
    home: ['MA-05'],
    frenchAfter: 'de Boujad',
    arabicAdjective: { m: 'بجعدي', f: 'بجعدية' },
    spellings: ['boujaad', 'bejaad', 'بجعد', 'ブジャード'],
  },
  boucherouite: {
    en: 'Boucherouite',
    fr: 'boucherouite',
    ar: 'بوشرويط',
    de: 'Boucherouite',
    ja: 'ボシャルウィット',
    forms: ['rag-rug', 'pouf', 'cushion-cover'],
    frenchNoun: { one: 'tapis boucherouite', many: 'tapis boucherouite', gender: 'm' },
    arabicNoun: {
      one: 'زربية بوشرويط',
      dual: 'زربيتا بوشرويط',
      many: 'زرابي بوشرويط',
      gender: 'f',
      counted: 'زربية بوشرويط',
    },
    spellings: [
      'boucharouette',
      'bousherwit',
      'boucherouette',
      'شرويط',
      'ボシャラウィット',
      'ブシャルウィット',
    ],
  },
  hanbel: {
    en: 'Hanbel',
    fr: 'hanbel',
    ar: 'حنبل',
    de: 'Hanbel',
    ja: 'ハンベル',
    forms: flat,
    arabicNoun: { one: 'حنبل', dual: 'حنبلان', many: 'حنابل', gender: 'm', counted: 'حنبلًا' },
    spellings: ['hanbal', 'hambel', 'handbell', 'الحنبل'],
  },
  zanafi: {
    en: 'Zanafi',
    fr: 'zanafi',
    ar: 'زنافي',
    de: 'Zanafi',
    ja: 'ザナフィ',
    forms: flat,
    arabicAdjective: { m: 'زنافي', f: 'زنافية' },
    spellings: ['zanafy', 'aznaf', 'glaoua', 'glaoui', 'كلاوي'],
  },
  taznakht: {
    en: 'Taznakht',
    fr: 'Taznakht',
    ar: 'تازناخت',
    de: 'Taznakht',
    ja: 'タズナフト',
    forms: ['rug', 'flat-rug', 'blanket', 'cushion-cover', 'pouf', 'bag'],
    home: ['MA-08', 'MA-09'],
    frenchAfter: 'de Taznakht',
    spellings: ['tazenakht', 'tazenaght', 'ouaouzguite', 'واوزكيت', 'تزناخت', 'タズナクト'],
  },
  zemmour: {
    en: 'Zemmour',
    fr: 'Zemmour',
    ar: 'زمور',
    de: 'Zemmour',
    ja: 'ゼムール',
    forms: ['rug', 'flat-rug', 'blanket', 'cushion-cover', 'bag'],
    home: ['MA-04'],
    frenchAfter: 'zemmour',
    arabicAdjective: { m: 'زموري', f: 'زمورية' },
    spellings: ['zemmouri', 'khemisset', 'الخميسات'],
  },
  rabati: {
    en: 'Rabat',
    fr: 'Rabat',
    ar: 'الرباط',
    de: 'Rabat',
    ja: 'ラバト',
    forms: ['rug', 'kaftan', 'cushion-cover'],
    home: ['MA-04'],
    frenchAfter: 'de Rabat',
    arabicAdjective: { m: 'رباطي', f: 'رباطية' },
    spellings: ['rabati', 'rbati', 'رباطي', 'ラバティ'],
  },
  handira: {
    en: 'Handira',
    fr: 'handira',
    ar: 'حنديرة',
    de: 'Handira',
    ja: 'ハンディラ',
    forms: ['blanket', 'cushion-cover', 'pouf', 'bag'],
    arabicNoun: { one: 'حنديرة', dual: 'حنديرتان', many: 'حنادير', gender: 'f', counted: 'حنديرة' },
    spellings: [
      'tamizart',
      'wedding blanket',
      'couverture de mariage',
      'Hochzeitsdecke',
      'هنديرة',
      'ウェディングブランケット',
    ],
  },
  fes: {
    en: 'Fes',
    fr: 'Fès',
    ar: 'فاس',
    de: 'Fes',
    ja: 'フェズ',
    forms: [
      ...pottery,
      'tile-panel',
      'babouche',
      'bag',
      'wallet',
      'pouf',
      'tray',
      'lantern',
      'box',
      'kaftan',
      'scarf',
      'cushion-cover',
      ...jewels,
    ],
    home: ['MA-03'],
    frenchAfter: 'de Fès',
    arabicAdjective: { m: 'فاسي', f: 'فاسية' },
    spellings: ['fez', 'fassi', 'fès', 'فاسي', 'フェス'],
  },
  meknes: {
    en: 'Meknes',
    fr: 'Meknès',
    ar: 'مكناس',
    de: 'Meknes',
    ja: 'メクネス',
    forms: [...pottery, 'tile-panel', 'box', 'tray', ...jewels],
    home: ['MA-03'],
    frenchAfter: 'de Meknès',
    arabicAdjective: { m: 'مكناسي', f: 'مكناسية' },
    spellings: ['meknès', 'damasquinage', 'دمشقي'],
  },
  safi: {
    en: 'Safi',
    fr: 'Safi',
    ar: 'آسفي',
    de: 'Safi',
    ja: 'サフィ',
    forms: [...pottery, 'tile-panel'],
    home: ['MA-07'],
    frenchAfter: 'de Safi',
    spellings: ['asfi', 'أسفي', 'مسفيوي'],
  },
  tamegroute: {
    en: 'Tamegroute',
    fr: 'Tamegroute',
    ar: 'تمكروت',
    de: 'Tamegroute',
    ja: 'タムグルート',
    forms: [...pottery, 'tile-panel'],
    home: ['MA-08'],
    frenchAfter: 'de Tamegroute',
    spellings: ['tamgrout', 'tamegrout', 'تامكروت', 'タメグルート'],
  },
  tiznit: {
    en: 'Tiznit',
    fr: 'Tiznit',
    ar: 'تيزنيت',
    de: 'Tiznit',
    ja: 'ティズニット',
    forms: jewels,
    home: ['MA-09'],
    frenchAfter: 'de Tiznit',
    arabicAdjective: { m: 'تيزنيتي', f: 'تيزنيتية' },
    spellings: ['tiznite', 'تزنيت', 'ティズニト'],
  },
  essaouira: {
    en: 'Essaouira',
    fr: 'Essaouira',
    ar: 'الصويرة',
    de: 'Essaouira',
    ja: 'エッサウィラ',
    forms: ['box', 'basket', 'bag', 'babouche', 'tray', ...jewels],
    home: ['MA-07'],
    frenchAfter: "d'Essaouira",
    arabicAdjective: { m: 'صويري', f: 'صويرية' },
    spellings: ['mogador', 'souira', 'الصويرة', 'エッサウィーラ'],
  },
  marrakech: {
    en: 'Marrakech',
    fr: 'Marrakech',
    ar: 'مراكش',
    de: 'Marrakesch',
    ja: 'マラケシュ',
    forms: [
      'babouche',
      'bag',
      'wallet',
      'pouf',
      'lantern',
      'tray',
      'basket',
      'box',
      'scarf',
      'kaftan',
    ],
    home: ['MA-07'],
    frenchAfter: 'de Marrakech',
    arabicAdjective: { m: 'مراكشي', f: 'مراكشية' },
    spellings: ['marrakesh', 'marrakchi', 'مراكشي', 'マラケシ'],
  },
  tetouan: {
    en: 'Tetouan',
    fr: 'Tétouan',
    ar: 'تطوان',
    de: 'Tetouan',
    ja: 'テトゥアン',
    forms: ['tile-panel', 'box', 'kaftan', 'cushion-cover', ...jewels],
    home: ['MA-01'],
    frenchAfter: 'de Tétouan',
    arabicAdjective: { m: 'تطواني', f: 'تطوانية' },
    spellings: ['tétouan', 'tetuan', 'تطواني'],
  },
} as const satisfies Record<string, StyleRow>;

export const styleIds = Object.keys(styles) as readonly StyleId[];

export function isStyle(value: unknown): value is StyleId {
  return isIdOf(styles, value);
}

export function styleRow(id: StyleId): StyleRow {
  return styles[id];
}

export function styleName(id: StyleId, language: Language): string {
  return styles[id][language];
}

export function stylesOfForm(form: FormId): StyleId[] {
  return styleIds.filter((id) => styleRow(id).forms.includes(form));
}
