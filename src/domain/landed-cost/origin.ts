// Origin as papers must name it: for the EU, goods of two regions carry their region's name.
import type { Place } from './shipment.ts';

/**
 * Decision No 2/2025 of the EU-Morocco Association Council, 3 Oct 2025 (OJ L 2026/242),
 * https://eur-lex.europa.eu/eli/dec/2026/242/oj/eng: products of these regions say so by name.
 */
export const namedRegions = {
  'Laâyoune-Sakia El Hamra': { code: 'ma-11', word: 'laayoune' },
  'Dakhla-Oued Ed-Dahab': { code: 'ma-12', word: 'dakhla' },
} as const;

/** 'MA', or the region's name where the destination asks for it. */
export function originNames(origins: readonly Place[], destination: string): string {
  const names = origins.map((origin) => originName(origin, destination));
  return [...new Set(names)].sort().join(', ');
}

export function originName({ country, region }: Place, destination: string): string {
  if (!region || country !== 'MA' || !asksForRegion.has(destination.slice(0, 2))) return country;
  return namedRegionOf(region) ?? country;
}

/** The region's full name from its code or any spelling; undefined for every other region. */
export function namedRegionOf(region: string): string | undefined {
  if (isCode.test(region)) return byCode.get(region);
  const plain = region
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
  return Object.entries(namedRegions).find(
    ([, { code, word }]) => plain === code || plain.includes(word),
  )?.[0];
}

// "MA-07" is what nearly every origin says: no need to read it letter by letter.
const isCode = /^MA-\d\d$/;
const byCode = new Map(
  Object.entries(namedRegions).map(([name, { code }]) => [code.toUpperCase(), name]),
);

const asksForRegion = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK MC'.split(' '),
);
