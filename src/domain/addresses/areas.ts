// States, provinces, prefectures and emirates: the code an address keeps, and their names. Codes
// are ISO 3166-2 without the country; for Japan the Latin name, as post offices abroad read it.

export type Area = { readonly code: string; readonly name: string; readonly ownName?: string };

// The fifty states and the District of Columbia: territories and military post have customs of
// their own.
const states = `AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|
CT Connecticut|
DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|
IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|
MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|
NJ New Jersey|
NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|
PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|
VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming`;

const provinces = `AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|
NL Newfoundland and Labrador|NT Northwest Territories|NS Nova Scotia|NU Nunavut|ON Ontario|
PE Prince Edward Island|QC Quebec|SK Saskatchewan|YT Yukon`;

const frenchProvinces: Readonly<Record<string, string>> = {
  BC: 'Colombie-Britannique',
  NB: 'Nouveau-Brunswick',
  NL: 'Terre-Neuve-et-Labrador',
  NT: 'Territoires du Nord-Ouest',
  NS: 'Nouvelle-Écosse',
  PE: 'Île-du-Prince-Édouard',
  QC: 'Québec',
};

const prefectures = `Hokkaido 北海道|Aomori 青森県|Iwate 岩手県|Miyagi 宮城県|Akita 秋田県|Yamagata 山形県|
Fukushima 福島県|Ibaraki 茨城県|Tochigi 栃木県|Gunma 群馬県|Saitama 埼玉県|Chiba 千葉県|Tokyo 東京都|
Kanagawa 神奈川県|Niigata 新潟県|Toyama 富山県|Ishikawa 石川県|Fukui 福井県|Yamanashi 山梨県|Nagano 長野県|
Gifu 岐阜県|Shizuoka 静岡県|Aichi 愛知県|Mie 三重県|Shiga 滋賀県|Kyoto 京都府|Osaka 大阪府|Hyogo 兵庫県|
Nara 奈良県|Wakayama 和歌山県|Tottori 鳥取県|Shimane 島根県|Okayama 岡山県|Hiroshima 広島県|
Yamaguchi 山口県|Tokushima 徳島県|Kagawa 香川県|Ehime 愛媛県|Kochi 高知県|Fukuoka 福岡県|Saga 佐賀県|
Nagasaki 長崎県|Kumamoto 熊本県|Oita 大分県|Miyazaki 宮崎県|Kagoshima 鹿児島県|Okinawa 沖縄県`;

const emirates = `AZ Abu Dhabi=أبوظبي|AJ Ajman=عجمان|DU Dubai=دبي|FU Fujairah=الفجيرة|
RK Ras Al Khaimah=رأس الخيمة|SH Sharjah=الشارقة|UQ Umm Al Quwain=أم القيوين`;

const rows = (text: string) => text.split('|').map((row) => row.trim());

function coded(text: string): Area[] {
  return rows(text).map((row) => {
    const [name = '', ownName] = row.slice(3).split('=');
    return { code: row.slice(0, 2), name, ...(ownName ? { ownName } : {}) };
  });
}

const areas: Readonly<Record<string, readonly Area[]>> = {
  US: coded(states),
  CA: coded(provinces),
  AE: coded(emirates),
  JP: rows(prefectures).map((row) => {
    const [name = '', ownName = ''] = row.split(' ');
    return { code: name, name, ownName };
  }),
};

/** In the order they are listed to the buyer; empty where an address names none. */
export function areasOf(country: string): readonly Area[] {
  return areas[country] ?? [];
}

/** What the area is called in the language the shop is read in. */
export function areaName(country: string, code: string, language: string): string {
  const area = areasOf(country).find((one) => one.code === code);
  if (!area) return code;
  if (country === 'CA' && language === 'fr') return frenchProvinces[code] ?? area.name;
  const own = (country === 'JP' && language === 'ja') || (country === 'AE' && language === 'ar');
  return own && area.ownName ? area.ownName : area.name;
}
