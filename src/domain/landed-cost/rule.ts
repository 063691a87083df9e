// The shape of the law as data: what a destination file may say, and when each rule holds.
import type { Currency } from '#domain/money/currency.ts';
import type { Rounding } from '#domain/money/rounding.ts';
import type { Day } from '#domain/time/day.ts';
import type { Claim, LineKind, RuleStatus } from './quote.ts';
import type { Attributes, Buyer, Transport } from './shipment.ts';

/** A percentage as decimal text, "12.5": never a float. */
export type Percent = string;

/** Every condition present must hold. Amounts are minor units of the destination's currency. */
export type When = {
  readonly transport?: Transport;
  readonly transports?: readonly Transport[];
  /** By sea, by air, or nobody said which. */
  readonly over?: 'sea' | 'air' | 'unsaid';
  /** Start of the carrier's name as the freight says it, in lower case: "dhl". */
  readonly carrier?: string;
  /** A word in the name of the carrier or of its service, in lower case: "ems". */
  readonly named?: string;
  readonly taxes?: 'checkout' | 'door';
  readonly claims?: readonly Claim[];
  readonly buyers?: readonly Buyer[];
  readonly regions?: readonly string[];
  readonly exceptRegions?: readonly string[];
  /** Value of the goods alone, whole consignment. */
  readonly valueAtMost?: number;
  readonly valueAbove?: number;
  /** Customs value, whole consignment. */
  readonly customsAtMost?: number;
  readonly customsAbove?: number;
  /** The same, where the law counts in a currency that is not the country's. */
  readonly customsAtMostIn?: { readonly currency: Currency; readonly minor: number };
  readonly customsAboveIn?: { readonly currency: Currency; readonly minor: number };
  /** By goods: HS prefixes, countries of origin, and whether the two named regions are left out. */
  readonly headings?: readonly string[];
  readonly exceptHeadings?: readonly string[];
  readonly origins?: readonly string[];
  readonly exceptOrigins?: readonly string[];
  readonly exceptNamedRegions?: boolean;
};

/** Where a rule comes from and how long it holds. Past `reviewBy` it counts as missing. */
export type Proven = {
  readonly id: string;
  readonly from?: Day;
  readonly until?: Day;
  readonly reviewBy: Day;
  readonly source: string;
  readonly link: string;
  readonly verifiedOn: string;
  readonly status: RuleStatus;
  /** Key of the sentence; `open` is the key of the doubt for which the upper value is charged. */
  readonly says: string;
  readonly open?: string;
  readonly when?: When;
  /** A charge may be rounded in a way of its own, else as the destination says. */
  readonly rounded?: { readonly rounding?: Rounding; readonly roundToMinor?: number };
};

export type Take =
  | { readonly by: 'rates' }
  | { readonly by: 'rates-preference' }
  | { readonly by: 'percent'; readonly percent: Percent }
  | { readonly by: 'flat-per-item'; readonly minor: number }
  | { readonly by: 'headings'; readonly table: readonly (readonly [string, Percent])[] }
  | { readonly by: 'higher-of'; readonly of: readonly Take[] };

export type DutyRule = Proven & { readonly kind: 'duty'; readonly take: Take };

/** A layer on top of the duty. `instead` names the layers it takes the place of. */
export type SurchargeRule = Proven & {
  readonly kind: 'surcharge';
  readonly percent: Percent;
  readonly heading: string;
  readonly instead?: readonly string[];
};

export type TaxPart =
  'value' | 'freight' | 'insurance' | 'customs-value' | 'duty' | 'authority-fee';

export type TaxRule = Proven & {
  readonly kind: 'tax';
  readonly percent: Percent;
  readonly base: readonly TaxPart[];
  /** 'base': the tax is part of its own base, r/(1-r). 'price': prices hold it, r/(1+r). */
  readonly inside?: 'base' | 'price';
  /** A tax beside the ordinary one, such as a province's: the first rule of every layer holds. */
  readonly layer?: 'provincial';
  /** The operator files it itself, or the carrier advances it at the border. */
  readonly collectedBy: 'operator' | 'carrier';
};

/** By consignment, by EU item, by HS-6; or a share of the customs value or of what is advanced. */
export type FeeRule = Proven & {
  readonly kind: 'fee';
  readonly line: Extract<LineKind, 'authority-fee' | 'carrier-fee'>;
  readonly take:
    | { readonly by: 'flat'; readonly minor: number; readonly per: 'consignment' | 'item' | 'hs6' }
    | {
        readonly by: 'percent';
        readonly percent: Percent;
        readonly of: 'customs-value' | 'advanced';
        readonly leastMinor: number;
        readonly mostMinor?: number;
      };
  /** Only when something is due at the border. */
  readonly onlyWhenDue?: boolean;
  /** The printed fee does not say whether tax is in it: this much is charged on top, as a bound. */
  readonly perhapsTaxed?: Percent;
};

/** Duty or tax that is not collected when the whole of it is this small. */
export type WaiverRule = Proven & {
  readonly kind: 'waiver';
  readonly of: 'duty' | 'import-tax';
  readonly upToMinor: number;
};

/** A sentence the buyer or the desk must read; 'partial' says the amount is not whole. */
export type NoticeRule = Proven & {
  readonly kind: 'notice';
  readonly weight: 'partial' | 'notice';
  readonly onlyWhenDue?: boolean;
};

/** A lane that cannot be answered: `says` is what is missing. */
export type StopRule = Proven & { readonly kind: 'stop' };

export type CustomsValueRule = Proven & {
  readonly kind: 'customs-value';
  readonly base: 'cif' | 'fob' | 'value-share';
  /** Share of the freight that lies before the border (cif), or of the price (value-share). */
  readonly sharePercent?: Percent;
};

/**
 * What counts together against a threshold: `says` when orders of several sellers travel as one,
 * `sameOrder` when one seller's order does so by law even in several parcels.
 */
export type ConsignmentRule = Proven & {
  readonly kind: 'consignment';
  readonly upToMinor: number;
  readonly sameOrder?: string;
};

/**
 * Which day's exchange rate customs takes. Where nothing was read, the newest of the rates given
 * that is not younger than the day of the quote.
 */
export type ExchangeRule = Proven & {
  readonly kind: 'exchange';
  readonly takes: 'day-before' | 'day';
};

export type Rule =
  | ConsignmentRule
  | ExchangeRule
  | DutyRule
  | SurchargeRule
  | TaxRule
  | FeeRule
  | WaiverRule
  | NoticeRule
  | StopRule
  | CustomsValueRule;

export type LanePlan = {
  readonly id: string;
  readonly transport: Transport;
  readonly taxes: 'checkout' | 'door';
  readonly claim: Claim;
  readonly needs?: string;
  /** A registration that closes this lane: who holds it must sell by it. */
  readonly lacks?: string;
  readonly when?: When;
  readonly documents: readonly { readonly id: string; readonly when?: When }[];
};

/** One line of a tariff, as read: the percentage, or a specific duty, and where it was read. */
export type RateRow = {
  readonly tariffClass: string;
  readonly hs6: string;
  readonly national: string;
  readonly percent?: Percent;
  readonly minorPerKilogram?: string;
  /** A cap in minor units for each square metre. */
  readonly mostPerSquareMetre?: number;
  /** At least so many minor units for each piece or pair. */
  readonly leastPerPiece?: number;
  /** Key of the doubt for which this line charges its upper value. */
  readonly open?: string;
  readonly preference?: Percent;
  /** The attributes or unit values (minor units) this line is for; without it, any. */
  readonly where?: {
    readonly attributes?: Attributes;
    readonly exceptAttributes?: Attributes;
    /** Only for a good of which this was said: silence leaves the line out. */
    readonly said?: Attributes;
    readonly unitValueAbove?: number;
    readonly unitValueAtMost?: number;
  };
  readonly source: string;
  /** Its own, where it was not read in the source of the table. */
  readonly link?: string;
  readonly on: string;
  /** Its own, where an operator read it: otherwise that of the table. */
  readonly reviewBy?: Day;
  readonly status: RuleStatus;
};

export type RateTable = {
  readonly source: string;
  readonly link: string;
  readonly reviewBy: Day;
  readonly rows: readonly RateRow[];
};

/**
 * A place with a law of its own, known by the start of its postcode, by its ISO 3166-2 region
 * without the country, or by its name. `rules` is the `country` of the rules that hold there;
 * without it nothing was read for the place, and its answer is unknown.
 */
export type ApartPlace = {
  readonly name: string;
  readonly postcodes?: readonly string[];
  readonly regions?: readonly string[];
  readonly rules?: string;
};

/** A region whose tax is its own, by its ISO 3166-2 code, its names or how its postcodes begin. */
export type Region = {
  readonly code: string;
  readonly names: readonly string[];
  readonly postcodes?: readonly string[];
};

export type DestinationRules = {
  /** ISO 3166-1, or the name by which an `ApartPlace` finds its rules ("XI", "PT-30"). */
  readonly country: string;
  /** For a place that is no country of ISO 3166-1: the country it is in, and its name. */
  readonly within?: { readonly country: string; readonly name: string };
  readonly currency: Currency;
  /** A currency in which a threshold of this law is counted: a rate to it is needed too. */
  readonly countsIn?: Currency;
  /** Places of the country where these rules do not hold. */
  readonly apart?: readonly ApartPlace[];
  /** Tax differs by region: without one the answer is unknown. */
  readonly regionNeeded?: boolean;
  /** All there are: another name is no region, and a postcode must be of the one that is said. */
  readonly regions?: readonly Region[];
  readonly rounding: Rounding;
  /** Duty and tax are rounded to a multiple of this many minor units. */
  readonly roundToMinor?: number;
  readonly lanes: readonly LanePlan[];
  readonly rules: readonly Rule[];
  readonly rates: RateTable;
};

/** All destinations; the caller merges an operator's overrides before the call. */
export type RuleBook = {
  readonly destinations: readonly DestinationRules[];
};
