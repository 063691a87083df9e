// What colours come from, where the maker says so. A colour alone never says its dye.
import type { Language } from '../markets.ts';
import { isIdOf, type Names } from './names.ts';

/** `of` agrees with the answers to the question `dye` in attributes.ts. */
type DyeRow = Names & {
  readonly of: 'undyed' | 'plant-dyed' | 'insect-dyed' | 'mineral-dyed' | 'synthetic-dyed';
  readonly spellings: readonly string[];
};

export type DyeId = keyof typeof dyes;

const row = (
  of: DyeRow['of'],
  [en, fr, ar, de, es, ja]: readonly [string, string, string, string, string, string],
  ...spellings: string[]
): DyeRow => ({ of, en, fr, ar, de, es, ja, spellings });

export const dyes = {
  undyed: row(
    'undyed',
    ['undyed', 'sans teinture', 'دون صباغة', 'ungefärbt', 'sin teñir', '無染色'],
    'undyed wool',
    'laine non teinte',
    'naturbelassen',
  ),
  madder: row(
    'plant-dyed',
    ['madder', 'garance', 'الفوة', 'Krapp', 'rubia', '茜'],
    'fowa',
    'rubia tinctorum',
  ),
  indigo: row(
    'plant-dyed',
    ['indigo', 'indigo', 'النيلة', 'Indigo', 'índigo', '藍'],
    'nila',
    'añil',
  ),
  henna: row(
    'plant-dyed',
    ['henna', 'henné', 'الحناء', 'Henna', 'henna', 'ヘナ'],
    'lhenna',
    'alheña',
  ),
  saffron: row(
    'plant-dyed',
    ['saffron', 'safran', 'الزعفران', 'Safran', 'azafrán', 'サフラン'],
    'zaafrane',
    'taliouine',
  ),
  pomegranate: row(
    'plant-dyed',
    [
      'pomegranate rind',
      'écorce de grenade',
      'قشر الرمان',
      'Granatapfelschale',
      'cáscara de granada',
      'ざくろの皮',
    ],
    'grenade',
    'granada',
  ),
  walnut: row(
    'plant-dyed',
    ['walnut husk', 'brou de noix', 'قشر الجوز', 'Walnussschale', 'cáscara de nuez', 'くるみの殻'],
    'nogalina',
  ),
  weld: row(
    'plant-dyed',
    ['weld', 'gaude', 'البليحاء', 'Färberwau', 'gualda', 'ウェルド'],
    'reseda luteola',
  ),
  tea: row('plant-dyed', ['tea', 'thé', 'الشاي', 'Tee', 'té', '茶'], 'tea-dyed'),
  'fig-leaf': row(
    'plant-dyed',
    [
      'fig leaf',
      'feuille de figuier',
      'ورق التين',
      'Feigenblatt',
      'hoja de higuera',
      'いちじくの葉',
    ],
    'figuier',
  ),
  cochineal: row(
    'insect-dyed',
    ['cochineal', 'cochenille', 'القرمز', 'Cochenille', 'cochinilla', 'コチニール'],
    'carmine',
    'qermez',
  ),
  copper: row(
    'mineral-dyed',
    ['copper oxide', 'oxyde de cuivre', 'أكسيد النحاس', 'Kupferoxid', 'óxido de cobre', '酸化銅'],
    'copper green',
  ),
  cobalt: row(
    'mineral-dyed',
    [
      'cobalt oxide',
      'oxyde de cobalt',
      'أكسيد الكوبالت',
      'Kobaltoxid',
      'óxido de cobalto',
      '酸化コバルト',
    ],
    'cobalt',
  ),
  synthetic: row(
    'synthetic-dyed',
    [
      'synthetic dye',
      'teinture synthétique',
      'صباغة صناعية',
      'Synthetikfarbe',
      'tinte sintético',
      '化学染料',
    ],
    'aniline',
    'chemical dye',
  ),
} as const satisfies Record<string, DyeRow>;

export const dyeIds = Object.keys(dyes) as readonly DyeId[];

export function isDye(value: unknown): value is DyeId {
  return isIdOf(dyes, value);
}

export function dyeName(id: DyeId, language: Language): string {
  return dyes[id][language];
}
