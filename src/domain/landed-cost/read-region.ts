// Which region of a country a parcel goes to: as it is said, by code or name, else by its postcode.
import { regionOf } from './holds.ts';
import { isUnreadRegion } from './place-of-region.ts';
import { plainName } from './plain-name.ts';
import type { DestinationRules, Region } from './rule.ts';
import type { Destination } from './shipment.ts';

/** `elsewhere` is the region of the postcode, where another one was said. */
export type RegionRead = {
  readonly region?: string;
  readonly fault?: 'no-region' | 'perhaps-apart' | 'postcode-elsewhere';
  readonly elsewhere?: string;
};

export function readRegion(to: Destination, rules: DestinationRules): RegionRead {
  const { regions } = rules;
  const said = regionOf(to)?.trim();
  if (isUnreadRegion(to, rules)) return { fault: 'perhaps-apart' };
  if (!regions) return said ? { region: said } : {};
  const there = byPostcode(regions, to.postcode);
  if (!said) return there ? { region: there.code } : {};
  const named = regions.find(
    ({ code, names }) => code === said || names.some((name) => plainName(name) === plainName(said)),
  );
  if (!named) return { fault: 'no-region' };
  if (there && there !== named) return { fault: 'postcode-elsewhere', elsewhere: there.code };
  return { region: named.code };
}

function byPostcode(regions: readonly Region[], postcode = ''): Region | undefined {
  const written = postcode.replace(/\s/g, '').toUpperCase();
  return regions.find(({ postcodes = [] }) => postcodes.some((start) => written.startsWith(start)));
}
