// Where a parcel goes, as the order keeps it and the papers read it. `city` is always in Latin
// letters.
export type ShipTo = {
  readonly name: string;
  readonly latinName?: string;
  readonly addressLines: readonly string[];
  readonly latinAddressLines?: readonly string[];
  readonly city: string;
  readonly region?: string;
  readonly postcode?: string;
  readonly country: string;
  readonly phone?: string;
  /** Tax code, VAT number or importer code, where the buyer gave one. */
  readonly customsReference?: string;
};
