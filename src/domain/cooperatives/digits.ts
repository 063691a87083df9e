// Digits as people write and paste them: Arabic-Indic, Persian, full-width; spaces, points and
// dashes.

/** Western digits in capitals, without spaces, marks of direction, points, dashes or slashes. */
export function plainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069.\-–—/_:]/g, '')
    .toUpperCase();
}
