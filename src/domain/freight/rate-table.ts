// What a carrier says of one service to one zone between two days: the rows freight is priced from.
import type { Currency } from '#domain/money/currency.ts';
import type { Day } from '#domain/time/day.ts';

/** Amounts are minor units of the table's one currency, so that no table can mix two. */
export type RateTable = {
  readonly carrier: string;
  readonly service: string;
  readonly transport: 'post' | 'express' | 'freight';
  readonly zone: Zone;
  readonly currency: Currency;
  /** Lightest first; a parcel takes the first band it is not heavier than. */
  readonly bands: readonly Band[];
  /** Above the last band: so much for each further step begun. */
  readonly further?: { readonly grams: number; readonly priceMinor: bigint };
  readonly from: Day;
  /** The last day it holds. */
  readonly until?: Day;
  /** Left out, the carrier charges by actual weight alone. */
  readonly volumetric?: Volumetric;
  readonly step: WeightStep;
  /** On the carriage, in hundredths of a percent. */
  readonly fuelBasisPoints: number;
  readonly surcharges: readonly Surcharge[];
  /** By the value of the goods, lowest first; what is above the last is not carried. */
  readonly insurance: readonly InsuranceBand[];
  readonly limits: Limits;
  readonly days: Transit;
  readonly clearance: 'included' | 'unknown' | { readonly feeMinor: bigint };
  readonly source: string;
  readonly verifiedOn?: Day;
  /** Invented: shown in a demo house, never in production. */
  readonly sample: boolean;
};

/**
 * Postcodes are prefixes ("35", "971"), regions as the destination writes them ("QC"); in a zone of
 * several countries with the country before: "ES:35".
 */
export type Zone = {
  readonly name: string;
  readonly countries: readonly string[];
  readonly regions?: readonly string[];
  readonly exceptRegions?: readonly string[];
  readonly postcodes?: readonly string[];
  readonly exceptPostcodes?: readonly string[];
};

export type Band = { readonly upToGrams: number; readonly priceMinor: bigint };

/** cm³ per kilogram, or in³ per pound; the sides are rounded to whole cm or in before. */
export type Volumetric = {
  readonly divisor: number;
  readonly unit: 'cm' | 'in';
  readonly sides: 'exact' | 'nearest' | 'up';
};

/** Chargeable weight goes up to the next step: { unit: 'kg', thousandths: 500 } is half a kilogram. */
export type WeightStep = { readonly unit: 'kg' | 'lb'; readonly thousandths: number };

/** A fixed sum or a part of the carriage. What depends on size or weight is asked for each parcel. */
export type Surcharge = {
  readonly name: string;
  readonly amount: { readonly minor: bigint } | { readonly basisPoints: number };
  readonly when?: {
    readonly longerThanMm?: number;
    readonly girthOverMm?: number;
    readonly heavierThanGrams?: number;
    readonly postcodes?: readonly string[];
    readonly regions?: readonly string[];
  };
};

export type InsuranceBand = {
  readonly upToMinor: bigint;
  readonly premium: { readonly minor: bigint } | { readonly basisPoints: number };
};

/** Of one parcel, but for the value and the number of parcels, which are the consignment's. */
export type Limits = {
  readonly grams?: number;
  readonly lengthMm?: number;
  /** Length and girth together: the longest side and twice each of the others. */
  readonly girthMm?: number;
  readonly valueMinor?: bigint;
  /** Parcels under one waybill; one unless it says more. */
  readonly parcels: number;
};

export type Transit = {
  readonly least: number;
  readonly most: number;
  readonly counted: 'working' | 'calendar';
};
