// Origin as papers must name it: for the EU, goods of two regions carry their region's name.
import { readOrigin } from './read-origin.ts';
import type { Place } from './shipment.ts';

/** 'MA', or the region's name where the destination asks for it. */
export function originNames(origins: readonly Place[], destination: string): string {
  const names = origins.map((origin) => originName(origin, destination));
  return [...new Set(names)].sort().join(', ');
}

export function originName({ country, region }: Place, destination: string): string {
  if (!region || country !== 'MA' || !asksForRegion.has(destination.slice(0, 2))) return country;
  const { named, morocco } = readOrigin(region);
  // What is not known is printed as the seller wrote it, never as another origin.
  return named ?? (morocco ? country : region);
}

/** The region's full name from its code, a province of it or a town; undefined for any other. */
export function namedRegionOf(region: string): string | undefined {
  return readOrigin(region).named;
}

/**
 * False for the two regions, for the south without saying which of them, and for a region of
 * Morocco that is not known: no preference is claimed for what may be of the south. A good of
 * which only the country is said claims as Morocco's.
 */
export function isOfMoroccoProper(region = ''): boolean {
  return region.trim() === '' || readOrigin(region).morocco;
}

const asksForRegion = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK MC'.split(' '),
);
