// What goods are made of. Each language has the bare name and the form its preposition asks for.
import type { Language } from '../markets.ts';
import { isIdOf, type Names } from './names.ts';

/** What tariffs and laws ask of a material first: which of these families it belongs to. */
export type MaterialKind =
  | 'fibre'
  | 'leather'
  | 'plaiting'
  | 'wood'
  | 'precious-metal'
  | 'base-metal'
  | 'ceramic'
  | 'glass'
  | 'stone'
  | 'animal'
  | 'rubber'
  | 'oil'
  | 'pigment';

/** `arabicDefinite` follows من ("من الصوف"); `germanDative` follows aus, where it differs. */
type MaterialRow = Names & {
  readonly kind: MaterialKind;
  readonly arabicDefinite: string;
  readonly germanDative?: string;
  readonly spellings: readonly string[];
};

export type MaterialId = keyof typeof materials;

export const materials = {
  wool: {
    kind: 'fibre',
    en: 'wool',
    fr: 'laine',
    ar: 'صوف',
    arabicDefinite: 'الصوف',
    de: 'Wolle',
    ja: 'ウール',
    spellings: ['souf', 'صوفة', '羊毛'],
  },
  cotton: {
    kind: 'fibre',
    en: 'cotton',
    fr: 'coton',
    ar: 'قطن',
    arabicDefinite: 'القطن',
    de: 'Baumwolle',
    ja: 'コットン',
    spellings: ['綿', '木綿'],
  },
  silk: {
    kind: 'fibre',
    en: 'silk',
    fr: 'soie',
    ar: 'حرير',
    arabicDefinite: 'الحرير',
    de: 'Seide',
    ja: 'シルク',
    spellings: ['hrir', '絹'],
  },
  sabra: {
    kind: 'fibre',
    en: 'sabra',
    fr: 'sabra',
    ar: 'صبرة',
    arabicDefinite: 'الصبرة',
    de: 'Sabra',
    ja: 'サブラ',
    spellings: ['cactus silk', 'soie de cactus', 'Kaktusseide', 'vegetable silk', 'صابرة'],
  },
  viscose: {
    kind: 'fibre',
    en: 'viscose',
    fr: 'viscose',
    ar: 'فيسكوز',
    arabicDefinite: 'الفيسكوز',
    de: 'Viskose',
    ja: 'ビスコース',
    spellings: ['rayon', 'レーヨン'],
  },
  linen: {
    kind: 'fibre',
    en: 'linen',
    fr: 'lin',
    ar: 'كتان',
    arabicDefinite: 'الكتان',
    de: 'Leinen',
    ja: 'リネン',
    spellings: ['flax', '麻'],
  },
  'recycled-textile': {
    kind: 'fibre',
    en: 'recycled textiles',
    fr: 'textiles recyclés',
    ar: 'منسوجات معاد تدويرها',
    arabicDefinite: 'المنسوجات المعاد تدويرها',
    de: 'recycelte Textilien',
    germanDative: 'recycelten Textilien',
    ja: '再生布',
    spellings: ['rags', 'chiffons', 'Stoffreste', '古布'],
  },
  'synthetic-fibre': {
    kind: 'fibre',
    en: 'synthetic fibre',
    fr: 'fibres synthétiques',
    ar: 'ألياف صناعية',
    arabicDefinite: 'الألياف الصناعية',
    de: 'Kunstfaser',
    ja: '合成繊維',
    spellings: ['polyester', 'acrylic', 'acrylique', 'Acryl'],
  },
  'metal-thread': {
    kind: 'fibre',
    en: 'metallic thread',
    fr: 'fil métallique',
    ar: 'خيط معدني',
    arabicDefinite: 'الخيط المعدني',
    de: 'Metallfaden',
    ja: '金属糸',
    spellings: ['sqalli', 'saqalli', 'صقلي', 'lurex'],
  },
  leather: {
    kind: 'leather',
    en: 'leather',
    fr: 'cuir',
    ar: 'جلد',
    arabicDefinite: 'الجلد',
    de: 'Leder',
    ja: '革',
    spellings: ['goatskin', 'jeld', 'レザー'],
  },
  suede: {
    kind: 'leather',
    en: 'suede',
    fr: 'cuir suédé',
    ar: 'شمواه',
    arabicDefinite: 'الشمواه',
    de: 'Wildleder',
    ja: 'スエード',
    spellings: ['daim'],
  },
  rubber: {
    kind: 'rubber',
    en: 'rubber',
    fr: 'caoutchouc',
    ar: 'مطاط',
    arabicDefinite: 'المطاط',
    de: 'Gummi',
    ja: 'ゴム',
    spellings: ['caoutchouc', 'kaoutchou', 'كاوتشو', 'Kautschuk', 'ラバー'],
  },
  raffia: {
    kind: 'plaiting',
    en: 'raffia',
    fr: 'raphia',
    ar: 'رافيا',
    arabicDefinite: 'الرافيا',
    de: 'Raffiabast',
    ja: 'ラフィア',
    spellings: ['rafia', 'Bast'],
  },
  palm: {
    kind: 'plaiting',
    en: 'palm leaf',
    fr: 'feuilles de palmier',
    ar: 'سعف الدوم',
    arabicDefinite: 'سعف الدوم',
    de: 'Palmblatt',
    ja: 'ヤシの葉',
    spellings: ['doum', 'palmier nain', 'دوم', 'Palme'],
  },
  reed: {
    kind: 'plaiting',
    en: 'reed',
    fr: 'roseau',
    ar: 'قصب',
    arabicDefinite: 'القصب',
    de: 'Schilfrohr',
    ja: '葦',
    spellings: ['rush', 'jonc', 'سمار'],
  },
  esparto: {
    kind: 'plaiting',
    en: 'esparto',
    fr: 'alfa',
    ar: 'حلفاء',
    arabicDefinite: 'الحلفاء',
    de: 'Espartogras',
    ja: 'エスパルト',
    spellings: ['halfa', 'sparte'],
  },
  thuya: {
    kind: 'wood',
    en: 'thuya wood',
    fr: 'bois de thuya',
    ar: 'خشب العرعار',
    arabicDefinite: 'خشب العرعار',
    de: 'Thujaholz',
    ja: 'トゥヤ材',
    spellings: ['thuja', 'araar', 'arar', 'عرعار', 'ツヤ'],
  },
  lemonwood: {
    kind: 'wood',
    en: 'lemonwood',
    fr: 'bois de citronnier',
    ar: 'خشب الليمون',
    arabicDefinite: 'خشب الليمون',
    de: 'Zitronenholz',
    ja: 'レモンウッド',
    spellings: ['lemon wood', 'citronnier'],
  },
  cedar: {
    kind: 'wood',
    en: 'cedar',
    fr: 'bois de cèdre',
    ar: 'خشب الأرز',
    arabicDefinite: 'خشب الأرز',
    de: 'Zedernholz',
    ja: 'シダー材',
    spellings: ['cèdre', 'arz', 'Zeder'],
  },
  'olive-wood': {
    kind: 'wood',
    en: 'olive wood',
    fr: "bois d'olivier",
    ar: 'خشب الزيتون',
    arabicDefinite: 'خشب الزيتون',
    de: 'Olivenholz',
    ja: 'オリーブ材',
    spellings: ['olivier', 'zitoun', 'Olivenbaum', 'زيتون'],
  },
  walnut: {
    kind: 'wood',
    en: 'walnut',
    fr: 'bois de noyer',
    ar: 'خشب الجوز',
    arabicDefinite: 'خشب الجوز',
    de: 'Walnussholz',
    ja: 'ウォールナット材',
    spellings: ['noyer', 'Walnuss'],
  },
  silver: {
    kind: 'precious-metal',
    en: 'silver',
    fr: 'argent',
    ar: 'فضة',
    arabicDefinite: 'الفضة',
    de: 'Silber',
    ja: 'シルバー',
    spellings: ['nokra', 'noqra', 'نقرة', '銀'],
  },
  gold: {
    kind: 'precious-metal',
    en: 'gold',
    fr: 'or',
    ar: 'ذهب',
    arabicDefinite: 'الذهب',
    de: 'Gold',
    ja: 'ゴールド',
    spellings: ['dheb', '金'],
  },
  brass: {
    kind: 'base-metal',
    en: 'brass',
    fr: 'laiton',
    ar: 'نحاس أصفر',
    arabicDefinite: 'النحاس الأصفر',
    de: 'Messing',
    ja: '真鍮',
    spellings: ['nhas', 'نحاس', 'cuivre jaune'],
  },
  copper: {
    kind: 'base-metal',
    en: 'copper',
    fr: 'cuivre',
    ar: 'نحاس أحمر',
    arabicDefinite: 'النحاس الأحمر',
    de: 'Kupfer',
    ja: '銅',
    spellings: ['cuivre rouge'],
  },
  'nickel-silver': {
    kind: 'base-metal',
    en: 'nickel silver',
    fr: 'maillechort',
    ar: 'معدن أبيض',
    arabicDefinite: 'المعدن الأبيض',
    de: 'Neusilber',
    ja: '洋白',
    spellings: ['alpaca', 'alpaka', 'métal blanc', 'German silver'],
  },
  iron: {
    kind: 'base-metal',
    en: 'iron',
    fr: 'fer',
    ar: 'حديد',
    arabicDefinite: 'الحديد',
    de: 'Eisen',
    ja: '鉄',
    spellings: ['wrought iron', 'fer forgé', 'hdid', 'アイアン'],
  },
  clay: {
    kind: 'ceramic',
    en: 'terracotta',
    fr: 'terre cuite',
    ar: 'فخار',
    arabicDefinite: 'الفخار',
    de: 'Ton',
    ja: 'テラコッタ',
    spellings: ['clay', 'argile', 'طين', 'Terrakotta', '素焼き'],
  },
  earthenware: {
    kind: 'ceramic',
    en: 'earthenware',
    fr: 'faïence',
    ar: 'خزف',
    arabicDefinite: 'الخزف',
    de: 'Steingut',
    ja: '陶器',
    spellings: ['faience', 'Fayence'],
  },
  stoneware: {
    kind: 'ceramic',
    en: 'stoneware',
    fr: 'grès',
    ar: 'خزف حجري',
    arabicDefinite: 'الخزف الحجري',
    de: 'Steinzeug',
    ja: '炻器',
    spellings: ['gres', 'ストーンウェア'],
  },
  porcelain: {
    kind: 'ceramic',
    en: 'porcelain',
    fr: 'porcelaine',
    ar: 'بورسلين',
    arabicDefinite: 'البورسلين',
    de: 'Porzellan',
    ja: '磁器',
    spellings: ['porcelaine', 'china', 'خزف صيني'],
  },
  glass: {
    kind: 'glass',
    en: 'glass',
    fr: 'verre',
    ar: 'زجاج',
    arabicDefinite: 'الزجاج',
    de: 'Glas',
    ja: 'ガラス',
    spellings: ['zaj', 'beads', 'perles', '硝子'],
  },
  enamel: {
    kind: 'pigment',
    en: 'enamel',
    fr: 'émail',
    ar: 'مينا',
    arabicDefinite: 'المينا',
    de: 'Emaille',
    ja: 'エナメル',
    spellings: ['email', '七宝'],
  },
  coral: {
    kind: 'animal',
    en: 'coral',
    fr: 'corail',
    ar: 'مرجان',
    arabicDefinite: 'المرجان',
    de: 'Koralle',
    ja: '珊瑚',
    spellings: ['corail', 'Korallen', 'サンゴ'],
  },
  amber: {
    kind: 'stone',
    en: 'amber',
    fr: 'ambre',
    ar: 'كهرمان',
    arabicDefinite: 'الكهرمان',
    de: 'Bernstein',
    ja: '琥珀',
    spellings: ['louban', 'لوبان'],
  },
  'semi-precious-stone': {
    kind: 'stone',
    en: 'semi-precious stone',
    fr: 'pierres fines',
    ar: 'أحجار شبه كريمة',
    arabicDefinite: 'الأحجار شبه الكريمة',
    de: 'Schmucksteine',
    germanDative: 'Schmucksteinen',
    ja: '半貴石',
    spellings: ['carnelian', 'cornaline', 'amazonite', 'عقيق'],
  },
  bone: {
    kind: 'animal',
    en: 'bone',
    fr: 'os',
    ar: 'عظم',
    arabicDefinite: 'العظم',
    de: 'Knochen',
    ja: '骨',
    spellings: ['camel bone', 'os de chameau'],
  },
  'mother-of-pearl': {
    kind: 'animal',
    en: 'mother-of-pearl',
    fr: 'nacre',
    ar: 'صدف',
    arabicDefinite: 'الصدف',
    de: 'Perlmutt',
    ja: '螺鈿',
    spellings: ['nacre', 'Perlmutt', 'صدف'],
  },
  'argan-kernel': {
    kind: 'oil',
    en: 'argan kernels',
    fr: "amandons d'argan",
    ar: 'لوز الأركان',
    arabicDefinite: 'لوز الأركان',
    de: 'Argankerne',
    germanDative: 'Argankernen',
    ja: 'アルガンの仁',
    spellings: ['argan', 'أركان'],
  },
} as const satisfies Record<string, MaterialRow>;

export const materialIds = Object.keys(materials) as readonly MaterialId[];

export function isMaterial(value: unknown): value is MaterialId {
  return isIdOf(materials, value);
}

export function materialName(id: MaterialId, language: Language): string {
  return materials[id][language];
}

/** The name as the title's preposition wants it: "aus recycelten Textilien", "من الصوف". */
export function materialAfterPreposition(id: MaterialId, language: Language): string {
  const row: MaterialRow = materials[id];
  if (language === 'ar') return row.arabicDefinite;
  return language === 'de' ? (row.germanDative ?? row.de) : row[language];
}

export function kindOfMaterial(id: MaterialId): MaterialKind {
  return materials[id].kind;
}
