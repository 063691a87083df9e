// How the origin of a good is named on a paper. It is a fact of each good (the place of making).
import type { PaperLanguage } from './parcel-facts.ts';

// ISO 3166-1 codes of the member states, 2026.
const european = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
);

// EU-Morocco Association Council Decision 2/2025 (OJ 2026/242): products of these two regions carry
// the region as their origin. https://eur-lex.europa.eu/eli/dec/2026/242/oj/eng
const namedRegions: Readonly<Record<string, string>> = {
  'MA-11': 'Laâyoune-Sakia El Hamra',
  'MA-12': 'Dakhla-Oued Ed-Dahab',
};

export function isEuropeanUnion(country: string): boolean {
  return european.has(country);
}

/** The region to print as origin, where the destination asks for one; else undefined. */
export function regionAsOrigin(
  origin: { readonly country: string | null; readonly region: string | null },
  destination: string,
): string | undefined {
  if (origin.country !== 'MA' || !isEuropeanUnion(destination)) return undefined;
  return origin.region === null ? undefined : namedRegions[origin.region];
}

export function countryName(code: string, language: PaperLanguage): string {
  return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
}

/** "Morocco (MA)", "Maroc (MA)" or, for the EU, "Laâyoune-Sakia El Hamra". */
export function printedOrigin(
  origin: { readonly country: string | null; readonly region: string | null },
  { destination, language }: { destination: string; language: PaperLanguage },
): string | null {
  if (origin.country === null) return null;
  const region = regionAsOrigin(origin, destination);
  return region ?? `${countryName(origin.country, language)} (${origin.country})`;
}
