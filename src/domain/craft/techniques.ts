// How things are made, by hand: names only. What a piece was made by is told by its maker; customs'
// own question, in attributes.ts, knows four of these for rugs.
import type { Language } from '../markets.ts';
import type { CraftId } from './crafts.ts';
import { isIdOf, type Names } from './names.ts';

type TechniqueRow = Names & {
  readonly crafts: readonly CraftId[];
  readonly spellings: readonly string[];
};

export type TechniqueId = keyof typeof techniques;

const row = (
  crafts: readonly CraftId[],
  [en, fr, ar, de, es, ja]: readonly [string, string, string, string, string, string],
  ...spellings: string[]
): TechniqueRow => ({ crafts, en, fr, ar, de, es, ja, spellings });

export const techniques = {
  knotting: row(
    ['weaving'],
    ['knotting', 'nouage', 'النسج بالعقد', 'Knüpfen', 'anudado', '結び織り'],
    'hand-knotted',
    'noué main',
    'handgeknüpft',
    'knotted',
    'noué',
    'geknüpft',
    'anudada',
  ),
  'flat-weaving': row(
    ['weaving'],
    ['flat weaving', 'tissage à plat', 'النسج المسطح', 'Flachweben', 'tejido plano', '平織り'],
    'flatwoven',
    'handgewebt',
  ),
  tufting: row(
    ['weaving'],
    ['tufting', 'touffetage', 'التوبير', 'Tuften', 'tufting', 'タフティング'],
    'tufté',
    'getuftet',
  ),
  hooking: row(
    ['weaving'],
    ['hooking', 'crochetage', 'الخطاف', 'Hakentechnik', 'gancho', 'フッキング'],
    'hooked',
  ),
  twining: row(
    ['weaving'],
    [
      'weft twining',
      'tissage cordé',
      'النسج المجدول',
      'Zwirnbinden',
      'tejido torzal',
      'もじり織り',
    ],
    'twined',
    'soumak',
  ),
  felting: row(
    ['weaving', 'textile'],
    ['felting', 'feutrage', 'التلبيد', 'Filzen', 'afieltrado', 'フェルト作り'],
    'felt',
    'feutre',
    'لبدة',
  ),
  embroidering: row(
    ['textile', 'leather'],
    ['embroidery', 'broderie', 'الطرز', 'Stickerei', 'bordado', '刺繍'],
    'terz',
    'brodé',
    'bestickt',
    'embroidered',
    'brodée',
    'bordada',
    'مطرز',
    'مطرزة',
    'cross stitch',
  ),
  'silk-braiding': row(
    ['textile'],
    ['braided trim', 'passementerie', 'السفيفة', 'Posamentierarbeit', 'pasamanería', '組紐'],
    'sfifa',
    'aakad',
    'عقاد',
  ),
  dyeing: row(
    ['weaving', 'textile', 'leather'],
    ['dyeing', 'teinture', 'الصباغة', 'Färben', 'tintura', '染色'],
    'dyed',
    'gefärbt',
  ),
  tanning: row(
    ['leather'],
    ['tanning', 'tannage', 'الدباغة', 'Gerben', 'curtido', 'なめし'],
    'tannery',
    'tanné',
  ),
  'leather-stitching': row(
    ['leather'],
    ['hand stitching', 'couture main', 'الخياطة اليدوية', 'Handnaht', 'costura a mano', '手縫い'],
    'saddle stitch',
  ),
  'leather-tooling': row(
    ['leather'],
    ['leather tooling', 'gaufrage', 'نقش الجلد', 'Lederprägung', 'repujado de cuero', '革の型押し'],
    'embossed',
    'geprägt',
  ),
  throwing: row(
    ['pottery'],
    [
      'wheel throwing',
      'tournage',
      'التشكيل على الدولاب',
      'Drehen auf der Scheibe',
      'torneado',
      'ろくろ成形',
    ],
    'thrown',
    'tourné',
  ),
  'hand-building': row(
    ['pottery'],
    ['hand building', 'modelage', 'التشكيل باليد', 'Aufbaukeramik', 'modelado', '手びねり'],
    'handbuilt',
    'modelé',
  ),
  glazing: row(
    ['pottery', 'zellige'],
    ['glazing', 'émaillage', 'الطلاء الزجاجي', 'Glasieren', 'vidriado', '釉がけ'],
    'glazed',
    'émaillé',
  ),
  'brush-painting': row(
    ['pottery', 'wood'],
    [
      'brush painting',
      'peinture au pinceau',
      'الرسم بالفرشاة',
      'Pinselmalerei',
      'pintura a pincel',
      '筆絵付け',
    ],
    'hand-painted',
    'peint à la main',
    'handbemalt',
    'زواق',
  ),
  'tile-cutting': row(
    ['zellige'],
    [
      'tile chiselling',
      'taille du zellige',
      'تقطيع الزليج',
      'Fliesenzuschnitt',
      'talla de alicatado',
      'タイルの手割り',
    ],
    'furmah',
    'alicatado',
    'الفرمة',
  ),
  filigree: row(
    ['jewellery'],
    ['filigree', 'filigrane', 'التخريم', 'Filigran', 'filigrana', '線条細工'],
    'fil torsadé',
  ),
  niello: row(
    ['jewellery'],
    ['niello', 'nielle', 'النيل', 'Niello', 'nielado', 'ニエロ'],
    'niellé',
  ),
  enamelling: row(
    ['jewellery'],
    ['enamelling', 'émail cloisonné', 'المينا', 'Emaillieren', 'esmaltado', '七宝'],
    'enamel',
    'cloisonné',
  ),
  engraving: row(
    ['jewellery', 'metal'],
    ['engraving', 'gravure', 'النقش', 'Gravur', 'grabado', '彫金'],
    'engraved',
    'ciselure',
    'ciselé',
  ),
  repousse: row(
    ['metal', 'jewellery'],
    ['repoussé', 'repoussé', 'الطرق على المعدن', 'Treibarbeit', 'repujado', '打ち出し'],
    'hammered',
    'martelé',
    'getrieben',
  ),
  piercing: row(
    ['metal'],
    ['piercing', 'ajourage', 'التثقيب', 'Durchbrucharbeit', 'calado', '透かし彫り'],
    'pierced',
    'ajouré',
  ),
  damascening: row(
    ['metal'],
    ['damascening', 'damasquinage', 'الدمشقي', 'Damaszierung', 'damasquinado', '金銀象嵌'],
    'damascene',
  ),
  forging: row(
    ['metal'],
    ['forging', 'ferronnerie', 'الحدادة', 'Schmieden', 'forja', '鍛造'],
    'wrought iron',
    'fer forgé',
  ),
  casting: row(
    ['metal', 'jewellery'],
    ['casting', 'fonte', 'السبك', 'Guss', 'fundición', '鋳造'],
    'cast',
  ),
  marquetry: row(
    ['wood'],
    ['marquetry', 'marqueterie', 'التطعيم', 'Intarsie', 'taracea', '寄木象嵌'],
    'inlay',
    'incrusté',
    'marquetería',
  ),
  carving: row(
    ['wood', 'glass'],
    ['carving', 'sculpture', 'الحفر', 'Schnitzen', 'talla', '彫刻'],
    'carved',
    'geschnitzt',
  ),
  turning: row(
    ['wood'],
    [
      'wood turning',
      'tournage sur bois',
      'خراطة الخشب',
      'Drechseln',
      'torno de madera',
      '木工ろくろ',
    ],
    'turned',
    'moucharabieh',
  ),
  coiling: row(
    ['basketry'],
    [
      'coiling',
      'vannerie spiralée',
      'الضفر اللولبي',
      'Wulsttechnik',
      'cestería en espiral',
      '巻き編み',
    ],
    'coiled',
  ),
  plaiting: row(
    ['basketry'],
    ['plaiting', 'tressage', 'الضفر', 'Flechten', 'trenzado', '編み'],
    'braided',
    'tressé',
    'geflochten',
  ),
  'glass-blowing': row(
    ['glass'],
    [
      'glass blowing',
      'soufflage du verre',
      'نفخ الزجاج',
      'Glasblasen',
      'soplado de vidrio',
      '吹きガラス',
    ],
    'mouth-blown',
    'soufflé bouche',
    'mundgeblasen',
  ),
  'instrument-making': row(
    ['instruments'],
    ['instrument making', 'lutherie', 'صناعة الآلات', 'Instrumentenbau', 'lutería', '楽器作り'],
    'luthier',
  ),
  'cold-pressing': row(
    ['argan'],
    [
      'cold pressing',
      'pression à froid',
      'العصر على البارد',
      'Kaltpressung',
      'prensado en frío',
      '低温圧搾',
    ],
    'cold-pressed',
    'kaltgepresst',
  ),
  'soap-boiling': row(
    ['care'],
    ['soap making', 'savonnerie', 'صناعة الصابون', 'Seifensieden', 'jabonería', '石けん作り'],
    'handmade soap',
  ),
} as const satisfies Record<string, TechniqueRow>;

export const techniqueIds = Object.keys(techniques) as readonly TechniqueId[];

export function isTechnique(value: unknown): value is TechniqueId {
  return isIdOf(techniques, value);
}

export function techniqueName(id: TechniqueId, language: Language): string {
  return techniques[id][language];
}
