// One spelling for many: case, accents, vowel signs, widths and kana that readers do not tell apart.

const marks = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ı: 'i',
  ł: 'l',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  گ: 'ك',
  ڭ: 'ك',
  پ: 'ب',
  ڤ: 'ف',
  ٱ: 'ا',
  // Marks of length and joining that people leave out: the Arabic tatweel, the Japanese bar and dot.
  ـ: '',
  ー: '',
  '・': '',
  '゠': '',
};
const kept = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/** Lower case, no accents, no hamza seats, hiragana as katakana, half width as full: for comparing. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(marks, '')
    .normalize('NFC')
    .replace(kept, (letter) => letters[letter]!)
    .replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** "Kürbis" is typed kuerbis where a keyboard has no ü: the word with each umlaut written out. */
export function spellUmlauts(text: string): string {
  return text.toLowerCase().replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter]!);
}
