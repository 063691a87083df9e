// The first name of a maker in the reader's script, as it is usually written where it is common. A name
// that is not known here stays as its bearer wrote it, for a name is not guessed. The Japanese by ear.
import type { Language } from '../markets.ts';

type Written = { readonly ar: string; readonly ja: string };

const rows = {
  Abdelhaq: ['عبد الحق', 'アブデルハク'],
  Abdellatif: ['عبد اللطيف', 'アブデラティフ'],
  Ahlam: ['أحلام', 'アフラム'],
  Aïcha: ['عائشة', 'アイシャ'],
  Aziza: ['عزيزة', 'アジザ'],
  Batoul: ['البتول', 'バトゥール'],
  Bouchra: ['بشرى', 'ブシュラ'],
  Brahim: ['إبراهيم', 'ブラヒム'],
  Driss: ['إدريس', 'ドリス'],
  Fadma: ['فاضمة', 'ファドマ'],
  Fatiha: ['فتيحة', 'ファティハ'],
  Fatima: ['فاطمة', 'ファティマ'],
  Fatna: ['فاطنة', 'ファトナ'],
  Ghita: ['غيثة', 'ギタ'],
  Habiba: ['حبيبة', 'ハビバ'],
  Hadda: ['حادة', 'ハッダ'],
  Hafid: ['حفيظ', 'ハフィド'],
  Halima: ['حليمة', 'ハリマ'],
  Hassan: ['حسن', 'ハッサン'],
  Hayat: ['حياة', 'ハヤット'],
  Hniya: ['هنية', 'フニヤ'],
  Ilyas: ['إلياس', 'イリヤス'],
  Ito: ['إيطو', 'イト'],
  Itto: ['إيطو', 'イット'],
  Izza: ['إيزة', 'イッザ'],
  Kelthoum: ['كلثوم', 'ケルトゥーム'],
  Khaddouj: ['خدوج', 'ハッドゥージュ'],
  Khadija: ['خديجة', 'ハディージャ'],
  Lalla: ['للا', 'ララ'],
  Latifa: ['لطيفة', 'ラティファ'],
  Lhoussain: ['الحسين', 'ルフサイン'],
  Mariem: ['مريم', 'マリエム'],
  Mbarka: ['مباركة', 'ムバルカ'],
  Mehdi: ['المهدي', 'メフディ'],
  Mennana: ['منانة', 'メンナナ'],
  Milouda: ['ميلودة', 'ミルーダ'],
  Mina: ['مينة', 'ミナ'],
  Najat: ['نجاة', 'ナジャット'],
  Naïma: ['نعيمة', 'ナイマ'],
  Omar: ['عمر', 'オマル'],
  Rahma: ['رحمة', 'ラフマ'],
  Rkia: ['رقية', 'ルキア'],
  Rqia: ['رقية', 'ルキア'],
  Saadia: ['السعدية', 'サーディア'],
  Saïda: ['سعيدة', 'サイダ'],
  Salma: ['سلمى', 'サルマ'],
  Samira: ['سميرة', 'サミラ'],
  Selma: ['سلمى', 'セルマ'],
  Tamou: ['تامو', 'タム'],
  Tayeb: ['الطيب', 'タイエブ'],
  Tlaytmas: ['تلايتماس', 'トライトマス'],
  Touria: ['ثريا', 'トゥリア'],
  Tuda: ['تودة', 'トゥダ'],
  Yamna: ['يامنة', 'ヤムナ'],
  Youssef: ['يوسف', 'ユセフ'],
  Zahra: ['زهرة', 'ザフラ'],
  Zaina: ['زينة', 'ザイナ'],
  Zineb: ['زينب', 'ジネブ'],
  Zoubida: ['زبيدة', 'ズビダ'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

const byWriting: ReadonlyMap<string, Written> = new Map(
  Object.entries(rows).map(([latin, [ar, ja]]) => [latin.toLowerCase(), { ar, ja }]),
);

/** Of a name of several words all must be known, so that no name is half in one script. */
export function personName(written: string, language: Language): string {
  if (language !== 'ar' && language !== 'ja') return written;
  const words = written.trim().split(/\s+/);
  const known = words.map((word) => byWriting.get(word.normalize('NFC').toLowerCase())?.[language]);
  if (known.some((word) => word === undefined)) return written;
  return known.join(language === 'ja' ? '・' : ' ');
}
