// The 62 provinces and 13 prefectures in the twelve regions, by ISO 3166-2 id. The regions and what is
// in each: decree 2-15-40 of 20 February 2015. Names after moroccan-administrative-division-data
// (MIT), which lacks eleven of them; Japanese names by ear.
import type { Language } from '../markets.ts';
import { isIdOf, type Names } from './names.ts';
import type { RegionId } from './regions.ts';

type ProvinceRow = Names & { readonly region: RegionId; readonly prefecture?: true };

export type ProvinceId = keyof typeof provinces;

/** English, French and German write the French name, as the state does. */
const row = (
  region: RegionId,
  [latin, ar, es, ja]: readonly [string, string, string, string],
  prefecture?: 'prefecture',
): ProvinceRow => ({
  region,
  en: latin,
  fr: latin,
  ar,
  de: latin,
  es,
  ja,
  ...(prefecture && { prefecture: true as const }),
});

export const provinces = {
  'MA-HOC': row('MA-01', ['Al Hoceïma', 'الحسيمة', 'Alhucemas', 'アル・ホセイマ']),
  'MA-CHE': row('MA-01', ['Chefchaouen', 'شفشاون', 'Chauen', 'シャウエン']),
  'MA-FAH': row('MA-01', ['Fahs-Anjra', 'الفحص أنجرة', 'Fahs-Anyera', 'ファフス＝アンジュラ']),
  'MA-LAR': row('MA-01', ['Larache', 'العرائش', 'Larache', 'ララーシュ']),
  'MA-MDF': row(
    'MA-01',
    ["M'diq-Fnideq", 'المضيق الفنيدق', 'Rincón-Castillejos', 'ムディク＝フニデク'],
    'prefecture',
  ),
  'MA-OUZ': row('MA-01', ['Ouezzane', 'وزان', 'Uezán', 'ウェザン']),
  'MA-TNG': row(
    'MA-01',
    ['Tanger-Assilah', 'طنجة أصيلة', 'Tánger-Arcila', 'タンジェ＝アシラ'],
    'prefecture',
  ),
  'MA-TET': row('MA-01', ['Tétouan', 'تطوان', 'Tetuán', 'テトゥアン']),
  'MA-BER': row('MA-02', ['Berkane', 'بركان', 'Berkane', 'ベルカン']),
  'MA-DRI': row('MA-02', ['Driouch', 'الدريوش', 'Driuch', 'ドリウシュ']),
  'MA-FIG': row('MA-02', ['Figuig', 'فكيك', 'Figuig', 'フィギグ']),
  'MA-GUF': row('MA-02', ['Guercif', 'كرسيف', 'Guercif', 'ゲルシフ']),
  'MA-JRA': row('MA-02', ['Jerada', 'جرادة', 'Yerada', 'ジェラダ']),
  'MA-NAD': row('MA-02', ['Nador', 'الناظور', 'Nador', 'ナドール']),
  'MA-OUJ': row(
    'MA-02',
    ['Oujda-Angad', 'وجدة أنجاد', 'Uchda-Angad', 'ウジダ＝アンガド'],
    'prefecture',
  ),
  'MA-TAI': row('MA-02', ['Taourirt', 'تاوريرت', 'Taurirt', 'タウリルト']),
  'MA-BOM': row('MA-03', ['Boulemane', 'بولمان', 'Bulmán', 'ブルマン']),
  'MA-HAJ': row('MA-03', ['El Hajeb', 'الحاجب', 'El Hajeb', 'エル・ハジェブ']),
  'MA-FES': row('MA-03', ['Fès', 'فاس', 'Fez', 'フェズ'], 'prefecture'),
  'MA-IFR': row('MA-03', ['Ifrane', 'إفران', 'Ifrane', 'イフラン']),
  'MA-MEK': row('MA-03', ['Meknès', 'مكناس', 'Mequinez', 'メクネス'], 'prefecture'),
  'MA-MOU': row('MA-03', ['Moulay Yacoub', 'مولاي يعقوب', 'Mulay Yacub', 'ムーレイ・ヤクーブ']),
  'MA-SEF': row('MA-03', ['Sefrou', 'صفرو', 'Sefrou', 'セフル']),
  'MA-TAO': row('MA-03', ['Taounate', 'تاونات', 'Taunat', 'タウナート']),
  'MA-TAZ': row('MA-03', ['Taza', 'تازة', 'Taza', 'ターザ']),
  'MA-KHE': row('MA-04', ['Khémisset', 'الخميسات', 'Jemiset', 'ケミセト']),
  'MA-KEN': row('MA-04', ['Kénitra', 'القنيطرة', 'Kenitra', 'ケニトラ']),
  'MA-RAB': row('MA-04', ['Rabat', 'الرباط', 'Rabat', 'ラバト'], 'prefecture'),
  'MA-SAL': row('MA-04', ['Salé', 'سلا', 'Salé', 'サレ'], 'prefecture'),
  'MA-SIK': row('MA-04', ['Sidi Kacem', 'سيدي قاسم', 'Sidi Kacem', 'シディ・カセム']),
  'MA-SIL': row('MA-04', ['Sidi Slimane', 'سيدي سليمان', 'Sidi Sliman', 'シディ・スリマン']),
  'MA-SKH': row(
    'MA-04',
    ['Skhirate-Témara', 'الصخيرات تمارة', 'Sjirat-Temara', 'スヒラート＝テマラ'],
    'prefecture',
  ),
  'MA-AZI': row('MA-05', ['Azilal', 'أزيلال', 'Azilal', 'アジラル']),
  'MA-BEM': row('MA-05', ['Béni Mellal', 'بني ملال', 'Beni Melal', 'ベニ・メラル']),
  'MA-FQH': row('MA-05', [
    'Fquih Ben Salah',
    'الفقيه بنصالح',
    'Fquih Ben Salah',
    'フキ・ベン・サラー',
  ]),
  'MA-KHO': row('MA-05', ['Khouribga', 'خريبكة', 'Juribga', 'クーリブガ']),
  'MA-KHN': row('MA-05', ['Khénifra', 'خنيفرة', 'Jenifra', 'ケニフラ']),
  'MA-BES': row('MA-06', ['Benslimane', 'ابن سليمان', 'Ben Slimán', 'ベンスリマン']),
  'MA-BRR': row('MA-06', ['Berrechid', 'برشيد', 'Berrechid', 'ベレシド']),
  'MA-CAS': row(
    'MA-06',
    ['Casablanca', 'الدار البيضاء', 'Casablanca', 'カサブランカ'],
    'prefecture',
  ),
  'MA-JDI': row('MA-06', ['El Jadida', 'الجديدة', 'El Yadida', 'エル・ジャディーダ']),
  'MA-MOH': row('MA-06', ['Mohammedia', 'المحمدية', 'Mohammedia', 'モハメディア'], 'prefecture'),
  'MA-MED': row('MA-06', ['Médiouna', 'مديونة', 'Mediuna', 'メディウナ']),
  'MA-NOU': row('MA-06', ['Nouaceur', 'النواصر', 'Nuacer', 'ヌアセル']),
  'MA-SET': row('MA-06', ['Settat', 'سطات', 'Settat', 'セタット']),
  'MA-SIB': row('MA-06', ['Sidi Bennour', 'سيدي بنور', 'Sidi Bennour', 'シディ・ベンヌール']),
  'MA-HAO': row('MA-07', ['Al Haouz', 'الحوز', 'Al Haouz', 'アル・ハウズ']),
  'MA-CHI': row('MA-07', ['Chichaoua', 'شيشاوة', 'Chichaua', 'シシャウア']),
  'MA-KES': row('MA-07', [
    'El Kelâa des Sraghna',
    'قلعة السراغنة',
    'El Kelaa des Sraghna',
    'エル・ケラ・デス・スラグナ',
  ]),
  'MA-ESI': row('MA-07', ['Essaouira', 'الصويرة', 'Esauira', 'エッサウィラ']),
  'MA-MAR': row('MA-07', ['Marrakech', 'مراكش', 'Marrakech', 'マラケシュ'], 'prefecture'),
  'MA-REH': row('MA-07', ['Rehamna', 'الرحامنة', 'Rehamna', 'レハムナ']),
  'MA-SAF': row('MA-07', ['Safi', 'آسفي', 'Safí', 'サフィ']),
  'MA-YUS': row('MA-07', ['Youssoufia', 'اليوسفية', 'Yusufía', 'ユスフィア']),
  'MA-ERR': row('MA-08', ['Errachidia', 'الرشيدية', 'Errachidía', 'エルラシディア']),
  'MA-MID': row('MA-08', ['Midelt', 'ميدلت', 'Midelt', 'ミデルト']),
  'MA-OUA': row('MA-08', ['Ouarzazate', 'ورزازات', 'Uarzazat', 'ワルザザート']),
  'MA-TIN': row('MA-08', ['Tinghir', 'تنغير', 'Tinguir', 'ティネリール']),
  'MA-ZAG': row('MA-08', ['Zagora', 'زاكورة', 'Zagora', 'ザゴラ']),
  'MA-AGD': row(
    'MA-09',
    [
      'Agadir-Ida Ou Tanane',
      'أكادير إداوتنان',
      'Agadir Ida-Outanane',
      'アガディール＝イダ・ウ・タナン',
    ],
    'prefecture',
  ),
  'MA-CHT': row('MA-09', [
    'Chtouka-Aït Baha',
    'اشتوكة آيت باها',
    'Chtouka Ait Baha',
    'シュトゥカ＝アイト・バハ',
  ]),
  'MA-INE': row(
    'MA-09',
    [
      'Inezgane-Aït Melloul',
      'إنزكان آيت ملول',
      'Inezgán-Ait Melul',
      'イネズガン＝アイト・メルール',
    ],
    'prefecture',
  ),
  'MA-TAR': row('MA-09', ['Taroudannt', 'تارودانت', 'Tarudant', 'タルーダント']),
  'MA-TAT': row('MA-09', ['Tata', 'طاطا', 'Tata', 'タタ']),
  'MA-TIZ': row('MA-09', ['Tiznit', 'تيزنيت', 'Tiznit', 'ティズニット']),
  'MA-ASZ': row('MA-10', ['Assa-Zag', 'أسا الزاك', 'Assa-Zag', 'アッサ＝ザグ']),
  'MA-GUE': row('MA-10', ['Guelmim', 'كلميم', 'Guelmim', 'ゲルミム']),
  'MA-SIF': row('MA-10', ['Sidi Ifni', 'سيدي إفني', 'Sidi Ifni', 'シディ・イフニ']),
  'MA-TNT': row('MA-10', ['Tan-Tan', 'طانطان', 'Tan-Tan', 'タンタン']),
  'MA-BOD': row('MA-11', ['Boujdour', 'بوجدور', 'Bojador', 'ブジュドゥール']),
  'MA-ESM': row('MA-11', ['Es-Semara', 'السمارة', 'Esmara', 'エス・セマラ']),
  'MA-LAA': row('MA-11', ['Laâyoune', 'العيون', 'El Aaiún', 'ラアユーン']),
  'MA-TAF': row('MA-11', ['Tarfaya', 'طرفاية', 'Tarfaya', 'タルファヤ']),
  'MA-AOU': row('MA-12', ['Aousserd', 'أوسرد', 'Auserd', 'アウセルド']),
  'MA-OUD': row('MA-12', ['Oued Ed-Dahab', 'وادي الذهب', 'Río de Oro', 'ウエド・エッダハブ']),
} as const satisfies Record<string, ProvinceRow>;

export const provinceIds = Object.keys(provinces) as readonly ProvinceId[];

export function isProvince(value: unknown): value is ProvinceId {
  return isIdOf(provinces, value);
}

export function provinceName(id: ProvinceId, language: Language): string {
  return provinces[id][language];
}

export function provincesOf(region: RegionId): ProvinceId[] {
  return provinceIds.filter((id) => provinces[id].region === region);
}
