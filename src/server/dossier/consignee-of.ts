// Where a parcel goes. A name in another script is kept as written, its Latin form never guessed.
import type { ShipTo } from '#domain/addresses/ship-to.ts';
import { isLatin } from '#domain/papers/latin.ts';
import type { Consignee } from '#domain/papers/parcel-facts.ts';
import type { ParcelRows } from './store.ts';

/** What order_groups.ship_to says, which may be of an older order: every part may be missing. */
type Written = Partial<ShipTo>;

export function shipToOf(value: unknown): Written {
  if (typeof value !== 'object' || value === null) return {};
  const plainly = (_: string, part: unknown) => (typeof part === 'string' ? plain(part) : part);
  return JSON.parse(JSON.stringify(value), plainly) as Written;
}

/** Wide letters of a Japanese keyboard become plain ones, and accents join their letter. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');
}

export function consigneeOf(parcel: ParcelRows): Consignee {
  const to = shipToOf(parcel.ship_to);
  const name = to.name ?? plain(parcel.buyer_name);
  const written = wholeAddress(to);
  return {
    name: { ownScript: name, latin: to.latinName ?? (isLatin(name) ? name : undefined) },
    addressLines: {
      ownScript: written,
      latin: to.latinAddressLines ?? (written?.every(isLatin) ? written : undefined),
    },
    country: to.country,
    telephone: to.phone ?? parcel.buyer_phone,
    email: parcel.gift === null ? parcel.buyer_email : null, // A gift's recipient is not the buyer.
    customsReference: to.customsReference,
  };
}

function wholeAddress(to: Written): readonly string[] | undefined {
  if (to.addressLines === undefined || to.addressLines.length === 0) return undefined;
  const town = [to.postcode, to.city].filter(Boolean).join(' ');
  const lines = [...to.addressLines, town, to.region ?? ''].filter((line) => line.trim() !== '');
  return [...new Set(lines)];
}
