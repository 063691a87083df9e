// Towns and valleys of crafts that give no province its name, with the province they lie in. Names as the
// towns write them in French; the Spanish and the Japanese by ear. `typed`: other spellings, for search.
import type { Names } from './names.ts';
import type { ProvinceId } from './provinces.ts';

const town = (
  province: ProvinceId,
  [latin, ar, es, ja]: readonly [string, string, string, string],
  ...typed: string[]
): readonly [ProvinceId, Names, readonly string[]] => [
  province,
  { en: latin, fr: latin, ar, de: latin, es, ja },
  typed,
];

export const towns = [
  town(
    'MA-KHO',
    ['Boujad', 'أبي الجعد', 'Boujad', 'ブジャド'],
    'Buyad',
    'Boujaad',
    'Bejaad',
    'بوجعد',
  ),
  town('MA-OUD', ['Dakhla', 'الداخلة', 'Dajla', 'ダフラ']),
  town('MA-KHN', ["M'Rirt", 'مريرت', "M'Rirt", 'ムリルト'], 'Mrirt'),
  town('MA-TIZ', ['Tafraout', 'تافراوت', 'Tafraut', 'タフラウト'], 'Tafraoute', 'تفراوت'),
  town('MA-TAZ', ['Tahla', 'تاهلة', 'Tahla', 'タフラ']),
  town('MA-ZAG', ['Tamegroute', 'تمكروت', 'Tamegroute', 'タムグルート'], 'Tamgroute', 'تامكروت'),
  town(
    'MA-OUA',
    ['Tazenakht', 'تازناخت', 'Tazenakht', 'タズナフト'],
    'Tazenajt',
    'タゼナフト',
    'Taznakht',
    'Tazenaght',
    'تزناخت',
    'تازنخت',
    'タズナクト',
  ),
  town(
    'MA-AZI',
    ['Aït Bougmez', 'آيت بوكماز', 'Ait Bugmez', 'アイト・ブグメズ'],
    'Aït Bouguemez',
    'Ait Bou Guemez',
    'Bougmez',
    'Bougmes',
    'Bouguemez',
    'أيت بوكماز',
    'ايت بوغماز',
    'Ayt Bugmmaz',
  ),
  town('MA-AZI', ['Demnate', 'دمنات', 'Demnat', 'デムナト'], 'Demnat'),
  town('MA-MID', ['Imilchil', 'إملشيل', 'Imilchil', 'イミルシル']),
  town(
    'MA-OUA',
    ['Aït Ben Haddou', 'آيت بن حدو', 'Ait Ben Hadu', 'アイト・ベン・ハッドゥ'],
    'Aït Benhaddou',
    'アイットベンハッドゥ',
  ),
  town('MA-OUA', ['Skoura', 'سكورة', 'Skura', 'スクーラ']),
  town(
    'MA-TIN',
    ["Kelâat M'Gouna", 'قلعة مكونة', 'Kelaa Mguna', 'ケラー・ムグーナ'],
    'Kelaa des Mgouna',
    'El Kelaa Mgouna',
  ),
  town('MA-ZAG', ['Agdz', 'أكدز', 'Agdz', 'アグドズ']),
  town('MA-ERR', ['Rissani', 'الريصاني', 'Risani', 'リッサニ']),
  town('MA-ERR', ['Erfoud', 'أرفود', 'Erfud', 'エルフード'], 'Arfoud'),
  town('MA-ERR', ['Merzouga', 'مرزوكة', 'Merzuga', 'メルズーガ']),
  town('MA-IFR', ['Azrou', 'أزرو', 'Azrú', 'アズルー']),
  town('MA-KHE', ['Tiflet', 'تيفلت', 'Tiflet', 'ティフレト']),
  town('MA-TAR', ['Taliouine', 'تالوين', 'Taliuin', 'タリウィン']),
  town('MA-HAO', ['Ourika', 'أوريكة', 'Urika', 'ウリカ']),
  town('MA-SEF', ['Bhalil', 'البهاليل', 'Bhalil', 'バリル']),
] as const;
