// What a parcel costs delivered: the same words for the card, the page, the cart, the charge and the
// invoice. All money is the buyer's, but where it says seller.
import type { Arrival, Journey } from '#domain/freight/arrival-range.ts';
import type { FreightLine } from '#domain/freight/freight-answer.ts';
import type { Claim, Missing, QuoteLine, QuoteStatus, Warning } from '#domain/landed-cost/quote.ts';
import type { ExchangeRate } from '#domain/money/exchange.ts';
import type { Money } from '#domain/money/money.ts';

/** `unit` is the seller's unit price changed at the frozen rate; `line` is unit × quantity. */
export type QuotedGood = {
  readonly variantId: string;
  readonly goodId: string;
  readonly quantity: number;
  readonly unit: Money;
  readonly line: Money;
  readonly sellerUnit: Money;
};

export type ParcelQuote = {
  readonly cooperativeId: string;
  readonly marketSlug: string;
  readonly country: string;
  readonly status: QuoteStatus;
  readonly lane: string;
  readonly transport: 'post' | 'express' | 'freight';
  readonly claim: Claim;
  readonly carrier?: string;
  readonly service?: string;
  readonly goods: readonly QuotedGood[];
  readonly rate: ExchangeRate;
  /** The parts of what is charged now; total is their sum. */
  readonly goodsTotal: Money;
  readonly freight: Money;
  readonly duties: Money;
  readonly taxes: Money;
  readonly fees: Money;
  readonly total: Money;
  readonly atDoor: Money;
  readonly lines: readonly QuoteLine[];
  readonly warnings: readonly Warning[];
  /** Calendar days from today to the door: made, handled, carried, cleared. */
  readonly days?: { readonly least: number; readonly most: number };
  readonly arrival?: Arrival;
  /** What the arrival is counted from; on the day it is paid it is counted again. */
  readonly journey?: Journey;
  /** What the freight is made of, in the carrier's own currency. */
  readonly freightLines?: readonly FreightLine[];
  /** Stored whole with the quote: what was asked, and every lane of the answer. */
  readonly shipment: unknown;
  readonly answer: unknown;
};

/** Nothing is sold there now: what is missing says why, in keys of messages/landed-cost. */
export type CannotShip = {
  readonly refused: 'cannot-ship-there';
  readonly cooperativeId: string;
  readonly missing: readonly Missing[];
};
