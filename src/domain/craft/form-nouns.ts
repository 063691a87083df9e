// The noun of each form in every language, with what its grammar asks: plural, gender, counting.
import type { Language } from '../markets.ts';
import type { FormId } from './forms.ts';

export type EnglishNoun = { readonly one: string; readonly many: string };
export type FrenchNoun = {
  readonly one: string;
  readonly many: string;
  readonly gender: 'm' | 'f';
};
/** `counted` stands after eleven and more: singular, accusative. */
export type ArabicNoun = {
  readonly one: string;
  readonly dual: string;
  readonly many: string;
  readonly counted: string;
  readonly gender: 'm' | 'f';
};
export type GermanNoun = {
  readonly one: string;
  readonly many: string;
  readonly gender: 'm' | 'f' | 'n';
};
/** `counter` is the word Japanese counts this thing with: ラグ3枚. */
export type JapaneseNoun = { readonly one: string; readonly counter: string };

export type FormNouns = {
  readonly en: EnglishNoun;
  readonly fr: FrenchNoun;
  readonly ar: ArabicNoun;
  readonly de: GermanNoun;
  readonly ja: JapaneseNoun;
} & Readonly<Record<Language, object>>;

export const formNouns: Readonly<Record<FormId, FormNouns>> = {
  rug: {
    en: { one: 'rug', many: 'rugs' },
    fr: { one: 'tapis', many: 'tapis', gender: 'm' },
    ar: { one: 'زربية', dual: 'زربيتان', many: 'زرابي', counted: 'زربية', gender: 'f' },
    de: { one: 'Teppich', many: 'Teppiche', gender: 'm' },
    ja: { one: 'ラグ', counter: '枚' },
  },
  'rag-rug': {
    en: { one: 'rag rug', many: 'rag rugs' },
    fr: { one: 'tapis de chiffons', many: 'tapis de chiffons', gender: 'm' },
    ar: {
      one: 'زربية خرق',
      dual: 'زربيتا خرق',
      many: 'زرابي خرق',
      counted: 'زربية خرق',
      gender: 'f',
    },
    de: { one: 'Flickenteppich', many: 'Flickenteppiche', gender: 'm' },
    ja: { one: '古布ラグ', counter: '枚' },
  },
  'flat-rug': {
    en: { one: 'kilim', many: 'kilims' },
    fr: { one: 'kilim', many: 'kilims', gender: 'm' },
    ar: { one: 'بساط', dual: 'بساطان', many: 'بسط', counted: 'بساطًا', gender: 'm' },
    de: { one: 'Kelim', many: 'Kelims', gender: 'm' },
    ja: { one: 'キリム', counter: '枚' },
  },
  blanket: {
    en: { one: 'blanket', many: 'blankets' },
    fr: { one: 'couverture', many: 'couvertures', gender: 'f' },
    ar: { one: 'بطانية', dual: 'بطانيتان', many: 'بطانيات', counted: 'بطانية', gender: 'f' },
    de: { one: 'Decke', many: 'Decken', gender: 'f' },
    ja: { one: 'ブランケット', counter: '枚' },
  },
  'cushion-cover': {
    en: { one: 'cushion cover', many: 'cushion covers' },
    fr: { one: 'housse de coussin', many: 'housses de coussin', gender: 'f' },
    ar: {
      one: 'غطاء وسادة',
      dual: 'غطاءا وسادة',
      many: 'أغطية وسائد',
      counted: 'غطاء وسادة',
      gender: 'm',
    },
    de: { one: 'Kissenhülle', many: 'Kissenhüllen', gender: 'f' },
    ja: { one: 'クッションカバー', counter: '枚' },
  },
  pouf: {
    en: { one: 'pouf', many: 'poufs' },
    fr: { one: 'pouf', many: 'poufs', gender: 'm' },
    ar: { one: 'بوف', dual: 'بوفان', many: 'بوفات', counted: 'بوفًا', gender: 'm' },
    de: { one: 'Pouf', many: 'Poufs', gender: 'm' },
    ja: { one: 'プフ', counter: '個' },
  },
  babouche: {
    en: { one: 'babouches', many: 'pairs of babouches' },
    fr: { one: 'babouches', many: 'paires de babouches', gender: 'f' },
    ar: { one: 'بلغة', dual: 'بلغتان', many: 'بلغات', counted: 'بلغة', gender: 'f' },
    de: { one: 'Babouchen', many: 'Paar Babouchen', gender: 'f' },
    ja: { one: 'バブーシュ', counter: '足' },
  },
  bag: {
    en: { one: 'bag', many: 'bags' },
    fr: { one: 'sac', many: 'sacs', gender: 'm' },
    ar: { one: 'حقيبة', dual: 'حقيبتان', many: 'حقائب', counted: 'حقيبة', gender: 'f' },
    de: { one: 'Tasche', many: 'Taschen', gender: 'f' },
    ja: { one: 'バッグ', counter: '点' },
  },
  wallet: {
    en: { one: 'wallet', many: 'wallets' },
    fr: { one: 'portefeuille', many: 'portefeuilles', gender: 'm' },
    ar: {
      one: 'محفظة نقود',
      dual: 'محفظتا نقود',
      many: 'محافظ نقود',
      counted: 'محفظة نقود',
      gender: 'f',
    },
    de: { one: 'Geldbörse', many: 'Geldbörsen', gender: 'f' },
    ja: { one: '財布', counter: '点' },
  },
  plate: {
    en: { one: 'plate', many: 'plates' },
    fr: { one: 'assiette', many: 'assiettes', gender: 'f' },
    ar: { one: 'صحن', dual: 'صحنان', many: 'صحون', counted: 'صحنًا', gender: 'm' },
    de: { one: 'Teller', many: 'Teller', gender: 'm' },
    ja: { one: 'プレート', counter: '枚' },
  },
  tagine: {
    en: { one: 'tagine', many: 'tagines' },
    fr: { one: 'tajine', many: 'tajines', gender: 'm' },
    ar: { one: 'طاجين', dual: 'طاجينان', many: 'طواجين', counted: 'طاجينًا', gender: 'm' },
    de: { one: 'Tajine', many: 'Tajines', gender: 'f' },
    ja: { one: 'タジン鍋', counter: '個' },
  },
  vase: {
    en: { one: 'vase', many: 'vases' },
    fr: { one: 'vase', many: 'vases', gender: 'm' },
    ar: { one: 'مزهرية', dual: 'مزهريتان', many: 'مزهريات', counted: 'مزهرية', gender: 'f' },
    de: { one: 'Vase', many: 'Vasen', gender: 'f' },
    ja: { one: '花瓶', counter: '個' },
  },
  'tile-panel': {
    en: { one: 'zellige panel', many: 'zellige panels' },
    fr: { one: 'panneau de zellige', many: 'panneaux de zellige', gender: 'm' },
    ar: {
      one: 'لوحة زليج',
      dual: 'لوحتا زليج',
      many: 'لوحات زليج',
      counted: 'لوحة زليج',
      gender: 'f',
    },
    de: { one: 'Zellige-Paneel', many: 'Zellige-Paneele', gender: 'n' },
    ja: { one: 'ゼリージュパネル', counter: '枚' },
  },
  fibula: {
    en: { one: 'fibula', many: 'fibulas' },
    fr: { one: 'fibule', many: 'fibules', gender: 'f' },
    ar: { one: 'خلالة', dual: 'خلالتان', many: 'خلالات', counted: 'خلالة', gender: 'f' },
    de: { one: 'Fibel', many: 'Fibeln', gender: 'f' },
    ja: { one: 'フィブラ', counter: '点' },
  },
  bracelet: {
    en: { one: 'bracelet', many: 'bracelets' },
    fr: { one: 'bracelet', many: 'bracelets', gender: 'm' },
    ar: { one: 'سوار', dual: 'سواران', many: 'أساور', counted: 'سوارًا', gender: 'm' },
    de: { one: 'Armband', many: 'Armbänder', gender: 'n' },
    ja: { one: 'ブレスレット', counter: '点' },
  },
  tray: {
    en: { one: 'tray', many: 'trays' },
    fr: { one: 'plateau', many: 'plateaux', gender: 'm' },
    ar: { one: 'صينية', dual: 'صينيتان', many: 'صواني', counted: 'صينية', gender: 'f' },
    de: { one: 'Tablett', many: 'Tabletts', gender: 'n' },
    ja: { one: 'トレイ', counter: '枚' },
  },
  lantern: {
    en: { one: 'lantern', many: 'lanterns' },
    fr: { one: 'lanterne', many: 'lanternes', gender: 'f' },
    ar: { one: 'فانوس', dual: 'فانوسان', many: 'فوانيس', counted: 'فانوسًا', gender: 'm' },
    de: { one: 'Laterne', many: 'Laternen', gender: 'f' },
    ja: { one: 'ランタン', counter: '個' },
  },
  box: {
    en: { one: 'box', many: 'boxes' },
    fr: { one: 'boîte', many: 'boîtes', gender: 'f' },
    ar: { one: 'صندوق', dual: 'صندوقان', many: 'صناديق', counted: 'صندوقًا', gender: 'm' },
    de: { one: 'Schatulle', many: 'Schatullen', gender: 'f' },
    ja: { one: '小箱', counter: '個' },
  },
  basket: {
    en: { one: 'basket', many: 'baskets' },
    fr: { one: 'panier', many: 'paniers', gender: 'm' },
    ar: { one: 'سلة', dual: 'سلتان', many: 'سلال', counted: 'سلة', gender: 'f' },
    de: { one: 'Korb', many: 'Körbe', gender: 'm' },
    ja: { one: 'かご', counter: '個' },
  },
  scarf: {
    en: { one: 'scarf', many: 'scarves' },
    fr: { one: 'écharpe', many: 'écharpes', gender: 'f' },
    ar: { one: 'وشاح', dual: 'وشاحان', many: 'أوشحة', counted: 'وشاحًا', gender: 'm' },
    de: { one: 'Schal', many: 'Schals', gender: 'm' },
    ja: { one: 'ストール', counter: '枚' },
  },
  kaftan: {
    en: { one: 'kaftan', many: 'kaftans' },
    fr: { one: 'caftan', many: 'caftans', gender: 'm' },
    ar: { one: 'قفطان', dual: 'قفطانان', many: 'قفاطين', counted: 'قفطانًا', gender: 'm' },
    de: { one: 'Kaftan', many: 'Kaftane', gender: 'm' },
    ja: { one: 'カフタン', counter: '着' },
  },
  'argan-oil': {
    en: { one: 'argan oil', many: 'bottles of argan oil' },
    fr: { one: "huile d'argan", many: "flacons d'huile d'argan", gender: 'f' },
    ar: {
      one: 'زيت أركان',
      dual: 'قنينتا زيت أركان',
      many: 'قنينات زيت أركان',
      counted: 'قنينة زيت أركان',
      gender: 'm',
    },
    de: { one: 'Arganöl', many: 'Flaschen Arganöl', gender: 'n' },
    ja: { one: 'アルガンオイル', counter: '本' },
  },
};

/** Languages where one pair is named in the plural: "babouches". */
export const namedAsPair: Readonly<Record<Language, readonly FormId[]>> = {
  en: ['babouche'],
  fr: ['babouche'],
  ar: [],
  de: ['babouche'],
  ja: [],
};
