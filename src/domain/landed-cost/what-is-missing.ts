// What stands in the way of any answer at all, said before anything is added up.
import { foreignCurrencies, rateFor } from './change.ts';
import { regionOf } from './holds.ts';
import type { Classified, Missing, Restriction } from './quote.ts';
import type { DestinationRules } from './rule.ts';
import type { Shipment } from './shipment.ts';

type Known = {
  readonly destination?: DestinationRules;
  readonly classification: readonly Classified[];
  readonly restrictions: readonly Restriction[];
};

export function whatIsMissing(shipment: Shipment, known: Known): Missing[] {
  const { destination, classification, restrictions } = known;
  const { country } = shipment.to;
  return [
    ...(destination
      ? placeMissing(shipment, destination)
      : [said('missing-destination', { country })]),
    ...(destination ? ratesMissing(shipment, destination) : []),
    ...linesMissing(shipment),
    ...classification
      .filter(({ hs6 }) => !hs6)
      .map(({ goods }) => said('missing-classification', { good: goods })),
    ...restrictions
      .filter(({ level }) => level === 'block')
      .map(({ goods }) => said('missing-leave', { good: goods })),
  ];
}

function placeMissing({ from, to }: Shipment, destination: DestinationRules): Missing[] {
  const { country, outside, regionNeeded } = destination;
  const region = regionOf(to);
  const postcode = to.postcode?.replace(/\s/g, '').toUpperCase();
  const apart =
    outside?.postcodes?.some((start) => postcode?.startsWith(start)) ||
    (region !== undefined && outside?.regions?.includes(region));
  return [
    ...(from.country === 'MA' ? [] : [said('missing-route', { from: from.country, country })]),
    ...(apart ? [said('missing-territory', { country, place: postcode ?? region ?? '' })] : []),
    ...(regionNeeded && !region ? [said('missing-region', { country })] : []),
  ];
}

function ratesMissing(shipment: Shipment, { currency }: DestinationRules): Missing[] {
  return foreignCurrencies(shipment, currency)
    .filter((foreign) => !rateFor(foreign, currency, shipment.rates))
    .map((foreign) => said('missing-exchange-rate', { from: foreign, to: currency }));
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
