// The fonts a page asks for early, by what they write. bin/build-fonts.ts keeps the names true.
export const fontFiles = {
  latin: '/fonts/readex-pro-latin.08d9419c.woff2',
  arabic: '/fonts/readex-pro-arabic.3fbe78d4.woff2',
} as const;
