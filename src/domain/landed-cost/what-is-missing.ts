// What stands in the way of any answer at all, said before anything is added up.
import { type CurrencyPair, rateFor } from './change.ts';
import { readRegion } from './read-region.ts';
import type { Classified, Missing, Restriction } from './quote.ts';
import type { ApartPlace, DestinationRules } from './rule.ts';
import type { Shipment } from './shipment.ts';

type Known = {
  readonly destination?: DestinationRules;
  /** A place of the country whose own law was not read. */
  readonly unread?: ApartPlace;
  readonly pairs: readonly CurrencyPair[];
  readonly classification: readonly Classified[];
  readonly restrictions: readonly Restriction[];
};

export function whatIsMissing(shipment: Shipment, known: Known): Missing[] {
  const { destination, unread, pairs, classification, restrictions } = known;
  const { country } = shipment.to;
  return [
    ...(destination
      ? placeMissing(shipment, destination, unread)
      : [said('missing-destination', { country })]),
    ...ratesMissing(shipment, pairs),
    ...linesMissing(shipment),
    ...classification
      .filter(({ hs6 }) => !hs6)
      .map(({ goods }) => said('missing-classification', { good: goods })),
    ...restrictions
      .filter(({ level }) => level === 'block')
      .map(({ goods }) => said('missing-leave', { good: goods })),
  ];
}

function placeMissing(
  { from, to }: Shipment,
  destination: DestinationRules,
  unread?: ApartPlace,
): Missing[] {
  const { country } = destination;
  const place = [unread?.name, to.postcode?.trim() && `(${to.postcode.trim()})`];
  return [
    ...(from.country === 'MA' ? [] : [said('missing-route', { from: from.country, country })]),
    ...(unread
      ? [said('missing-territory', { country, place: place.filter(Boolean).join(' ') })]
      : []),
    ...regionMissing(to, destination),
  ];
}

function regionMissing(to: Shipment['to'], destination: DestinationRules): Missing[] {
  const { country, regionNeeded } = destination;
  const { region, fault, elsewhere = '' } = readRegion(to, destination);
  const written = { region: to.region?.trim() ?? '', postcode: to.postcode?.trim() ?? '' };
  if (fault === 'perhaps-apart') return [said('missing-region-apart', { ...written, country })];
  if (fault === 'no-region') return [said('missing-region-name', { ...written, country })];
  if (fault) return [said('missing-region-postcode', { ...written, elsewhere })];
  return regionNeeded && !region ? [said('missing-region', { country })] : [];
}

function ratesMissing({ rates }: Shipment, pairs: readonly CurrencyPair[]): Missing[] {
  return pairs
    .filter(({ from, to }) => !rateFor(from, to, rates))
    .map(({ from, to }) => said('missing-exchange-rate', { from, to }));
}

function linesMissing({ lines }: Shipment): Missing[] {
  if (lines.length === 0) return [said('missing-goods', {})];
  const placeless = lines.filter(({ origin }) => !origin.country);
  const worthless = lines
    .filter(
      ({ value, quantity }) =>
        value.minor <= 0n || !(Number.isSafeInteger(quantity) && quantity > 0),
    )
    .map(({ description }) => said('missing-value', { good: description }));
  return [
    ...worthless,
    ...placeless.map(({ description }) => said('missing-origin', { good: description })),
  ];
}

function said(key: string, values: Missing['values']): Missing {
  return { key, values };
}
