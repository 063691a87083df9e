// A country as people write its code, and as the law knows it.

/** "GB" for "UK" and "GR" for "EL", as the Union writes the two; every other code stays as it is. */
export function countryCode(written: string): string {
  return otherwise[written] ?? written;
}

const otherwise: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };
