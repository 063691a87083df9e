// Whose law holds where a parcel goes: the country's, a place's own, or one that nobody has read.
import { regionOf } from './holds.ts';
import { plainName } from './plain-name.ts';
import type { ApartPlace, DestinationRules, RuleBook } from './rule.ts';
import type { Destination } from './shipment.ts';

export type FoundDestination = {
  readonly destination?: DestinationRules;
  /** The place whose own law was not read: the country's must not be taken for it. */
  readonly unread?: ApartPlace;
};

export function findDestination(to: Destination, { destinations }: RuleBook): FoundDestination {
  const rulesOf = (name: string) => destinations.find(({ country }) => country === name);
  const country = rulesOf(to.country);
  const place = country?.apart && placeOf(country.apart, to);
  if (!place) return { destination: country };
  return place.rules
    ? { destination: rulesOf(place.rules) }
    : { destination: country, unread: place };
}

function placeOf(places: readonly ApartPlace[], to: Destination): ApartPlace | undefined {
  const written = to.postcode?.replace(/\s/g, '').toUpperCase();
  // "D-27498", "DE 27498" and "27498" are one place; "FO-100" is known by its letters.
  const codes = written ? [written, written.replace(/^[A-Z]{1,2}-?(?=\d)/, '')] : [];
  const said = regionOf(to);
  const region = said ? plainName(said) : '';
  if (codes.length === 0 && region === '') return undefined;
  return places.find(
    ({ name, postcodes = [], regions = [] }) =>
      postcodes.some((start) => codes.some((code) => code.startsWith(start))) ||
      (region !== '' && [name, ...regions].some((one) => plainName(one) === region)),
  );
}
