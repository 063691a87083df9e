// The thirteen crafts: the first step of every choice, and the shelves of the shop.
import type { Names } from './names.ts';

export type CraftId = keyof typeof crafts;

export const crafts = {
  weaving: { en: 'Weaving', fr: 'Tissage', ar: 'النسيج', de: 'Weberei', es: 'Tejido', ja: '織物' },
  pottery: {
    en: 'Pottery',
    fr: 'Poterie',
    ar: 'الفخار والخزف',
    de: 'Keramik',
    es: 'Cerámica',
    ja: '陶器',
  },
  zellige: {
    en: 'Zellige',
    fr: 'Zellige',
    ar: 'الزليج',
    de: 'Zellige',
    es: 'Zellige',
    ja: 'ゼリージュ',
  },
  jewellery: {
    en: 'Jewellery',
    fr: 'Bijouterie',
    ar: 'الحلي',
    de: 'Schmuck',
    es: 'Joyería',
    ja: 'ジュエリー',
  },
  leather: {
    en: 'Leather',
    fr: 'Maroquinerie',
    ar: 'الجلد',
    de: 'Leder',
    es: 'Cuero',
    ja: '革製品',
  },
  metal: {
    en: 'Metalwork',
    fr: 'Dinanderie',
    ar: 'النحاسيات',
    de: 'Metall',
    es: 'Metal',
    ja: '金属細工',
  },
  wood: {
    en: 'Wood and painting',
    fr: 'Bois et peinture',
    ar: 'الخشب والرسم',
    de: 'Holz und Malerei',
    es: 'Madera y pintura',
    ja: '木工・絵画',
  },
  basketry: {
    en: 'Basketry',
    fr: 'Vannerie',
    ar: 'السلال',
    de: 'Flechtwerk',
    es: 'Cestería',
    ja: 'かご細工',
  },
  textile: {
    en: 'Textiles',
    fr: 'Textile',
    ar: 'الأقمشة والملابس',
    de: 'Textilien',
    es: 'Textiles',
    ja: '布製品',
  },
  instruments: {
    en: 'Instruments',
    fr: 'Instruments',
    ar: 'الآلات الموسيقية',
    de: 'Instrumente',
    es: 'Instrumentos',
    ja: '楽器',
  },
  glass: {
    en: 'Glass and stone',
    fr: 'Verre et pierre',
    ar: 'الزجاج والحجر',
    de: 'Glas und Stein',
    es: 'Vidrio y piedra',
    ja: 'ガラス・石',
  },
  care: {
    en: 'Soaps and candles',
    fr: 'Savons et bougies',
    ar: 'الصابون والشموع',
    de: 'Seifen und Kerzen',
    es: 'Jabones y velas',
    ja: '石けん・キャンドル',
  },
  argan: { en: 'Argan', fr: 'Argan', ar: 'الأركان', de: 'Argan', es: 'Argán', ja: 'アルガン' },
} as const satisfies Record<string, Names>;

export const craftIds = Object.keys(crafts) as readonly CraftId[];
