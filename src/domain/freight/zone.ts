// Whether a zone of a carrier's table holds a place: country, then regions and postcodes with exceptions.
import type { Zone } from './rate-table.ts';

export type Address = {
  readonly country: string;
  readonly region?: string;
  readonly postcode?: string;
};

/**
 * A zone of named postcodes or regions does not hold an address that has not said its own; an
 * exception holds back only those that have. "ES:35" is about one of the zone's countries only.
 */
export function holds(zone: Zone, to: Address): boolean {
  if (!zone.countries.includes(to.country)) return false;
  const { regions, postcodes } = zone;
  if (of(regions, to).length && !inOneOf(regions, to)) return false;
  if (of(postcodes, to).length && !startsWithOne(postcodes, to)) return false;
  return !inOneOf(zone.exceptRegions, to) && !startsWithOne(zone.exceptPostcodes, to);
}

export function inOneOf(regions: readonly string[] | undefined, to: Address): boolean {
  const asked = bare(to.region);
  return asked !== '' && of(regions, to).some((region) => bare(region) === asked);
}

export function startsWithOne(prefixes: readonly string[] | undefined, to: Address): boolean {
  const asked = bare(to.postcode);
  return asked !== '' && of(prefixes, to).some((prefix) => asked.startsWith(bare(prefix)));
}

/** Those said of this country or of all. */
function of(places: readonly string[] = [], { country }: Address): string[] {
  return places.flatMap((place) => {
    const [before, after] = place.split(':');
    if (after === undefined) return [place];
    return before === country ? [after] : [];
  });
}

function bare(text = ''): string {
  return text.toUpperCase().replace(/[^0-9A-Z]/g, '');
}

/** How closely a zone names the place: postcodes before regions before whole countries. */
export function closeness({ postcodes, regions }: Zone): number {
  return postcodes?.length ? 2 : regions?.length ? 1 : 0;
}
