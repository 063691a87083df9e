// An address as its form shows it again: what was kept, back in the fields it was typed in.
import type { AddressGiven } from './check-address.ts';
import { areasOf } from './areas.ts';
import type { ShipTo } from './ship-to.ts';

export function typedAddress(shipTo: ShipTo): AddressGiven {
  const { name, latinName = '', region = '', postcode = '', phone = '', country } = shipTo;
  const ownArea = areasOf(country).find(({ code }) => code === region)?.ownName;
  const [first = '', ...rest] = shipTo.addressLines;
  const townOnTop = ownArea !== undefined && first.startsWith(ownArea);
  const [line1 = '', ...more] = townOnTop ? rest : shipTo.addressLines;
  // The last Latin line is the town, which has a field of its own.
  const latin = shipTo.latinAddressLines?.slice(0, -1) ?? [];
  return {
    name,
    latinName,
    line1,
    line2: more.join(', '),
    city: townOnTop ? first.slice(ownArea.length) : shipTo.city,
    latinCity: townOnTop ? shipTo.city : '',
    latinAddressLines: latin.join('\n'),
    region,
    postcode,
    phone,
  };
}
