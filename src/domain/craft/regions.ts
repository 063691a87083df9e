// The twelve regions of 2015 by ISO 3166-2 id. CLDR still lists the sixteen of 1997: do not use it.
// ISO 3166-2:MA as changed in 2016; names after moroccan-administrative-division-data (MIT).
import type { Language } from '../markets.ts';
import { isIdOf, type Names } from './names.ts';

export type RegionId = keyof typeof regions;

export const regions = {
  'MA-01': {
    en: 'Tanger-Tétouan-Al Hoceïma',
    fr: 'Tanger-Tétouan-Al Hoceïma',
    ar: 'طنجة تطوان الحسيمة',
    de: 'Tanger-Tétouan-Al Hoceïma',
    es: 'Tánger-Tetuán-Alhucemas',
    ja: 'タンジェ＝テトゥアン＝アル・ホセイマ',
  },
  'MA-02': {
    en: 'Oriental',
    fr: 'Oriental',
    ar: 'الشرق',
    de: 'Oriental',
    es: 'Oriental',
    ja: 'オリエンタル',
  },
  'MA-03': {
    en: 'Fès-Meknès',
    fr: 'Fès-Meknès',
    ar: 'فاس مكناس',
    de: 'Fès-Meknès',
    es: 'Fez-Mequinez',
    ja: 'フェズ＝メクネス',
  },
  'MA-04': {
    en: 'Rabat-Salé-Kénitra',
    fr: 'Rabat-Salé-Kénitra',
    ar: 'الرباط سلا القنيطرة',
    de: 'Rabat-Salé-Kénitra',
    es: 'Rabat-Salé-Kenitra',
    ja: 'ラバト＝サレ＝ケニトラ',
  },
  'MA-05': {
    en: 'Béni Mellal-Khénifra',
    fr: 'Béni Mellal-Khénifra',
    ar: 'بني ملال خنيفرة',
    de: 'Béni Mellal-Khénifra',
    es: 'Beni Melal-Jenifra',
    ja: 'ベニ・メラル＝ケニフラ',
  },
  'MA-06': {
    en: 'Casablanca-Settat',
    fr: 'Casablanca-Settat',
    ar: 'الدار البيضاء سطات',
    de: 'Casablanca-Settat',
    es: 'Casablanca-Settat',
    ja: 'カサブランカ＝セタット',
  },
  'MA-07': {
    en: 'Marrakech-Safi',
    fr: 'Marrakech-Safi',
    ar: 'مراكش آسفي',
    de: 'Marrakech-Safi',
    es: 'Marrakech-Safí',
    ja: 'マラケシュ＝サフィ',
  },
  'MA-08': {
    en: 'Drâa-Tafilalet',
    fr: 'Drâa-Tafilalet',
    ar: 'درعة تافيلالت',
    de: 'Drâa-Tafilalet',
    es: 'Draa-Tafilalet',
    ja: 'ドラア＝タフィラルト',
  },
  'MA-09': {
    en: 'Souss-Massa',
    fr: 'Souss-Massa',
    ar: 'سوس ماسة',
    de: 'Souss-Massa',
    es: 'Sus-Masa',
    ja: 'スース＝マッサ',
  },
  'MA-10': {
    en: 'Guelmim-Oued Noun',
    fr: 'Guelmim-Oued Noun',
    ar: 'كلميم واد نون',
    de: 'Guelmim-Oued Noun',
    es: 'Guelmim-Río Nun',
    ja: 'ゲルミム＝ウエド・ヌーン',
  },
  'MA-11': {
    en: 'Laâyoune-Sakia El Hamra',
    fr: 'Laâyoune-Sakia El Hamra',
    ar: 'العيون الساقية الحمراء',
    de: 'Laâyoune-Sakia El Hamra',
    es: 'El Aaiún-Saguía el Hamra',
    ja: 'ラアユーン＝サキア・エル・ハムラ',
  },
  'MA-12': {
    en: 'Dakhla-Oued Ed-Dahab',
    fr: 'Dakhla-Oued Ed-Dahab',
    ar: 'الداخلة وادي الذهب',
    de: 'Dakhla-Oued Ed-Dahab',
    es: 'Dajla-Río de Oro',
    ja: 'ダフラ＝ウエド・エッダハブ',
  },
} as const satisfies Record<string, Names>;

export const regionIds = Object.keys(regions) as readonly RegionId[];

/** Goods of these carry the region alone as origin, as EU Decision 2/2025 asks. */
export const regionsNamedAsOrigin: readonly RegionId[] = ['MA-11', 'MA-12'];

export function isRegion(value: unknown): value is RegionId {
  return isIdOf(regions, value);
}

export function regionName(id: RegionId, language: Language): string {
  return regions[id][language];
}
