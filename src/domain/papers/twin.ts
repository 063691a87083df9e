// The twin of a printed paper: the same facts as JSON. `printed` is all a template is ever given;
// `electronic` travels as data only (an IOSS number is never printed).
import type { Day } from '../time/day.ts';
import type { PaperLanguage, Registration } from './parcel-facts.ts';
import { regionAsOrigin } from './origin.ts';
import type { SettledParcel } from './settled.ts';

export type PaperKind = 'commercial-invoice' | 'cn23';

export type Twin<Printed> = {
  readonly kind: PaperKind;
  readonly format: 1;
  readonly language: PaperLanguage;
  readonly draft: boolean;
  readonly printed: Printed;
  readonly electronic: Electronic;
};

/** What the post and customs are told by wire (UPU M33 ITMATT), beside the printed paper. */
export type Electronic = {
  readonly parcelNumber: string;
  readonly on: Day;
  readonly postalItemNumber: string | null;
  readonly gift: boolean;
  readonly category: 'sale-of-goods';
  readonly registrations: readonly Registration[];
  readonly contents: readonly {
    readonly hs: string | null;
    readonly originCountry: string | null;
    readonly originRegion: string | null;
    readonly quantity: number;
    readonly netWeightGrams: number | null;
    readonly value: { readonly minor: string; readonly currency: string };
  }[];
};

export function electronicOf(
  parcel: SettledParcel,
  lineValues: readonly { readonly minor: bigint; readonly currency: string }[],
): Electronic {
  const destination = parcel.consignee.country ?? '';
  return {
    parcelNumber: parcel.parcelNumber,
    on: parcel.on,
    postalItemNumber: parcel.s10,
    gift: parcel.gift,
    category: 'sale-of-goods',
    registrations: parcel.registrations,
    contents: parcel.lines.map((line, index) => ({
      hs: line.hs,
      originCountry: line.origin.country,
      originRegion: regionAsOrigin(line.origin, destination) ?? null,
      quantity: line.quantity,
      netWeightGrams: line.netWeightGrams,
      value: {
        minor: String(lineValues[index]!.minor),
        currency: lineValues[index]!.currency,
      },
    })),
  };
}
