// An address as it is written on an envelope in its country, without the country's name.
import type { ShipTo } from './ship-to.ts';

/** `areaName` is what the state, prefecture or emirate is called where the envelope is read. */
export function envelope(shipTo: ShipTo, areaName: string): string[] {
  const { name, addressLines, city, region = '', postcode = '', country } = shipTo;
  const lines = (...some: string[]) => [...new Set(some.filter(Boolean))];
  switch (country) {
    case 'US':
    case 'CA':
      return lines(name, ...addressLines, `${city}, ${region} ${postcode}`);
    case 'GB':
      return lines(name, ...addressLines, city, postcode);
    case 'JP':
      return shipTo.latinAddressLines
        ? lines(`〒${postcode}`, ...addressLines, name)
        : lines(name, ...addressLines, city, `${areaName} ${postcode}`);
    default:
      return lines(name, ...addressLines, `${postcode} ${city}`.trim(), areaName);
  }
}
