// A number and its unit stay on one line, in every language and at every width.

const units =
  'cm|mm|m|in|ft|po|Zoll|ml|cl|l|g|kg|oz|lb|lbs|fl oz|سم|مم|م|بوصة|مل|ل|غ|غم|كغ|كلغ|كجم|インチ|%';
const beforeUnit = new RegExp(`(\\p{N}) (?=(?:${units})(?![\\p{L}\\p{N}]))`, 'gu');

/** "160 × 240 cm" with spaces that do not break; all other words break where they did. */
export function unbroken(text: string): string {
  return text
    .replace(/(\p{Nd}) (?=\p{No})/gu, '$1\u00a0')
    .replace(/(\p{N}) × (?=\p{N})/gu, '$1\u00a0×\u00a0')
    .replace(beforeUnit, '$1\u00a0');
}
