// The answer of the landed-cost law: every way there is, every line of it, and how sure it is.
import type { ExchangeRate } from '#domain/money/exchange.ts';
import type { Money } from '#domain/money/money.ts';
import type { Rounding } from '#domain/money/rounding.ts';
import type { Day } from '#domain/time/day.ts';
import type { Transport } from './shipment.ts';

/**
 * known: every line sourced. bounded: an open question is charged at its upper value. partial:
 * something is left for the door, or a line is not verified. unknown: cannot be sold there now.
 */
export type QuoteStatus = 'known' | 'bounded' | 'partial' | 'unknown';

/** A sentence by its key in messages/landed-cost, with the words it needs; never text. */
export type Says = {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
};

export type LineKind =
  | 'goods'
  | 'freight'
  | 'insurance'
  | 'duty'
  | 'surcharge'
  | 'import-tax'
  | 'authority-fee'
  | 'carrier-fee'
  | 'carrier-fee-tax';

export type RuleStatus = 'sourced' | 'second-hand' | 'memory' | 'derived' | 'given';

export type QuoteLine = {
  readonly kind: LineKind;
  /** Whose purse: 'operator' pays it on from what the buyer paid, 'buyer' pays it at the door. */
  readonly payer: 'operator' | 'buyer';
  readonly when: 'now' | 'at-door';
  readonly rule: string;
  /** "12.5%", "8% max 2.80 EUR/m2", "3.00 EUR × 2": for people who check. */
  readonly rate?: string;
  readonly base?: Money;
  readonly amount: Money;
  /** How a share was brought to money: half up to so many minor units. A flat sum has none. */
  readonly rounding?: { readonly mode: Rounding; readonly toMinor: number };
  readonly status: 'known' | 'bounded' | 'unverified';
  readonly source: string;
  readonly link: string;
  readonly verifiedOn: string;
  readonly ruleStatus: RuleStatus;
  /** Ids (else descriptions) of the shipment lines it falls on; empty when on the consignment. */
  readonly goods: readonly string[];
  readonly says: Says;
};

/** `weight: 'partial'` lowers the lane to partial; 'notice' only informs. */
export type Warning = Says & { readonly weight: 'partial' | 'notice' };
export type Missing = Says;
export type Paper = Says & { readonly id: string };

export type Lane = {
  readonly id: string;
  readonly transport: Transport;
  readonly taxes: 'checkout' | 'door';
  readonly claim: Claim;
  readonly status: QuoteStatus;
  /** Goods, freight and all that is paid at checkout; undefined when the lane is unknown. */
  readonly now?: Money;
  readonly atDoor?: Money;
  /** now + atDoor, always the sum of the lines. */
  readonly delivered?: Money;
  readonly carrier?: string;
  readonly service?: string;
  readonly days?: { readonly least: number; readonly most: number };
  readonly lines: readonly QuoteLine[];
  readonly documents: readonly Paper[];
  readonly warnings: readonly Warning[];
  readonly missing: readonly Missing[];
};

/** What the declaration asks for: the seller's scheme, a preference by origin, or nothing. */
export type Claim = 'scheme' | 'preference' | 'none';

export type Confidence = 'high' | 'medium' | 'low' | 'none';

export type Classified = {
  readonly goods: string;
  readonly tariffClass?: string;
  readonly hs6?: string;
  readonly national?: string;
  readonly confidence: Confidence;
  /** The one question whose answer settles the class or the national line. */
  readonly ask?: Says;
};

/** block: may not leave or enter. hold: not to be sold until the papers named are on file. */
export type Restriction = Says & {
  readonly level: 'block' | 'hold';
  readonly goods: string;
  readonly ruleStatus: RuleStatus;
  /** The paper that lifts a hold; a block has none. */
  readonly liftedBy?: Says & { readonly id: string };
};

export type Reasons = {
  readonly cheapest?: Says;
  readonly fastest?: Says;
  readonly nothingAtDoor?: Says;
};

/** A rule of law the buyer should know, with where it was read. */
export type Notice = Says & {
  readonly rule: string;
  readonly source: string;
  readonly link: string;
  readonly verifiedOn: string;
  readonly ruleStatus: RuleStatus;
};

export type Quote = {
  readonly status: QuoteStatus;
  readonly on: Day;
  readonly lanes: readonly Lane[];
  /** Lane ids, chosen among known and bounded ones, else among partial ones (never for gifts). */
  readonly cheapest?: string;
  readonly fastest?: string;
  /** The cheapest known or bounded lane where nothing at all is asked at the door. */
  readonly nothingAtDoor?: string;
  /** Why those three were chosen, in the sentence of each; absent where none was. */
  readonly reasons?: Reasons;
  /** What the law counts together, where it moves the price. */
  readonly notices?: readonly Notice[];
  readonly classification: readonly Classified[];
  readonly restrictions: readonly Restriction[];
  readonly missing: readonly Missing[];
  /** The exchange rates that were used, with their source and day. */
  readonly exchanges: readonly ExchangeRate[];
  /** Which day's rate customs takes, where something was exchanged and that was read. */
  readonly exchangeRule?: Notice;
};
