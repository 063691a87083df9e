// Everything the export papers say about one parcel. A fact may be missing or only assumed; the
// amounts may not: they are the paid order's own, and are never asked about.
import type { Money } from '../money/money.ts';
import type { Day } from '../time/day.ts';
import type { QuestionKey } from './question.ts';

/** Somebody's guess: good for a draft, never for a paper that travels. */
export type Assumed<T> = {
  readonly assumed: true;
  readonly question: QuestionKey;
  readonly value?: T;
};

/** Known, assumed, or missing (undefined). Where a fact may be null, null says "there is none". */
export type Fact<T> = T | Assumed<T> | undefined;

/** The languages papers are printed in. */
export type PaperLanguage = 'en' | 'fr';
export type Bilingual = { readonly en: Fact<string>; readonly fr: Fact<string> };

export type Party = {
  readonly name: Fact<string>;
  readonly addressLines: Fact<readonly string[]>;
  /** ISO 3166-1 alpha-2. */
  readonly country: Fact<string>;
};

/** The cooperative: ICE, tax identifier (IF), trade register (RC) and artisans' register (RNA). */
export type Exporter = Party & {
  readonly ice: Fact<string>;
  readonly taxIdentifier: Fact<string>;
  readonly tradeRegister: Fact<string | null>;
  readonly artisanRegister: Fact<string | null>;
  readonly telephone: Fact<string>;
};

/** `ownScript` is how the buyer wrote it; every post reads Latin, which is asked, not guessed. */
export type Consignee = {
  readonly name: { readonly ownScript: Fact<string>; readonly latin: Fact<string> };
  readonly addressLines: {
    readonly ownScript: Fact<readonly string[]>;
    readonly latin: Fact<readonly string[]>;
  };
  readonly country: Fact<string>;
  readonly telephone: Fact<string | null>;
  readonly email: Fact<string | null>;
  /** Tax code, VAT number or importer code, where the buyer gave one. */
  readonly customsReference?: string;
};

/** `region` is one of Morocco's twelve (ISO 3166-2, "MA-07"); see origin.ts for why it is asked. */
export type Origin = { readonly country: Fact<string>; readonly region: Fact<string | null> };

export type ParcelLine = {
  readonly description: Bilingual;
  readonly material: Bilingual;
  readonly making: Bilingual;
  /** The description again where the destination reads neither English nor French. */
  readonly atDestination: {
    readonly language: string;
    readonly description: Fact<string>;
  } | null;
  readonly hs: Fact<string>;
  readonly origin: Origin;
  readonly quantity: number;
  readonly unit: 'piece' | 'pair' | 'set';
  readonly unitPrice: Money;
  /** unitPrice × quantity, before the discount. */
  readonly value: Money;
  /** Of the whole line, packing left out. */
  readonly netWeightGrams: Fact<number>;
};

export type Charge = { readonly label: { en: string; fr: string }; readonly amount: Money };

/** A number under which somebody collects tax: `ioss`, `gb-vat`, `au-arn`, `no-voec`, … */
export type Registration = { readonly scheme: string; readonly number: string };

export type OriginDeclaration = {
  /** EUR: above 6,000 only an approved exporter declares. */
  readonly originatingValue: Fact<Money>;
  readonly authorisation: string | null;
  readonly place: Fact<string>;
};

export type Incoterm = 'DDP' | 'DAP' | 'DPU' | 'CPT' | 'CIP' | 'FCA' | 'EXW' | 'CIF' | 'FOB';

export type ParcelFacts = {
  readonly parcelNumber: string;
  readonly orderNumber: string;
  readonly invoiceNumber: string;
  readonly on: Day;
  readonly exporter: Exporter;
  readonly sellerOfRecord: Party;
  readonly importer: Party;
  readonly consignee: Consignee;
  readonly lines: readonly ParcelLine[];
  readonly freight: Money;
  readonly insurance: Money;
  /** A positive amount, taken off the goods. */
  readonly discount: Money;
  /** Duties and taxes the buyer has paid to the seller of record. */
  readonly charges: readonly Charge[];
  /** What the order says was paid for this parcel; the papers' sums must meet it exactly. */
  readonly total: Money;
  readonly incoterm: { readonly code: Fact<Incoterm>; readonly place: Fact<string> };
  readonly grossWeightGrams: Fact<number>;
  readonly packages: Fact<number>;
  readonly dimensionsCentimetres: Fact<readonly [number, number, number]>;
  /** Bought as a present. It is a sale all the same, at its true value. */
  readonly gift: boolean;
  readonly registrations: readonly Registration[];
  readonly originDeclaration: OriginDeclaration | null;
  readonly licences: readonly string[];
  readonly certificates: readonly string[];
  /** Goods under quarantine, sanitary or other restrictions: CN23 box 11. */
  readonly restrictions: readonly string[];
  /** The postal item number, once the post has given one. */
  readonly s10: string | null;
};
