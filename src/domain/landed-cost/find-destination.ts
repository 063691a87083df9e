// Whose law holds where a parcel goes: the country's, a place's own, or one that nobody has read.
import { placeApart } from './place-of-region.ts';
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
  const place = country?.apart && placeApart(to, country);
  if (!place) return { destination: country };
  return place.rules
    ? { destination: rulesOf(place.rules) }
    : { destination: country, unread: place };
}
