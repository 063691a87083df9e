// The motifs one can see and name: shapes only. No row says what a motif means; that is told by the
// weaver in her own words, or not at all.
import type { Language } from '../markets.ts';
import { isIdOf, type Names } from './names.ts';

type MotifRow = Names & { readonly spellings: readonly string[] };

export type MotifId = keyof typeof motifs;

const row = (
  [en, fr, ar, de, es, ja]: readonly [string, string, string, string, string, string],
  ...spellings: string[]
): MotifRow => ({ en, fr, ar, de, es, ja, spellings });

export const motifs = {
  lozenge: row(['lozenge', 'losange', 'معين', 'Raute', 'rombo', '菱形'], 'diamond', 'rhombus'),
  lattice: row(
    [
      'lozenge lattice',
      'treillis de losanges',
      'شبكة معينات',
      'Rautengitter',
      'red de rombos',
      '菱格子',
    ],
    'diamond lattice',
    'trellis',
  ),
  zigzag: row(['zigzag', 'zigzag', 'خط متعرج', 'Zickzack', 'zigzag', 'ジグザグ'], 'zig zag'),
  chevron: row(
    ['chevron', 'chevron', 'شيفرون', 'Winkelmuster', 'chevrón', '山形'],
    'herringbone',
    'Fischgrat',
  ),
  triangle: row(['triangle', 'triangle', 'مثلث', 'Dreieck', 'triángulo', '三角'], 'teeth', 'dents'),
  stripe: row(
    ['stripe', 'rayure', 'خطوط', 'Streifen', 'raya', '縞'],
    'striped',
    'rayé',
    'gestreift',
  ),
  band: row(['band', 'bande', 'شريط', 'Band', 'banda', '横帯'], 'banded'),
  checkerboard: row(
    ['checkerboard', 'damier', 'رقعة', 'Schachbrett', 'damero', '市松'],
    'checked',
    'kariert',
  ),
  cross: row(['cross', 'croix', 'علامة متقاطعة', 'Kreuz', 'cruz', '十字'], 'crosses'),
  dot: row(['dot', 'point', 'نقطة', 'Punkt', 'punto', 'ドット'], 'dotted', 'pois'),
  'star-eight': row(
    [
      'eight-pointed star',
      'étoile à huit branches',
      'خاتم مثمن',
      'achtzackiger Stern',
      'estrella de ocho puntas',
      '八角星',
    ],
    'khatem',
    'sceau',
    'star',
    'étoile',
    'Stern',
    'estrella',
    'نجمة',
    '星',
  ),
  'star-sixteen': row(
    [
      'sixteen-pointed star',
      'étoile à seize branches',
      'نجمة بستة عشر رأسًا',
      'sechzehnzackiger Stern',
      'estrella de dieciséis puntas',
      '十六角星',
    ],
    'setachri',
  ),
  rosette: row(['rosette', 'rosace', 'وريدة', 'Rosette', 'roseta', 'ロゼット'], 'rosas'),
  medallion: row(
    ['medallion', 'médaillon', 'جامة', 'Medaillon', 'medallón', 'メダリオン'],
    'qubba',
  ),
  spiral: row(['spiral', 'spirale', 'لولب', 'Spirale', 'espiral', '渦巻'], 'coil', 'volute'),
  hand: row(['hand', 'main', 'كف', 'Hand', 'mano', '手'], 'khmissa', 'khamsa', 'main de fatma'),
  eye: row(['eye', 'œil', 'عين', 'Auge', 'ojo', '目'], 'oeil'),
  comb: row(['comb', 'peigne', 'مشط', 'Kamm', 'peine', '櫛'], 'mechta', 'taska'),
  tree: row(['tree', 'arbre', 'شجرة', 'Baum', 'árbol', '木'], 'arbre de vie'),
  branch: row(['branch', 'rameau', 'غصن', 'Zweig', 'rama', '枝'], 'leaf', 'feuillage'),
  flower: row(['flower', 'fleur', 'زهرة', 'Blume', 'flor', '花'], 'floral', 'fleurs'),
  fish: row(['fish', 'poisson', 'سمكة', 'Fisch', 'pez', '魚'], 'hout'),
  bird: row(['bird', 'oiseau', 'طائر', 'Vogel', 'pájaro', '鳥'], 'tir'),
  gazelle: row(['gazelle', 'gazelle', 'غزال', 'Gazelle', 'gacela', 'ガゼル'], 'ghzal'),
  camel: row(['camel', 'chameau', 'جمل', 'Kamel', 'camello', 'ラクダ'], 'dromadaire'),
  house: row(['house', 'maison', 'بيت', 'Haus', 'casa', '家'], 'kasbah'),
  writing: row(
    ['writing', 'écriture', 'كتابة', 'Schrift', 'escritura', '文字'],
    'calligraphy',
    'خط',
  ),
} as const satisfies Record<string, MotifRow>;

export const motifIds = Object.keys(motifs) as readonly MotifId[];

export function isMotif(value: unknown): value is MotifId {
  return isIdOf(motifs, value);
}

export function motifName(id: MotifId, language: Language): string {
  return motifs[id][language];
}
