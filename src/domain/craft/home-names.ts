// What things are called at home: standard Tamazight in Tifinagh (zgh) and Darija (ary). Left out where
// not known for sure; `doubtful` marks a word heard in some valleys only, or spelled in several ways.
import type { FormId } from './forms.ts';
import type { RegionId } from './regions.ts';

export type HomeName = {
  readonly zgh?: string;
  readonly ary?: string;
  readonly doubtful?: 'zgh' | 'ary' | 'both';
};

export const homeNames: Readonly<Partial<Record<FormId, HomeName>>> = {
  rug: { zgh: 'ⵜⴰⵣⵔⴱⵉⵢⵜ', ary: 'زربية' },
  'rag-rug': { ary: 'شرويطة', doubtful: 'ary' },
  'flat-rug': { zgh: 'ⴰⵃⵏⴱⵍ', ary: 'حنبل', doubtful: 'zgh' },
  blanket: { zgh: 'ⵜⴰⵎⵉⵣⴰⵔⵜ', ary: 'حنديرة', doubtful: 'zgh' },
  'cushion-cover': { zgh: 'ⵜⴰⵙⵓⵎⵜⴰ', ary: 'غشا د المخدة', doubtful: 'both' },
  'floor-cushion': { ary: 'طرّاحة' },
  pouf: { ary: 'بوف' },
  'wall-hanging': { ary: 'حايطي', doubtful: 'ary' },
  tablecloth: { ary: 'مندل ديال الطبلة', doubtful: 'ary' },
  'embroidery-panel': { ary: 'طرز' },
  kaftan: { zgh: 'ⴰⵇⴼⵟⴰⵏ', ary: 'قفطان', doubtful: 'zgh' },
  djellaba: { zgh: 'ⵜⴰⵊⵍⵍⴰⴱⵉⵜ', ary: 'جلابة', doubtful: 'zgh' },
  gandoura: { ary: 'كندورة' },
  takchita: { ary: 'تكشيطة' },
  burnous: { zgh: 'ⴰⵙⵍⵀⴰⵎ', ary: 'سلهام' },
  sash: { ary: 'مضمة' },
  'fez-hat': { ary: 'طربوش' },
  scarf: { ary: 'شال' },
  shawl: { ary: 'شال' },
  babouche: { zgh: 'ⵉⴷⵓⴽⴰⵏ', ary: 'بلغة' },
  sandals: { ary: 'صندالة' },
  bag: { zgh: 'ⴰⵇⵔⴰⴱ', ary: 'شكارة' },
  belt: { zgh: 'ⴰⴳⴳⵓⵙ', ary: 'سمطة', doubtful: 'zgh' },
  wallet: { ary: 'بزطام' },
  notebook: { ary: 'كناش' },
  plate: { zgh: 'ⴰⵟⴱⵙⵉⵍ', ary: 'طبسيل', doubtful: 'zgh' },
  bowl: { ary: 'زلافة' },
  tagine: { zgh: 'ⵜⴰⵊⵉⵏⵜ', ary: 'طاجين', doubtful: 'zgh' },
  jug: { zgh: 'ⴰⴱⵓⵇⴰⵍ', ary: 'غرّاف' },
  jar: { ary: 'خابية' },
  'couscous-dish': { ary: 'كصعة' },
  'candle-holder': { ary: 'حسكة' },
  'tile-panel': { ary: 'زليج' },
  tile: { ary: 'زليجة' },
  fibula: { zgh: 'ⵜⵉⵣⵔⵣⴰⵢ', ary: 'خلالة' },
  bracelet: { zgh: 'ⴰⵣⴱⴳ', ary: 'دبليج' },
  necklace: { zgh: 'ⵜⴰⵣⵔⴰ', ary: 'عقد', doubtful: 'zgh' },
  earrings: { zgh: 'ⵜⵉⵅⵓⵔⵙⵉⵏ', ary: 'حلقات', doubtful: 'both' },
  ring: { zgh: 'ⵜⴰⵅⴰⵜⵎⵜ', ary: 'خاتم', doubtful: 'zgh' },
  pendant: { zgh: 'ⵜⴰⵅⵎⵉⵙⵜ', ary: 'خميسة', doubtful: 'zgh' },
  tray: { ary: 'صينية' },
  teapot: { ary: 'برّاد' },
  lantern: { ary: 'فنار', doubtful: 'ary' },
  'ceiling-lamp': { ary: 'تريا' },
  mirror: { ary: 'مراية' },
  'incense-burner': { ary: 'مبخرة' },
  mortar: { ary: 'مهراز' },
  box: { zgh: 'ⴰⵙⵏⴷⵓⵇ', ary: 'صندوق', doubtful: 'zgh' },
  chest: { zgh: 'ⴰⵙⵏⴷⵓⵇ', ary: 'صندوق', doubtful: 'zgh' },
  spoon: { zgh: 'ⵜⴰⵖⵏⵊⴰⵢⵜ', ary: 'معلقة' },
  'low-table': { ary: 'ميدة' },
  basket: { zgh: 'ⵜⴰⵔⵢⴰⵍⵜ', ary: 'سلة', doubtful: 'zgh' },
  'market-basket': { ary: 'قفة' },
  'bread-basket': { ary: 'طبيكة' },
  mat: { zgh: 'ⴰⴳⵔⵜⵉⵍ', ary: 'حصيرة' },
  'straw-hat': { ary: 'ترازة' },
  drum: { ary: 'طبل' },
  bendir: { zgh: 'ⴰⵍⵍⵓⵏ', ary: 'بندير' },
  darbuka: { ary: 'دربوكة' },
  oud: { ary: 'عود' },
  guembri: { ary: 'كنبري' },
  qraqeb: { ary: 'قراقب' },
  'tea-glass': { ary: 'كاس أتاي' },
  soap: { ary: 'صابون بلدي' },
  candle: { ary: 'شمعة' },
  'rose-water': { ary: 'ما ورد' },
  'argan-oil': { zgh: 'ⴰⵔⴳⴰⵏ', ary: 'زيت أركان' },
};

/** The regions as standard Tamazight writes them; the others are left out until read for sure. */
export const regionsInTamazight: Readonly<Partial<Record<RegionId, string>>> = {
  'MA-02': 'ⵜⴰⴳⵎⵓⴹⴰⵏⵜ',
  'MA-03': 'ⴼⴰⵙ-ⵎⴽⵏⴰⵙ',
  'MA-07': 'ⵎⵕⵕⴰⴽⵛ-ⴰⵙⴼⵉ',
  'MA-08': 'ⴷⵔⵄⴰ-ⵜⴰⴼⵉⵍⴰⵍⵜ',
  'MA-09': 'ⵙⵓⵙ-ⵎⴰⵙⵙⴰ',
};
