// The ten crafts: the first step of every choice, and the shelves of the shop.
import type { Names } from './names.ts';

export type CraftId = keyof typeof crafts;

export const crafts = {
  weaving: { en: 'Weaving', fr: 'Tissage', ar: 'النسيج', de: 'Weberei', ja: '織物' },
  pottery: { en: 'Pottery', fr: 'Poterie', ar: 'الفخار والخزف', de: 'Keramik', ja: '陶器' },
  zellige: { en: 'Zellige', fr: 'Zellige', ar: 'الزليج', de: 'Zellige', ja: 'ゼリージュ' },
  jewellery: { en: 'Jewellery', fr: 'Bijouterie', ar: 'الحلي', de: 'Schmuck', ja: 'ジュエリー' },
  leather: { en: 'Leather', fr: 'Maroquinerie', ar: 'الجلد', de: 'Leder', ja: '革製品' },
  metal: { en: 'Metalwork', fr: 'Dinanderie', ar: 'النحاسيات', de: 'Metall', ja: '金属細工' },
  wood: { en: 'Woodwork', fr: 'Travail du bois', ar: 'الخشب', de: 'Holz', ja: '木工' },
  basketry: { en: 'Basketry', fr: 'Vannerie', ar: 'السلال', de: 'Flechtwerk', ja: 'かご細工' },
  textile: { en: 'Textiles', fr: 'Textile', ar: 'الأقمشة والملابس', de: 'Textilien', ja: '布製品' },
  argan: { en: 'Argan', fr: 'Argan', ar: 'الأركان', de: 'Argan', ja: 'アルガン' },
} as const satisfies Record<string, Names>;

export const craftIds = Object.keys(crafts) as readonly CraftId[];
